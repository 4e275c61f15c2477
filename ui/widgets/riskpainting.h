#pragma once

#include "ui/shell/theme.h"

#include <QRectF>
#include <QSize>

class QFontMetrics;
class QPainter;

namespace ui::draw {

/// The underline of \a risk from (\a left, \a top) on, \a width wide; at most underlineHeight high.
void underline(QPainter &painter, Underline kind, double left, double top, double width, const QColor &colour);
inline constexpr double underlineHeight = 3;

/// The letter of a class on its background, over its underline: the same mark in text, lists and panels.
void riskChip(QPainter &painter, const QRectF &rect, RiskClass risk);
QSize riskChipSize(RiskClass risk);

} // namespace ui::draw
