#pragma once

#include <QString>

#include <compare>
#include <optional>

namespace paper {

/// A cell of a spreadsheet, 0-based.
struct CellAt
{
    int row = 0;
    int column = 0;

    auto operator<=>(const CellAt &) const = default;
};

/// What a sheet of the present format has at the most.
inline constexpr int mostRow = 1 << 20;
inline constexpr int mostColumn = 1 << 14;

/// "A" for 0, "AA" for 26.
QString columnName(int column);

/// "C7".
QString nameOf(CellAt at);

/// The cell that "C7" names; none: not a name, or beyond what a sheet has.
std::optional<CellAt> cellNamed(QStringView name);

} // namespace paper
