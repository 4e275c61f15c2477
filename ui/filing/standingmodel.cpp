#include "ui/filing/standingmodel.h"

#include "ui/filing/filingwords.h"
#include "ui/shell/icons.h"
#include "ui/widgets/badges.h"
#include "ui/widgets/keepplace.h"
#include "ui/widgets/tableview.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

void StandingModel::setStandings(const filing::List &list, std::vector<filing::ListedRow> rows,
                                 std::vector<filing::Standing> standings)
{
    beginResetModel();
    m_list = list;
    m_listed = std::move(rows);
    m_standings = std::move(standings);
    m_rows.clear();
    for (size_t standing = 0; standing < m_standings.size(); ++standing) {
        m_rows.push_back({.standing = standing});
        for (size_t candidate = 0; candidate < m_standings[standing].candidates.size(); ++candidate)
            m_rows.push_back({.standing = standing, .candidate = candidate});
    }
    endResetModel();
}

void StandingModel::clear()
{
    setStandings({}, {}, {});
}

int StandingModel::waiting() const
{
    return static_cast<int>(std::ranges::count_if(m_standings, [](const filing::Standing &standing) {
        return standing.what != filing::Standing::What::Found && !standing.verdict;
    }));
}

const filing::Standing *StandingModel::standingAt(int row) const
{
    return row < 0 || row >= rowCount() ? nullptr : &m_standings[m_rows[static_cast<size_t>(row)].standing];
}

std::optional<filing::Match> StandingModel::matchAt(int row) const
{
    const filing::Standing *standing = standingAt(row);
    if (!standing)
        return std::nullopt;
    if (const auto candidate = m_rows[static_cast<size_t>(row)].candidate)
        return standing->candidates[*candidate];
    if (!standing->row)
        return std::nullopt;
    return filing::Match{.item = standing->own.item, .row = *standing->row, .by = filing::By::Number, .score = 1};
}

const filing::ListedRow *StandingModel::listedAt(int row) const
{
    const auto match = matchAt(row);
    return match ? &m_listed.at(match->row) : nullptr;
}

void StandingModel::retranslate()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int StandingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int StandingModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString StandingModel::listedText(const filing::ListedRow &listed) const
{
    QStringList parts;
    for (const size_t field : {m_list.name, m_list.entity, m_list.key}) {
        if (const QString &value = listed.entries.at(field).value(); !value.isEmpty())
            parts.append(value);
    }
    return parts.join(u" · "_s);
}

QString StandingModel::display(const Row &row, int column) const
{
    const filing::Standing &standing = m_standings[row.standing];
    if (row.candidate) {
        const filing::Match &match = standing.candidates[*row.candidate];
        switch (column) {
        case Stands: return tr("could be %1 %").arg(qRound(match.score * 100));
        case InList: return listedText(m_listed.at(match.row));
        case Why: return matchText(match);
        default: return {};
        }
    }
    switch (column) {
    case Ours: return standing.own.name;
    case Number: return standing.own.number;
    case Stands: return standingText(standing);
    case InList: return standing.row ? listedText(m_listed.at(*standing.row)) : QString();
    case Why: return differencesText(m_list, standing.differences);
    default: return {};
    }
}

QVariant StandingModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    const filing::Standing &standing = m_standings[row.standing];
    const bool isWord = index.column() == Stands && !row.candidate;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return display(row, index.column());
    case StatusRole: return isWord ? QVariant(int(standingRole(standing))) : QVariant();
    case Qt::DecorationRole:
        return isWord ? icon(statusIcon(standingRole(standing)), standingRole(standing)) : QVariant();
    case MutedRole: return row.candidate.has_value();
    case IdRole:
        return qlonglong(standing.own.item) * 100 + static_cast<qlonglong>(row.candidate ? *row.candidate + 1 : 0);
    default: return {};
    }
}

QVariant StandingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Ours: return tr("Ours");
    case Number: return tr("Number");
    case Stands: return tr("Stands");
    case InList: return tr("In the list");
    case Why: return tr("Why");
    default: return {};
    }
}

} // namespace ui
