#include "ui/rules/rulemodel.h"

#include "ui/rules/ruleswords.h"
#include "ui/widgets/keepplace.h"
#include "ui/widgets/tableview.h"

#include <QLocale>

#include <algorithm>

namespace ui {

namespace {

/// "2 of 9"; empty where nothing was decided.
QString disagreement(const RuleRecord &record)
{
    return record.decided() == 0 ? QString() : RuleModel::tr("%1 of %2").arg(record.notAProblem).arg(record.decided());
}

} // namespace

void RuleModel::setPack(const KnownPack &pack)
{
    beginResetModel();
    m_pack = pack;
    endResetModel();
}

void RuleModel::clear()
{
    setPack({});
}

SampleTally RuleModel::samples(int row) const
{
    const auto found = m_pack.samples.find(rule(row).id);
    return found == m_pack.samples.end() ? SampleTally() : found->second;
}

RuleRecord RuleModel::record(int row) const
{
    return m_pack.recordOf(rule(row).id);
}

int RuleModel::rowOf(const QString &rule) const
{
    if (!m_pack.pack)
        return -1;
    const auto found = std::ranges::find(m_pack.pack->rules, rule, &detect::Rule::id);
    return found == m_pack.pack->rules.end() ? -1 : static_cast<int>(found - m_pack.pack->rules.begin());
}

void RuleModel::retranslate()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int RuleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_pack.pack ? 0 : static_cast<int>(m_pack.pack->rules.size());
}

int RuleModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RuleModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole: return display(index.row(), index.column());
    case RiskRole:
        return index.column() == Risk ? QVariant(int(shownClass(*m_pack.pack, rule(index.row())))) : QVariant();
    case MutedRole:
        return index.column() == Severity || index.column() == Terms
            || (index.column() == Findings && record(index.row()).findings == 0)
            || (index.column() == Disagreed && record(index.row()).notAProblem == 0);
    case StatusRole:
        return index.column() == Tests ? QVariant(int(samples(index.row()).failed > 0 ? Role::Negative : Role::Good))
                                       : QVariant();
    case NumericRole: return index.column() == Terms || index.column() == Findings || index.column() == Disagreed;
    case Qt::AccessibleTextRole:
        return tr("%1, risk %2, %3")
            .arg(shownRuleText(rule(index.row()).title), rule(index.row()).risk, display(index.row(), index.column()));
    case IdRole: return rule(index.row()).id;
    default: return {};
    }
}

QString RuleModel::display(int row, int column) const
{
    const detect::Rule &each = rule(row);
    switch (column) {
    case Risk: return each.risk.mid(4); // the chip shows the class; the clause letter stands beside it
    case Title: return shownRuleText(each.title);
    case Severity: return severityWord(each.severity);
    case Terms: return QString::number(each.terms.size() + each.regexes.size());
    case Findings: return QLocale().toString(record(row).findings);
    case Disagreed: return disagreement(record(row));
    case Tests: return samplesText(samples(row).passed, samples(row).failed);
    default: return {};
    }
}

QVariant RuleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::ToolTipRole && section == Terms)
        return tr("Terms and regular expressions");
    if (role == Qt::ToolTipRole && section == Disagreed)
        return tr("How often officers decided that it is not a problem");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Risk: return tr("Risk");
    case Title: return tr("Rule");
    case Severity: return tr("Severity");
    case Terms: return tr("Patterns");
    case Findings: return tr("Findings");
    case Disagreed: return tr("Disagreed");
    case Tests: return tr("Tests");
    default: return {};
    }
}

} // namespace ui
