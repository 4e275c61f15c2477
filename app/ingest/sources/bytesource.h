#pragma once

#include "app/base/result.h"
#include "app/ingest/sources/compression.h"
#include "app/ingest/sources/device.h"
#include "app/ingest/sources/encoding.h"

#include <QString>

#include <limits>
#include <memory>
#include <optional>
#include <span>

namespace ingest {

/// What is read of a file, and how.
struct Reading
{
    QString member = {};                   ///< of an archive, as contentsOf() names it; empty: the file itself
    std::optional<Encoding> encoding = {}; ///< none: by the first megabyte
};

/// The text of a log, decompressed and in UTF-8, one byte after the other. The file is only ever read.
///
/// Offsets are of this stream unless a name says "on disk". The stream follows from the file, the
/// member and the encoding alone: whoever knows these and an offset finds the same bytes again. What
/// does not fit the encoding is one byte FF in the stream, which UTF-8 never has. Used on one thread.
class ByteSource
{
    Q_DISABLE_COPY_MOVE(ByteSource)

public:
    /// Opens \a path. What it is shows in its first bytes, not in its name. BadInput: cannot be opened,
    /// there is no such member, or the member is an archive itself; an archive without a member named.
    static Result<std::unique_ptr<ByteSource>> open(const QString &path, const Reading &reading = {});

    /// The same for what \a device holds.
    static Result<std::unique_ptr<ByteSource>> over(Device device, const Reading &reading = {});

    virtual ~ByteSource() = default;

    /// Fills the beginning of \a into, which must not be empty, and returns how much; 0 is the end.
    /// BadInput: an archive ends too early. Corrupt: it is damaged, or gives more than mostFrom().
    /// Storage: the disk refused. Everything before the fault has been handed out by then. `where`
    /// gives path and offset on disk.
    Result<size_t> read(std::span<char> into);

    /// Goes forward to \a offset. BadInput if the stream ends before it.
    virtual Result<void> skipTo(qint64 offset);

    qint64 position() const { return m_position; } ///< bytes handed out or skipped

    virtual qint64 positionOnDisk() const = 0; ///< how far into the file reading has come
    virtual qint64 sizeOnDisk() const = 0;
    virtual Compression compression() const = 0;
    virtual Encoding encoding() const { return Encoding::Utf8; }
    virtual QString path() const = 0;

protected:
    explicit ByteSource(qint64 most = std::numeric_limits<qint64>::max())
        : m_most(most)
    {
    }

    /// As read(), without the accounting.
    virtual Result<size_t> produce(std::span<char> into) = 0;

    void movedTo(qint64 offset) { m_position = offset; }
    std::unexpected<Failure> fault(Failure::Kind kind, const QString &detail) const;

private:
    Result<size_t> beyondMost();

    qint64 m_position = 0;
    qint64 m_most; ///< what may be handed out
};

} // namespace ingest
