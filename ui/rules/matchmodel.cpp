#include "ui/rules/matchmodel.h"

#include "ui/rules/ruleswords.h"
#include "ui/widgets/tableview.h"

#include <algorithm>

namespace ui {

void MatchModel::setMatches(std::shared_ptr<const detect::Matcher> matcher, const Halves &halves,
                            std::vector<detect::Match> matches)
{
    beginResetModel();
    m_matcher = std::move(matcher);
    m_halves = halves;
    m_matches = std::move(matches);
    std::ranges::stable_sort(m_matches, {},
                             [](const detect::Match &match) { return std::pair(match.part, match.span.begin); });
    endResetModel();
}

void MatchModel::clear()
{
    setMatches(nullptr, {}, {});
}

void MatchModel::retranslate()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int MatchModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_matches.size());
}

int MatchModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant MatchModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole: return display(index.row(), index.column());
    case Qt::ToolTipRole: return shownRuleText(rule(index.row()).explanation);
    case RiskRole:
        return index.column() == Risk ? QVariant(int(shownClass(pack(index.row()), rule(index.row())))) : QVariant();
    case MutedRole: return index.column() == Severity || index.column() == Pack;
    default: return {};
    }
}

QString MatchModel::display(int row, int column) const
{
    switch (column) {
    case Risk: return rule(row).risk.mid(4); // the chip shows the class; the clause letter stands beside it
    case Found: {
        const detect::Match &match = matchAt(row);
        const std::string &half = m_halves[static_cast<size_t>(match.part)];
        return QString::fromStdString(half.substr(match.span.begin, match.span.size())).simplified();
    }
    case Rule: return shownRuleText(rule(row).title);
    case Severity: return severityWord(rule(row).severity);
    case Pack: return shownRuleText(pack(row).title);
    default: return {};
    }
}

QVariant MatchModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Risk: return tr("Risk");
    case Found: return tr("Found");
    case Rule: return tr("Rule");
    case Severity: return tr("Severity");
    case Pack: return tr("Pack");
    default: return {};
    }
}

} // namespace ui
