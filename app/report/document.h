#pragma once

#include "app/base/clock.h"
#include "app/report/statement.h"

#include <QStringList>

#include <functional>
#include <optional>
#include <variant>
#include <vector>

namespace report {

enum class Language { Chinese, English };

/// "zh", "en".
QString name(Language language);
std::optional<Language> languageNamed(const QString &name);

struct Paragraph
{
    std::vector<Statement> statements;
};

/// One line of a form: what is asked, and the answer.
struct Field
{
    QString label;
    Statement value;
};

struct Fields
{
    std::vector<Field> rows;
};

struct Column
{
    QString title;
    double width = 1; ///< its share of the table, relative to the other columns
};

struct Row
{
    std::vector<Statement> cells; ///< one a column
    std::vector<Field> below;     ///< under the cells, across the table
    std::optional<GenerationId> record = {}; ///< that the row tells of: references to it lead here
};

struct Table
{
    std::vector<Column> columns;
    std::vector<Row> rows;
};

using Block = std::variant<Paragraph, Fields, Table>;

struct Footnote
{
    QString mark; ///< "①"
    QString text;
};

struct Section
{
    QString title;
    std::vector<Block> blocks;
    std::vector<Footnote> footnotes; ///< that the section is the first to use
};

/// Something that the report should say and nobody has told it yet.
struct Gap
{
    QString what;
    QStringList where; ///< titles of the sections that ask for it

    bool operator==(const Gap &) const = default;
};

/// The words that the page itself needs, in the document's language.
struct PageWords
{
    QString header;       ///< what stands beside the number on each page
    QString draft;        ///< the mark of a draft; empty on a final document
    QString page;         ///< "Page {page} of {pages}"
    QString journal;      ///< before the journal head
    QString missingTitle; ///< over the list of gaps
    QString missingNone;  ///< in place of the list
    QString separator;    ///< between the sections that ask for one thing
    QString more;         ///< ", {count} records", where a statement rests on many
};

/// A report as values: what it says, not how it looks. Whoever writes it to PDF, HTML or DOCX starts here.
struct Document
{
    Language language = Language::Chinese;
    QString number; ///< of the case; on each page
    QString title;
    std::vector<Field> cover;
    std::vector<Gap> missing;
    std::vector<Section> sections;
    PageWords words;
    QString journalHead; ///< "42:9f86…", the whole hash
    Moment createdAt = 0;
    bool isCompact = false; ///< less space round rows and headings: for what is to be one page
};

/// Calls \a visit with each statement of \a document and the title of its section (empty: the cover).
void forEachStatement(Document &document, const std::function<void(const QString &section, Statement &)> &visit);
void forEachStatement(const Document &document,
                      const std::function<void(const QString &section, const Statement &)> &visit);

void forEachStatement(Block &block, const std::function<void(Statement &)> &visit);

} // namespace report
