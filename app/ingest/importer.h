#pragma once

#include "app/ingest/pipeline.h"

namespace ingest {

/// Imports files of logs on the thread that owns the write connection. For programs without a
/// writer thread of their own; the desktop uses run() with a WriterSink.
class Importer
{
public:
    /// Borrows \a writer and \a journal. \a packIds: the rows of \a matcher's packs.
    Importer(db::Database &writer, journal::Journal &journal, std::shared_ptr<const detect::Matcher> matcher,
             std::vector<detect::RulePackId> packIds, Pseudonyms pseudonyms);

    /// As run().
    Result<ImportReport> import(const QString &path, const ImportOptions &options = {},
                                const ProgressSink &progress = {}, std::stop_token stop = {});

private:
    std::shared_ptr<const detect::Matcher> m_matcher;
    Pseudonyms m_pseudonyms;
    WriterSink m_sink;
};

} // namespace ingest
