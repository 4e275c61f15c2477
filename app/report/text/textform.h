#pragma once

#include "app/report/text/reporttext.h"

#include <map>
#include <variant>
#include <vector>

namespace report {

/// A stretch of a line of a report's text.
struct TextPiece
{
    enum class Kind {
        Plain,
        Field,    ///< {case.number}
        Footnote, ///< {^timely}
    };

    Kind kind = Kind::Plain;
    QString text;            ///< as it is to be printed; the name of a field or a footnote
    int column = 0;          ///< from 1, of its opening brace
    int length = 0;          ///< with its braces
    bool isOptional = false; ///< {name, optional}: the line goes where nothing is known
    bool isLater = false;    ///< {name, later}: a supplement will say it, and it is no gap
};

/// What one line of the text says.
struct TextLine
{
    int line = 0; ///< from 1
    std::vector<TextPiece> pieces;
};

struct TextRow
{
    TextLine label;
    TextLine value;
};

/// {{evidence}}, alone on its line.
struct TextBlock
{
    QString name;
    int line = 0;
    int column = 0;
    int length = 0;
};

using TextParagraph = std::vector<TextLine>;
using TextRows = std::vector<TextRow>;

struct TextSection
{
    TextLine title;
    std::vector<std::variant<TextParagraph, TextRows, TextBlock>> parts;
};

/// A report's text, read.
struct TextForm
{
    QString kind;
    std::optional<Language> language;
    QString version;
    TextLine title;
    TextLine header; ///< of each page; empty: the title
    TextRows cover;
    std::vector<TextSection> sections;
    std::map<QString, TextLine> footnotes;
};

struct ParsedText
{
    TextForm form; ///< as much as could be read
    std::vector<TextProblem> problems; ///< of syntax, by line and column
};

/// Reads \a text; never fails.
///
///     # a comment
///     kind: content-incident
///     language: zh
///     version: 2026-11-29
///     title: …
///
///     label | {field}              rows of the cover, up to the first heading
///
///     = Heading
///     A paragraph with a {field} and a footnote{^mark}.
///     label | {field, optional}
///     {{block}}
///     ^mark: the footnote
///
/// A backslash takes the meaning from { } | # = ^ and itself. The full-width ： ｜ ， serve as well as : | ,
ParsedText parseText(const QString &text);

} // namespace report
