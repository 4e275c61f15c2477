#pragma once

#include "app/paper/alignedsearch.h"

namespace paper {

/// Lines of text, by number.
struct LineSpan
{
    size_t from = 0;
    size_t to = 0;
};

/// The tables that level lines part into rows where there are no upright ones: two bands or more between lines that are
/// equally long, of which there must be two, in whose texts the same columns stand apart. A title over the first row,
/// set apart or larger, is none of it.
std::vector<LineSpan> ruledSpans(const std::vector<TextRun> &runs, const std::vector<TextLine> &lines,
                                 const std::vector<Ruling> &rulings);

} // namespace paper
