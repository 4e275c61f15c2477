#pragma once

#include "app/base/result.h"

#include <functional>

namespace onnxmodels {

/// How often \a once can be done in a second; tried for about one.
Result<double> perSecond(const std::function<Result<void>()> &once);

} // namespace onnxmodels
