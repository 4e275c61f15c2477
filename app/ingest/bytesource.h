#pragma once

#include "app/base/result.h"

#include <QFile>
#include <QString>

#include <memory>
#include <span>

namespace ingest {

enum class Compression { None, Gzip, Zstd };

/// "none", "gzip", "zstd": as the store names them.
const char *compressionName(Compression compression);

/// The bytes of a log file, decompressed, one after the other. The file is only ever read.
///
/// Offsets are of the decompressed stream unless a name says "on disk". Used on one thread.
class ByteSource
{
    Q_DISABLE_COPY_MOVE(ByteSource)

public:
    /// Opens \a path. What it is shows in its first bytes, not in its name. BadInput: cannot be opened.
    static Result<std::unique_ptr<ByteSource>> open(const QString &path);

    virtual ~ByteSource() = default;

    /// Fills the beginning of \a into, which must not be empty, and returns how much; 0 is the end.
    /// BadInput: an archive ends too early. Corrupt: it is damaged. Storage: the disk refused.
    /// Everything before the fault has been handed out by then. `where` gives path and offset on disk.
    Result<size_t> read(std::span<char> into);

    /// Goes forward to \a offset. BadInput if the stream ends before it.
    virtual Result<void> skipTo(qint64 offset);

    qint64 position() const { return m_position; }             ///< bytes handed out or skipped
    qint64 positionOnDisk() const { return m_positionOnDisk; } ///< bytes of the file that were read
    qint64 sizeOnDisk() const { return m_file->size(); }
    Compression compression() const { return m_compression; }
    QString path() const { return m_file->fileName(); }

protected:
    ByteSource(std::unique_ptr<QFile> file, Compression compression);

    /// As read(), without the accounting.
    virtual Result<size_t> produce(std::span<char> into) = 0;

    Result<size_t> readFile(std::span<char> into);
    Result<void> seekFile(qint64 offset);
    std::unexpected<Failure> fault(Failure::Kind kind, const QString &detail) const;

private:
    std::unique_ptr<QFile> m_file;
    Compression m_compression;
    qint64 m_position = 0;
    qint64 m_positionOnDisk = 0;
};

} // namespace ingest
