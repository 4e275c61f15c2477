#pragma once

#include "app/report/text/fieldcatalogue.h"
#include "app/report/text/textform.h"

namespace report {

/// The problems of \a parsed, and with them the fields and blocks that \a catalogue does not have, or not for that kind
/// of report; by line and column.
std::vector<TextProblem> checkText(const ParsedText &parsed, const FieldCatalogue &catalogue);

} // namespace report
