#pragma once

#include "app/registry/yearplan.h"

#include <QRectF>

#include <vector>

namespace statussheet {

/// A mark where it stands on the sheet. In points of A4 landscape.
struct PlacedMark
{
    const registry::YearMark *mark = nullptr;
    QRectF area;
    int number = 0; ///< in the list below the grid; 0: bars have none
};

/// A row of the grid.
struct PlacedRow
{
    const registry::YearRow *row = nullptr;
    QRectF area;
    std::vector<PlacedMark> marks;
    int hidden = 0; ///< marks that have no room in it
};

/// Where everything stands. Borrows the plan.
struct WallLayout
{
    QRectF grid; ///< the months, without the names of the services
    QRectF names;
    QRectF list;
    std::vector<PlacedRow> rows;
    int hiddenRows = 0; ///< services that have no room
    int days = 0;       ///< of the year

    double xOf(QDate day) const; ///< where \a day begins
    double dayWidth() const { return grid.width() / days; }
};

/// The side of a mark.
inline constexpr double markSide = 10;

/// Lays \a plan out on a page of A4 landscape.
WallLayout layOut(const registry::YearPlan &plan);

} // namespace statussheet
