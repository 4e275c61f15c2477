#include "ui/dossier/clausemodel.h"

#include "ui/shell/icons.h"
#include "ui/shell/localised.h"
#include "ui/widgets/badges.h"
#include "ui/widgets/keepplace.h"
#include "ui/widgets/tableview.h"

namespace ui {

using dossier::ClauseState;

ClauseModel::ClauseModel(const dossier::Rulebook &rules, QObject *parent)
    : QAbstractTableModel(parent)
    , m_rules(rules)
{
}

void ClauseModel::setState(dossier::Completeness state)
{
    beginResetModel();
    m_state = std::move(state);
    endResetModel();
}

void ClauseModel::retranslate()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int ClauseModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_state.clauses.size());
}

int ClauseModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ClauseModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ClauseState &state = stateAt(index.row());
    switch (role) {
    case Qt::DisplayRole: return display(state, index.column());
    case Qt::ToolTipRole: return localised(state.clause->asks);
    case Qt::DecorationRole:
        return index.column() == State ? QVariant(icon(statusIcon(stateRole(state.state)), stateRole(state.state)))
                                       : QVariant();
    case StatusRole: return index.column() == State ? QVariant(int(stateRole(state.state))) : QVariant();
    case NumericRole: return index.column() == Filled;
    case MutedRole: return state.state == ClauseState::State::NotApplicable;
    case IdRole: return state.clause->id;
    default: return {};
    }
}

QString ClauseModel::display(const ClauseState &state, int column) const
{
    switch (column) {
    case Clause: return localised(state.clause->title);
    case Filled: return state.asked > 0 ? tr("%1 of %2").arg(state.filled).arg(state.asked) : QString();
    case State: return localised(m_rules.words.word(name(state.state)));
    default: return {};
    }
}

QVariant ClauseModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Clause: return tr("What is asked");
    case Filled: return tr("Filled");
    case State: return tr("State");
    default: return {};
    }
}

} // namespace ui
