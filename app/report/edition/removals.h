#pragma once

#include "app/incident/casefilestore.h"
#include "app/report/edition/redaction.h"

#include <memory>
#include <set>

namespace detect {
class Matcher;
}

namespace report {

/// What a redacted edition leaves out unless somebody says otherwise: all but services, models and passages.
std::set<RemovedKind> usuallyRemoved();

/// What \a file names that may have to go: personal information that rules found in its evidence, users, requests,
/// officers, log files (with and without their folders), services, models.
std::vector<Removal> removalsOf(const incident::CaseFile &file);

/// Pseudonyms ("u-7f3a91c2") and paths that stand in \a document by their form.
std::vector<Removal> removalsByForm(const Document &document);

/// Personal information that \a rules find in the statements of \a document, its cover included. Only findings of A.4.f
/// and A.4.e count.
std::vector<Removal> removalsByRule(const Document &document, const detect::Matcher &rules);

/// Every officer that the journal of the workspace names, and the conversations and requests of \a generations.
Result<std::vector<Removal>> removalsOf(const db::Database &database, const std::vector<GenerationId> &generations);

/// The rules for personal information that come with the program.
Result<std::shared_ptr<const detect::Matcher>> personalRules();

/// All of the above for \a document, which tells of \a incident if it tells of one.
Result<std::vector<Removal>> proposedRemovals(const db::Database &database, const Document &document,
                                              std::optional<IncidentId> incident);

/// The generations that the statements of \a document rest on, in rising order.
std::vector<GenerationId> generationsOf(const Document &document);

/// Those of \a removals that are of \a kinds, each text once.
std::vector<Removal> ofKinds(const std::vector<Removal> &removals, const std::set<RemovedKind> &kinds);

} // namespace report
