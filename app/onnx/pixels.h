#pragma once

#include "app/classify/imageclassifier.h"
#include "app/onnx/labelmap.h"

namespace onnxmodels {

/// \a picture in the size, order and scale that a model takes: 3 * width * height numbers. Resized by bilinear
/// interpolation between the four pixels around a place, without smoothing, as the frameworks do in which classifiers
/// are trained; a plain colour stays that colour.
std::vector<float> pixels(const classify::Picture &picture, const ImageInput &input);

} // namespace onnxmodels
