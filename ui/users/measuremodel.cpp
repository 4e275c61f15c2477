#include "ui/users/measuremodel.h"

#include "ui/users/userwords.h"
#include "ui/widgets/keepplace.h"
#include "ui/widgets/tableview.h"

namespace ui {

void MeasureModel::setMeasures(std::vector<users::Measure> measures, Moment now)
{
    beginResetModel();
    m_measures = std::move(measures);
    m_now = now;
    endResetModel();
}

int MeasureModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_measures.size());
}

int MeasureModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant MeasureModel::text(const users::Measure &measure, int column) const
{
    switch (column) {
    case Reference: return users::reference(measure.event.id);
    case Kind:
        return measure.event.scope.isEmpty() ? measureText(measure.event.kind)
                                             : tr("%1: %2").arg(measureText(measure.event.kind), measure.event.scope);
    case State: return measureStateText(measure, m_now);
    case Authority: return reportText(measure);
    case Evidence: return measure.event.evidence > 0 ? QString::number(measure.event.evidence) : QString();
    case Reason: return measure.event.reason;
    case By: return tr("%1, %2").arg(measure.event.actor, shanghaiText(measure.event.at));
    default: return {};
    }
}

QVariant MeasureModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const users::Measure &row = measure(index.row());
    switch (role) {
    case Qt::DisplayRole: return text(row, index.column());
    case IdRole: return qlonglong(row.event.id);
    case StatusRole:
        return index.column() == State && row.isInForce(m_now) ? QVariant(int(measureRole(row, m_now))) : QVariant();
    case MutedRole: return !row.stands() || index.column() == By;
    case NumericRole: return index.column() == Evidence;
    default: return {};
    }
}

QVariant MeasureModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Reference: return tr("Number");
    case Kind: return tr("Measure");
    case State: return tr("State");
    case Authority: return tr("Authority");
    case Evidence: return tr("Evidence");
    case Reason: return tr("Reason");
    case By: return tr("Recorded");
    default: return {};
    }
}

} // namespace ui
