#include "ui/registry/registrymodel.h"

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
    case RegistryModel::Show::InForce: return status.state && registry::isInForce(*status.state);
    case RegistryModel::Show::Ended: return status.status == Ended || status.status == NotRequired;
    }
    return true;
}

template <typename Things, typename Id>
std::ptrdiff_t indexOf(const Things &things, Id id)
{
    const auto found = std::ranges::find(things, id, [](const auto &each) { return each.id; });
    return found == things.end() ? -1 : found - things.begin();
}

} // namespace

void RegistryModel::setRegister(registry::Register registered, std::vector<ItemStatus> statuses)
{
    beginResetModel();
    m_register = std::move(registered);
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
    for (int service = 0; service < static_cast<int>(m_register.services.size()); ++service)
        arrangeService(service);
    arrangeService(-1);
    if (m_show == Show::All)
        arrangeParts();
}

/// The row of \a service and, under it, its things that are shown, the most pressing first.
void RegistryModel::arrangeService(int service)
{
    std::vector<const ItemStatus *> shown;
    for (const ItemStatus &status : m_statuses) {
        const bool belongs =
            service < 0 ? !status.service : status.service == m_register.services[static_cast<size_t>(service)].id;
        if (belongs && isShown(status, m_show))
            shown.push_back(&status);
    }
    if (shown.empty() && (service < 0 || m_show != Show::All))
        return;
    std::ranges::stable_sort(shown, [](const ItemStatus *left, const ItemStatus *right) {
        return registry::moreUrgent(*left, *right);
    });
    m_rows.push_back({service < 0 ? RowKind::Company : RowKind::Service, service, nullptr});
    for (const ItemStatus *status : shown)
        m_rows.push_back({RowKind::Item, service, status});
}

void RegistryModel::arrangeParts()
{
    const auto add = [this](RowKind head, RowKind kind, size_t count) {
        if (count > 0)
            m_rows.push_back({head, -1, nullptr});
        for (size_t i = 0; i < count; ++i)
            m_rows.push_back({kind, static_cast<int>(i), nullptr});
    };
    add(RowKind::ModelsHead, RowKind::Model, m_register.models.size());
    add(RowKind::AlgorithmsHead, RowKind::Algorithm, m_register.algorithms.size());
}

bool RegistryModel::isHeading(int row) const
{
    const RowKind kind = rowAt(row).kind;
    return kind != RowKind::Item && kind != RowKind::Model && kind != RowKind::Algorithm;
}

const registry::Service *RegistryModel::service(int row) const
{
    const Row &line = rowAt(row);
    const bool has = (line.kind == RowKind::Service || line.kind == RowKind::Item) && line.index >= 0;
    return has ? &m_register.services[static_cast<size_t>(line.index)] : nullptr;
}

const registry::Model *RegistryModel::model(int row) const
{
    const Row &line = rowAt(row);
    return line.kind == RowKind::Model ? &m_register.models[static_cast<size_t>(line.index)] : nullptr;
}

const registry::Algorithm *RegistryModel::algorithm(int row) const
{
    const Row &line = rowAt(row);
    return line.kind == RowKind::Algorithm ? &m_register.algorithms[static_cast<size_t>(line.index)] : nullptr;
}

int RegistryModel::rowOf(RegistryItemId item) const
{
    const auto found =
        std::ranges::find_if(m_rows, [&](const Row &row) { return row.status && row.status->item == item; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int RegistryModel::rowOf(RowKind kind, std::ptrdiff_t index) const
{
    const auto found =
        std::ranges::find_if(m_rows, [&](const Row &row) { return row.kind == kind && row.index == index; });
    return index < 0 || found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int RegistryModel::rowOf(ServiceId service) const
{
    return rowOf(RowKind::Service, indexOf(m_register.services, service));
}

int RegistryModel::rowOf(registry::ModelId model) const
{
    return rowOf(RowKind::Model, indexOf(m_register.models, model));
}

int RegistryModel::rowOf(registry::AlgorithmId algorithm) const
{
    return rowOf(RowKind::Algorithm, indexOf(m_register.algorithms, algorithm));
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
    if (row.status)
        return dataOf(*row.status, index.column(), role);
    return isHeading(index.row()) ? headingData(row, index.column(), role) : partData(row, index.column(), role);
}

} // namespace ui
