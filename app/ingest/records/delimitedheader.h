#pragma once

#include "app/ingest/records/columns.h"

#include <optional>
#include <string_view>

namespace ingest {

/// The header of delimited text.
struct DelimitedHeader
{
    Columns columns;
    size_t length = 0; ///< bytes of the stream up to the first row
    int lines = 0;     ///< up to there

    bool operator==(const DelimitedHeader &) const = default;
};

/// The header that \a head, the beginning of a stream, begins with; none if it is no delimited text.
/// The first row that is not blank is one if it has two names or more between commas, semicolons or
/// tabs (of these the one that gives the most), each a short text that is no number and stands there
/// once, and if one of the rows behind it, should there be any, has as many cells.
std::optional<DelimitedHeader> delimitedHeader(std::string_view head);

} // namespace ingest
