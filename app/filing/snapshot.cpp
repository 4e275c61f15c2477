#include "app/filing/snapshot.h"

#include <algorithm>
#include <map>
#include <ranges>

namespace filing {

std::vector<ListedRow> together(const List &list, std::vector<ListedRow> whole,
                                const std::vector<std::vector<ListedRow>> &additions)
{
    std::map<QString, size_t> places;
    for (size_t i = 0; i < whole.size(); ++i)
        places.emplace(rowKey(list, whole[i]), i);
    for (const ListedRow &row : additions | std::views::join) {
        const auto [place, isNew] = places.emplace(rowKey(list, row), whole.size());
        if (isNew)
            whole.push_back(row);
        else
            whole[place->second] = row;
    }
    return whole;
}

QString rowKey(const List &list, const ListedRow &row)
{
    if (const QString key = numberKey(row.entries[list.key].value()); !key.isEmpty())
        return key;
    return foldedKey(row.entries[list.name].value()) + u'/' + entityKey(row.entries[list.entity].value());
}

std::vector<Snapshot> standingOn(QDate day, const QString &list, const std::vector<Snapshot> &snapshots)
{
    std::vector<Snapshot> standing;
    std::ranges::copy_if(snapshots, std::back_inserter(standing),
                         [&](const Snapshot &each) { return each.list == list && each.day <= day && each.hasText; });
    std::ranges::sort(standing, [](const Snapshot &left, const Snapshot &right) {
        return std::tie(left.day, left.id) < std::tie(right.day, right.id);
    });
    const auto whole = std::ranges::find(standing | std::views::reverse, true, &Snapshot::whole);
    if (whole != standing.rend())
        standing.erase(standing.begin(), whole.base() - 1);
    return standing;
}

} // namespace filing
