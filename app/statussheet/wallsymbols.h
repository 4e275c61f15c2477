#pragma once

#include "app/registry/yearplan.h"
#include "app/statussheet/sheetcanvas.h"

#include <array>

namespace statussheet {

/// How a mark looks: its shape, its letter, and what the legend says of it. Never its colour alone.
struct Look
{
    enum class Shape { FilledSquare, Square, Circle, Diamond, Check, Triangle };

    Shape shape;
    const char *letter; ///< the id of its word
    const char *legend; ///< likewise
    QRgb colour;
};

/// Of a mark that is no bar.
const Look &lookOf(const registry::YearMark &mark);

/// All, in the order of the legend.
std::array<const Look *, 6> allLooks();

/// \a look with its \a letter in \a area, framed with dashes where it is provisional.
void drawSymbol(SheetCanvas &canvas, const QRectF &area, const Look &look, const QString &letter, bool isProvisional);

void drawWindow(SheetCanvas &canvas, const QRectF &area, bool isProvisional);
void drawValidity(SheetCanvas &canvas, const QRectF &area);

} // namespace statussheet
