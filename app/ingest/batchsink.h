#pragma once

#include "app/base/result.h"
#include "app/ingest/batch.h"

#include <functional>
#include <memory>

namespace db {
class Database;
}
namespace journal {
class Journal;
}

namespace ingest {

class ImportStore;

/// Where the batches of an import go. Called on the thread that runs the import, one call at a time.
class BatchSink
{
    Q_DISABLE_COPY_MOVE(BatchSink)

public:
    BatchSink() = default;
    virtual ~BatchSink() = default;

    virtual Result<Opening> begin(const SourceFile &file) = 0;
    virtual Result<void> write(SourceId source, const Batch &batch) = 0;
    virtual Result<SourceTotals> finish(SourceId source) = 0;
};

/// Work on the write connection.
using WriterWork = std::function<Result<void>(db::Database &, journal::Journal &)>;
/// Runs work where the write connection lives, and returns when it is done. In the desktop:
/// [&session](WriterWork work) { return session.writeAndWait(std::move(work)); }
using OnWriter = std::function<Result<void>(WriterWork)>;

/// Stores batches through a store that lives on the writer's thread, one piece of work for each, so
/// that other work of the writer comes in between.
class WriterSink : public BatchSink
{
public:
    WriterSink(OnWriter onWriter, std::shared_ptr<const detect::Matcher> matcher,
               std::vector<detect::RulePackId> packIds);
    ~WriterSink() override;

    Result<Opening> begin(const SourceFile &file) override;
    Result<void> write(SourceId source, const Batch &batch) override;
    Result<SourceTotals> finish(SourceId source) override;

private:
    Result<void> withStore(const std::function<void(ImportStore &)> &work);

    OnWriter m_onWriter;
    std::shared_ptr<const detect::Matcher> m_matcher;
    std::vector<detect::RulePackId> m_packIds;
    std::unique_ptr<ImportStore> m_store; // made, used and ended on the writer's thread
};

} // namespace ingest
