#include "app/ingest/records/delimitedrows.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ingest {

namespace {

QString unclosed()
{
    return u"a quotation mark that nothing closes"_s;
}

} // namespace

DelimitedRows::DelimitedRows(std::unique_ptr<ReadWindow> window, Columns columns, qint64 line, size_t limit)
    : m_window(std::move(window))
    , m_columns(std::move(columns))
    , m_line(line)
    , m_limit(limit)
{
}

Result<bool> DelimitedRows::next(Record &record)
{
    for (;;) {
        m_window->drop(std::exchange(m_given, 0));
        RowScanner scanner(m_columns.delimiter);
        const Result<size_t> length = findEnd(scanner);
        if (!length)
            return failed(length);
        const bool isTooLong = *length > m_limit + 1; // the line break is not part of the record
        if (scanner.isInQuotes() && scanner.firstLine() && !m_window->fault()) {
            record = takeUnclosed(*scanner.firstLine());
            return true;
        }
        if (isTooLong && !scanner.isDone()) {
            if (const Result<void> passed = passOver(record); !passed)
                return failed(passed);
            return true;
        }
        if (!scanner.isDone())
            return last(record, scanner);
        record = take(*length, scanner.lineBreaks());
        if (isTooLong)
            cutOff(record);
        if (record.bytes.find_first_not_of(" \t") != record.bytes.npos)
            return true;
    }
}

StreamPosition DelimitedRows::position() const
{
    return {m_window->offset() + static_cast<qint64>(m_given), m_line};
}

Result<size_t> DelimitedRows::findEnd(RowScanner &scanner)
{
    for (size_t scanned = 0;;) {
        scanned += scanner.scan(m_window->bytes().substr(scanned));
        if (scanner.isDone() || scanned > m_limit + 1)
            return scanned;
        const Result<bool> more = m_window->more();
        if (!more)
            return failed(more);
        if (!*more)
            return scanned;
    }
}

Record DelimitedRows::take(size_t length, qint64 lineBreaks)
{
    std::string_view row = m_window->bytes().substr(0, length);
    if (row.ends_with('\n'))
        row.remove_suffix(1);
    if (row.ends_with('\r'))
        row.remove_suffix(1);
    const Record record{.bytes = row,
                        .offset = m_window->offset(),
                        .length = static_cast<qint64>(row.size()),
                        .line = m_line,
                        .writing = Record::Writing::Delimited,
                        .columns = &m_columns};
    m_given = length;
    m_line += lineBreaks;
    return record;
}

Record DelimitedRows::takeUnclosed(size_t firstLine)
{
    Record record = take(firstLine, 1);
    record.damage = Record::Damage::Truncated;
    record.detail = unclosed();
    if (record.bytes.size() > m_limit)
        cutOff(record);
    return record;
}

void DelimitedRows::cutOff(Record &record)
{
    record.bytes = record.bytes.substr(0, beginning);
    record.damage = Record::Damage::TooLong;
}

/// Reads to the next line break, wherever it stands: a row that is too long to be held is given up there.
Result<void> DelimitedRows::passOver(Record &record)
{
    m_beginning = m_window->bytes().substr(0, beginning);
    const qint64 offset = m_window->offset();
    record = take(0, 0);
    record.bytes = m_beginning;
    record.damage = Record::Damage::TooLong;
    for (;;) {
        const std::string_view bytes = m_window->bytes();
        const size_t end = std::min(bytes.find('\n'), bytes.size());
        const bool isWhole = end < bytes.size();
        m_window->drop(end);
        if (isWhole) {
            m_given = 1;
            ++m_line;
            break;
        }
        const Result<bool> more = m_window->more();
        if (!more)
            return failed(more);
        if (!*more)
            break;
    }
    record.length = m_window->offset() - offset;
    return {};
}

/// The last row needs no line break. Behind it a broken archive is told of, once.
bool DelimitedRows::last(Record &record, const RowScanner &scanner)
{
    record = take(m_window->bytes().size(), scanner.lineBreaks());
    const std::optional<Failure> &fault = m_window->fault();
    if (fault && !m_faultTold) {
        m_faultTold = true;
        record.damage = fault->kind == Failure::Kind::Corrupt ? Record::Damage::Corrupt : Record::Damage::Truncated;
        record.detail = fault->detail;
        return true;
    }
    if (scanner.isInQuotes()) {
        record.damage = Record::Damage::Truncated;
        record.detail = unclosed();
    }
    return record.bytes.find_first_not_of(" \t\r\n") != record.bytes.npos;
}

} // namespace ingest
