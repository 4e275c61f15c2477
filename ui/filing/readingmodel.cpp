#include "ui/filing/readingmodel.h"

#include "ui/filing/filingwords.h"
#include "ui/shell/icons.h"
#include "ui/shell/localised.h"
#include "ui/widgets/badges.h"
#include "ui/widgets/keepplace.h"
#include "ui/widgets/tableview.h"

using namespace Qt::StringLiterals;

namespace ui {

void ReadingModel::setReview(filing::ImportReview review, paper::Kind kind)
{
    beginResetModel();
    m_review = std::move(review);
    m_kind = kind;
    endResetModel();
    Q_EMIT reviewed();
}

void ReadingModel::rowChanged(size_t row)
{
    const int at = static_cast<int>(row);
    Q_EMIT dataChanged(index(at, 0), index(at, columnCount() - 1));
    Q_EMIT reviewed();
}

void ReadingModel::acceptRow(size_t row)
{
    m_review.acceptRow(row);
    rowChanged(row);
}

void ReadingModel::acceptField(filing::ImportReview::Spot spot)
{
    m_review.acceptField(spot);
    rowChanged(spot.row);
}

void ReadingModel::correct(filing::ImportReview::Spot spot, const QString &text)
{
    m_review.correct(spot, text);
    rowChanged(spot.row);
}

void ReadingModel::restore(filing::ImportReview::Spot spot)
{
    m_review.restore(spot);
    rowChanged(spot.row);
}

void ReadingModel::skipRow(size_t row)
{
    m_review.skipRow(row);
    rowChanged(row);
}

void ReadingModel::reopenRow(size_t row)
{
    m_review.reopenRow(row);
    rowChanged(row);
}

int ReadingModel::acceptUndoubted()
{
    const int count = m_review.acceptUndoubted();
    if (count > 0) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        Q_EMIT reviewed();
    }
    return count;
}

std::optional<size_t> ReadingModel::fieldOf(int column)
{
    if (column < 1)
        return std::nullopt;
    return static_cast<size_t>(column - 1);
}

void ReadingModel::retranslate()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

int ReadingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_review.rows().size());
}

int ReadingModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_review.list().fields.size()) + 1;
}

QVariant ReadingModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const filing::ImportReview::Row &row = m_review.rows().at(static_cast<size_t>(index.row()));
    if (role == IdRole)
        return qlonglong(index.row());
    if (const auto field = fieldOf(index.column()))
        return fieldData(row, *field, role);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return verdictText(row);
    case StatusRole: return int(verdictRole(row));
    case Qt::DecorationRole: return icon(statusIcon(verdictRole(row)), verdictRole(row));
    default: return {};
    }
}

QVariant ReadingModel::fieldData(const filing::ImportReview::Row &row, size_t field, int role) const
{
    const filing::Entry &entry = row.entries.at(field);
    const filing::Reading &reading = entry.reading;
    const bool isOpen = reading.doubts != filing::Doubts() && !row.settled.at(field)
        && row.verdict != filing::ImportReview::Verdict::Skipped;
    switch (role) {
    case Qt::DisplayRole: return entry.value().isEmpty() && isOpen ? u"?"_s : entry.value();
    case Qt::ToolTipRole:
        return reading.doubts == filing::Doubts()
            ? entry.value()
            : entry.value() + u'\n' + doubtsText(reading.doubts) + u'\n' + reading.raw;
    case Qt::AccessibleTextRole: return isOpen ? entry.value() + u", "_s + doubtsText(reading.doubts) : entry.value();
    case StatusRole:
        return isOpen         ? QVariant(int(Role::Attention))
            : entry.corrected ? QVariant(int(Role::Information))
                              : QVariant();
    case Qt::DecorationRole:
        return isOpen         ? icon(statusIcon(Role::Attention), Role::Attention)
            : entry.corrected ? icon(u"document-edit"_s, Role::Information)
                              : QVariant();
    case MutedRole: return row.verdict == filing::ImportReview::Verdict::Skipped;
    default: return {};
    }
}

QVariant ReadingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    if (const auto field = fieldOf(section); field && *field < m_review.list().fields.size())
        return localised(m_review.list().fields[*field].title);
    return tr("Row");
}

} // namespace ui
