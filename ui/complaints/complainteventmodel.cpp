#include "ui/complaints/complainteventmodel.h"

#include "ui/complaints/complaintwords.h"
#include "ui/widgets/keepplace.h"
#include "ui/widgets/tableview.h"

#include <algorithm>

namespace ui {

ComplaintEventModel::ComplaintEventModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void ComplaintEventModel::setEvents(std::vector<complaint::Event> events, std::vector<complaint::Kind> kinds)
{
    beginResetModel();
    m_events = std::move(events);
    std::ranges::reverse(m_events);
    std::ranges::stable_sort(m_events, std::ranges::greater(), &complaint::Event::at);
    m_kinds = std::move(kinds);
    endResetModel();
}

void ComplaintEventModel::retranslate()
{
    if (!m_events.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int ComplaintEventModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_events.size());
}

int ComplaintEventModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ComplaintEventModel::display(const complaint::Event &event, int column) const
{
    switch (column) {
    case When: return shanghaiText(event.at);
    case What: return eventText(event, m_kinds);
    case Note: return event.note.simplified();
    case Officer: return event.actor;
    default: return {};
    }
}

QVariant ComplaintEventModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const complaint::Event &row = m_events.at(static_cast<size_t>(index.row()));
    switch (role) {
    case Qt::DisplayRole: return display(row, index.column());
    case Qt::ToolTipRole:
        return index.column() == When && row.recordedAt - row.at >= 60'000
            ? tr("Written down %1").arg(shanghaiText(row.recordedAt))
            : index.column() == Note ? row.note
                                     : display(row, index.column());
    case MutedRole: return index.column() == When || index.column() == Officer;
    case IdRole: return row.id;
    default: return {};
    }
}

QVariant ComplaintEventModel::headerData(int section, Qt::Orientation orientation, int role) const
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
