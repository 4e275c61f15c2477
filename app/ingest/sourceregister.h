#pragma once

#include "app/ingest/batch.h"

namespace db {
class Database;
}
namespace journal {
class Journal;
}

namespace ingest {

class Rereading;

/// Which files were imported, how, and how far. Opens no transaction: call it inside one. Borrows the
/// write connection and all it is given. Throws db::Error.
class SourceRegister
{
public:
    SourceRegister(db::Database &database, journal::Journal &journal, Rereading &rereading);

    /// Finds \a file by its hash or adds it, and notes where it lies now. Journals "import.started",
    /// "import.resumed", or, if it is complete and has moved, "import.relocated". One that is to be read again
    /// becomes a new source in place of the one that is there ("import.replaced"), unless it is the unfinished
    /// beginning of just that.
    Opening begin(const SourceFile &file);

    /// A new source. Journals "import.started".
    Opening add(const SourceFile &file);

    /// Marks the file as complete. Journals "import.finished".
    SourceTotals complete(SourceId source);

private:
    void reopen(const Opening &opening, const SourceFile &file);
    Opening addAgain(const SourceFile &file, SourceId earlier);

    db::Database &m_database;
    journal::Journal &m_journal;
    Rereading &m_rereading;
};

} // namespace ingest
