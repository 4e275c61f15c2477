#include "ui/rules/packmodel.h"

#include "ui/rules/ruleswords.h"
#include "ui/shell/icons.h"
#include "ui/widgets/badges.h"
#include "ui/widgets/keepplace.h"
#include "ui/widgets/tableview.h"

namespace ui {

namespace {

/// Off and never tried is something to attend to: nobody has seen what it would do.
Role stateRole(const detect::RegisteredPack &pack)
{
    switch (pack.state) {
    case detect::PackState::On: return Role::Good;
    case detect::PackState::Shadow: return Role::Information;
    case detect::PackState::Off: break;
    }
    return pack.seenAt ? Role::Muted : Role::Attention;
}

} // namespace

void PackModel::setSnapshot(std::shared_ptr<const RulesSnapshot> snapshot)
{
    beginResetModel();
    m_snapshot = std::move(snapshot);
    endResetModel();
}

int PackModel::rowOf(const QString &packId) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (pack(row).registered.pack == packId)
            return row;
    }
    return -1;
}

void PackModel::retranslate()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int PackModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_snapshot->packs.size());
}

int PackModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PackModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const KnownPack &row = pack(index.row());
    switch (role) {
    case Qt::DisplayRole: return display(row, index.column());
    case Qt::ToolTipRole:
        return index.column() == Hash ? QString::fromLatin1(row.registered.hash.toHex()) : display(row, index.column());
    case StatusRole:
        if (index.column() == Tests)
            return int(row.allSamples().failed > 0 ? Role::Negative : Role::Good);
        return index.column() == State ? QVariant(int(stateRole(row.registered))) : QVariant();
    case Qt::DecorationRole:
        return index.column() == State && stateRole(row.registered) != Role::Muted
            ? QVariant(icon(statusIcon(stateRole(row.registered)), stateRole(row.registered)))
            : QVariant();
    case MutedRole: return index.column() != Title || row.registered.state == detect::PackState::Off;
    case NumericRole: return index.column() == Rules;
    case IdRole: return qlonglong(row.registered.id);
    default: return {};
    }
}

QString PackModel::display(const KnownPack &pack, int column) const
{
    switch (column) {
    case Title: return shownRuleText(pack.registered.title);
    case Version: return pack.registered.version;
    case Rules: return pack.pack ? QString::number(pack.pack->rules.size()) : tr("unreadable");
    case State: return stateText(pack.registered);
    case Tests: return samplesText(pack.allSamples().passed, pack.allSamples().failed);
    case Hash: return QString::fromLatin1(pack.registered.hash.left(4).toHex()) + QChar(0x2026);
    default: return {};
    }
}

QString PackModel::stateText(const detect::RegisteredPack &pack)
{
    switch (pack.state) {
    case detect::PackState::On: return tr("On");
    case detect::PackState::Shadow: return tr("In shadow");
    case detect::PackState::Off: break;
    }
    return pack.seenAt ? tr("Off") : tr("Not tried");
}

QVariant PackModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Title: return tr("Pack");
    case Version: return tr("Version");
    case Rules: return tr("Rules");
    case State: return tr("State");
    case Tests: return tr("Tests");
    case Hash: return tr("Hash");
    default: return {};
    }
}

} // namespace ui
