#pragma once

#include "app/report/filler.h"
#include "app/report/incidentreport.h"

namespace report {

/// Which risks, by their official names, and in which records; then what rules flagged beside them.
std::vector<Block> riskBlocks(const ReportInput &input, Filler &filler);

/// The content concerned: a row for each record with its masked excerpts.
Block evidenceTable(const ReportInput &input, Filler &filler);

/// The steps of Art. 14(1): time, who recorded it, what shows it; not recorded; or waived and why.
Block stepTable(const ReportInput &input, Filler &filler);

/// The same records with full hashes, for whoever verifies them.
Block evidenceAnnex(const ReportInput &input, Filler &filler);

/// The rule packs behind the flags, with version and hash.
Block ruleAnnex(const ReportInput &input, Filler &filler);

/// "2 h 05 min" as "2:05"; with days before it where it took longer than one.
QString elapsedText(Moment span, Filler &filler);

} // namespace report
