#include "ui/rules/changemodel.h"

#include "ui/shell/theme.h"
#include "ui/widgets/tableview.h"

#include <QLocale>

#include <algorithm>

namespace ui {

namespace {

qint64 value(const scan::RuleChange &rule, int column)
{
    switch (column) {
    case ChangeModel::Before: return rule.before;
    case ChangeModel::After: return rule.after;
    case ChangeModel::Gained: return rule.gained;
    case ChangeModel::Lost: return rule.lost;
    default: return 0;
    }
}

QString display(const scan::RuleChange &rule, int column)
{
    if (column == ChangeModel::Rule)
        return rule.rule;
    QString number = QLocale().toString(value(rule, column));
    if (value(rule, column) == 0)
        return number;
    if (column == ChangeModel::Gained)
        return u'+' + number;
    return column == ChangeModel::Lost ? QChar(0x2212) + number : number; // the minus sign is as wide as the plus
}

} // namespace

void ChangeModel::setRules(std::vector<scan::RuleChange> rules)
{
    beginResetModel();
    m_rules = std::move(rules);
    std::ranges::stable_sort(m_rules, std::ranges::greater(),
                             [](const scan::RuleChange &rule) { return rule.gained + rule.lost; });
    endResetModel();
}

void ChangeModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int ChangeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rules.size());
}

int ChangeModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ChangeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const scan::RuleChange &each = rule(index.row());
    switch (role) {
    case Qt::DisplayRole: return display(each, index.column());
    case NumericRole: return index.column() != Rule;
    case MutedRole: return index.column() != Rule && value(each, index.column()) == 0;
    default: return {};
    }
}

QVariant ChangeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Rule: return tr("Rule");
    case Before: return tr("Now");
    case After: return tr("Then");
    case Gained: return tr("Gained");
    case Lost: return tr("Lost");
    default: return {};
    }
}

} // namespace ui
