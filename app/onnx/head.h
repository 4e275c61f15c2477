#pragma once

#include "app/onnx/labelmap.h"

#include <span>

namespace onnxmodels {

/// The probabilities of a map's categories, calibrated, from what a model gives for its labels: one number each, in
/// the order of the map. BadInput: they cannot be what \a map says that they are.
Result<std::vector<float>> probabilities(const LabelMap &map, std::span<const float> scores);

/// The categories alone.
std::vector<classify::Category> categoriesOf(const LabelMap &map);

} // namespace onnxmodels
