#pragma once

#include "app/paper/paper.h"

#include <QAbstractTableModel>

#include <memory>

namespace ui {

/// A table of a paper as a grid, or its lines, one a row. Points into the paper.
class PaperGridModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void clear();
    void setTable(std::shared_ptr<const paper::Paper> paper, const paper::Table &table);
    void setLines(std::shared_ptr<const paper::Paper> paper, const std::vector<paper::Line> &lines);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// The text and the place at \a index; none: nothing stands there.
    const paper::Cell *cellAt(const QModelIndex &index) const;
    const paper::Line *lineAt(const QModelIndex &index) const;
    /// Where \a place is: the cell that covers it; an invalid one: not here.
    QModelIndex indexOf(const paper::Place &place) const;
    const paper::Table *table() const { return m_table; }

private:
    std::shared_ptr<const paper::Paper> m_paper;
    const paper::Table *m_table = nullptr;
    const std::vector<paper::Line> *m_lines = nullptr;
    std::vector<std::vector<const paper::Cell *>> m_grid;
};

} // namespace ui
