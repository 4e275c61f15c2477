#pragma once

#include "app/paper/paper.h"
#include "app/paper/spangrid.h"

#include <QByteArray>

#include <optional>

namespace paper {

/// Which of comma, semicolon, tab and bar parts the cells of \a text, or what a first line "sep=;" says: the one that
/// gives the most rows the same number of cells, two or more. None: no table.
std::optional<char> separatorOf(std::string_view text);

/// \a bytes as a table of delimited text (RFC 4180). A quotation mark that nothing closes is a character like any
/// other.
Result<Paper> readCsv(const QByteArray &bytes, Budget &budget);

} // namespace paper
