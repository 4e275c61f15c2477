#pragma once

#include <QRectF>

class QPainter;

namespace ui {

class Theme;

/// How far the pointer of a mark reaches out to its left, in pixels.
inline constexpr int placeMarkReach = 18;

/// Marks \a area: a frame with a gap of base colour round it, and a solid pointer from its left, so that neither colour
/// nor a thin line alone says it. In the colours of \a theme: a page of paper is white in the dark, too.
void paintPlaceMark(QPainter &painter, const QRectF &area, const Theme &theme);

} // namespace ui
