#pragma once

#include "app/base/result.h"
#include "app/calendar/clocks.h"
#include "app/calendar/workingdays.h"
#include "app/complaint/kind.h"

namespace db {
class Database;
}
namespace journal {
class Journal;
}

namespace complaint {

/// How long the provider says it takes. Append-only: a change is a new one, and which holds for a complaint is decided
/// by the moment at which it was received.
struct Promise
{
    enum class Target {
        Published,   ///< to feed back, as published (Interim Measures, Art. 15): the provider is held to it
        Internal,    ///< to feed back, our own target
        Acknowledge, ///< to say that the complaint came in, our own target
    };

    Target target = Target::Published;
    QString kind;  ///< empty: every kind without one of its own
    int amount = 0; ///< 1 to 1000; 0: from here on there is none
    calendar::Unit unit = calendar::Unit::WorkingDay; ///< Hour, Day or WorkingDay
    std::optional<Moment> since; ///< from when on it holds; nullopt: now
    QString published;           ///< where; of Published
    Moment at = 0;               ///< when it was written down
    QString actor;

    bool operator==(const Promise &) const = default;
};

QString name(Promise::Target target); ///< "promise", "internal", "acknowledge"
std::optional<Promise::Target> targetNamed(const QString &name);
std::optional<calendar::Unit> promiseUnitNamed(const QString &name); ///< "hour", "day", "working-day"

/// All that was ever said, in the order in which it was written down.
Result<std::vector<Promise>> promises(const db::Database &database);

/// What holds for a complaint of \a kind that was received at \a at; nullopt: nothing was said by then.
std::optional<Promise> promiseFor(const std::vector<Promise> &promises, Promise::Target target, const QString &kind,
                                  Moment at);

/// Everything that the clocks of complaints count by.
struct Rules
{
    std::vector<Kind> kinds;
    std::vector<Promise> promises;
    calendar::ClockTable clocks;
    calendar::WorkingDays days;
};

/// The kinds that ship, the promises of the workspace, and the clocks and days that the caller read
/// (registry::Rulebook).
Result<Rules> readRules(const db::Database &database, const calendar::ClockTable &clocks,
                        const calendar::WorkingDays &days);

/// Writes \a promise down with its journal entry "complaint.promised", in one transaction. BadInput: no such kind, an
/// amount or a unit that is none, or one that holds from later than now. Refused: more working days than the ceiling of
/// its kind allows, as \a clocks has it.
Result<void> makePromise(db::Database &database, journal::Journal &journal, const Promise &promise,
                         const calendar::ClockTable &clocks);

} // namespace complaint
