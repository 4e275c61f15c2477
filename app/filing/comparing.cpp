#include "app/filing/comparing.h"

#include <array>
#include <map>

namespace filing {

namespace {

constexpr std::array whatNames{"added", "gone", "changed"};

QString nameKey(const List &list, const ListedRow &row)
{
    return foldedKey(row.entries[list.name].value()) + u'/' + entityKey(row.entries[list.entity].value());
}

std::vector<FieldDifference> differences(const List &list, const ListedRow &before, const ListedRow &after)
{
    std::vector<FieldDifference> found;
    for (size_t field = 0; field < list.fields.size(); ++field) {
        const QString &old = before.entries[field].value();
        const QString &now = after.entries[field].value();
        const bool isPlace = list.fields[field].shape.value == ValueKind::Ordinal;
        if (!isPlace && old != now && foldedKey(old) != foldedKey(now))
            found.push_back({.field = field, .before = old, .after = now});
    }
    return found;
}

/// Pairs rows whose \a key is the same on both sides; each row once.
template <typename Key>
void pairUp(const std::vector<ListedRow> &before, const std::vector<ListedRow> &after,
            std::vector<std::optional<size_t>> &partnerOfOld, std::vector<bool> &taken, Key &&key)
{
    std::multimap<QString, size_t> now;
    for (size_t i = 0; i < after.size(); ++i) {
        if (!taken[i])
            now.emplace(key(after[i]), i);
    }
    for (size_t i = 0; i < before.size(); ++i) {
        const auto found = partnerOfOld[i] ? now.end() : now.find(key(before[i]));
        if (found == now.end())
            continue;
        partnerOfOld[i] = found->second;
        taken[found->second] = true;
        now.erase(found);
    }
}

} // namespace

QString name(ListChange::What what)
{
    return QString::fromLatin1(whatNames.at(static_cast<size_t>(what)));
}

std::vector<ListChange> compareLists(const List &list, const std::vector<ListedRow> &before,
                                     const std::vector<ListedRow> &after)
{
    std::vector<std::optional<size_t>> partner(before.size());
    std::vector<bool> taken(after.size());
    pairUp(before, after, partner, taken, [&](const ListedRow &row) { return rowKey(list, row); });
    pairUp(before, after, partner, taken, [&](const ListedRow &row) { return nameKey(list, row); });
    std::vector<ListChange> changes;
    std::vector<ListChange> gone;
    for (size_t i = 0; i < before.size(); ++i) {
        if (!partner[i]) {
            gone.push_back({.what = ListChange::What::Gone, .before = i});
            continue;
        }
        auto found = differences(list, before[i], after[*partner[i]]);
        if (!found.empty())
            changes.push_back(
                {.what = ListChange::What::Changed, .before = i, .after = partner[i], .differences = std::move(found)});
    }
    changes.insert(changes.end(), gone.begin(), gone.end());
    for (size_t i = 0; i < after.size(); ++i) {
        if (!taken[i])
            changes.push_back({.what = ListChange::What::Added, .after = i});
    }
    return changes;
}

} // namespace filing
