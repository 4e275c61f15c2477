#include "app/text/smallsketch.h"

#include <algorithm>

namespace text {

SmallSketch::SmallSketch(const Sketch &sketch)
{
    std::ranges::transform(sketch.least(), m_lowest.begin(), [](uint32_t hash) { return static_cast<uint8_t>(hash); });
}

double SmallSketch::similarityOf(int equalBins)
{
    constexpr double chance = 1.0 / 256;
    return std::max(0.0, (double(equalBins) / double(size) - chance) / (1 - chance));
}

int SmallSketch::leastEqualBins(double similarity)
{
    int bins = 0;
    while (bins < int(size) && similarityOf(bins) < similarity)
        ++bins;
    return bins;
}

} // namespace text
