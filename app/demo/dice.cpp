#include "app/demo/dice.h"

#include <numeric>

namespace demo {

qsizetype Dice::weighted(std::span<const int> weights)
{
    qsizetype left = below(std::accumulate(weights.begin(), weights.end(), 0));
    for (size_t i = 0; i < weights.size(); ++i) {
        if (left < weights[i])
            return qsizetype(i);
        left -= weights[i];
    }
    return qsizetype(weights.size()) - 1;
}

} // namespace demo
