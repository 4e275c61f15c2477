#include "ui/editions/removalmodel.h"

#include "app/report/edition/aliases.h"
#include "app/report/edition/removals.h"
#include "app/report/edition/spellings.h"
#include "ui/editions/editionwords.h"
#include "ui/widgets/tableview.h"

#include <algorithm>

namespace ui {

using report::Removal;
using report::Removed;
using report::RemovedKind;

void RemovalModel::setRemovals(const std::vector<Removal> &removals, const std::vector<Removed> &outcome)
{
    beginResetModel();
    m_lines.clear();
    m_absent.clear();
    const std::set<RemovedKind> usual = report::usuallyRemoved();
    for (const Removal &removal : removals) {
        const auto found = std::ranges::find(outcome, removal.text, &Removed::text);
        if (found != outcome.end() && found->count > 0)
            m_lines.push_back({removal, usual.contains(removal.kind), found->number, found->count, found->replacement});
        else
            m_absent.push_back(removal);
    }
    std::ranges::stable_sort(m_lines, {}, [](const Line &line) { return line.removal.kind; });
    endResetModel();
    Q_EMIT chosenChanged();
}

bool RemovalModel::add(const QString &text)
{
    const QString trimmed = text.trimmed();
    const bool isThere = std::ranges::any_of(m_lines, [&](const Line &line) { return line.removal.text == trimmed; });
    if (isThere || !report::SpellingSearch::canBeFound(trimmed))
        return false;
    beginInsertRows({}, rowCount(), rowCount());
    m_lines.push_back({{trimmed, RemovedKind::Passage}, true});
    endInsertRows();
    Q_EMIT chosenChanged();
    return true;
}

void RemovalModel::setKindChosen(RemovedKind kind, bool isChosen)
{
    bool isChanged = false;
    for (Line &line : m_lines) {
        if (line.removal.kind == kind)
            isChanged |= std::exchange(line.isChosen, isChosen) != isChosen;
    }
    if (!isChanged)
        return;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT chosenChanged();
}

void RemovalModel::setTextsShown(bool isShown)
{
    m_areTextsShown = isShown;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, What), index(rowCount() - 1, What));
}

void RemovalModel::setOutcome(const std::vector<Removed> &outcome)
{
    for (Line &line : m_lines) {
        const auto found = std::ranges::find(outcome, line.removal.text, &Removed::text);
        line.number = found == outcome.end() ? 0 : found->number;
        line.count = found == outcome.end() ? 0 : found->count;
        line.replacement = found == outcome.end() ? QString() : found->replacement;
    }
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, Number), index(rowCount() - 1, Becomes));
}

std::vector<Removal> RemovalModel::chosen() const
{
    std::vector<Removal> chosen;
    const std::set<RemovedKind> usual = report::usuallyRemoved();
    for (const Line &line : m_lines) {
        if (line.isChosen)
            chosen.push_back(line.removal);
    }
    for (const Removal &absent : m_absent) {
        const auto [rows, marked] = countOf(absent.kind);
        if (rows > 0 ? marked == rows : usual.contains(absent.kind))
            chosen.push_back(absent);
    }
    return chosen;
}

std::pair<int, int> RemovalModel::countOf(RemovedKind kind) const
{
    std::pair<int, int> counts{0, 0};
    for (const Line &line : m_lines) {
        if (line.removal.kind != kind)
            continue;
        ++counts.first;
        counts.second += line.isChosen ? 1 : 0;
    }
    return counts;
}

int RemovalModel::places() const
{
    int places = 0;
    for (const Line &line : m_lines)
        places += line.isChosen ? line.count : 0;
    return places;
}

int RemovalModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int RemovalModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

/// As many blocks whatever the length.
QString RemovalModel::shown(const Line &line) const
{
    return m_areTextsShown && line.removal.kind != RemovedKind::Personal ? line.removal.text
                                                                         : report::blocks.toString();
}

QString RemovalModel::cell(const Line &line, int column) const
{
    switch (column) {
    case Number: return line.isChosen && line.number > 0 ? QString::number(line.number) : QString();
    case What: return shown(line);
    case Kind: return kindText(line.removal.kind);
    case Places: return line.isChosen ? QString::number(line.count) : QString();
    case Becomes: return line.isChosen ? line.replacement : tr("stays");
    default: return {};
    }
}

QVariant RemovalModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line &line = m_lines[size_t(index.row())];
    if (role == Qt::DisplayRole)
        return cell(line, index.column());
    if (role == Qt::CheckStateRole && index.column() == Goes)
        return line.isChosen ? Qt::Checked : Qt::Unchecked;
    if (role == Qt::AccessibleTextRole && index.column() == Goes)
        return tr("%1, %2").arg(kindText(line.removal.kind), line.isChosen ? tr("goes") : tr("stays"));
    if (role == NumericRole)
        return index.column() == Places || index.column() == Number;
    if (role == MutedRole)
        return index.column() == Kind || !line.isChosen;
    return {};
}

QVariant RemovalModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Goes: return tr("Goes");
    case Number: return tr("No.");
    case What: return tr("Text");
    case Kind: return tr("Kind");
    case Places: return tr("Places");
    case Becomes: return tr("Becomes");
    default: return {};
    }
}

bool RemovalModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid) || index.column() != Goes)
        return false;
    m_lines[size_t(index.row())].isChosen = value.value<Qt::CheckState>() == Qt::Checked;
    Q_EMIT dataChanged(index, index.siblingAtColumn(ColumnCount - 1));
    Q_EMIT chosenChanged();
    return true;
}

Qt::ItemFlags RemovalModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() == Goes ? flags | Qt::ItemIsUserCheckable : flags;
}

} // namespace ui
