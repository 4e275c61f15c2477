#pragma once

#include "app/report/text/reporttext.h"

#include <QAbstractTableModel>

namespace ui {

/// What is missing in a report or wrong with its text, by line.
class ReportProblemModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Line, What, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setProblems(std::vector<report::TextProblem> problems);
    const report::TextProblem &problem(int row) const { return m_problems.at(static_cast<size_t>(row)); }
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<report::TextProblem> m_problems;
};

} // namespace ui
