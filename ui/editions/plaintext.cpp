#include "ui/editions/plaintext.h"

#include <QStringList>

namespace ui {

namespace {

void add(QStringList &lines, const std::vector<report::Field> &fields)
{
    for (const report::Field &field : fields)
        lines.append(field.label + QStringLiteral(": ") + field.value.text);
}

struct BlockLines
{
    QStringList &lines;

    void operator()(const report::Paragraph &paragraph) const
    {
        QString text;
        for (const report::Statement &statement : paragraph.statements)
            text += statement.text;
        lines.append(text);
    }

    void operator()(const report::Fields &fields) const { add(lines, fields.rows); }

    void operator()(const report::Table &table) const
    {
        for (const report::Row &row : table.rows) {
            QStringList cells;
            for (const report::Statement &cell : row.cells)
                cells.append(cell.text);
            lines.append(cells.join(QStringLiteral(" | ")));
            add(lines, row.below);
        }
    }
};

} // namespace

QString plainText(const report::Document &document)
{
    QStringList lines{document.title};
    add(lines, document.cover);
    for (const report::Section &section : document.sections) {
        lines.append({QString(), section.title});
        for (const report::Block &block : section.blocks)
            std::visit(BlockLines{lines}, block);
        for (const report::Footnote &note : section.footnotes)
            lines.append(note.mark + QLatin1Char(' ') + note.text);
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace ui
