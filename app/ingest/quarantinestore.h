#pragma once

#include "app/ingest/sourcestore.h"

namespace ingest {

/// Which records of the quarantine are meant.
struct QuarantineFilter
{
    std::optional<SourceId> source;
    QString reason; ///< a word of Unreadable; empty: any
    std::optional<bool> isMended;

    bool operator==(const QuarantineFilter &) const = default;
};

/// A record in quarantine, and what became of it.
struct QuarantineEntry
{
    QuarantineRecord record; ///< of `raw` only the first rawShown bytes, where it comes in a page
    QString path; ///< of its file, for people: "logs.zip!a.jsonl"
    std::optional<GenerationId> mendedAs; ///< the first generation that it was mended into, in find() also a joined one
};

/// How many records wait in quarantine for one reason, and how many were mended.
struct QuarantineCount
{
    QString reason;
    qint64 open = 0;
    qint64 mended = 0;

    bool operator==(const QuarantineCount &) const = default;
};

/// Reads the quarantine. Borrows a connection of its thread and must not outlive it. A record keeps up to
/// 4 KiB, so with very many of them a count takes a moment: not for the UI thread.
class QuarantineStore
{
public:
    static constexpr int rawShown = 400; ///< bytes of each record in a page

    explicit QuarantineStore(const db::Database &database);

    /// Up to \a limit records from behind \a after, in the order of import.
    Result<std::vector<QuarantineEntry>> page(const QuarantineFilter &filter, std::optional<QuarantineId> after = {},
                                              int limit = 100) const;

    Result<QuarantineEntry> find(QuarantineId id) const; ///< with all of `raw`; NotFound

    /// By reason, the most frequent first; of one source or of all.
    Result<std::vector<QuarantineCount>> counts(std::optional<SourceId> source = {}) const;

private:
    const db::Database &m_database;
};

} // namespace ingest
