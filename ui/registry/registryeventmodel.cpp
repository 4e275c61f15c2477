#include "ui/registry/registryeventmodel.h"

#include "ui/registry/itemevent.h"
#include "ui/registry/registrywords.h"
#include "ui/widgets/keepplace.h"
#include "ui/widgets/tableview.h"

namespace ui {

namespace {

bool isRunning(const registry::RegistryEvent &event)
{
    return startsClock(event.kind) && !event.doneOn.isValid();
}

} // namespace

void RegistryEventModel::setEvents(std::vector<registry::RegistryEvent> events)
{
    beginResetModel();
    m_events = std::move(events);
    endResetModel();
}

void RegistryEventModel::retranslate()
{
    if (!m_events.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int RegistryEventModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_events.size());
}

int RegistryEventModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RegistryEventModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const registry::RegistryEvent &row = eventAt(index.row());
    switch (role) {
    case Qt::DisplayRole: return display(row, index.column());
    case Qt::ToolTipRole:
        return index.column() == On ? tr("Written down %1").arg(shanghaiText(row.recordedAt))
                                    : display(row, index.column());
    case StatusRole: return index.column() == Done && isRunning(row) ? QVariant(int(Role::Attention)) : QVariant();
    case MutedRole: return index.column() == On || index.column() == Officer;
    case IdRole: return qlonglong(row.id);
    default: return {};
    }
}

QString RegistryEventModel::display(const registry::RegistryEvent &event, int column) const
{
    switch (column) {
    case On: return dayText(event.on);
    case What: return eventText(event.kind);
    case Done: return isRunning(event) ? tr("runs") : dayText(event.doneOn);
    case Note: return event.note.simplified();
    case Officer: return event.actor;
    default: return {};
    }
}

QVariant RegistryEventModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case On: return tr("On");
    case What: return tr("What happened");
    case Done: return tr("Duty done");
    case Note: return tr("Note");
    case Officer: return tr("Officer");
    default: return {};
    }
}

} // namespace ui
