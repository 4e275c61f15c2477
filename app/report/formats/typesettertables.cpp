#include "app/report/formats/typesetter.h"

#include <algorithm>
#include <set>

namespace report {

using namespace style;

namespace {

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

void Typesetter::setBlock(const Table &table, size_t parent, bool)
{
    if (table.columns.empty())
        return;
    Structure &structure = m_galley.structure;
    const size_t element = structure.add(Role::Table, parent);
    Columns columns{.edges = edgesOf(table)};
    setTableHeader(table, columns.edges, structure.add(Role::TableHead, element));
    columns.labelWidth = labelWidthOf(table, columns.edges[1]);
    columns.element = structure.add(Role::TableBody, element);
    const int header = int(m_galley.headers.size()) - 1;
    for (size_t i = 0; i < table.rows.size(); ++i) {
        const Row &row = table.rows[i];
        const bool keep = row.below.empty() && isAtEdge(i, table.rows.size());
        if (row.record && !row.cells.empty())
            anchor(row.cells.front().text, 3, row.record);
        setTableRow(row, columns,
                    {.above = m_padding, .below = m_padding, .rule = true, .keep = keep, .header = header});
    }
    addSpace(8);
}

/// Sets the header as the first row, and keeps a copy for the tops of later pages.
void Typesetter::setTableHeader(const Table &table, const std::vector<double> &edges, size_t element)
{
    Structure &structure = m_galley.structure;
    const size_t row = structure.add(Role::Row, element);
    std::vector<Cell> cells;
    for (size_t i = 0; i < table.columns.size(); ++i) {
        const size_t head = structure.add(Role::HeaderCell, row);
        structure.at(head).scope = Scope::Column;
        cells.push_back(
            {edges[i] + padding, lines(table.columns[i].title, cellLabel, edges[i + 1] - edges[i] - gutter), head});
    }
    const size_t first = m_galley.strips.size();
    addRow(cells, {.tint = tint, .above = m_padding, .below = m_padding, .rule = true, .keep = true});
    m_galley.headers.push_back({m_galley.headerStrips.size(), m_galley.strips.size() - first});
    for (size_t i = first; i < m_galley.strips.size(); ++i) {
        Strip copy = m_galley.strips[i];
        for (LinePiece &piece : copy.texts)
            piece.element = std::nullopt;
        m_galley.headerStrips.push_back(std::move(copy));
    }
}

void Typesetter::setTableRow(const Row &row, const Columns &columns, const RowLook &look)
{
    const std::vector<double> &edges = columns.edges;
    const size_t element = m_galley.structure.add(Role::Row, columns.element);
    std::vector<Cell> cells;
    for (size_t i = 0; i + 1 < edges.size(); ++i) {
        const Statement text = i < row.cells.size() ? row.cells[i] : Statement();
        cells.push_back({edges[i] + padding, lines(text, cell, edges[i + 1] - edges[i] - gutter),
                         m_galley.structure.add(Role::Cell, element)});
    }
    RowLook part = look;
    if (!row.below.empty())
        part = {.above = look.above, .below = 0, .keep = true, .header = look.header};
    addRow(cells, part);
    for (size_t i = 0; i < row.below.size(); ++i) {
        part = look;
        part.above = 0;
        if (i + 1 < row.below.size())
            part = {.above = 0, .below = 0, .keep = true, .header = look.header};
        setBelow(row.below[i], columns, part);
    }
}

/// The label under the first column, the value under the rest; in a table of one column, both in it.
void Typesetter::setBelow(const Field &field, const Columns &columns, const RowLook &look)
{
    Structure &structure = m_galley.structure;
    const int count = int(columns.edges.size()) - 1;
    const size_t row = structure.add(Role::Row, columns.element);
    const size_t first = structure.add(count > 1 ? Role::HeaderCell : Role::Cell, row);
    const size_t asked = count > 1 ? first : structure.add(Role::Paragraph, first);
    const size_t answer = count > 1 ? structure.add(Role::Cell, row) : structure.add(Role::Paragraph, first);
    if (count > 1) {
        structure.at(asked).scope = Scope::Row;
        structure.at(answer).columns = count - 1;
    }
    addRow({{padding, lines(field.label, cellLabel, columns.labelWidth - gutter), asked},
            {columns.labelWidth, lines(field.value, cell, textWidth - columns.labelWidth - padding), answer}},
           look);
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
        const Lines set = lines(text, cellLabel, most);
        width = std::max(width, set.text->layout.lineAt(0).naturalTextWidth() / unitsPerPoint + padding + gutter);
    }
    return std::min(width, most);
}

} // namespace report
