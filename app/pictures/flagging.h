#pragma once

#include <QtTypes>

namespace db {
class Database;
}

namespace pictures {

/// Works out the flags of the generations of which something has become known through their pictures, or no longer is:
/// those that triggers of the schema put into picture_unflagged. Returns how many there were. Opens no transaction:
/// call it in the one that made the change. Throws db::Error.
qint64 flagWaiting(const db::Database &database);

} // namespace pictures
