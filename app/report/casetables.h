#pragma once

#include "app/report/casereport.h"

namespace report {

/// The steps that the law asks for in a case of \a kind: time, who recorded it, what shows it; not recorded; or waived
/// and why. Of a case of both kinds each report tells the steps of its own.
Block stepTable(const CaseInput &input, incident::Kind kind, Filler &filler);

/// What happened in the case, as it was written down: steps, notes, evidence.
Block timelineTable(const CaseInput &input, Filler &filler);

/// The same since the report before; a paragraph where nothing did.
Block changesTable(const CaseInput &input, Filler &filler);

} // namespace report
