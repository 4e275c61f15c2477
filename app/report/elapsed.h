#pragma once

#include "app/report/text/filler.h"

namespace report {

/// "2 h 05 min" as "2:05"; with days before it where it took longer than one.
QString elapsedText(Moment span, const Filler &filler);
QString elapsedText(Moment span, Language language);

} // namespace report
