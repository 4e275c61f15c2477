#pragma once

#include "ui/widgets/badges.h"

class QPainter;
class QRect;

namespace ui::draw {

/// The pill of a clock: filled for the law's, outlined for a promise, dashed for our own target, with \a text in it.
/// \a ground is what it stands on.
void clockPill(QPainter &painter, const QRect &rect, ClockKind kind, const QString &text, const QColor &colour,
               const QColor &ground);

/// How wide a pill with \a text is, in the small font of clocks.
int clockPillWidth(const QString &text);

} // namespace ui::draw
