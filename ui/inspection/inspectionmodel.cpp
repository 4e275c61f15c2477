#include "ui/inspection/inspectionmodel.h"

#include <algorithm>

namespace ui {

void InspectionModel::setContent(const std::vector<inspection::Session> &sessions,
                                 const std::vector<inspection::BundleRecord> &bundles)
{
    beginResetModel();
    m_rows.clear();
    for (const inspection::Session &one : sessions)
        m_rows.push_back({one.openedAt, one.id, one.mandate, {}, one});
    for (const inspection::BundleRecord &one : bundles)
        m_rows.push_back({one.at, 0, one.mandate, one.fileName});
    std::ranges::stable_sort(m_rows, std::ranges::greater(), &Row::at);
    endResetModel();
}

void InspectionModel::retranslate()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

qint64 InspectionModel::sessionOf(int row) const
{
    return row >= 0 && row < rowCount() ? m_rows[size_t(row)].session : 0;
}

int InspectionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int InspectionModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant InspectionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[size_t(index.row())];
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return display(row, index.column());
    return {};
}

QString InspectionModel::stateOf(const Row &row)
{
    if (!row.detail)
        return row.file;
    if (row.detail->runs())
        return tr("runs");
    return row.detail->how == inspection::Session::Ended::Time ? tr("ended with its time") : tr("ended by an officer");
}

QString InspectionModel::display(const Row &row, int column) const
{
    switch (column) {
    case Number: return row.mandate.number;
    case What: return row.session != 0 ? tr("Session") : tr("Bundle");
    case At: return shanghaiText(row.at);
    case Authority: return row.mandate.authority;
    case Basis: return row.mandate.basis;
    case Until: return row.mandate.until;
    case State: return stateOf(row);
    default: return {};
    }
}

QVariant InspectionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number: return tr("Number");
    case What: return tr("What");
    case At: return tr("Opened or made");
    case Authority: return tr("Authority");
    case Basis: return tr("Legal basis");
    case Until: return tr("Until");
    case State: return tr("State or file");
    default: return {};
    }
}

} // namespace ui
