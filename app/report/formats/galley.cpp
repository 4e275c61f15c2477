#include "app/report/formats/galley.h"

namespace report {

namespace {

std::vector<Band> bandsOf(const std::vector<Strip> &strips)
{
    std::vector<Band> bands;
    for (const Strip &strip : strips)
        bands.push_back(strip.band);
    return bands;
}

} // namespace

std::vector<Page> paginate(const Galley &galley, double height)
{
    return paginate(bandsOf(galley.strips), galley.headers, bandsOf(galley.headerStrips), height);
}

} // namespace report
