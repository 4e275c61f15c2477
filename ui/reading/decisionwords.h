#pragma once

#include "app/review/decision.h"

namespace ui {

/// "Confirmed", "Not a problem", "Second opinion", in the language shown.
QString dispositionText(review::Disposition disposition);

} // namespace ui
