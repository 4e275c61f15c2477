#include "app/report/typesetter.h"

#include "app/report/textlines.h"

#include <algorithm>
#include <set>

namespace report {

using namespace style;

namespace {

/// How far below a line's upper edge its text begins, so that it sits in the middle of the leading.
double inset(const QTextLayout &layout, int line, const TextStyle &style)
{
    return (style.leading - layout.lineAt(line).height() / unitsPerPoint) / 2;
}

/// Whether the row after this one must not be parted from it: two rows at least stand at either end of
/// a page, as far as a short row can help it.
bool isAtEdge(size_t row, size_t rows)
{
    return row + 1 < rows && (row == 0 || row + 2 == rows);
}

/// Where each column begins, and the right edge of the last.
std::vector<double> edgesOf(const Table &table)
{
    double whole = 0;
    for (const Column &column : table.columns)
        whole += column.width;
    std::vector<double> edges{0};
    for (const Column &column : table.columns)
        edges.push_back(edges.back() + column.width / whole * textWidth);
    return edges;
}

} // namespace

Typesetter::Typesetter(const ReportFont &font)
    : m_font(font)
{
}

Galley Typesetter::set(const Document &document)
{
    m_galley = {};
    m_more = document.words.more;
    setTitle(document);
    setMissing(document);
    for (const Section &section : document.sections)
        setSection(section);
    return std::move(m_galley);
}

std::shared_ptr<QTextLayout> Typesetter::furniture(const QString &text, const TextStyle &style) const
{
    return lines(text, style, textWidth).layout;
}

void Typesetter::setTitle(const Document &document)
{
    addText(lines(document.title, style::title, textWidth), 0, 0, true);
    addSpace(4);
    m_galley.strips.push_back(
        {.band = {.height = 10, .keepWithNext = true}, .fills = {{QRectF(0, 0, textWidth, 1.2), QColor(accent)}}});
    setBlock(Fields{document.cover});
    addSpace(12);
}

/// The list of gaps in a tinted box with a bar at its left; one line where there is nothing to list.
void Typesetter::setMissing(const Document &document)
{
    const PageWords &words = document.words;
    const size_t first = m_galley.strips.size();
    constexpr double inner = 12;
    if (document.missing.empty()) {
        addText(lines(words.missingNone, label, textWidth - 2 * inner), inner);
    } else {
        addText(lines(Statement{words.missingTitle, {{0, words.missingTitle.size(), Mark::Kind::Gap}}, {}}, value,
                      textWidth - 2 * inner),
                inner, 0, true);
        for (size_t i = 0; i < document.missing.size(); ++i) {
            const Gap &missing = document.missing[i];
            addRow({{inner, lines(QString::number(i + 1), cellLabel, 16)},
                    {inner + 18, lines(missing.what, cell, 190)},
                    {inner + 216, lines(missing.where.join(words.separator), cellLabel, textWidth - 2 * inner - 216)}},
                   {});
        }
    }
    m_galley.strips.insert(m_galley.strips.begin() + qsizetype(first), {.band = {.height = 6, .keepWithNext = true}});
    m_galley.strips.push_back({.band = {.height = 6}});
    for (size_t i = first; i < m_galley.strips.size(); ++i) {
        Strip &strip = m_galley.strips[i];
        const QRectF area(0, 0, textWidth, strip.band.height);
        strip.fills.insert(strip.fills.begin(),
                           {{area, QColor(document.missing.empty() ? tint : gapTint)},
                            {QRectF(0, 0, 2.5, area.height()), QColor(accent)}});
        strip.band.keepWithNext |= i + 2 == m_galley.strips.size();
    }
}

void Typesetter::setSection(const Section &section)
{
    addText(lines(section.title, heading, textWidth), 0, 20, true);
    addSpace(4);
    for (size_t i = 0; i < section.blocks.size(); ++i) {
        // What introduces a table or a form stays with it.
        const bool introduces =
            i + 1 < section.blocks.size() && !std::holds_alternative<Paragraph>(section.blocks[i + 1]);
        std::visit([&](const auto &content) { setBlock(content, introduces); }, section.blocks[i]);
    }
    setFootnotes(section.footnotes);
}

void Typesetter::setBlock(const Paragraph &paragraph, bool keep)
{
    Statement whole;
    for (const Statement &statement : paragraph.statements) {
        for (Mark mark : statement.marks) {
            mark.begin += whole.text.size();
            whole.marks.push_back(mark);
        }
        whole.text += statement.text;
        whole.evidence.insert(whole.evidence.end(), statement.evidence.begin(), statement.evidence.end());
    }
    addText(lines(whole, body, textWidth), 0, 0, keep);
    addSpace(6);
}

void Typesetter::setBlock(const Fields &fields, bool)
{
    constexpr double labelWidth = 118;
    const size_t count = fields.rows.size();
    for (size_t i = 0; i < count; ++i) {
        const Field &field = fields.rows[i];
        const Lines answer = lines(field.value, value, textWidth - labelWidth);
        addRow(
            {{0, lines(field.label, label, labelWidth - gutter)}, {labelWidth, answer}},
            {.above = padding, .below = padding, .rule = true, .keep = answer.count <= shortRow && isAtEdge(i, count)});
    }
    addSpace(8);
}

void Typesetter::setBlock(const Table &table, bool)
{
    const std::vector<double> edges = edgesOf(table);
    setTableHeader(table, edges);
    const int header = int(m_galley.headers.size()) - 1;
    const double labelWidth = labelWidthOf(table, edges[1]);
    for (size_t i = 0; i < table.rows.size(); ++i) {
        const bool keep = table.rows[i].below.empty() && isAtEdge(i, table.rows.size());
        setTableRow(table.rows[i], edges, labelWidth,
                    {.above = padding, .below = padding, .rule = true, .keep = keep, .header = header});
    }
    addSpace(8);
}

/// Sets the header as the first row, and keeps a copy for the tops of later pages.
void Typesetter::setTableHeader(const Table &table, const std::vector<double> &edges)
{
    std::vector<Cell> cells;
    for (size_t i = 0; i < table.columns.size(); ++i)
        cells.push_back(
            {edges[i] + padding, lines(table.columns[i].title, cellLabel, edges[i + 1] - edges[i] - gutter)});
    const size_t first = m_galley.strips.size();
    addRow(cells, {.tint = tint, .above = padding, .below = padding, .rule = true, .keep = true});
    m_galley.headers.push_back({m_galley.headerStrips.size(), m_galley.strips.size() - first});
    m_galley.headerStrips.insert(m_galley.headerStrips.end(), m_galley.strips.begin() + qsizetype(first),
                                 m_galley.strips.end());
}

void Typesetter::setTableRow(const Row &row, const std::vector<double> &edges, double labelWidth, const RowLook &look)
{
    std::vector<Cell> cells;
    for (size_t i = 0; i < row.cells.size(); ++i)
        cells.push_back({edges[i] + padding, lines(row.cells[i], cell, edges[i + 1] - edges[i] - gutter)});
    RowLook part = look;
    if (!row.below.empty())
        part = {.above = look.above, .below = 0, .keep = true, .header = look.header};
    addRow(cells, part);
    for (size_t i = 0; i < row.below.size(); ++i) {
        const bool isLast = i + 1 == row.below.size();
        const Field &field = row.below[i];
        part = look;
        part.above = 0;
        if (!isLast)
            part = {.above = 0, .below = 0, .keep = true, .header = look.header};
        addRow({{padding, lines(field.label, cellLabel, labelWidth - gutter)},
                {labelWidth, lines(field.value, cell, textWidth - labelWidth - padding)}},
               part);
    }
}

/// Where the values under the rows begin: below the second column if the longest label leaves room.
double Typesetter::labelWidthOf(const Table &table, double secondColumn) const
{
    constexpr double most = 150;
    std::set<QString> labels;
    for (const Row &row : table.rows) {
        for (const Field &field : row.below)
            labels.insert(field.label);
    }
    double width = secondColumn + padding;
    for (const QString &text : labels) {
        const auto layout = lines(text, cellLabel, most).layout;
        width = std::max(width, layout->lineAt(0).naturalTextWidth() / unitsPerPoint + padding + gutter);
    }
    return std::min(width, most);
}

void Typesetter::setFootnotes(const std::vector<Footnote> &footnotes)
{
    for (const Footnote &footnote : footnotes)
        addRow({{0, lines(footnote.mark, small, 14)}, {16, lines(footnote.text, small, textWidth - 16)}}, {});
}

Typesetter::Lines Typesetter::lines(const Statement &statement, const TextStyle &style, double width) const
{
    Statement shown = m_font.printable(statement);
    auto layout = breakLines(shown, m_more, style.colour, m_font.at(style.size), width);
    const int count = layout->lineCount();
    return {std::move(layout), count, style};
}

Typesetter::Lines Typesetter::lines(const QString &text, const TextStyle &style, double width) const
{
    return lines(Statement{.text = text}, style, width);
}

/// Running text: two lines at least on either side of a page's end.
void Typesetter::addText(const Lines &lines, double x, double before, bool keep)
{
    for (int i = 0; i < lines.count; ++i) {
        const bool isLast = i + 1 == lines.count;
        m_galley.strips.push_back({.band = {.height = lines.style.leading,
                                            .before = i == 0 ? before : 0,
                                            .keepWithNext = isLast ? keep : i == 0 || i + 2 == lines.count},
                                   .texts = {{lines.layout, i, {x, inset(*lines.layout, i, lines.style)}}}});
    }
}

/// Cells side by side, one strip a line, so that a long row can go on over a page's end.
void Typesetter::addRow(const std::vector<Cell> &cells, const RowLook &look)
{
    int count = 1;
    double leading = 0;
    for (const Cell &each : cells) {
        count = std::max(count, each.lines.count);
        leading = std::max(leading, each.lines.style.leading);
    }
    for (int i = 0; i < count; ++i) {
        const bool isLast = i + 1 == count;
        const double top = i == 0 ? look.above : 0;
        Strip strip{.band = {.height = top + leading + (isLast ? look.below : 0),
                             .keepWithNext = isLast ? look.keep : count <= rowKept || i == 0 || i + 2 == count,
                             .header = look.header}};
        if (look.tint)
            strip.fills.push_back({QRectF(0, 0, textWidth, strip.band.height), QColor(look.tint)});
        if (look.rule && isLast)
            strip.fills.push_back({QRectF(0, strip.band.height - hairline, textWidth, hairline), QColor(style::line)});
        for (const Cell &each : cells) {
            if (i < each.lines.count)
                strip.texts.push_back({each.lines.layout,
                                       i,
                                       {each.x,
                                        top + inset(*each.lines.layout, i, each.lines.style)
                                            + (leading - each.lines.style.leading) / 2}});
        }
        m_galley.strips.push_back(std::move(strip));
    }
}

void Typesetter::addSpace(double height)
{
    m_galley.strips.back().band.after += height;
}

} // namespace report
