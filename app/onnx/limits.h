#pragma once

#include <QtTypes>

#include <algorithm>
#include <cstddef>
#include <thread>

namespace onnxmodels {

/// How much of the machine a model may take.
struct Limits
{
    /// Half of the processor's cores: the officer goes on working meanwhile.
    static int usualThreads() { return std::max(1, static_cast<int>(std::thread::hardware_concurrency()) / 2); }

    int threads = usualThreads();

    /// Texts that run together at most, those of about one length. With 1 a text's verdict is the same to the last bit
    /// whatever else is asked; with more, sums are rounded in another order, and a model that finds its 8-bit scales
    /// while it runs (DynamicQuantizeLinear) finds one for all of a batch. On processors it gains little.
    size_t batch = 1;

    qint64 modelBytes = qint64{4} << 30; ///< of all files of a model
    qint64 networkBytes = qint64{2} << 30; ///< of model.onnx: no more fits in its format
};

} // namespace onnxmodels
