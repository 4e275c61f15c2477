#pragma once

#include "app/base/result.h"
#include "app/dossier/packwriter.h"

namespace db {
class Database;
}

namespace dossier {

/// Whether what the logs call \a logged is the model \a name or one of its versions: "name", "name-2", "name:latest".
bool concerns(const QString &logged, const QString &name);

/// What Vermilion itself measured of the model that the register calls \a name, as evaluations to take over or leave;
/// each says in `origin` where it comes from. Without those whose origin \a known has already.
///
///  - "retest:ID": the newest re-test of a set of a case's prompts, where it counted answers of this model alone; the
///    share of answers that nothing flags and no officer objects to.
///  - "audit:ID": of a sample drawn by lot of what nothing had flagged, the part that this model made; the share of
///    what was read and found to be no problem.
///
/// \a words give them their names.
Result<std::vector<Evaluation>> proposedEvaluations(const db::Database &database, const QString &name,
                                                    const PackWords &words, const std::vector<Evaluation> &known = {});

} // namespace dossier
