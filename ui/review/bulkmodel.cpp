#include "ui/review/bulkmodel.h"

#include "ui/review/queuewords.h"
#include "ui/shell/theme.h"
#include "ui/widgets/tableview.h"

#include <cmath>
#include <unordered_map>

namespace ui {

QString alikeText(const review::Nearness &nearness)
{
    return nearness.isIdentical ? BulkModel::tr("identical")
                                : BulkModel::tr("%1 %").arg(std::lround(nearness.flagged * 100));
}

BulkModel::BulkModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void BulkModel::setSample(const review::ClusterSample &sample, const std::vector<review::QueueItem> &items,
                          const QString &risk)
{
    std::unordered_map<qint64, QString> openings;
    for (const review::QueueItem &item : items)
        openings.emplace(static_cast<qint64>(item.generation),
                         m_covers && isCovered(item, m_covers) ? tr("covered") : item.opening.simplified());
    beginResetModel();
    m_risk = risk;
    m_rows.clear();
    for (const auto *part : {&sample.border, &sample.random}) {
        for (const review::AlikeMember &member : *part)
            m_rows.push_back({.member = member,
                              .isBorder = part == &sample.border,
                              .opening = openings[static_cast<qint64>(member.generation)]});
    }
    endResetModel();
    Q_EMIT seenChanged();
}

void BulkModel::clear()
{
    setSample({}, {}, {});
}

void BulkModel::changed(int row, Column column)
{
    Q_EMIT dataChanged(index(row, column), index(row, column));
    Q_EMIT dataChanged(index(row, Opening), index(row, Opening)); // what is taken out is muted
}

int BulkModel::rowOf(GenerationId generation) const
{
    const auto found = std::ranges::find(m_rows, generation, [](const Row &row) { return row.member.generation; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

void BulkModel::setSeen(int row)
{
    if (!m_seen.insert(generation(row)).second)
        return;
    changed(row, Seen);
    Q_EMIT seenChanged();
}

int BulkModel::unseenAtBorder() const
{
    return static_cast<int>(std::ranges::count_if(m_rows, [this](const Row &row) {
        return row.isBorder && !m_seen.contains(row.member.generation);
    }));
}

void BulkModel::toggle(int row)
{
    const GenerationId id = generation(row);
    if (m_takenOut.erase(id) == 0)
        m_takenOut.insert(id);
    changed(row, Taken);
    Q_EMIT takenChanged();
}

int BulkModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int BulkModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant BulkModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &shown = row(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole: return display(shown, column);
    case Qt::AccessibleTextRole: return column == Taken ? spoken(shown) : display(shown, column);
    case Qt::CheckStateRole:
        return column == Taken ? QVariant(isTaken(shown) ? Qt::Checked : Qt::Unchecked) : QVariant();
    case RiskRole: return column == Risk ? QVariant(shown.member.risk) : QVariant();
    case NumericRole: return column == Alike;
    case MutedRole: return column == Sample || !isTaken(shown);
    case StatusRole: return status(shown, column);
    default: return {};
    }
}

QString BulkModel::display(const Row &row, int column) const
{
    switch (column) {
    case Alike: return alikeText(row.member.nearness);
    case Sample:
        if (row.isBorder)
            return row.member.risk == m_risk ? tr("least alike") : tr("another risk");
        return tr("at random");
    case Seen: return m_seen.contains(row.member.generation) ? tr("seen") : row.isBorder ? tr("to look at") : QString();
    case Risk: return row.member.risk.mid(4); // the chip shows the class
    case Opening: return row.opening;
    default: return {};
    }
}

QString BulkModel::spoken(const Row &row) const
{
    const QString taken = isTaken(row) ? tr("taken in") : tr("taken out");
    return tr("%1, %2, %3, risk %4: %5")
        .arg(taken, alikeText(row.member.nearness), display(row, Sample), row.member.risk, row.opening);
}

QVariant BulkModel::status(const Row &row, int column) const
{
    const bool isSeen = m_seen.contains(row.member.generation);
    if (column == Seen && (isSeen || row.isBorder))
        return int(isSeen ? Role::Good : Role::Attention);
    if (column == Risk && row.member.risk != m_risk)
        return int(Role::Attention);
    return {};
}

bool BulkModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || index.column() != Taken || role != Qt::CheckStateRole)
        return false;
    if ((value.value<Qt::CheckState>() == Qt::Checked) != isTaken(row(index.row())))
        toggle(index.row());
    return true;
}

Qt::ItemFlags BulkModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() == Taken ? flags | Qt::ItemIsUserCheckable : flags;
}

QVariant BulkModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Taken: return tr("In");
    case Alike: return tr("Alike");
    case Sample: return tr("Chosen as");
    case Seen: return tr("Seen");
    case Risk: return tr("Risk");
    case Opening: return tr("Prompt");
    default: return {};
    }
}

} // namespace ui
