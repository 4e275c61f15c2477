#include "app/ingest/importer.h"

#include "app/ingest/importstore.h"

namespace ingest {

Importer::Importer(db::Database &writer, journal::Journal &journal, std::shared_ptr<const detect::Matcher> matcher,
                   std::vector<detect::RulePackId> packIds, Pseudonyms pseudonyms)
    : m_matcher(matcher)
    , m_pseudonyms(std::move(pseudonyms))
    , m_sink([&writer, &journal](const WriterWork &work) { return work(writer, journal); }, matcher, std::move(packIds))
{
}

Result<ImportReport> Importer::import(const QString &path, const ImportOptions &options, const ProgressSink &progress,
                                      std::stop_token stop)
{
    return run(path, options, m_matcher, m_pseudonyms, m_sink, progress, std::move(stop));
}

} // namespace ingest
