#pragma once

#include "app/incident/evidence.h"
#include "app/report/text/filler.h"

namespace report {

/// Which risks, by their official names (\a riskNames, by code), and in which records; then what rules flagged beside
/// them.
std::vector<Block> riskBlocks(const std::vector<incident::EvidenceItem> &items,
                              const std::map<QString, Bilingual> &riskNames, Filler &filler);

/// The content concerned: a row for each record with its masked excerpts.
Block evidenceTable(const std::vector<incident::EvidenceItem> &items, Filler &filler);

/// The same records with full hashes, for whoever verifies them.
Block evidenceAnnex(const std::vector<incident::EvidenceItem> &items, Filler &filler);

/// The rule packs behind the flags, with version and hash.
Block ruleAnnex(const std::vector<incident::EvidenceItem> &items, Filler &filler);

} // namespace report
