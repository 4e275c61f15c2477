#pragma once

#include "app/filing/matching.h"
#include "app/filing/snapshot.h"

namespace db {
class Database;
}
namespace journal {
class Journal;
}

namespace filing {

/// Keeps official lists with their files, and what officers said of likenesses. Each change is one transaction with its
/// journal entry (hashes and counts). Nothing is changed or removed.
///
/// Borrows the write connection and must not outlive it.
class SnapshotStore
{
public:
    SnapshotStore(db::Database &database, journal::Journal &journal);

    /// Keeps \a snapshot (its id, rows, moment and actor are ignored) with its \a rows, all of which an officer has
    /// seen, and the \a bytes of its file, and returns its id.
    /// BadInput: no day, or one to come; no rows though it has text, bytes of another hash, or the same file was taken
    /// for that day.
    Result<SnapshotId> add(const Snapshot &snapshot, const List &list, const std::vector<ListedRow> &rows,
                           const QByteArray &bytes);

    /// Says that \a match is right, or that it is not. BadInput: the row has no number. NotFound: no such snapshot.
    Result<void> decide(const Match &match, const List &list, const ListedRow &row, Verdict verdict);

private:
    db::Database &m_database;
    journal::Journal &m_journal;
};

/// All snapshots, the newest day first.
Result<std::vector<Snapshot>> readSnapshots(const db::Database &database);

/// The rows of one snapshot, in the order of the file.
Result<std::vector<ListedRow>> readRows(const db::Database &database, const List &list, SnapshotId id);

/// \a list as it stood on \a day, all snapshots that make it up taken together. Empty: none was taken by then.
Result<std::vector<ListedRow>> readListOn(const db::Database &database, const List &list, QDate day);

/// The same as of snapshot \a id: with the ones before it, if it only holds additions.
Result<std::vector<ListedRow>> readListOf(const db::Database &database, const List &list, SnapshotId id);

/// The file of a snapshot. NotFound: no such snapshot. Corrupt: it is not the one that its hash names.
Result<QByteArray> readFile(const db::Database &database, SnapshotId id);

/// What officers said last of each item and number.
Result<std::vector<Decision>> readDecisions(const db::Database &database);

} // namespace filing
