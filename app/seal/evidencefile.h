#pragma once

#include "app/incident/evidence.h"
#include "app/seal/manifest.h"

namespace seal {

/// The evidence of a case as files of a package, "evidence/G-42.json", by generation.
///
/// Full ("vermilion.evidence.v1"): every field that was frozen, so that frozenSha256() can be computed again. Redacted
/// ("vermilion.evidence-excerpt.v1"): excerpts of what was flagged with personal information covered, as reports have
/// them, no user, no officer, no request, of the log file its name alone, and no offsets of findings. Both hold
/// "frozen_sha256", which stays that of the full record, and the hash of the record's bytes in the log.
/// Refused: personal information could still be read in the redacted form.
Result<std::vector<PackageFile>> evidenceFiles(const std::vector<incident::EvidenceItem> &items, Edition edition);

/// The record that a full evidence file holds. BadInput: it is none.
Result<incident::EvidenceItem> evidenceOf(const QByteArray &json);

/// "frozen_sha256" of an evidence file of either form; empty: it has none.
QByteArray frozenHashIn(const QByteArray &json);

} // namespace seal
