#include "app/paper/spangrid.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace paper {

bool Budget::take(QString &text)
{
    if (m_cells == 0 || m_texts == 0) {
        m_isSpent = true;
        return false;
    }
    --m_cells;
    const qint64 most = std::min<qint64>(m_limits.textLength, m_texts);
    if (text.size() > most) {
        text.truncate(most);
        m_isSpent = true;
    }
    m_texts -= text.size();
    return true;
}

SpanGrid::SpanGrid(int number, Budget &budget)
    : m_budget(budget)
{
    m_table.page = number;
}

void SpanGrid::beginRow()
{
    m_isFull = m_table.rows.size() >= static_cast<size_t>(m_budget.limits().rows);
    if (m_isFull) {
        m_budget.refuse();
        return;
    }
    if (!m_table.rows.empty())
        for (Cover &cover : m_covers)
            cover.rows = std::max(0, cover.rows - 1);
    m_table.rows.emplace_back();
    m_column = 0;
}

void SpanGrid::skip(int columns)
{
    m_column = std::clamp(columns, 0, m_budget.limits().columns);
}

/// The next column of the row that nothing covers from above.
int SpanGrid::freeColumn()
{
    while (static_cast<size_t>(m_column) < m_covers.size() && m_covers[static_cast<size_t>(m_column)].rows > 0)
        ++m_column;
    return m_column;
}

int SpanGrid::bounded(int columns) const
{
    return std::clamp(columns, 1, std::max(1, m_budget.limits().columns - m_column));
}

void SpanGrid::add(QString text, int rows, int columns)
{
    if (m_table.rows.empty() || m_isFull || freeColumn() >= m_budget.limits().columns || !m_budget.take(text))
        return;
    int width = 1; // up to what is covered from above
    const int most = bounded(columns);
    while (width < most
           && (static_cast<size_t>(m_column) + static_cast<size_t>(width) >= m_covers.size()
               || m_covers[static_cast<size_t>(m_column) + static_cast<size_t>(width)].rows == 0))
        ++width;
    std::vector<Cell> &row = m_table.rows.back();
    const QString name = u"R%1C%2"_s.arg(m_table.rows.size()).arg(m_column + 1);
    const int height = std::clamp(rows, 1, m_budget.limits().rows);
    row.push_back({std::move(text), {m_table.page, {}, name, 0}, height, width, m_column});
    cover(m_column, width, height, m_table.rows.size() - 1, row.size() - 1);
    m_column += width;
}

void SpanGrid::cover(int column, int columns, int rows, size_t row, size_t index)
{
    const size_t end = static_cast<size_t>(column) + static_cast<size_t>(columns);
    if (m_covers.size() < end)
        m_covers.resize(end);
    for (size_t i = static_cast<size_t>(column); i < end; ++i)
        m_covers[i] = {rows, row, index, row, true};
    m_table.columns = std::max(m_table.columns, column + columns);
}

void SpanGrid::growAbove(int columns)
{
    if (m_table.rows.empty() || m_isFull)
        return;
    const size_t here = m_table.rows.size() - 1;
    const auto at = static_cast<size_t>(m_column);
    if (at >= m_covers.size() || !m_covers[at].isSet || m_covers[at].last + 1 != here) {
        add({}, 1, columns);
        return;
    }
    const Cover above = m_covers[at];
    Cell &cell = m_table.rows[above.row][above.index];
    cell.rows = static_cast<int>(here - above.row) + 1;
    const auto end = std::min(m_covers.size(), static_cast<size_t>(cell.column + cell.columns));
    for (size_t i = static_cast<size_t>(cell.column); i < end; ++i)
        m_covers[i].last = here;
    m_column = std::max(m_column + 1, cell.column + cell.columns);
}

void boundGrid(Table &table, Budget &budget)
{
    const qint64 most = budget.limits().fields / std::max(1, table.columns);
    if (static_cast<qint64>(table.rows.size()) <= most)
        return;
    table.rows.resize(static_cast<size_t>(most));
    budget.refuse();
}

Table SpanGrid::finished()
{
    boundGrid(m_table, m_budget);
    const auto rows = static_cast<int>(m_table.rows.size());
    for (int i = 0; i < rows; ++i)
        for (Cell &cell : m_table.rows[static_cast<size_t>(i)])
            cell.rows = std::min(cell.rows, rows - i);
    return std::move(m_table);
}

} // namespace paper
