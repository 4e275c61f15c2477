#include "app/onnx/speed.h"

#include <chrono>

namespace onnxmodels {

Result<double> perSecond(const std::function<Result<void>()> &once)
{
    using Clock = std::chrono::steady_clock;
    constexpr std::chrono::duration<double> enough(1);
    const auto begin = Clock::now();
    for (int times = 1;; ++times) {
        if (const Result<void> done = once(); !done)
            return failed(done);
        const std::chrono::duration<double> taken = Clock::now() - begin;
        if (taken >= enough)
            return times / taken.count();
    }
}

} // namespace onnxmodels
