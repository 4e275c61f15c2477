#pragma once

#include "app/review/quality.h"

#include <QJsonObject>

namespace ctl {

/// Estimates are {"value", "low", "high"}, empty where there is nothing; a coefficient that is not defined is
/// {"undefined": "one_category"}. \a withPairs: with pairs of officers, by alias.
QJsonObject toJson(const review::Quality &quality, bool withPairs);

} // namespace ctl
