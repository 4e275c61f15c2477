#pragma once

#include "app/ingest/generationstore.h"
#include "app/ingest/sources/logaddress.h"

namespace ingest {

/// A file that was imported, or is being imported.
struct SourceRecord
{
    SourceId id{};
    QString path; ///< for people: "logs.zip!a.jsonl" is a member of an archive
    LogAddress address; ///< the same, in its parts
    QByteArray sha256;
    qint64 bytes = 0;
    QString format;
    QString pack; ///< the name of the saved mapping that it was read by; empty: none
    QString compression;
    QString encoding;
    bool isComplete = false;
    StreamPosition checkpoint;
    SourceTotals totals;
    Moment importedAt = 0;
    std::optional<Moment> finishedAt;
    std::optional<SourceId> replacedBy; ///< the newest reading of the same log, where this is an earlier one
};

struct QuarantineRecord
{
    QuarantineId id{};
    SourceId source{};
    qint64 line = 0;
    qint64 offset = 0;
    qint64 length = 0;
    QString reason; ///< a word of Unreadable
    QString detail;
    QByteArray raw; ///< its beginning, user ids masked
    std::optional<SourceId> resolvedBy; ///< the source that holds it mended
};

/// How much there is, and how much of it can be looked at.
struct StoreTotals
{
    qint64 sources = 0;
    qint64 rows = 0; ///< records read
    qint64 generations = 0;
    qint64 quarantined = 0;
    qint64 withText = 0; ///< generations whose text is held
};

/// Reads what was imported from where. Borrows a connection of its thread and must not outlive it.
class SourceStore
{
public:
    explicit SourceStore(const db::Database &database);

    Result<StoreTotals> totals() const;
    Result<std::vector<SourceRecord>> sources() const; ///< the newest import first

    /// Up to \a limit records in quarantine, of one source or of all, in the order of import from behind \a after.
    Result<std::vector<QuarantineRecord>> quarantined(std::optional<SourceId> source = {},
                                                      std::optional<QuarantineId> after = {}, int limit = 100) const;

    Result<RecordPlace> place(QuarantineId id) const; ///< NotFound

    /// How many generations of \a source were decided about or are evidence of a case.
    Result<qint64> decided(SourceId source) const;

private:
    const db::Database &m_database;
};

} // namespace ingest
