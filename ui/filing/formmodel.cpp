#include "ui/filing/formmodel.h"

#include "ui/filing/filingwords.h"
#include "ui/shell/icons.h"
#include "ui/widgets/badges.h"
#include "ui/widgets/keepplace.h"
#include "ui/widgets/tableview.h"

namespace ui {

void FormModel::setReview(filing::ImportReview review)
{
    beginResetModel();
    m_review = std::move(review);
    endResetModel();
    Q_EMIT reviewed();
}

bool FormModel::isOpen(int row) const
{
    return entryAt(row).reading.doubts != filing::Doubts()
        && !m_review.rows().front().settled.at(static_cast<size_t>(row));
}

int FormModel::openCount() const
{
    int count = 0;
    for (int row = 0; row < rowCount(); ++row)
        count += isOpen(row) ? 1 : 0;
    return count;
}

void FormModel::rowChanged(int row)
{
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    Q_EMIT reviewed();
}

void FormModel::accept(int row)
{
    m_review.acceptField({0, static_cast<size_t>(row)});
    rowChanged(row);
}

void FormModel::correct(int row, const QString &text)
{
    m_review.correct({0, static_cast<size_t>(row)}, text);
    rowChanged(row);
}

void FormModel::restore(int row)
{
    m_review.restore({0, static_cast<size_t>(row)});
    rowChanged(row);
}

int FormModel::nextDoubt(int from) const
{
    for (int step = 1; step <= rowCount(); ++step) {
        const int row = (std::max(from, -1) + step) % rowCount();
        if (isOpen(row))
            return row;
    }
    return -1;
}

void FormModel::retranslate()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int FormModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_review.rows().empty() ? 0 : static_cast<int>(m_review.rows().front().entries.size());
}

int FormModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FormModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const filing::Entry &entry = entryAt(index.row());
    const bool open = isOpen(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        if (index.column() == Label)
            return m_review.list().fields.at(static_cast<size_t>(index.row())).id;
        return index.column() == Value ? entry.value() : doubtsText(entry.reading.doubts);
    case StatusRole: return open && index.column() != Label ? QVariant(int(Role::Attention)) : QVariant();
    case Qt::DecorationRole:
        return open && index.column() == Doubt ? icon(statusIcon(Role::Attention), Role::Attention) : QVariant();
    case MutedRole: return index.column() == Label;
    case IdRole: return qlonglong(index.row());
    default: return {};
    }
}

QVariant FormModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Label: return tr("Field");
    case Value: return tr("Read as");
    case Doubt: return tr("Doubt");
    default: return {};
    }
}

} // namespace ui
