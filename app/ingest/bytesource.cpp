#include "app/ingest/bytesource.h"

#include "app/ingest/gzipsource.h"
#include "app/ingest/zstdsource.h"

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace ingest {

namespace {

class PlainSource : public ByteSource
{
public:
    explicit PlainSource(std::unique_ptr<QFile> file)
        : ByteSource(std::move(file), Compression::None)
    {
    }

    Result<void> skipTo(qint64 offset) override
    {
        if (offset > sizeOnDisk())
            return fault(Failure::Kind::BadInput, u"the file ends before byte %1"_s.arg(offset));
        return seekFile(offset);
    }

protected:
    Result<size_t> produce(std::span<char> into) override { return readFile(into); }
};

Compression compressionOf(const QByteArray &head)
{
    if (head.startsWith("\x1f\x8b"))
        return Compression::Gzip;
    if (head.startsWith("\x28\xb5\x2f\xfd"))
        return Compression::Zstd;
    return Compression::None;
}

} // namespace

const char *compressionName(Compression compression)
{
    switch (compression) {
    case Compression::None: return "none";
    case Compression::Gzip: return "gzip";
    case Compression::Zstd: return "zstd";
    }
    return "none";
}

Result<std::unique_ptr<ByteSource>> ByteSource::open(const QString &path)
{
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fail(Failure::Kind::BadInput, file->errorString(), path);
    const Compression compression = compressionOf(file->peek(4));
    switch (compression) {
    case Compression::Gzip: return std::make_unique<GzipSource>(std::move(file));
    case Compression::Zstd: return std::make_unique<ZstdSource>(std::move(file));
    case Compression::None: break;
    }
    return std::make_unique<PlainSource>(std::move(file));
}

ByteSource::ByteSource(std::unique_ptr<QFile> file, Compression compression)
    : m_file(std::move(file))
    , m_compression(compression)
{
}

Result<size_t> ByteSource::read(std::span<char> into)
{
    const Result<size_t> count = produce(into);
    if (count)
        m_position += static_cast<qint64>(*count);
    return count;
}

Result<void> ByteSource::skipTo(qint64 offset)
{
    std::vector<char> passed(1 << 18);
    while (m_position < offset) {
        const auto wanted = std::min<qint64>(offset - m_position, static_cast<qint64>(passed.size()));
        const Result<size_t> count = read(std::span(passed).first(static_cast<size_t>(wanted)));
        if (!count)
            return failed(count);
        if (*count == 0)
            return fault(Failure::Kind::BadInput, u"the stream ends before byte %1"_s.arg(offset));
    }
    return {};
}

Result<size_t> ByteSource::readFile(std::span<char> into)
{
    const qint64 count = m_file->read(into.data(), static_cast<qint64>(into.size()));
    if (count < 0)
        return fault(Failure::Kind::Storage, m_file->errorString());
    m_positionOnDisk += count;
    return static_cast<size_t>(count);
}

Result<void> ByteSource::seekFile(qint64 offset)
{
    if (!m_file->seek(offset))
        return fault(Failure::Kind::Storage, m_file->errorString());
    m_position = m_positionOnDisk = offset;
    return {};
}

std::unexpected<Failure> ByteSource::fault(Failure::Kind kind, const QString &detail) const
{
    return fail(kind, detail, u"%1 @%2"_s.arg(path()).arg(m_positionOnDisk));
}

} // namespace ingest
