#pragma once

#include "app/scan/trial.h"

#include <QAbstractTableModel>

namespace ui {

/// Findings that a back-test gained or lost, with the text around them, for a table.
class ExampleModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Change, Rule, Text, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setExamples(std::vector<scan::TriedFinding> examples);
    const scan::TriedFinding &example(int row) const { return m_examples.at(static_cast<size_t>(row)); }
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString display(const scan::TriedFinding &example, int column) const;

    std::vector<scan::TriedFinding> m_examples;
};

} // namespace ui
