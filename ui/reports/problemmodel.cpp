#include "ui/reports/problemmodel.h"

#include "ui/reports/draftwords.h"
#include "ui/shell/icons.h"
#include "ui/widgets/badges.h"
#include "ui/widgets/keepplace.h"
#include "ui/widgets/tableview.h"

namespace ui {

namespace {

Role roleOf(const report::TextProblem &problem)
{
    return problem.kind == report::TextProblem::Kind::EmptyField ? Role::Attention : Role::Negative;
}

} // namespace

void ReportProblemModel::setProblems(std::vector<report::TextProblem> problems)
{
    beginResetModel();
    m_problems = std::move(problems);
    endResetModel();
}

void ReportProblemModel::retranslate()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int ReportProblemModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_problems.size());
}

int ReportProblemModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ReportProblemModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const report::TextProblem &row = problem(index.row());
    const bool isLine = index.column() == Line;
    switch (role) {
    case Qt::DisplayRole:
        return isLine ? QVariant(QString::number(row.line)) : QVariant(report::problemText(row, screenLanguage()));
    case Qt::ToolTipRole: return report::problemText(row, screenLanguage());
    case Qt::AccessibleTextRole:
        return isLine ? tr("line %1").arg(row.line) : report::problemText(row, screenLanguage());
    case Qt::DecorationRole: return isLine ? QVariant() : QVariant(icon(statusIcon(roleOf(row)), roleOf(row)));
    case MutedRole:
    case NumericRole: return isLine;
    case IdRole: return QString(row.field + QString::number(row.line));
    default: return {};
    }
}

QVariant ReportProblemModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Line ? tr("Line") : tr("Missing or wrong");
}

} // namespace ui
