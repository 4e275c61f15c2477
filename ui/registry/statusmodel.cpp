#include "ui/registry/statusmodel.h"

#include "ui/registry/registrywords.h"
#include "ui/shell/icons.h"
#include "ui/widgets/badges.h"
#include "ui/widgets/keepplace.h"
#include "ui/widgets/tableview.h"

#include <QCoreApplication>
#include <QFont>
#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

using registry::ItemStatus;

void StatusModel::setStatuses(std::vector<registry::Service> services, std::vector<ItemStatus> statuses)
{
    beginResetModel();
    m_services = std::move(services);
    m_statuses = std::move(statuses);
    arrange();
    endResetModel();
}

void StatusModel::setCuts(const std::set<StatusCut> &cuts)
{
    beginResetModel();
    m_cuts = cuts;
    arrange();
    endResetModel();
}

void StatusModel::arrange()
{
    m_rows.clear();
    QHash<qint64, std::vector<const ItemStatus *>> shown;
    constexpr qint64 company = -1;
    for (const ItemStatus &status : m_statuses) {
        if (isShown(status, m_cuts))
            shown[status.service ? static_cast<qint64>(*status.service) : company].push_back(&status);
    }
    const auto add = [&](const registry::Service *service) {
        auto &of = shown[service ? static_cast<qint64>(service->id) : company];
        if (of.empty())
            return;
        std::ranges::stable_sort(of, [](const auto *left, const auto *right) { return moreUrgent(*left, *right); });
        m_rows.push_back({service, nullptr});
        for (const ItemStatus *status : of)
            m_rows.push_back({service, status});
    };
    for (const registry::Service &service : m_services)
        add(&service);
    add(nullptr);
}

int StatusModel::rowOf(RegistryItemId item) const
{
    const auto found =
        std::ranges::find_if(m_rows, [&](const Row &row) { return row.status && row.status->item == item; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int StatusModel::rowOf(std::optional<ServiceId> service, const Bilingual &what) const
{
    const auto found = std::ranges::find_if(m_rows, [&](const Row &row) {
        return row.status && !row.status->item && row.status->service == service && row.status->title == what;
    });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

void StatusModel::retranslate()
{
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int StatusModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int StatusModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant StatusModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = rowAt(index.row());
    return row.status ? dataOf(*row.status, index.column(), role) : serviceData(row, index.column(), role);
}

QVariant StatusModel::serviceData(const Row &row, int column, int role) const
{
    if (role == IdRole)
        return row.service ? u"service/%1"_s.arg(qint64(row.service->id)) : u"company"_s;
    if (column != What)
        return {};
    if (role == Qt::FontRole) {
        QFont bold = font(TextSize::Body);
        bold.setWeight(QFont::DemiBold);
        return bold;
    }
    if (role == Qt::DisplayRole)
        return row.service ? row.service->name : tr("The whole company");
    return {};
}

QVariant StatusModel::dataOf(const ItemStatus &status, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return statusCell(status, column);
    case StatusRole: return column == State ? QVariant(int(statusRole(status.status))) : QVariant();
    case Qt::DecorationRole:
        return column == State ? QVariant(icon(statusIcon(statusRole(status.status)), statusRole(status.status)))
                               : QVariant();
    case MutedRole: return column == Source;
    case IdRole:
        return status.item ? u"registry/%1"_s.arg(qint64(*status.item))
                           : u"missing/%1/%2"_s.arg(qint64(status.service.value_or(ServiceId{}))).arg(status.kind);
    default: return {};
    }
}

QString statusCell(const ItemStatus &status, int column)
{
    const registry::Duty *next = status.next();
    switch (column) {
    case StatusModel::What: {
        const QString title = shownText(status.title);
        return status.name.isEmpty() || status.name == title ? title : title + u" · "_s + status.name;
    }
    case StatusModel::State:
        return status.isChanging() ? StatusModel::tr("%1, being changed").arg(statusText(status.status))
                                   : statusText(status.status);
    case StatusModel::NextDuty: return next ? shownText(next->what) : QString();
    case StatusModel::DueOn:
        return next && next->due.isValid() && next->provisional
            ? StatusModel::tr("%1, provisional").arg(dayText(next->due))
            : next ? dayText(next->due)
                   : QString();
    case StatusModel::Left: return next ? leftText(*next) : QString();
    case StatusModel::Reason: return shownText(status.reason);
    case StatusModel::Source:
        return calendar::confirmWithCounsel(status.confidence)
            ? StatusModel::tr("%1 (confirm with counsel)").arg(shownText(status.source))
            : shownText(status.source);
    default: return {};
    }
}

QVariant StatusModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case What: return tr("What");
    case State: return tr("State");
    case NextDuty: return tr("Next duty");
    case DueOn: return tr("Due on");
    case Left: return tr("Time left");
    case Reason: return tr("Reason");
    case Source: return tr("Source");
    default: return {};
    }
}

} // namespace ui
