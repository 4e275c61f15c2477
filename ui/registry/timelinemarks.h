#pragma once

#include "app/registry/yearplan.h"
#include "ui/shell/theme.h"

class QPainter;
class QRectF;

namespace ui::draw {

/// The colour of a mark; its shape says the same.
Role markRole(const registry::YearMark &mark);

/// \a mark in \a area: a square (filled: the law's day; hollow: a target of our own), a circle (an answer expected), a
/// diamond (runs out), a triangle (late), a tick (done); for stretches a hatched bar or a line. Provisional: dashed.
void yearMark(QPainter &painter, const QRectF &area, const registry::YearMark &mark);

} // namespace ui::draw
