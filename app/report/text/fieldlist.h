#pragma once

#include "app/report/document.h"
#include "app/report/text/reportkind.h"

namespace report {

/// The fields and blocks that a text may name, one a line with what it stands for: for people to read.
/// \a kind: those of one report alone; nullptr: all, by what reports are about.
QString fieldList(const ReportKind *kind, Language language);

} // namespace report
