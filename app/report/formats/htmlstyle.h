#pragma once

#include "app/report/formats/runs.h"

namespace report {

/// The style sheet of reports. Without quotation marks and brackets, so that it reads the same in HTML
/// and in XML.
QString htmlStyle();

/// The classes of a run that is not plain: "flagged a1".
QString htmlClassOf(const Run &run);

} // namespace report
