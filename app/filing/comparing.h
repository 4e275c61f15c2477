#pragma once

#include "app/filing/matching.h"

namespace filing {

/// What became of a row between two days of a list.
struct ListChange
{
    enum class What { Added, Gone, Changed };

    What what = What::Added;
    std::optional<size_t> before; ///< indices into the rows that were compared
    std::optional<size_t> after;
    std::vector<FieldDifference> differences; ///< of Changed

    bool operator==(const ListChange &) const = default;
};

QString name(ListChange::What what); ///< "added", "gone", "changed"

/// What changed from \a before to \a after, row by row: of the same number; else of the same name and entity, whose
/// number then changed. The place in the list does not count, nor do width, case and traditional characters. Changed
/// first, then gone, then added, each in the order of its list.
std::vector<ListChange> compareLists(const List &list, const std::vector<ListedRow> &before,
                                     const std::vector<ListedRow> &after);

} // namespace filing
