#pragma once

#include <algorithm>
#include <chrono>

namespace bench {

/// Seconds that \a work takes, by the wall clock.
template <typename Work>
double seconds(Work &&work)
{
    const auto begin = std::chrono::steady_clock::now();
    work();
    return std::max(1e-9, std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count());
}

} // namespace bench
