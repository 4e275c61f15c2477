#pragma once

#include <string>
#include <vector>

namespace ingest {

/// What the header of delimited text says: how its rows are cut, and what each cell of a row is.
struct Columns
{
    char delimiter = ',';
    std::vector<std::string> names; ///< may be empty: the first one is where row numbers were written

    bool operator==(const Columns &) const = default;
};

} // namespace ingest
