#include "app/ingest/batchsink.h"

#include "app/ingest/importstore.h"

namespace ingest {

WriterSink::WriterSink(OnWriter onWriter, std::shared_ptr<const detect::Matcher> matcher,
                       std::vector<detect::RulePackId> packIds)
    : m_onWriter(std::move(onWriter))
    , m_matcher(std::move(matcher))
    , m_packIds(std::move(packIds))
{
}

WriterSink::~WriterSink()
{
    if (!m_store)
        return;
    const Result<void> ended = m_onWriter([this](db::Database &, journal::Journal &) {
        m_store.reset();
        return Result<void>();
    });
    Q_UNUSED(ended) // nothing is left to do if the writer refuses
}

Result<Opening> WriterSink::begin(const SourceFile &file)
{
    Opening opening;
    const Result<void> done = withStore([&](ImportStore &store) { opening = store.begin(file); });
    if (!done)
        return failed(done);
    return opening;
}

Result<void> WriterSink::write(SourceId source, const Batch &batch)
{
    return withStore([&](ImportStore &store) { store.write(source, batch); });
}

Result<SourceTotals> WriterSink::finish(SourceId source)
{
    SourceTotals totals;
    const Result<void> done = withStore([&](ImportStore &store) { totals = store.finish(source); });
    if (!done)
        return failed(done);
    return totals;
}

Result<void> WriterSink::withStore(const std::function<void(ImportStore &)> &work)
{
    return m_onWriter([&](db::Database &database, journal::Journal &journal) {
        return attempt([&] {
            if (!m_store)
                m_store = std::make_unique<ImportStore>(database, journal, m_matcher, m_packIds);
            work(*m_store);
        });
    });
}

} // namespace ingest
