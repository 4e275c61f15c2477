#include "ui/incidents/taskmodel.h"

#include "ui/incidents/casewords.h"
#include "ui/shell/theme.h"
#include "ui/widgets/keepplace.h"
#include "ui/widgets/tableview.h"

#include <algorithm>

namespace ui {

using incident::Task;

void TaskModel::setTasks(std::vector<Task> tasks, QDate today)
{
    beginResetModel();
    m_tasks = std::move(tasks);
    m_today = today;
    endResetModel();
}

int TaskModel::open() const
{
    return static_cast<int>(std::ranges::count(m_tasks, Task::State::Open, &Task::state));
}

void TaskModel::retranslate()
{
    if (!m_tasks.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int TaskModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_tasks.size());
}

int TaskModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString TaskModel::display(const Task &task, int column) const
{
    switch (column) {
    case What: return task.title;
    case For: return task.assignee;
    case Due: return task.dueOn.isValid() ? task.dueOn.toString(Qt::ISODate) : tr("no day set");
    case State: return task.isOverdue(m_today) ? tr("Overdue") : taskStateText(task.state);
    case Note: return task.note.simplified();
    default: return {};
    }
}

QVariant TaskModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Task &row = task(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return display(row, index.column());
    case MutedRole: return row.state != Task::State::Open || index.column() == For;
    case StatusRole:
        if (index.column() == State && row.isOverdue(m_today))
            return int(Role::Negative);
        return index.column() == State && row.state == Task::State::Done ? QVariant(int(Role::Good)) : QVariant();
    case IdRole: return row.id;
    default: return {};
    }
}

QVariant TaskModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case What: return tr("Task");
    case For: return tr("For whom");
    case Due: return tr("Due");
    case State: return tr("State");
    case Note: return tr("Note");
    default: return {};
    }
}

} // namespace ui
