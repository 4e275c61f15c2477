#pragma once

#include "app/ingest/sources/bytesource.h"

#include <memory>
#include <string_view>

namespace ingest {

struct Columns;

/// A place between two records.
struct StreamPosition
{
    qint64 offset = 0; ///< bytes of the decompressed stream before it
    qint64 line = 1;

    bool operator==(const StreamPosition &) const = default;
};

/// One record as it stands in the log.
struct Record
{
    enum class Damage {
        None,
        TooLong,   ///< `bytes` holds only its beginning
        Truncated, ///< the stream ended in the midst of it; `length` may be 0
        Corrupt,   ///< the archive is damaged here: nothing behind it can be read
    };

    /// How its bytes are written. RecordParser makes a JSON object of each.
    enum class Writing {
        Json,
        EventStream, ///< the "data:" lines of one answer, server-sent events
        Delimited,   ///< one row of a CSV or TSV file
    };

    std::string_view bytes; ///< ReadWindow::padding bytes behind them may be read; valid until next()
    qint64 offset = 0;      ///< in the decompressed stream
    qint64 length = 0;
    qint64 line = 0; ///< where it begins, from 1
    Damage damage = Damage::None;
    Writing writing = Writing::Json;
    QString detail; ///< of the damage
    const Columns *columns = nullptr; ///< of Writing::Delimited; valid as long as the reader
};

/// Cuts a stream of bytes into records. Memory stays flat: a record above the limit is passed over,
/// and only its range and its beginning are given.
class RecordReader
{
    Q_DISABLE_COPY_MOVE(RecordReader)

public:
    static constexpr size_t usualLimit = 64 << 20; ///< bytes of a record that is held in memory
    static constexpr size_t beginning = 4 << 10; ///< kept of a record above the limit

    RecordReader() = default;
    virtual ~RecordReader() = default;

    /// The next record. False: there is none. Fails only if the disk refuses.
    virtual Result<bool> next(Record &record) = 0;

    /// Where a reader that takes over after the last record starts.
    virtual StreamPosition position() const = 0;
    virtual const ByteSource &source() const = 0;
};

/// A reader for the records in \a source, from \a from on, which must be a position() of an earlier
/// reader of the same stream. How the records lie shows at the beginning of the stream:
///  - one a line (LF or CRLF, blank lines passed over), if the first line holds a whole value;
///  - one answer of a model's stream, if that line or the one behind it belongs to a server-sent event;
///  - one row of delimited text, if it begins with a header: CSV, TSV;
///  - else the elements of a top-level array, or values one after the other, pretty-printed or not.
/// A UTF-8 byte order mark is passed over. A shorter \a limit is for tests.
Result<std::unique_ptr<RecordReader>> openRecords(std::unique_ptr<ByteSource> source, StreamPosition from = {},
                                                  size_t limit = RecordReader::usualLimit);

} // namespace ingest
