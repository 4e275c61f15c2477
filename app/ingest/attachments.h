#pragma once

#include "app/base/ids.h"
#include "app/ingest/batch.h"
#include "db/statement.h"

namespace db {
class Database;
}

namespace ingest {

/// Writes what comes with a generation beside its text: pictures, and the verdicts of its record.
/// Opens no transaction. Borrows the write connection, keeps its statements prepared, throws db::Error.
class Attachments
{
public:
    explicit Attachments(const db::Database &database);

    /// Adds the pictures and verdicts of \a row to \a id, behind those that are there.
    void add(GenerationId id, const StoredRow &row);

    /// Adds those verdicts of \a row that \a id does not have yet.
    void addVerdicts(GenerationId id, const StoredRow &row);

    /// Gives what \a from has to \a into, behind what is there.
    void move(GenerationId from, GenerationId into);

    /// Gives the pictures of the prompt of \a from to \a into as well.
    void copyPrompt(GenerationId from, GenerationId into);

private:
    void addPictures(GenerationId id, const StoredRow &row);
    qint64 pictureId(const PictureKey &key, const std::string &bytes);

    const db::Database &m_database;
    db::Statement m_insertVerdict;
    db::Statement m_insertPicture;
    db::Statement m_findPicture;
    db::Statement m_linkPicture;
};

} // namespace ingest
