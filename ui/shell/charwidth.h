#pragma once

#include <QFontMetrics>

#include <algorithm>

namespace ui {

/// How wide a letter is, in pixels, to measure widgets with. Where the first font is a Chinese one, Qt's average is
/// that of a Chinese character: twice as wide, and a dialog measured with it leaves the screen.
inline int charWidth(const QFontMetrics &metrics)
{
    return std::min(metrics.averageCharWidth(), metrics.horizontalAdvance(u'n'));
}

} // namespace ui
