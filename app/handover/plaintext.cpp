#include "app/handover/plaintext.h"

using namespace Qt::StringLiterals;

namespace handover {

namespace {

using report::Statement;

/// Appends a block as lines of text.
struct PlainBlock
{
    QStringList &lines;

    void operator()(const report::Paragraph &paragraph) const
    {
        for (const Statement &statement : paragraph.statements)
            lines.append(u"  "_s + statement.text);
    }
    void operator()(const report::Fields &fields) const
    {
        for (const report::Field &field : fields.rows)
            lines.append(u"  %1: %2"_s.arg(field.label, field.value.text));
    }
    void operator()(const report::Table &table) const
    {
        QStringList titles;
        for (const report::Column &column : table.columns)
            titles.append(column.title);
        lines.append(u"  "_s + titles.join(u" | "));
        for (const report::Row &row : table.rows) {
            QStringList cells;
            for (const Statement &cell : row.cells)
                cells.append(QString(cell.text).replace(u'\n', u"; "_s));
            lines.append(u"  "_s + cells.join(u" | "));
        }
    }
};

} // namespace

QString plainText(const report::Document &document)
{
    QStringList lines{document.title};
    for (const report::Field &field : document.cover)
        lines.append(u"%1: %2"_s.arg(field.label, field.value.text));
    lines.append({QString(), document.missing.empty() ? document.words.missingNone : document.words.missingTitle});
    for (const report::Gap &gap : document.missing) {
        const QString where = gap.where.join(document.words.separator);
        lines.append(where.isEmpty() ? u"  %1"_s.arg(gap.what) : u"  %1 (%2)"_s.arg(gap.what, where));
    }
    for (const report::Section &section : document.sections) {
        lines.append({QString(), section.title});
        for (const report::Block &block : section.blocks)
            std::visit(PlainBlock{lines}, block);
    }
    lines.append({QString(), document.words.journal + u' ' + document.journalHead});
    return lines.join(u'\n');
}

} // namespace handover
