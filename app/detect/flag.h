#pragma once

#include "app/detect/evidence.h"
#include "app/detect/matcher.h"

#include <QString>

#include <optional>

namespace detect {

/// What a queue sorts a generation by.
struct Flag
{
    QString risk;     ///< the primary code: that of the gravest evidence
    int severity = 1; ///< 1 to 3
    double score = 0; ///< the highest of its risks, riskScores()
    int findings = 0; ///< how many there are in all
    int estimates = 0;

    bool operator==(const Flag &) const = default;
};

/// The flag for \a evidence: risk and severity are those of the finding of the highest severity, then the highest
/// score, then the first code. Estimates decide only where no rule has found anything: a model does not say how grave a
/// text is. Personal information (A.4.f) counts as severity 2 at most, so that a generation in which nothing but
/// personal information was found never has severity 3. Nothing if there is no evidence.
std::optional<Flag> flagOf(std::span<const Evidence> evidence);

/// The flag for \a matches, those of rules in shadow left out.
std::optional<Flag> flagFor(std::span<const Match> matches, const Matcher &matcher);

/// How many of \a matches count: those of rules in shadow do not.
qint64 countedFindings(std::span<const Match> matches, const Matcher &matcher);

/// Works out the flag of \a generation anew from the evidence on record. Opens no transaction. Throws db::Error.
void flagAgain(const db::Database &database, GenerationId generation);

} // namespace detect
