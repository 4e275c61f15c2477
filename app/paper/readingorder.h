#pragma once

#include "app/paper/textlines.h"

#include <vector>

namespace paper {

/// Runs that are read together: one run of text, or a table's.
struct TextBlock
{
    QRectF box;
    std::vector<TextRun> runs;
};

/// The runs of \a blocks as they are read: line by line from the left; where at least four lines of prose stand on
/// either side of a gap that goes down between them, the left side first.
std::vector<TextRun> inReadingOrder(const std::vector<TextBlock> &blocks);

} // namespace paper
