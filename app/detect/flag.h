#pragma once

#include "app/detect/matcher.h"

#include <QString>

#include <optional>

namespace detect {

/// What a queue sorts a generation by: the gravest of its findings.
struct Flag
{
    QString risk;     ///< the primary code
    int severity = 1; ///< 1 to 3
    double score = 0;
    int findings = 0; ///< how many there are in all

    bool operator==(const Flag &) const = default;
};

/// The flag for \a matches, those of rules in shadow left out: of the highest severity, then the highest score, then
/// the first code. Personal information (A.4.f) counts as severity 2 at most, so that a generation in which nothing but
/// personal information was found never has severity 3. Nothing if there is no match.
std::optional<Flag> flagFor(std::span<const Match> matches, const Matcher &matcher);

/// How many of \a matches count: those of rules in shadow do not.
qint64 countedFindings(std::span<const Match> matches, const Matcher &matcher);

} // namespace detect
