// What the cells of the register say, kind of row by kind of row.
#include "ui/registry/filingwords.h"
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

QString whatText(const ItemStatus &status)
{
    const QString title = shownText(status.title);
    return status.name.isEmpty() || status.name == title ? title : title + u" · "_s + status.name;
}

} // namespace

QString RegistryModel::heading(const Row &row) const
{
    switch (row.kind) {
    case RowKind::Company: return tr("The whole company");
    case RowKind::ModelsHead: return tr("Models");
    case RowKind::AlgorithmsHead: return tr("Algorithms");
    default: break;
    }
    const registry::Service &service = m_register.services[static_cast<size_t>(row.index)];
    QStringList parts{service.name, scopeText(service.scope), accessText(service.accesses)};
    if (service.endedOn.isValid())
        parts.append(tr("ended %1").arg(dayText(service.endedOn)));
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QVariant RegistryModel::headingData(const Row &row, int column, int role) const
{
    if (role == IdRole)
        return row.kind == RowKind::Service
            ? u"service/%1"_s.arg(qint64(m_register.services[static_cast<size_t>(row.index)].id))
            : u"heading/%1"_s.arg(int(row.kind));
    if (column != What)
        return {};
    if (role == Qt::FontRole) {
        QFont bold = font(TextSize::Body);
        bold.setWeight(QFont::DemiBold);
        return bold;
    }
    return role == Qt::DisplayRole ? QVariant(heading(row)) : QVariant();
}

/// A model or an algorithm.
QVariant RegistryModel::partData(const Row &row, int column, int role) const
{
    const bool isModel = row.kind == RowKind::Model;
    const auto index = static_cast<size_t>(row.index);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return isModel ? display(m_register.models[index], column) : display(m_register.algorithms[index], column);
    case MutedRole: return column != What;
    case IdRole:
        return isModel ? u"model/%1"_s.arg(qint64(m_register.models[index].id))
                       : u"algorithm/%1"_s.arg(qint64(m_register.algorithms[index].id));
    default: return {};
    }
}

QString RegistryModel::usersOf(const std::vector<ServiceId> &services) const
{
    QStringList names;
    for (const registry::Service &each : m_register.services) {
        if (std::ranges::contains(services, each.id))
            names.append(each.name);
    }
    return names.isEmpty() ? tr("no service") : names.join(u", "_s);
}

QString RegistryModel::display(const registry::Model &model, int column) const
{
    std::vector<ServiceId> users;
    for (const registry::ServiceModel &each : m_register.serviceModels) {
        if (each.model == model.id && !each.until.isValid())
            users.push_back(each.service);
    }
    const auto newest = std::ranges::find(m_register.versions, model.id, &registry::ModelVersion::model);
    switch (column) {
    case What: return newest == m_register.versions.end() ? model.name : model.name + u" · "_s + newest->version;
    case Number: return model.filingNumber;
    case Status: return originText(model.origin);
    case NextDuty: return usersOf(users);
    default: return {};
    }
}

QString RegistryModel::display(const registry::Algorithm &algorithm, int column) const
{
    std::vector<ServiceId> users;
    for (const registry::ServiceAlgorithm &each : m_register.serviceAlgorithms) {
        if (each.algorithm == algorithm.id)
            users.push_back(each.service);
    }
    switch (column) {
    case What: return algorithm.name;
    case Status: return algorithmTypeText(algorithm.type);
    case NextDuty: return usersOf(users);
    default: return {};
    }
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
