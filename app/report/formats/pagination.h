#pragma once

#include <QtTypes>

#include <cstddef>
#include <vector>

namespace report {

/// A horizontal band that is never broken: a line of text, a line of a table's row, a rule.
/// Lengths in points.
struct Band
{
    double height = 0;
    double before = 0;         ///< space above it, dropped at the top of a page
    double after = 0;          ///< space below it, dropped at the end of a page
    bool keepWithNext = false; ///< never the last of a page if the next one can follow it
    int header = -1;           ///< the table header to repeat above it at the top of a page; -1: none
};

/// A band, or a header that is repeated, where it stands on its page.
struct Placed
{
    size_t band = 0;       ///< an index into the bands, or the headers' bands
    bool isHeader = false;
    double y = 0;          ///< of its upper edge below the top of the page's text area
};

using Page = std::vector<Placed>;

/// The bands of the header of one table.
struct HeaderBands
{
    size_t first = 0; ///< index of its first band among the headers' bands
    size_t count = 0;
};

/// Distributes \a bands over pages of \a height. Bands that keep together move to the next page
/// together, unless they are taller than a page: then they break where it ends. No page is empty;
/// without bands there is one page.
std::vector<Page> paginate(const std::vector<Band> &bands, const std::vector<HeaderBands> &headers,
                           const std::vector<Band> &headerBands, double height);

} // namespace report
