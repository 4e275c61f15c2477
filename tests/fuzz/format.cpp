#include "app/ingest/formats/formats.h"
#include "tests/fuzz/fuzzing.h"
#include "tests/fuzz/require.h"
#include "tests/ingest/drain.h"

using namespace ingest;

namespace fuzzing {

namespace {

constexpr size_t recordLimit = 1 << 14; // so that records above the limit are met with

/// Where each record began, and where a reader stood behind it.
struct Seen
{
    qint64 offset = 0;
    qint64 length = 0;
    StreamPosition behind;
};

std::unique_ptr<RecordReader> readerOf(const QByteArray &log, StreamPosition from = {})
{
    auto source = ByteSource::over(inMemory(log));
    if (!source)
        return {};
    auto reader = openRecords(std::move(*source), from, recordLimit);
    return reader ? std::move(*reader) : nullptr;
}

void parse(const Format &format, const Json &record)
{
    format.recognise(record);
    const auto generations = format.parse(record);
    require(generations || !generations.error().reason.empty(), // without a call in it, a record has no generation
            "a record is generations, or there is a reason");
}

std::vector<Seen> readAll(RecordReader &reader, const Format &format)
{
    std::vector<Seen> seen;
    RecordParser parser;
    Record record;
    qint64 end = 0;
    while (reader.next(record).value()) {
        require(record.offset >= end && record.length >= 0, "records follow one another");
        end = record.offset + record.length;
        require(end <= reader.source().position(), "a record lies in the stream");
        require(record.line >= 1, "lines are counted from 1");
        seen.push_back({record.offset, record.length, reader.position()});
        const auto json = parser.parse(record);
        if (json)
            parse(format, *json);
        else
            require(!json.error().reason.empty(), "what cannot be read has a reason");
    }
    return seen;
}

/// An import that goes on behind a record finds the next one where it was.
void resume(const QByteArray &log, const std::vector<Seen> &seen)
{
    if (seen.size() < 2)
        return;
    const size_t last = (seen.size() - 2) / 2;
    const auto reader = readerOf(log, seen[last].behind);
    require(reader != nullptr, "a log that was read can be read on");
    Record record;
    require(reader->next(record).value(), "there is a record behind the checkpoint");
    require(record.offset == seen[last + 1].offset && record.length == seen[last + 1].length,
            "it is the same one as before");
}

} // namespace

void format(std::string_view bytes, std::string_view id)
{
    static const Formats formats;
    const Format *const format = formats.find(id);
    require(format != nullptr, "the format is known");
    const QByteArray log(bytes.data(), static_cast<qsizetype>(bytes.size()));
    if (const auto reader = readerOf(log))
        resume(log, readAll(*reader, *format));
}

} // namespace fuzzing
