#pragma once

#include "app/base/bilingual.h"
#include "app/base/clock.h"
#include "app/calendar/monthday.h"
#include "app/calendar/workingdays.h"

#include <QStringList>

#include <optional>

namespace calendar {

/// What an amount counts. Window and Date come back every year; Immediate has no amount.
enum class Unit { Hour, Day, WorkingDay, Month, Window, Date, Immediate };

/// Who set the limit, and so how it is shown: the law, we in public, we for ourselves, a standard
/// that recommends, or nobody (how long the other side should take).
enum class ClockKind { Statutory, Promise, Internal, Yardstick, Expected };

/// How sure the source is: official wording seen, a secondary source, general knowledge, inferred.
enum class Confidence { Official, Secondary, GeneralKnowledge, Inferred };

/// Which amounts an officer may set: none, any, or any up to the one that ships.
enum class Adjustable { No, Free, Lower };

/// One clock of the trade: a row of resources/clocks/cn.toml, whose head describes the fields.
struct Clock
{
    QString id; ///< "alg.file"
    Bilingual title;
    Bilingual trigger; ///< what starts it
    Unit unit = Unit::Immediate;
    int amount = 0;           ///< in units; negative: before the trigger; 0: not set, unless immediate
    std::optional<MonthDay> opens; ///< Window, and Date where it has one: the first day of the time for it
    MonthDay closes;          ///< Window and Date: the last day
    ClockKind kind = ClockKind::Internal;
    bool statutoryNumber = false; ///< the law itself gives the number
    Bilingual wording;        ///< what the law says in place of a number: "timely"; may be empty
    Adjustable adjustable = Adjustable::No;
    int ceiling = 0;          ///< Adjustable::Lower: the largest amount allowed
    bool atLeast = false;     ///< a retention period: it ends with the last day of the hold
    bool rolls = false;       ///< ends on the next working day if its last day is off
    bool partial = false;     ///< a first, incomplete report is allowed
    Bilingual recipient;
    Bilingual source;         ///< document and article
    Confidence confidence = Confidence::GeneralKnowledge;
    QStringList appliesTo;    ///< "algorithm_filing", "incident.network" …

    /// Whether it may be shown as a limit of the law. Never for a clock without a statutory number.
    bool isStatutory() const { return kind == ClockKind::Statutory && statutoryNumber; }

    bool operator==(const Clock &) const = default;
};

/// When a clock runs out, in Asia/Shanghai.
struct Due
{
    QDate day;                    ///< the last day; invalid: the clock has no amount yet (a promise not made)
    QDate conservative;           ///< the earlier day of the cautious reading (start day counted); else = day
    QDate opensOn;                ///< Window, Date: the first day of the time for it; else invalid
    std::optional<Moment> moment; ///< Hour and Immediate only: the very moment
    bool provisional = false;     ///< a notice that is not out yet may still move it

    bool isSet() const { return day.isValid(); }
    bool operator==(const Due &) const = default;
};

/// When \a clock runs out if it starts on \a start (an hour clock: with the first minute of that
/// day). A yearly clock: the first closing day on or after \a start. A clock with a negative amount
/// counts back from \a start, which is then the day of expiry.
Due due(const Clock &clock, QDate start, const WorkingDays &days);

/// As above, from a moment. Hours run through holidays; day clocks count from its Shanghai day.
Due due(const Clock &clock, Moment start, const WorkingDays &days);

/// A fact that counsel has to confirm before anyone relies on it: general knowledge or inferred.
bool confirmWithCounsel(Confidence confidence);

QString name(Unit unit);             ///< "working-day"
QString name(ClockKind kind);        ///< "statutory"
QString name(Confidence confidence); ///< "V", "v", "GK", "INF"

} // namespace calendar
