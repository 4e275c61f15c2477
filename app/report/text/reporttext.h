#pragma once

#include "app/base/result.h"
#include "app/report/document.h"

namespace report {

/// Something that is wrong with a report's text. A position is that of the text as given.
struct TextProblem
{
    enum class Kind {
        Syntax,
        UnknownField, ///< no such field, or one that this kind of report does not have
        EmptyField,   ///< known, but nobody has said it yet
        UnknownBlock,
    };

    Kind kind = Kind::Syntax;
    int line = 0;   ///< from 1
    int column = 0; ///< from 1, in UTF-16 units
    int length = 0; ///< in UTF-16 units; 0: the end of the line
    QString field;  ///< the field or block in question
    QString reason; ///< "open_brace": which words say it, see problemText()
    QString detail; ///< what the words name: the nearest known field, what is missing, what was expected

    bool operator==(const TextProblem &) const = default;
};

/// \a problem in words (resources/report/words.toml), without its place.
QString problemText(const TextProblem &problem, Language language);

/// A document, and what keeps it from being sent.
struct Drafted
{
    Document document;
    std::vector<TextProblem> problems; ///< by line; an empty field also stands in document.missing
};

/// All that is wrong with \a text, by line and column, without knowing what it will be filled with: its syntax, fields
/// and blocks that there are not or that its kind of report does not have. Never fails, whatever the text.
std::vector<TextProblem> lint(const QString &text);

/// The text that comes with the program (resources/report/<kind>.zh.txt, .en.txt). NotFound: no such kind.
Result<QString> shippedText(const QString &kind, Language language);

/// How such a text is written, for officers (resources/report/format.zh.txt, .en.txt).
Result<QString> formatGuide(Language language);

} // namespace report
