#include "ui/registry/registrymodel.h"

#include "ui/registry/registrywords.h"
#include "ui/shell/icons.h"
#include "ui/widgets/badges.h"
#include "ui/widgets/keepplace.h"
#include "ui/widgets/tableview.h"

#include <QFont>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

using registry::ItemStatus;

bool isShown(const ItemStatus &status, RegistryModel::Show show)
{
    using enum ItemStatus::Status;
    switch (show) {
    case RegistryModel::Show::All: return true;
    case RegistryModel::Show::NeedsAction:
        return status.status == Due || status.status == Late || status.status == Missing || status.status == Expired
            || status.status == Rejected;
    case RegistryModel::Show::Pending: return status.status == Pending || status.status == Draft;
    case RegistryModel::Show::InForce: return status.state == registry::State::InForce;
    case RegistryModel::Show::Ended: return status.status == Ended || status.status == NotRequired;
    }
    return true;
}

QString whatText(const ItemStatus &status)
{
    const QString title = shownText(status.title);
    return status.name.isEmpty() || status.name == title ? title : title + u" · "_s + status.name;
}

} // namespace

void RegistryModel::setStatuses(std::vector<registry::Service> services, std::vector<ItemStatus> statuses)
{
    beginResetModel();
    m_services = std::move(services);
    m_statuses = std::move(statuses);
    arrange();
    endResetModel();
}

void RegistryModel::setShow(Show show)
{
    beginResetModel();
    m_show = show;
    arrange();
    endResetModel();
}

void RegistryModel::arrange()
{
    m_rows.clear();
    for (int service = 0; service < static_cast<int>(m_services.size()); ++service)
        arrangeService(service);
    arrangeService(-1);
}

/// The row of \a service and, under it, its things that are shown, the most pressing first.
void RegistryModel::arrangeService(int service)
{
    std::vector<const ItemStatus *> shown;
    for (const ItemStatus &status : m_statuses) {
        const bool belongs =
            service < 0 ? !status.service : status.service == m_services[static_cast<size_t>(service)].id;
        if (belongs && isShown(status, m_show))
            shown.push_back(&status);
    }
    if (shown.empty() && (service < 0 || m_show != Show::All))
        return;
    std::ranges::stable_sort(shown, [](const ItemStatus *left, const ItemStatus *right) {
        return registry::moreUrgent(*left, *right);
    });
    m_rows.push_back({service, nullptr});
    for (const ItemStatus *status : shown)
        m_rows.push_back({service, status});
}

const registry::Service *RegistryModel::service(int row) const
{
    const int service = rowAt(row).service;
    return service < 0 ? nullptr : &m_services[static_cast<size_t>(service)];
}

const ItemStatus *RegistryModel::status(int row) const
{
    return rowAt(row).status;
}

int RegistryModel::rowOf(RegistryItemId item) const
{
    const auto found =
        std::ranges::find_if(m_rows, [&](const Row &row) { return row.status && row.status->item == item; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int RegistryModel::rowOf(ServiceId service) const
{
    const auto found = std::ranges::find_if(m_rows, [&](const Row &row) {
        return !row.status && row.service >= 0 && m_services[static_cast<size_t>(row.service)].id == service;
    });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int RegistryModel::needingAction() const
{
    return static_cast<int>(
        std::ranges::count_if(m_statuses, [](const ItemStatus &status) { return isShown(status, Show::NeedsAction); }));
}

void RegistryModel::retranslate()
{
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int RegistryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RegistryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RegistryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = rowAt(index.row());
    return row.status ? dataOf(*row.status, index.column(), role) : serviceData(row, index.column(), role);
}

QVariant RegistryModel::serviceData(const Row &row, int column, int role) const
{
    const registry::Service *service = row.service < 0 ? nullptr : &m_services[static_cast<size_t>(row.service)];
    if (role == IdRole)
        return service ? u"service/%1"_s.arg(qint64(service->id)) : u"company"_s;
    if (column != What)
        return {};
    if (role == Qt::FontRole) {
        QFont bold = font(TextSize::Body);
        bold.setWeight(QFont::DemiBold);
        return bold;
    }
    if (role != Qt::DisplayRole)
        return {};
    if (!service)
        return tr("The whole company");
    QStringList parts{service->name, scopeText(service->scope), accessText(service->access)};
    if (service->endedOn.isValid())
        parts.append(tr("ended %1").arg(dayText(service->endedOn)));
    return parts.join(u" · "_s);
}

QVariant RegistryModel::dataOf(const ItemStatus &status, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole: return display(status, column);
    case Qt::ToolTipRole:
        return column == Mark && calendar::confirmWithCounsel(status.confidence)
            ? tr("This rule is not from its official wording. Confirm it with counsel before relying on it.")
            : display(status, column);
    case StatusRole: return column == Status ? QVariant(int(statusRole(status.status))) : QVariant();
    case Qt::DecorationRole:
        return column == Status ? QVariant(icon(statusIcon(statusRole(status.status)), statusRole(status.status)))
                                : QVariant();
    case MutedRole: return column == Mark || column == Number;
    case IdRole:
        return status.item ? u"registry/%1"_s.arg(qint64(*status.item))
                           : u"missing/%1/%2"_s.arg(qint64(status.service.value_or(ServiceId{}))).arg(status.kind);
    default: return {};
    }
}

QString RegistryModel::display(const ItemStatus &status, int column) const
{
    const registry::Duty *next = status.next();
    switch (column) {
    case What: return whatText(status);
    case Number: return status.number;
    case Status: return statusText(status.status);
    case ValidUntil: return dayText(status.validUntil);
    case NextDuty: return next ? shownText(next->what) : QString();
    case DueOn: return next ? dayText(next->due) : QString();
    case Left: return next ? leftText(*next) : QString();
    case Mark: {
        const bool unsure =
            calendar::confirmWithCounsel(status.confidence) || (next && calendar::confirmWithCounsel(next->confidence));
        return unsure ? tr("confirm with counsel") : QString();
    }
    default: return {};
    }
}

QVariant RegistryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case What: return tr("What");
    case Number: return tr("Number");
    case Status: return tr("State");
    case ValidUntil: return tr("Valid until");
    case NextDuty: return tr("Next duty");
    case DueOn: return tr("Due");
    case Left: return tr("Time left");
    case Mark: return tr("Source");
    default: return {};
    }
}

} // namespace ui
