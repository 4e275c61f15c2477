#pragma once

#include "app/incident/tasks.h"

#include <QAbstractTableModel>

namespace ui {

/// The tasks of a case, as incident::tasks() gives them.
class TaskModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { What, For, Due, State, Note, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setTasks(std::vector<incident::Task> tasks, QDate today);
    const incident::Task &task(int row) const { return m_tasks.at(static_cast<size_t>(row)); }
    int open() const;
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString display(const incident::Task &task, int column) const;

    std::vector<incident::Task> m_tasks;
    QDate m_today;
};

} // namespace ui
