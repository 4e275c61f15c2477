#include "app/ingest/records/recordreader.h"

#include "app/ingest/records/delimitedheader.h"
#include "app/ingest/records/delimitedrows.h"
#include "app/ingest/records/eventline.h"
#include "app/ingest/records/eventstreams.h"
#include "app/ingest/records/jsonlines.h"
#include "app/ingest/records/jsonvalues.h"
#include "app/ingest/records/readwindow.h"
#include "app/ingest/records/valuescanner.h"

#include <algorithm>

namespace ingest {

namespace {

constexpr std::string_view byteOrderMark = "\xef\xbb\xbf";
constexpr std::string_view blanks = " \t\r\n";
constexpr size_t headSize = 1 << 20;
constexpr size_t requestSize = 16 << 20; ///< of a first line that may be the request of a stream, with its pictures

enum class Layout { Lines, Values, Events };

/// Enough of a second line to show whether it is of an event.
constexpr size_t secondLine = 16;

/// Whether \a head shows what the stream is: by its first line and the beginning of the next, or
/// by as much of the first as is looked at.
bool isEnough(std::string_view head)
{
    const size_t start = std::min(head.find_first_not_of(blanks), head.size());
    const size_t next = std::min(head.find_first_not_of(blanks, head.find('\n', start)), head.size());
    const size_t lookedAt = head.substr(start).starts_with('{') ? requestSize : headSize;
    return head.size() - start > lookedAt || head.size() - next > secondLine;
}

/// Has the window hold as much as shows what the stream is.
Result<void> readHead(ReadWindow &window)
{
    for (;;) {
        if (isEnough(window.bytes()))
            return {};
        const Result<bool> more = window.more();
        if (!more)
            return failed(more);
        if (!*more)
            return {};
    }
}

/// A line that breaks off like this goes on in the next one; any other is damaged on its own.
bool breaksOffInside(std::string_view line)
{
    const size_t last = line.find_last_not_of(blanks);
    return last != line.npos && std::string_view("{[,:").contains(line[last]);
}

Layout layoutOf(std::string_view head)
{
    if (isEventStream(head))
        return Layout::Events;
    const size_t start = head.find_first_not_of(blanks);
    if (start == head.npos || (head[start] != '{' && head[start] != '['))
        return Layout::Lines;
    if (head[start] == '[')
        return Layout::Values;
    const std::string_view line = head.substr(start, head.find('\n', start) - start);
    ValueScanner scanner;
    const size_t end = scanner.scan(line);
    if (scanner.isDone())
        return line.find_first_not_of(blanks, end) == line.npos ? Layout::Lines : Layout::Values;
    const bool isWholeLine = start + line.size() < head.size();
    return isWholeLine && !scanner.isInString() && breaksOffInside(line) ? Layout::Values : Layout::Lines;
}

/// Rows are cut by their header wherever a reader begins, so it is read again and passed over.
Result<std::unique_ptr<RecordReader>> openRows(std::unique_ptr<ReadWindow> window, DelimitedHeader header,
                                               StreamPosition from, size_t limit)
{
    const qint64 firstRow = window->offset() + static_cast<qint64>(header.length);
    const bool resumes = from.offset > firstRow;
    if (const Result<void> skipped = window->skipTo(std::max(from.offset, firstRow)); !skipped)
        return failed(skipped);
    return std::make_unique<DelimitedRows>(std::move(window), std::move(header.columns),
                                           resumes ? from.line : 1 + header.lines, limit);
}

/// Whether a place is within an array follows, where a stream is damaged, from all that is before it:
/// what was read is passed over value by value.
Result<std::unique_ptr<RecordReader>> openValues(std::unique_ptr<ReadWindow> window, StreamPosition from, size_t limit)
{
    auto values = std::make_unique<JsonValues>(std::move(window), limit);
    Record passed;
    while (values->position().offset < from.offset) {
        const Result<bool> read = values->next(passed);
        if (!read)
            return failed(read);
        if (!*read)
            return fail(Failure::Kind::BadInput, QStringLiteral("the stream ends before byte %1").arg(from.offset),
                        values->source().path());
    }
    return values;
}

} // namespace

Result<std::unique_ptr<RecordReader>> openRecords(std::unique_ptr<ByteSource> source, StreamPosition from, size_t limit)
{
    auto window = std::make_unique<ReadWindow>(std::move(source));
    if (const Result<void> read = readHead(*window); !read)
        return failed(read);
    if (window->bytes().starts_with(byteOrderMark))
        window->drop(byteOrderMark.size());
    const Layout layout = layoutOf(window->bytes());
    if (layout == Layout::Values)
        return openValues(std::move(window), from, limit);
    std::optional<DelimitedHeader> header;
    if (layout == Layout::Lines)
        header = delimitedHeader(window->bytes());
    if (header)
        return openRows(std::move(window), *std::move(header), from, limit);
    if (from.offset > window->offset()) {
        if (const Result<void> skipped = window->skipTo(from.offset); !skipped)
            return failed(skipped);
    }
    if (layout == Layout::Events)
        return std::make_unique<EventStreams>(std::move(window), from.line, limit);
    return std::make_unique<JsonLines>(std::move(window), from.line, limit);
}

} // namespace ingest
