#pragma once

#include "app/measure/confusion.h"

namespace measure {

/// Hits of tries: "12 of 80 overturned".
struct Tally
{
    qint64 hits = 0;
    qint64 tries = 0;

    bool operator==(const Tally &) const = default;
};

/// When a change is worth an alarm.
struct DriftRule
{
    double errorRate = 0.01; ///< how often a look raises an alarm although nothing has changed, at most
    qint64 leastCases = 30;  ///< in the earlier window, and in the recent one: with fewer there is no alarm
};

struct Drift
{
    enum class Finding { TooFew, NoChange, Changed };

    Finding finding = Finding::TooFew;
    Tally earlier;
    Tally recent;
    double chance = 1; ///< of a difference as great as this or greater, if nothing had changed

    Estimate before() const { return share(earlier.hits, earlier.tries); }
    Estimate now() const { return share(recent.hits, recent.tries); }
};

/// Whether the share of \a recent differs from that of \a earlier: Fisher's exact test of two proportions, both sides
/// (Statistical Methods for Research Workers, 5th ed., 1934), which keeps its error rate however small or one-sided the
/// counts are. The rate is that of one look at one figure: for several figures divide it by how many they are.
Drift drift(Tally earlier, Tally recent, const DriftRule &rule = {});

/// The chance of Fisher's test, of both sides: all tables with the same margins that are no likelier than this one.
double chanceOfDifference(Tally one, Tally other);

} // namespace measure
