#pragma once

#include "app/onnx/imagemodel.h"
#include "app/onnx/onnxmodel.h"

namespace onnxmodels {

/// A self-test that a model did not pass.
struct Mismatch
{
    size_t test = 0; ///< number of the map's self-tests
    QString category;
    double expected = 0;
    double actual = 0;
};

/// Runs the self-tests of \a model's map, and gives what is further from the expected than the tolerance. The failures
/// of classify().
Result<std::vector<Mismatch>> runSelfTests(const OnnxModel &model, const std::stop_token &stop = {});
Result<std::vector<Mismatch>> runSelfTests(const OnnxImageModel &model, const std::stop_token &stop = {});

} // namespace onnxmodels
