#include "ui/users/usersduemodel.h"

#include "ui/users/userwords.h"
#include "ui/widgets/keepplace.h"
#include "ui/widgets/tableview.h"

#include <algorithm>

namespace ui {

void UsersDueModel::setUsers(std::vector<users::DueUser> due, std::vector<users::Rule> rules)
{
    beginResetModel();
    m_due = std::move(due);
    m_rules = std::move(rules);
    endResetModel();
}

int UsersDueModel::rowOf(const QString &user) const
{
    const auto found = std::ranges::find(m_due, user, &users::DueUser::user);
    return found == m_due.end() ? -1 : static_cast<int>(found - m_due.begin());
}

int UsersDueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_due.size());
}

int UsersDueModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

/// The first rule that was reached; the tooltip has them all.
QString UsersDueModel::reachedText(const users::DueUser &due) const
{
    if (due.reached.empty())
        return tr("no rule reached");
    const auto rule = std::ranges::find(m_rules, due.reached.front().rule, &users::Rule::id);
    return rule == m_rules.end() ? due.reached.front().rule : ruleStateText(*rule, due.reached.front());
}

QString UsersDueModel::wholeText(const users::DueUser &due) const
{
    QStringList lines{due.user};
    for (const users::RuleState &state : due.reached) {
        const auto rule = std::ranges::find(m_rules, state.rule, &users::Rule::id);
        if (rule != m_rules.end())
            lines.append(ruleStateText(*rule, state));
    }
    if (due.waiting > 0)
        lines.append(tr("%1 flagged, not decided").arg(due.waiting));
    for (const users::MeasureKind kind : due.inForce)
        lines.append(tr("%1 in force").arg(measureText(kind)));
    return lines.join(u'\n');
}

QVariant UsersDueModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const users::DueUser &due = user(index.row());
    switch (role) {
    case Qt::DisplayRole: return index.column() == User ? due.user : reachedText(due);
    case Qt::ToolTipRole: return wholeText(due);
    case Qt::AccessibleTextRole: return wholeText(due).replace(u'\n', QStringLiteral(", "));
    case MutedRole: return index.column() == Reached;
    case IdRole: return due.user;
    default: return {};
    }
}

QVariant UsersDueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == User ? tr("User") : tr("Reached");
}

} // namespace ui
