#pragma once

#include "app/label/labelcheck.h"

namespace ctl {

/// What \a finding says, and where it helps what to do about it.
QString words(const label::LabelFinding &finding);

/// The name of \a fault in JSON: "no-label", "code".
QString jsonName(label::Fault fault);

} // namespace ctl
