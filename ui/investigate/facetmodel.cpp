#include "ui/investigate/facetmodel.h"

#include "app/search/queryparts.h"
#include "ui/investigate/querywords.h"
#include "ui/widgets/tableview.h"

#include <QLocale>

#include <algorithm>

using search::Facet;

namespace ui {

void FacetModel::setCounts(Facet facet, std::vector<search::FacetCount> counts)
{
    beginResetModel();
    m_facet = facet;
    m_counts = std::move(counts);
    endResetModel();
}

QString FacetModel::part(int row) const
{
    const QString &value = count(row).value;
    if (!value.isEmpty())
        return search::fieldPart(search::fieldOf(m_facet), value);
    const bool canBeNone = m_facet == Facet::Risk || m_facet == Facet::Blocked;
    return canBeNone ? search::fieldPart(search::fieldOf(m_facet), QStringLiteral("none")) : QString();
}

QString FacetModel::valueName(const search::FacetCount &count) const
{
    if (!count.value.isEmpty())
        return m_facet == Facet::Risk ? count.value : valueText(search::fieldOf(m_facet), count.value);
    switch (m_facet) {
    case Facet::Risk: return tr("not flagged");
    case Facet::Blocked: return tr("not blocked");
    default: return tr("not in the log");
    }
}

int FacetModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_counts.size());
}

int FacetModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FacetModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const search::FacetCount &row = count(index.row());
    const bool isValue = index.column() == Value;
    switch (role) {
    case Qt::DisplayRole: return isValue ? valueName(row) : QLocale().toString(row.found);
    case RiskRole: return isValue && m_facet == Facet::Risk && !row.value.isEmpty() ? QVariant(row.value) : QVariant();
    case NumericRole: return !isValue;
    case MutedRole: return isValue && row.value.isEmpty();
    case ShareRole: return double(row.found) / double(std::max<qint64>(1, m_counts.front().found));
    case Qt::ToolTipRole: return part(index.row()).isEmpty() ? QString() : tr("Only these: %1").arg(part(index.row()));
    default: return {};
    }
}

QVariant FacetModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Value ? fieldTitle(search::fieldOf(m_facet)) : tr("Found");
}

} // namespace ui
