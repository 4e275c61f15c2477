#pragma once

#include "app/paper/paper.h"

#include <optional>
#include <utility>

namespace ui {

/// The smallest thing of \a page at \a point (in points, as in paper::Place): a cell, or else a line; its place and
/// text.
std::optional<std::pair<paper::Place, QString>> thingAt(const paper::Page &page, QPointF point);

} // namespace ui
