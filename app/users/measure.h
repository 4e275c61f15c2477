#pragma once

#include "app/base/clock.h"
#include "app/base/ids.h"

#include <QString>

#include <optional>
#include <vector>

/// A row of user_measure; see app/base/ids.h.
enum class UserMeasureId : qint64 {};

namespace users {

/// What is written down about a user (Interim Measures for Generative AI Services, Art. 14(2): warn, limit functions,
/// suspend or terminate service, keep the records, report).
enum class MeasureKind {
    Warn,
    Limit,     ///< some functions
    Suspend,   ///< the service, for a time or until it is lifted
    Terminate, ///< the service
    None,      ///< an officer looked and took no measure
    Lift,      ///< ends a measure that is in force
    Report,    ///< the authority was told of a measure
    Withdraw,  ///< what was recorded before, in error, does not count
};

/// "warn", "limit", "suspend", "terminate", "none", "lift", "report", "withdraw": as stored and as ctl reads them.
QString name(MeasureKind kind);
std::optional<MeasureKind> measureKindNamed(const QString &name);

/// Warn to Terminate.
bool isMeasure(MeasureKind kind);

/// One line of what was written down. Append-only.
struct MeasureEvent
{
    UserMeasureId id{};
    Moment at = 0; ///< when it was written down
    QString actor;
    QString user;                        ///< pseudonym "u-…"
    MeasureKind kind = MeasureKind::Warn;
    std::optional<UserMeasureId> target; ///< of Lift, Report, Withdraw: what it is about
    Moment from = 0;                     ///< when it takes or took effect; Report: when the authority was told
    std::optional<Moment> until;         ///< of Limit, Suspend; nullopt: until it is lifted
    QString scope;                       ///< of Limit: which functions
    QString reason;
    QString authority; ///< of Report: who was told
    QString receipt;   ///< of Report: the number it was given; may be empty
    int evidence = 0;  ///< how many generations are frozen with it

    bool operator==(const MeasureEvent &) const = default;
};

/// A measure with what became of it since.
struct Measure
{
    MeasureEvent event; ///< Warn to None
    std::optional<MeasureEvent> withdrawal;
    std::optional<MeasureEvent> lift;  ///< that stands
    std::vector<MeasureEvent> reports; ///< those that stand, the earliest first

    bool stands() const { return !withdrawal; }
    bool isReported() const { return !reports.empty(); }

    /// Whether it binds the user at \a now: a limit, a suspension or a termination that stands, has begun, has not
    /// ended and was not lifted. A warning is given once and binds nobody.
    bool isInForce(Moment now) const;

    /// The same, also before it begins: what can be lifted.
    bool isOpen(Moment now) const;
};

/// What \a events, of one user in the order in which they were written down, come to; the newest first.
std::vector<Measure> measures(const std::vector<MeasureEvent> &events);

/// When an officer last weighed what the user did, by a measure that stands or by None: what was decided until then
/// counts no more towards a rule. 0: never.
Moment lastWeighed(const std::vector<Measure> &measures);

/// "M-7": how a measure is named in words, journal and commands.
QString reference(UserMeasureId id);
std::optional<UserMeasureId> measureReferred(const QString &reference); ///< "M-7" or "7"

} // namespace users
