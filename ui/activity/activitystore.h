#pragma once

#include "app/base/result.h"
#include "app/journal/journal.h"

#include <QStringList>

#include <vector>

namespace db {
class Database;
}

namespace ui {

/// One row of the audit chain with the hash that seals it (32 bytes).
struct ActivityEntry
{
    journal::Event event;
    QByteArray hash;
};

/// Which events are shown. Empty members do not filter.
struct ActivityFilter
{
    QStringList kinds; ///< first parts of kinds: "incident" finds "incident.opened" and its like
    QString about;     ///< an object ("incident/7") or an officer's alias, exactly

    bool isEmpty() const { return kinds.isEmpty() && about.isEmpty(); }
    bool operator==(const ActivityFilter &) const = default;
};

/// At most \a count events before the sequence number \a before (0: from the newest), the newest first.
Result<std::vector<ActivityEntry>> activityBefore(const db::Database &database, const ActivityFilter &filter,
                                                  qint64 before, int count);

/// At most \a count events after the sequence number \a after, the newest first: what came since.
Result<std::vector<ActivityEntry>> activityAfter(const db::Database &database, const ActivityFilter &filter,
                                                 qint64 after, int count);

/// How many events there are in all.
Result<qint64> activityCount(const db::Database &database);

} // namespace ui
