#pragma once

#include "app/detect/draftcheck.h"

#include <QAbstractTableModel>

namespace ui {

/// What is wrong with a draft, in the order of its text.
class ProblemModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Place, Problem, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setCheck(std::shared_ptr<const detect::DraftCheck> check);
    const detect::DraftProblem &problem(int row) const { return m_check->problems.at(static_cast<size_t>(row)); }
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::shared_ptr<const detect::DraftCheck> m_check;
};

} // namespace ui
