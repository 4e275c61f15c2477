#pragma once

#include "app/detect/reason.h"

#include <QString>

namespace ui {

/// What \a reason says, one sentence a line, in the language shown; empty if it says nothing.
QString reasonText(const detect::Reason &reason);

} // namespace ui
