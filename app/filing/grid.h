#pragma once

#include "app/paper/paper.h"

namespace filing {

/// A table with a cell at every place.
struct Grid
{
    struct Cell
    {
        QString text;
        paper::Place place;
        bool isMerged = false; ///< the cell covers more than this place
    };

    std::vector<std::vector<Cell>> rows; ///< each as wide as the grid
    size_t columns = 0;
    bool continues = false; ///< the table before
    bool isRuled = true;
};

/// Where a cell spans several rows, the lower ones hold its text too: the row above says it for them. So do all columns
/// that a cell spans.
Grid gridFrom(const paper::Table &table);

} // namespace filing
