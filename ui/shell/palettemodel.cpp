#include "ui/shell/palettemodel.h"

#include "ui/shell/fuzzy.h"

#include <QAction>

#include <algorithm>

namespace ui {

namespace {

QStringList keysOf(const PaletteEntry &entry)
{
    QStringList keys = {entry.name};
    if (entry.other != entry.name)
        keys << entry.other;
    for (const QString &name : {entry.name, entry.other})
        keys << pinyin(name).split(u' ', Qt::SkipEmptyParts);
    keys.removeAll(QString());
    keys.removeDuplicates();
    return keys;
}

int best(const QString &query, const QStringList &keys)
{
    int score = 0;
    for (const QString &key : keys)
        score = std::max(score, fuzzyScore(query, key));
    return score;
}

} // namespace

PaletteModel::PaletteModel(std::vector<PaletteEntry> entries, Jump jump, QObject *parent)
    : QAbstractListModel(parent)
    , m_jump(std::move(jump))
{
    for (PaletteEntry &entry : entries) {
        QStringList keys = keysOf(entry);
        m_known.push_back({std::move(entry), std::move(keys)});
    }
}

void PaletteModel::setQuery(const QString &query)
{
    const QString wanted = query.trimmed();
    std::vector<std::pair<int, const PaletteEntry *>> hits;
    for (const Known &known : m_known) {
        if (known.entry.action && !known.entry.action->isEnabled())
            continue;
        const int score = wanted.isEmpty() ? 1 : best(wanted, known.keys);
        if (score > 0)
            hits.emplace_back(score, &known.entry);
    }
    // Beside a good hit, letters that merely happen to come in order are noise.
    const auto top = std::ranges::max_element(hits, {}, [](const auto &hit) { return hit.first; });
    if (top != hits.end())
        std::erase_if(hits, [enough = top->first / 3](const auto &hit) { return hit.first < enough; });
    std::ranges::stable_sort(hits, std::greater(), [](const auto &hit) { return hit.first; });

    beginResetModel();
    m_shown = m_jump && !wanted.isEmpty() ? m_jump(wanted) : std::vector<PaletteEntry>();
    for (const auto &[score, entry] : hits)
        m_shown.push_back(*entry);
    endResetModel();
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const PaletteEntry &row = entry(index.row());
    switch (role) {
    case Qt::DisplayRole: return row.name;
    case Qt::DecorationRole: return row.icon;
    case OtherRole: return row.other == row.name ? QString() : row.other;
    case SideRole: return row.shortcut.isEmpty() ? row.group : row.shortcut;
    case Qt::AccessibleTextRole:
        return row.shortcut.isEmpty() ? row.name : row.name + QStringLiteral(", ") + row.shortcut;
    default: return {};
    }
}

} // namespace ui
