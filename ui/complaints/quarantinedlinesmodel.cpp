#include "ui/complaints/quarantinedlinesmodel.h"

#include "ui/complaints/complaintwords.h"
#include "ui/widgets/keepplace.h"
#include "ui/widgets/tableview.h"

namespace ui {

QuarantinedLinesModel::QuarantinedLinesModel(std::vector<complaint::QuarantinedLine> lines, QObject *parent)
    : QAbstractTableModel(parent)
    , m_lines(std::move(lines))
{
}

int QuarantinedLinesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int QuarantinedLinesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant QuarantinedLinesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const complaint::QuarantinedLine &row = m_lines.at(static_cast<size_t>(index.row()));
    if (role == NumericRole)
        return index.column() == Line;
    if (role == IdRole)
        return row.id;
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case File: return row.file;
    case Line: return QString::number(row.line.line);
    case Why: return faultText(row.line.fault);
    case Cell: return row.line.detail;
    default: return {};
    }
}

QVariant QuarantinedLinesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case File: return tr("File");
    case Line: return tr("Line");
    case Why: return tr("Why it cannot be used");
    case Cell: return tr("What stands there");
    default: return {};
    }
}

} // namespace ui
