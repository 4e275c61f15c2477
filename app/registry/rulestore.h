#pragma once

#include "app/base/result.h"
#include "app/registry/duties.h"

namespace db {
class Database;
}
namespace journal {
class Journal;
}

namespace registry {

/// What a workspace changes about the rules that ship: targets of our own clocks, and the notices of
/// years that came out since. Each change is one transaction with its journal entry.
///
/// Borrows the write connection and must not outlive it.
class RuleStore
{
public:
    RuleStore(db::Database &database, journal::Journal &journal);

    /// Sets the target of clock \a id, in its own unit. Fails as ClockTable::withTarget() does; the
    /// law's own numbers cannot be changed.
    Result<void> setTarget(const QString &id, int amount);

    /// Brings in a file of working days (the format of resources/calendar/cn.toml). The years in it
    /// count from now on in place of those known before. BadInput: not such a file.
    Result<void> addCalendarFile(const QString &path);

private:
    db::Database &m_database;
    journal::Journal &m_journal;
};

/// The rules that ship.
Result<Rulebook> shippedRulebook();

struct ClocksAndDays
{
    calendar::ClockTable clocks;
    calendar::WorkingDays days;
};

/// \a clocks and \a days with what the workspace changed: its own targets, and the notices that came out since.
Result<ClocksAndDays> asInWorkspace(const db::Database &database, const calendar::ClockTable &clocks,
                                    const calendar::WorkingDays &days);

/// The rules that ship, with what the workspace changed. A target that a newer clock table no longer
/// allows is passed over: what ships then counts.
Result<Rulebook> readRulebook(const db::Database &database);

} // namespace registry
