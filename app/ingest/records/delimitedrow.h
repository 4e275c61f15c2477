#pragma once

#include "app/ingest/records/columns.h"
#include "app/ingest/records/recordparser.h"

#include <expected>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ingest {

/// The cells of \a row, which is one whole row without its line break: without the quotation marks
/// around them, and with one where two stand inside.
std::vector<std::string> cellsOf(std::string_view row, char delimiter);

/// \a row as a JSON object of texts, {"name": "cell", …}. Unreadable ("field-count") if it has more
/// or fewer cells than \a columns has names.
std::expected<std::string, Unreadable> rowAsJson(std::string_view row, const Columns &columns);

/// \a row, whole or only its beginning, with a mask in place of the cells of columns that identify a
/// user, and of every cell that may be one of these where the row has too many or too few. In other
/// cells JSON is masked as maskedRaw() does it, and so is each of \a secrets. What is not masked stays
/// byte for byte.
std::string maskedRow(std::string_view row, const Columns &columns, std::span<const std::string> secrets = {});

} // namespace ingest
