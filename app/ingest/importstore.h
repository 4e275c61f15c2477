#pragma once

#include "app/detect/findingstore.h"
#include "app/ingest/attachments.h"
#include "app/ingest/batch.h"
#include "app/ingest/partjoiner.h"
#include "app/ingest/requestids.h"
#include "app/ingest/rereading.h"
#include "app/ingest/sourceregister.h"
#include "app/search/indexstore.h"
#include "db/statement.h"

#include <functional>

namespace db {
class Database;
}
namespace journal {
class Journal;
}

namespace ingest {

/// The writing side of an import, batch by batch. Each call is one IMMEDIATE transaction, so whatever
/// happens between two calls leaves a file at a checkpoint.
///
/// Borrows the write connection and the journal, keeps its statements prepared, and throws db::Error.
/// Lives and dies on the connection's thread.
class ImportStore
{
public:
    /// \a packIds are the rows of \a matcher's packs, as detect::PackStore gives them.
    ImportStore(db::Database &database, journal::Journal &journal, std::shared_ptr<const detect::Matcher> matcher,
                std::vector<detect::RulePackId> packIds);
    ~ImportStore();
    Q_DISABLE_COPY_MOVE(ImportStore)

    /// As SourceRegister::begin().
    Opening begin(const SourceFile &file);

    /// Stores \a batch and moves the checkpoint.
    void write(SourceId source, const Batch &batch);

    /// Indexes what waited for enough to come, and marks the file as complete.
    SourceTotals finish(SourceId source);

    /// A whole import in one transaction, of a new source that lies in no file: keeps its \a bytes too.
    /// \a also does what belongs to it, in the same transaction.
    SourceTotals writeBytes(const SourceFile &file, const QByteArray &bytes, const Batch &batch,
                            const std::function<void(SourceId)> &also);

private:
    void add(SourceId source, const Batch &batch);
    void add(SourceId source, const StoredRow &row, SourceTotals &added);
    GenerationId insert(SourceId source, const StoredRow &row);
    bool insert(SourceId source, const QuarantinedRow &row);
    qint64 lastGeneration() const;
    SourceTotals complete(SourceId source);
    void advance(SourceId source, const SourceTotals &added, const Batch &batch);

    db::Database &m_database;
    journal::Journal &m_journal;
    detect::FindingWriter m_findings;
    search::IndexWriter m_index;
    Attachments m_attachments;
    RequestIds m_requestIds;
    Rereading m_rereading;
    SourceRegister m_sources;
    PartJoiner m_joiner;
    db::Statement m_insertGeneration;
    db::Statement m_insertText;
    db::Statement m_insertQuarantine;
    db::Statement m_moveCheckpoint;
    qint64 m_lastGeneration = 0; ///< the id that the last row had or would have had
};

} // namespace ingest
