#pragma once

#include "app/base/result.h"
#include "app/usage/links.h"
#include "app/usage/traffic.h"

#include <stop_token>

namespace db {
class Database;
}
namespace journal {
class Journal;
}

namespace usage {

/// Counts up to \a limit generations that were not counted yet into the store's tally, in one transaction; true: more
/// wait. Where counted ones have changed since or are gone (a record mended, an import read again) it begins anew.
/// The tally says nothing that the generations do not, so it is not journaled.
Result<bool> countMore(db::Database &database, qint64 limit = 250'000);

/// countMore() until nothing waits. Cancelled: \a stop asked for it; what was counted stays.
Result<void> countAll(db::Database &database, const std::stop_token &stop = {});

/// The tally as it stands; Traffic::isWhole is false while generations wait to be counted. It takes time that grows
/// with the number of users, so not on the UI thread.
Result<Traffic> readTraffic(const db::Database &database);

/// The same counted afresh from the generations, where nothing can be written.
Result<Traffic> countTraffic(const db::Database &database);

/// Keeps what officers say about the names of the logs, and the figures that logs cannot give. Every change is one
/// transaction with its journal entry.
///
/// Borrows the write connection and must not outlive it.
class UsageStore
{
public:
    UsageStore(db::Database &database, journal::Journal &journal);

    /// Says that \a name in the logs is that service or model. BadInput: no name. NotFound: no such thing.
    Result<void> link(const QString &name, ServiceId service);
    Result<void> link(const QString &name, registry::ModelId model);

    /// Says that \a name needs no filing and why. BadInput: no name or no reason.
    Result<void> dismiss(NameKind kind, const QString &name, const QString &reason);

    /// Takes back what was said of \a name. NotFound: nothing was.
    Result<void> undo(NameKind kind, const QString &name);

    /// Enters how many users were registered on a day. BadInput: no day, no source, or fewer than none.
    Result<void> enter(const RegisteredUsers &figure);

private:
    Result<void> write(NameKind kind, const QString &name, const char *act, qint64 target, const QString &reason);

    db::Database &m_database;
    journal::Journal &m_journal;
};

/// What stands about each name: the newest word; what was taken back is left out.
Result<std::vector<NameLink>> readLinks(const db::Database &database);

/// By day; of two figures for one day the newer alone.
Result<std::vector<RegisteredUsers>> readRegisteredUsers(const db::Database &database);

} // namespace usage
