#include "app/ingest/transfer.h"

#include "app/ingest/batchbuilder.h"
#include "app/ingest/batchindexer.h"
#include "app/ingest/boundedqueue.h"

#include <thread>

using namespace Qt::StringLiterals;

namespace ingest {

namespace {

constexpr auto cancelled = [] { return fail(Failure::Kind::Cancelled, u"the import was stopped"_s); };

/// The half that reads: gives batches to the queue until the records end or nobody wants more.
Result<void> produce(RecordReader &reader, BatchBuilder &builder, BoundedQueue<Batch> &queue,
                     const std::stop_token &stop)
{
    const auto handOver = [&] {
        Batch batch = builder.take();
        batch.positionOnDisk = reader.source().positionOnDisk();
        return queue.push(std::move(batch));
    };
    Record record;
    for (;;) {
        if (stop.stop_requested())
            return cancelled();
        const Result<bool> read = reader.next(record);
        if (!read)
            return failed(read);
        if (!*read)
            break;
        builder.add(record, reader.position());
        if (builder.isFull() && !handOver())
            return {};
    }
    if (!builder.isEmpty())
        handOver();
    return {};
}

/// The stage between: takes batches from \a read and hands them on, with their search index.
void indexBatches(BoundedQueue<Batch> &read, BoundedQueue<Batch> &indexed, bool isSearchable)
{
    BatchIndexer indexer;
    while (std::optional<Batch> batch = read.pop()) {
        if (isSearchable)
            indexer.index(*batch);
        if (!indexed.push(std::move(*batch)))
            break;
    }
}

/// The half that stores.
Result<void> consume(BoundedQueue<Batch> &queue, const Opening &opening, BatchSink &sink, const ProgressSink &progress,
                     qint64 bytesOnDisk, const std::stop_token &stop, const Seal &seal)
{
    qint64 records = opening.totals.rows;
    while (std::optional<Batch> batch = queue.pop()) {
        if (stop.stop_requested())
            return cancelled();
        if (const Result<void> sealed = seal ? seal(*batch) : Result<void>(); !sealed)
            return sealed;
        if (const Result<void> written = attempt([&] { return sink.write(opening.source, *batch); }); !written)
            return written;
        if (progress)
            progress({.done = batch->positionOnDisk, .total = bytesOnDisk, .records = records += batch->records});
    }
    return {};
}

} // namespace

Result<void> transfer(RecordReader &reader, BatchBuilder &builder, const Opening &opening, BatchSink &sink,
                      const ImportOptions &options, const ProgressSink &progress, const std::stop_token &stop,
                      const Seal &seal)
{
    BoundedQueue<Batch> read(1);
    BoundedQueue<Batch> indexed(1);
    Result<void> produced;
    Result<void> prepared;
    Result<void> consumed;
    {
        const std::jthread producer([&] {
            produced = attempt([&] { return produce(reader, builder, read, stop); });
            read.close();
        });
        const std::jthread indexer([&] {
            prepared = attempt([&] { indexBatches(read, indexed, options.isSearchable); });
            read.close();
            indexed.close();
        });
        consumed = consume(indexed, opening, sink, progress, reader.source().sizeOnDisk(), stop, seal);
        indexed.close();
    }
    if (!consumed)
        return consumed;
    return produced ? prepared : produced;
}

} // namespace ingest
