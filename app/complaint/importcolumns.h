#pragma once

#include <QStringList>

#include <array>
#include <optional>

namespace complaint {

/// What a column of a file of complaints may be.
enum class Column { Ticket, Received, Channel, Kind, Complainant, Contact, User, Service, Text, Generations, Cases };
inline constexpr size_t columnCount = 11;

/// Which cell of a row is which column; -1: the file has none.
using ColumnPlaces = std::array<int, columnCount>;

std::optional<Column> columnCalled(const QString &head); ///< "投诉时间", "Received at": blanks and case do not matter
ColumnPlaces columnPlaces(const QStringList &head);

} // namespace complaint
