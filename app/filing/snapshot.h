#pragma once

#include "app/base/clock.h"
#include "app/filing/reading.h"

namespace filing {

enum class SnapshotId : qint64 {};

/// A value of a row: as it was read, and what an officer made of it.
struct Entry
{
    Reading reading;
    std::optional<QString> corrected; ///< in order; none: the reading stands

    const QString &value() const { return corrected ? *corrected : reading.value; }

    bool operator==(const Entry &) const = default;
};

/// A row of an official list that an officer has seen: its entries parallel to List::fields.
struct ListedRow
{
    SnapshotId snapshot{};
    int position = 0; ///< in the snapshot, from 0
    std::vector<Entry> entries;

    bool operator==(const ListedRow &) const = default;
};

/// An official list as it stood on a day, or what came to it on that day.
struct Snapshot
{
    SnapshotId id{};
    QString list;      ///< an id of resources/filing/lists.toml
    QDate day;
    bool whole = true; ///< false: only additions to the list before it
    QString source;    ///< where it is from, in the officer's words
    QString fileName;
    QByteArray sha256; ///< of the file
    bool hasText = true; ///< false: a scan, kept without rows
    int rows = 0;        ///< set by the store
    Moment takenAt = 0;  ///< set by the store
    QString actor;       ///< set by the store

    bool operator==(const Snapshot &) const = default;
};

/// The list after \a additions, oldest first, came to \a whole: a number that comes again replaces its row.
std::vector<ListedRow> together(const List &list, std::vector<ListedRow> whole,
                                const std::vector<std::vector<ListedRow>> &additions);

/// What a row is known by: its number as numbers are compared; without one, its name and entity.
QString rowKey(const List &list, const ListedRow &row);

/// Which of \a snapshots (of any list) make up \a list on \a day: the newest whole one, then the additions since; the
/// newest of a day is the one taken last. None whole: all additions. Oldest first.
std::vector<Snapshot> standingOn(QDate day, const QString &list, const std::vector<Snapshot> &snapshots);

} // namespace filing
