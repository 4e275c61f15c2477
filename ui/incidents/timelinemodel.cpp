#include "ui/incidents/timelinemodel.h"

#include "ui/incidents/casewords.h"
#include "ui/widgets/keepplace.h"
#include "ui/widgets/tableview.h"

namespace ui {

TimelineModel::TimelineModel(incident::Procedure procedure, QObject *parent)
    : QAbstractTableModel(parent)
    , m_procedure(std::move(procedure))
{
}

void TimelineModel::setEvents(std::vector<incident::IncidentEvent> events)
{
    beginResetModel();
    m_events = std::move(events);
    endResetModel();
}

void TimelineModel::retranslate()
{
    if (!m_events.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_events.size());
}

int TimelineModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString TimelineModel::display(const incident::IncidentEvent &event, int column) const
{
    switch (column) {
    case When: return shanghaiText(event.at);
    case What: return timelineText(event, m_procedure);
    case Note: return event.note.simplified();
    case Officer: return event.actor;
    default: return {};
    }
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const incident::IncidentEvent &row = eventAt(index.row());
    switch (role) {
    case Qt::DisplayRole: return display(row, index.column());
    case Qt::ToolTipRole:
        return index.column() == When && row.recordedAt - row.at >= 60'000
            ? tr("Written down %1").arg(shanghaiText(row.recordedAt))
            : display(row, index.column());
    case MutedRole: return index.column() == When || index.column() == Officer;
    case IdRole: return row.id;
    default: return {};
    }
}

QVariant TimelineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When: return tr("When");
    case What: return tr("What happened");
    case Note: return tr("Note");
    case Officer: return tr("Officer");
    default: return {};
    }
}

} // namespace ui
