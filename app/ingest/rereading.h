#pragma once

#include "app/ingest/batch.h"
#include "db/statement.h"

namespace db {
class Database;
}

namespace ingest {

/// A log that is read again, by another format or in another encoding, in place of its earlier readings.
///
/// What an earlier reading brought is withdrawn, but for generations that an officer decided about, that are
/// evidence of a case or of a measure, or that hold a part of another log: these stay as they are, with the source of
/// that reading.
///
/// Opens no transaction. Borrows the write connection and throws db::Error.
class Rereading
{
public:
    explicit Rereading(const db::Database &database);

    /// Withdraws what \a earlier brought: \a by stands for the log from now on. \a now closes an unfinished one.
    Replaced replace(SourceId earlier, SourceId by, Moment now);

    /// Whether a generation that stayed of an earlier reading of \a source says the very same as \a row, which is a
    /// record of \a source: then it is there already.
    bool isThere(SourceId source, const StoredRow &row);

    /// \a source is complete: whatever earlier readings could not read is in it, as a generation or in quarantine
    /// again. A record that was mended meanwhile stays mended.
    void resolve(SourceId source) const;

private:
    bool hasEarlier(SourceId source);

    const db::Database &m_database;
    db::Statement m_findStayed;
    SourceId m_source{};
    bool m_hasEarlier = false;
};

} // namespace ingest
