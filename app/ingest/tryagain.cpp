#include "app/ingest/tryagain.h"

#include "app/ingest/editablecopy.h"
#include "app/ingest/records/recordreader.h"

using namespace Qt::StringLiterals;

namespace ingest {

namespace {

constexpr int pageSize = 100;

qint64 waiting(const QuarantineStore &store, const QuarantineFilter &filter)
{
    qint64 count = 0;
    for (const QuarantineCount &each : store.counts(filter.source).value_or(std::vector<QuarantineCount>()))
        count += filter.reason.isEmpty() || filter.reason == each.reason ? each.open : 0;
    return count;
}

/// Says what is wrong with the store; of a record that still cannot be read there is nothing to say.
Result<void> tryOne(const db::Database &database, const MendingTools &tools, QuarantineId id, const Mend &mend,
                    TriedAgain &sum)
{
    ++sum.tried;
    const Result<EditableCopy> copy = editableCopy(database, id, static_cast<qint64>(RecordReader::usualLimit));
    if (!copy || copy->replaced > 0) { // a copy that differs from the record is for a person to make
        sum.notThere += !copy;
        return {};
    }
    if (!checkMend(database, tools, id, copy->text))
        return {};
    const Result<Mended> mended = mend(id, copy->text);
    if (!mended && mended.error().kind == Failure::Kind::Storage)
        return failed(mended);
    sum.mended += mended.has_value();
    return {};
}

} // namespace

Result<TriedAgain> tryAgain(const db::Database &database, const MendingTools &tools, QuarantineFilter filter,
                            const Mend &mend, const ProgressSink &progress, const std::stop_token &stop)
{
    filter.isMended = false;
    const QuarantineStore store(database);
    const qint64 total = waiting(store, filter);
    TriedAgain sum;
    std::optional<QuarantineId> last;
    for (;;) {
        const Result<std::vector<QuarantineEntry>> page = store.page(filter, last, pageSize);
        if (!page)
            return failed(page);
        for (const QuarantineEntry &entry : *page) {
            if (stop.stop_requested())
                return fail(Failure::Kind::Cancelled, u"it was stopped"_s);
            last = entry.record.id;
            if (const Result<void> tried = tryOne(database, tools, entry.record.id, mend, sum); !tried)
                return failed(tried);
            if (progress)
                progress({.done = sum.tried, .total = total});
        }
        if (page->empty())
            return sum;
    }
}

} // namespace ingest
