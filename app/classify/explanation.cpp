#include "app/classify/explanation.h"

#include <algorithm>
#include <cmath>

namespace classify {

namespace {

bool pullsAlong(const EstimatedSpan &one, const EstimatedSpan &next)
{
    return one.span.end == next.span.begin && (one.weight > 0) == (next.weight > 0);
}

double size(const EstimatedSpan &place)
{
    return std::abs(place.weight);
}

} // namespace

std::vector<EstimatedSpan> highlights(const Explanation &explanation, size_t most)
{
    std::vector<EstimatedSpan> joined;
    for (const EstimatedSpan &place : explanation.places) {
        if (place.weight == 0)
            continue;
        if (joined.empty() || !pullsAlong(joined.back(), place)) {
            joined.push_back(place);
            continue;
        }
        joined.back().span.end = place.span.end;
        joined.back().weight += place.weight;
    }
    std::ranges::sort(joined, std::ranges::greater(), size);
    if (joined.size() > most)
        joined.resize(most);
    if (!joined.empty())
        std::erase_if(joined, [least = size(joined.front()) / 10](const auto &place) { return size(place) < least; });
    std::ranges::sort(joined, {}, [](const EstimatedSpan &place) { return place.span.begin; });
    return joined;
}

} // namespace classify
