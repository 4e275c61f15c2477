#pragma once

#include "app/base/ids.h"
#include "app/base/result.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace db {
class Database;
}
namespace journal {
class Journal;
}

namespace ingest {

/// A source that may be the beginning of a file that has grown since.
struct KnownBeginning
{
    SourceId source{};
    QByteArray sha256; ///< of the first `bytes` bytes
    qint64 bytes = 0;
    qint64 checkpoint = 0; ///< all records before this place are stored
    bool isComplete = false;
    QString path; ///< where it lay
};

/// The plain sources in UTF-8 of at most \a most bytes, the shortest first.
std::vector<KnownBeginning> knownBeginnings(const db::Database &database, qint64 most);

/// Lets the import of \a source, which is complete, go on. A transaction of its own; the journal is
/// told by ImportStore::begin(), which comes next.
void takeUp(const db::Database &database, SourceId source);

/// Notes that \a source, which is complete, lies at \a path now, and tells the journal.
void relocate(db::Database &database, journal::Journal &journal, SourceId source, const QString &path);

} // namespace ingest
