#include "ui/incidents/timelinemodel.h"

#include "ui/activity/eventwords.h"
#include "ui/incidents/timelinewords.h"
#include "ui/widgets/keepplace.h"
#include "ui/widgets/tableview.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

TimelineModel::TimelineModel(incident::Procedure procedure, QObject *parent)
    : QAbstractTableModel(parent)
    , m_procedure(std::move(procedure))
{
}

void TimelineModel::setEvents(std::vector<incident::IncidentEvent> events, std::vector<incident::TraceLine> trace,
                              QHash<QString, QString> words)
{
    beginResetModel();
    m_words = std::move(words);
    m_all.clear();
    for (incident::TraceLine &line : trace)
        m_all.push_back({.event = {}, .trace = std::move(line)});
    for (incident::IncidentEvent &event : events)
        m_all.push_back({.event = std::move(event), .trace = {}});
    std::ranges::stable_sort(m_all, {}, &TimelineRow::at);
    std::ranges::reverse(m_all);
    filter();
    endResetModel();
}

void TimelineModel::setFilter(Filter filter)
{
    beginResetModel();
    m_filter = filter;
    this->filter();
    endResetModel();
}

bool TimelineModel::isShown(const TimelineRow &row) const
{
    if (std::holds_alternative<bool>(m_filter))
        return row.event.has_value();
    if (const auto *origin = std::get_if<incident::TraceLine::Origin>(&m_filter))
        return row.trace && row.trace->origin == *origin;
    return true;
}

void TimelineModel::filter()
{
    m_rows.clear();
    for (size_t i = 0; i < m_all.size(); ++i) {
        if (isShown(m_all[i]))
            m_rows.push_back(i);
    }
}

void TimelineModel::retranslate()
{
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int TimelineModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString TimelineModel::what(const TimelineRow &row) const
{
    return row.event ? timelineText(*row.event, m_procedure)
                     : eventText(row.trace->kind, row.trace->body, m_words) + u" · "_s + objectText(row.trace->object);
}

QString TimelineModel::display(const TimelineRow &row, int column) const
{
    switch (column) {
    case When: return shanghaiText(row.at());
    case From: return row.event ? tr("case") : traceOriginText(row.trace->origin);
    case What: return what(row);
    case Note: return row.event ? timelineNote(*row.event) : QString();
    case Officer: return row.event ? row.event->actor : row.trace->actor;
    default: return {};
    }
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TimelineRow &line = row(index.row());
    switch (role) {
    case Qt::DisplayRole: return display(line, index.column());
    case Qt::ToolTipRole:
        return index.column() == When && line.event && line.event->recordedAt - line.event->at >= 60'000
            ? tr("Written down %1").arg(shanghaiText(line.event->recordedAt))
            : display(line, index.column());
    case MutedRole: return index.column() != What && index.column() != Note;
    case IdRole: return line.event ? line.event->id : -line.trace->sequence;
    default: return {};
    }
}

QVariant TimelineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When: return tr("When");
    case From: return tr("From");
    case What: return tr("What happened");
    case Note: return tr("Note");
    case Officer: return tr("Officer");
    default: return {};
    }
}

} // namespace ui
