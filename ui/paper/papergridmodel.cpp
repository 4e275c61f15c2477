#include "ui/paper/papergridmodel.h"

#include "app/paper/cellname.h"

#include <algorithm>

namespace ui {

void PaperGridModel::clear()
{
    beginResetModel();
    m_paper.reset();
    m_table = nullptr;
    m_lines = nullptr;
    m_grid.clear();
    endResetModel();
}

void PaperGridModel::setTable(std::shared_ptr<const paper::Paper> paper, const paper::Table &table)
{
    beginResetModel();
    m_paper = std::move(paper);
    m_table = &table;
    m_lines = nullptr;
    m_grid = paper::gridOf(table);
    endResetModel();
}

void PaperGridModel::setLines(std::shared_ptr<const paper::Paper> paper, const std::vector<paper::Line> &lines)
{
    beginResetModel();
    m_paper = std::move(paper);
    m_table = nullptr;
    m_lines = &lines;
    m_grid.clear();
    endResetModel();
}

int PaperGridModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return static_cast<int>(m_lines != nullptr ? m_lines->size() : m_grid.size());
}

int PaperGridModel::columnCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return m_lines != nullptr ? 1 : m_table != nullptr ? m_table->columns : 0;
}

const paper::Cell *PaperGridModel::cellAt(const QModelIndex &index) const
{
    return index.isValid() && m_table != nullptr
        ? m_grid[static_cast<size_t>(index.row())][static_cast<size_t>(index.column())]
        : nullptr;
}

const paper::Line *PaperGridModel::lineAt(const QModelIndex &index) const
{
    return index.isValid() && m_lines != nullptr ? &(*m_lines)[static_cast<size_t>(index.row())] : nullptr;
}

QVariant PaperGridModel::data(const QModelIndex &index, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)
        return {};
    if (const paper::Line *line = lineAt(index))
        return line->text;
    const paper::Cell *cell = cellAt(index);
    return cell == nullptr ? QVariant() : cell->text;
}

QVariant PaperGridModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return section + 1;
    const bool isSheet = m_paper && (m_paper->kind == paper::Kind::Xlsx || m_paper->kind == paper::Kind::Csv);
    if (m_lines != nullptr)
        return QString();
    return isSheet ? QVariant(paper::columnName(section)) : QVariant(section + 1);
}

QModelIndex PaperGridModel::indexOf(const paper::Place &place) const
{
    if (m_lines != nullptr) {
        const auto found = std::ranges::find(*m_lines, place, &paper::Line::place);
        return found == m_lines->end() ? QModelIndex() : index(static_cast<int>(found - m_lines->begin()), 0);
    }
    if (m_table == nullptr)
        return {};
    for (size_t row = 0; row < m_table->rows.size(); ++row)
        for (const paper::Cell &cell : m_table->rows[row])
            if (cell.place.cell == place.cell)
                return index(static_cast<int>(row), cell.column);
    return {};
}

} // namespace ui
