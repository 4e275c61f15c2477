#include "ui/incidents/caselistmodel.h"

#include "ui/incidents/casewords.h"
#include "ui/widgets/keepplace.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QString metaText(const incident::Incident &incident)
{
    QStringList parts{kindText(incident.kind), severityText(incident.severity), statusText(incident.status)};
    if (!incident.service.isEmpty())
        parts.prepend(incident.service);
    return parts.join(u" · "_s);
}

} // namespace

CaseListModel::CaseListModel(ClocksOf clocksOf, QObject *parent)
    : QAbstractListModel(parent)
    , m_clocksOf(std::move(clocksOf))
{
}

void CaseListModel::setCases(std::vector<incident::Incident> cases)
{
    beginResetModel();
    m_cases = std::move(cases);
    m_clocks.clear();
    filter();
    endResetModel();
}

void CaseListModel::setShow(Show show)
{
    if (show == m_show)
        return;
    beginResetModel();
    m_show = show;
    filter();
    endResetModel();
}

void CaseListModel::retranslate()
{
    m_clocks.clear();
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void CaseListModel::filter()
{
    m_rows.clear();
    for (size_t i = 0; i < m_cases.size(); ++i) {
        const bool open = m_cases[i].status == incident::Status::Open;
        if (m_show == Show::All || open == (m_show == Show::Open))
            m_rows.push_back(i);
    }
}

int CaseListModel::rowOf(IncidentId id) const
{
    const auto found = std::ranges::find(m_rows, id, [this](size_t index) { return m_cases[index].id; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

std::optional<ClockLine> CaseListModel::clock(int row) const
{
    const incident::Incident &incident = incidentAt(row);
    const auto [known, isNew] = m_clocks.try_emplace(qint64(incident.id));
    if (isNew)
        known->second = mostUrgent(m_clocksOf(incident));
    return known->second;
}

int CaseListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant CaseListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const incident::Incident &incident = incidentAt(index.row());
    switch (role) {
    case Qt::DisplayRole: return QString(incident.number + u' ' + incident.title);
    case Qt::ToolTipRole: return incident.title;
    case Qt::AccessibleTextRole: {
        const std::optional<ClockLine> running = clock(index.row());
        return QStringList{incident.number, incident.title, metaText(incident), running ? running->text() : QString()}
            .join(u", "_s);
    }
    case NumberRole: return incident.number;
    case TitleRole: return incident.title;
    case MetaRole: return metaText(incident);
    case ClockRole: return QVariant::fromValue(clock(index.row()));
    case IdRole: return qlonglong(incident.id);
    default: return {};
    }
}

} // namespace ui
