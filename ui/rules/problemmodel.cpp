#include "ui/rules/problemmodel.h"

#include "ui/rules/lintwords.h"
#include "ui/widgets/tableview.h"

namespace ui {

void ProblemModel::setCheck(std::shared_ptr<const detect::DraftCheck> check)
{
    beginResetModel();
    m_check = std::move(check);
    endResetModel();
}

void ProblemModel::retranslate()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int ProblemModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_check ? 0 : static_cast<int>(m_check->problems.size());
}

int ProblemModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ProblemModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const detect::DraftProblem &row = problem(index.row());
    const bool isPlace = index.column() == Place;
    switch (role) {
    case Qt::DisplayRole:
        return isPlace ? QStringLiteral("%1:%2").arg(row.range.line).arg(row.range.column) : lintText(row.detail);
    case Qt::ToolTipRole: return lintText(row.detail);
    case MutedRole:
    case NumericRole: return isPlace;
    default: return {};
    }
}

QVariant ProblemModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Place ? tr("Line") : tr("What is wrong");
}

} // namespace ui
