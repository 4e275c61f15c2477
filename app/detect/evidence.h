#pragma once

#include "app/base/ids.h"

#include <QStringList>

#include <span>
#include <vector>

namespace db {
class Database;
}

namespace detect {

/// One thing that speaks for a risk of a generation: what a rule found, or what a classifier thinks.
struct Evidence
{
    enum class Kind { Finding, Estimate };

    Kind kind = Kind::Finding;
    QStringList risks; ///< what it may be, the likeliest first: codes of GB/T 45654-2025, Annex A; a rule names one
    int severity = 1;  ///< 1 to 3
    double score = 0;  ///< 0 to 1
};

/// How much speaks for one risk, and from which side.
struct RiskScore
{
    QString risk;
    double findings = 0;  ///< the highest score of what rules found; 0: nothing
    double estimates = 0; ///< the highest probability that reaches its threshold; 0: none

    /// The chance that one of the two sides is right, were they independent (noisy-or).
    double score() const { return 1 - (1 - findings) * (1 - estimates); }

    bool operator==(const RiskScore &) const = default;
};

/// By risk, the highest score first, then by code. An estimate that may be several risks counts for those of them of
/// which a rule has found something, and else for its first. Several findings of one risk count as the best of them,
/// and so do several estimates: they are made of the same words.
std::vector<RiskScore> riskScores(std::span<const Evidence> evidence);

/// What is on record of \a generation: the findings and estimates that count. Throws db::Error.
std::vector<Evidence> evidenceOf(const db::Database &database, GenerationId generation);

} // namespace detect
