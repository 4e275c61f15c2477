#include "ui/handover/conflictmodel.h"

#include "app/detect/taxonomy.h"
#include "ui/reading/decisionwords.h"
#include "ui/widgets/keepplace.h"

using namespace Qt::StringLiterals;

namespace ui {

void ConflictModel::setConflicts(std::vector<handover::Conflict> conflicts)
{
    beginResetModel();
    m_conflicts = std::move(conflicts);
    endResetModel();
}

void ConflictModel::retranslate()
{
    if (!m_conflicts.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

int ConflictModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_conflicts.size());
}

int ConflictModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Found + 1;
}

QVariant ConflictModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const handover::Conflict &conflict = conflictAt(index.row());
    if (role == IdRole)
        return qlonglong(conflict.id);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Generation: return u"G-%1"_s.arg(qint64(conflict.generation));
    case Ours: return u"%1 · %2"_s.arg(decisionLine(conflict.ours), conflict.ours.actor);
    case Theirs: return u"%1 · %2"_s.arg(decisionLine(conflict.theirs), conflict.theirs.actor);
    case Found: return shanghaiText(conflict.foundAt);
    default: return {};
    }
}

QVariant ConflictModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Generation: return tr("Generation");
    case Ours: return tr("In force here");
    case Theirs: return tr("Decided elsewhere");
    case Found: return tr("Found");
    default: return {};
    }
}

QString decisionLine(const handover::SharedAct &act)
{
    const QString line = dispositionText(act.decision.disposition);
    return act.decision.risk.isEmpty() ? line : line + u' ' + detect::displayCode(act.decision.risk);
}

} // namespace ui
