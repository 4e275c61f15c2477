#pragma once

#include "app/measure/drift.h"
#include "app/review/auditsample.h"
#include "app/review/officeragreement.h"

namespace review {

/// Of what quality is asked.
struct QualityQuestion
{
    Period period;     ///< in which was decided, drawn and appealed
    QString riskClass; ///< "A.1"; empty: all

    bool operator==(const QualityQuestion &) const = default;
};

/// A sample drawn by lot of what nothing flagged, and what it says of all the rest.
struct Audit
{
    AuditSample sample;
    measure::FlagOutcome flags; ///< of the same period of generations
    measure::Missed missed;
};

/// Decisions that somebody contested.
struct Appeals
{
    qint64 lodged = 0;
    measure::Tally answered; ///< hits: those in which a problem became none, or none a problem

    qint64 open() const { return lodged - answered.tries; }
    measure::Estimate overturned() const; ///< with the exact interval
};

/// What is watched for a change.
enum class Watched {
    Agreement,  ///< generations about which all officers agree that they are a problem, or that they are none
    Overturned, ///< answered appeals that changed the decision
    WavedAside, ///< decided flags that were no problem
};

struct WatchedDrift
{
    Watched what = Watched::Agreement;
    measure::Drift drift;
};

/// One look raises a false alarm at most this often over all that is watched together (Bonferroni).
inline constexpr double driftErrorRate = 0.03;
inline constexpr qint64 driftLeastCases = 30; ///< in either window
inline constexpr size_t mostAudits = 12;      ///< the flags of each are counted: more would take long, and are old

struct Quality
{
    QualityQuestion question;
    OfficerAgreement agreement;
    std::vector<Audit> audits; ///< the newest first, at most mostAudits
    Appeals appeals;
    Period earlier; ///< what the period is held against for drift
    Period recent;
    std::vector<WatchedDrift> drifts; ///< one of each

    bool isEmpty() const { return agreement.units == 0 && audits.empty() && appeals.lodged == 0; }
};

/// What the store says of how well is decided and detected. With a risk class: generations that an officer put in it,
/// and for drift flags of it.
///
/// Drift compares the period with the one before it that is as long; a period without a beginning: the last 30 days
/// before its end (that of the day of \a now, if it has none) with all before. Reads each decision of both; on a
/// connection that belongs to the calling thread.
Result<Quality> quality(const db::Database &database, const QualityQuestion &question, Moment now);

/// The two windows that drift compares.
std::pair<Period, Period> driftWindows(const Period &period, Moment now);

} // namespace review
