#include "app/scan/streamscan.h"

#include "app/detect/flag.h"
#include "app/ingest/batchbuilder.h"
#include "app/ingest/boundedqueue.h"
#include "app/scan/findingline.h"
#include "app/scan/recordchunk.h"

#include <condition_variable>
#include <mutex>
#include <thread>

namespace scan {

namespace {

/// Where the scanning threads leave their lines: one after the other, and if that is asked for in order.
class Outlet
{
public:
    Outlet(const LineSink &lines, bool isOrdered)
        : m_lines(lines)
        , m_isOrdered(isOrdered)
    {
    }

    /// False: nobody wants more.
    bool put(qint64 number, std::string_view lines, const StreamReport &counted)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [&] { return !m_isOrdered || m_next == number || !m_done; });
        if (!m_done)
            return false;
        if (!lines.empty())
            m_done = attempt([&] { return m_lines(lines); });
        m_report.records += counted.records;
        m_report.withoutCall += counted.withoutCall;
        m_report.quarantined += counted.quarantined;
        m_report.generations += counted.generations;
        m_report.flagged += counted.flagged;
        m_report.findings += counted.findings;
        ++m_next;
        m_changed.notify_all();
        return m_done.has_value();
    }

    void fail(const Failure &why)
    {
        const std::lock_guard lock(m_mutex);
        if (m_done)
            m_done = std::unexpected(why);
        m_changed.notify_all();
    }

    const Result<void> &done() const { return m_done; }
    const StreamReport &report() const { return m_report; }

private:
    const LineSink &m_lines;
    bool m_isOrdered;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    qint64 m_next = 0;
    Result<void> m_done;
    StreamReport m_report;
};

/// What a scanning thread works with.
class Scanner
{
public:
    Scanner(const ingest::Formats &formats, const ingest::Format &format, const StreamOptions &options,
            std::shared_ptr<const detect::Matcher> matcher)
        : m_matcher(matcher)
        , m_builder(formats, format, options.reading, ingest::Pseudonyms(QByteArray(ingest::Pseudonyms::keySize, 0)),
                    std::move(matcher))
        , m_showsAll(options.showsAll)
    {
    }

    /// Takes chunks until there are no more.
    void run(ingest::BoundedQueue<RecordChunk> &chunks, Outlet &outlet)
    {
        while (const std::optional<RecordChunk> chunk = chunks.pop()) {
            std::string lines;
            const Result<StreamReport> counted = attempt([&] { return scan(*chunk, lines); });
            if (!counted)
                outlet.fail(counted.error());
            if (!counted || !outlet.put(chunk->number, lines, *counted))
                chunks.close();
        }
    }

private:
    StreamReport scan(const RecordChunk &chunk, std::string &lines)
    {
        const std::vector<ingest::Record> records = chunk.records();
        for (size_t i = 0; i < records.size(); ++i)
            m_builder.add(records[i], chunk.ends()[i]);
        const ingest::Batch batch = m_builder.take();
        StreamReport counted{.records = std::ssize(records),
                             .withoutCall = batch.withoutCall,
                             .quarantined = std::ssize(batch.quarantined),
                             .generations = std::ssize(batch.rows)};
        for (const ingest::StoredRow &row : batch.rows) {
            const qint64 findings = detect::countedFindings(row.matches, *m_matcher);
            counted.flagged += findings > 0;
            counted.findings += findings;
            if (m_showsAll || !row.matches.empty())
                appendLine(lines, row, *m_matcher);
        }
        for (const ingest::QuarantinedRow &row : batch.quarantined)
            appendLine(lines, row);
        return counted;
    }

    std::shared_ptr<const detect::Matcher> m_matcher;
    ingest::BatchBuilder m_builder;
    bool m_showsAll;
};

/// Cuts the stream into chunks, of which \a first is there already.
Result<void> feed(ingest::RecordReader &reader, RecordChunk first, ingest::BoundedQueue<RecordChunk> &chunks,
                  const std::stop_token &stop)
{
    for (RecordChunk chunk = std::move(first); !chunk.isEmpty();) {
        if (stop.stop_requested())
            return fail(Failure::Kind::Cancelled, QStringLiteral("the scan was stopped"));
        const qint64 next = chunk.number + 1;
        if (!chunks.push(std::move(chunk)))
            return {};
        Result<RecordChunk> read = RecordChunk::read(reader, next);
        if (!read)
            return failed(read);
        chunk = std::move(*read);
    }
    return {};
}

} // namespace

Result<StreamReport> scanStream(std::unique_ptr<ingest::ByteSource> source,
                                std::shared_ptr<const detect::Matcher> matcher, const StreamOptions &options,
                                const LineSink &lines, const std::stop_token &stop)
{
    const QString name = source->path();
    const Result<std::unique_ptr<ingest::RecordReader>> reader =
        ingest::openRecords(std::move(source), {}, options.reading.recordLimit);
    if (!reader)
        return failed(reader);
    Result<RecordChunk> first = RecordChunk::read(**reader, 0);
    if (!first)
        return failed(first);
    if (first->isEmpty())
        return StreamReport{};
    const ingest::Formats formats(options.reading.mapping.value_or(ingest::Mapping::common()));
    const Result<ingest::Choice> choice =
        formats.ofRecords(first->records(), name, options.reading.format.toStdString());
    if (!choice)
        return failed(choice);

    Outlet outlet(lines, options.isOrdered);
    ingest::BoundedQueue<RecordChunk> chunks(static_cast<size_t>(options.jobs));
    Result<void> fed;
    {
        std::vector<std::jthread> threads;
        for (int i = 0; i < options.jobs; ++i)
            threads.emplace_back([&] { Scanner(formats, *choice->format, options, matcher).run(chunks, outlet); });
        fed = attempt([&] { return feed(**reader, std::move(*first), chunks, stop); });
        chunks.close();
    }
    if (!outlet.done())
        return failed(outlet.done());
    if (!fed)
        return failed(fed);
    StreamReport report = outlet.report();
    report.format = choice->format->id();
    report.formatReason = choice->reason;
    return report;
}

} // namespace scan
