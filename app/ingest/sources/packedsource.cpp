#include "app/ingest/sources/packedsource.h"

#include "app/ingest/sources/archivesource.h"
#include "app/ingest/sources/gzipsource.h"
#include "app/ingest/sources/zstdsource.h"

using namespace Qt::StringLiterals;

namespace ingest {

namespace {

class PlainSource : public DeviceSource
{
public:
    explicit PlainSource(Device device)
        : DeviceSource(std::move(device), Compression::None)
    {
    }

    Result<void> skipTo(qint64 offset) override
    {
        if (offset > sizeOnDisk())
            return fault(Failure::Kind::BadInput, u"the file ends before byte %1"_s.arg(offset));
        return seekDevice(offset);
    }

protected:
    Result<size_t> produce(std::span<char> into) override { return readDevice(into); }
};

} // namespace

Result<Compression> packingOf(Device &device)
{
    constexpr qsizetype tarHead = 512;
    const Compression compression = compressionOf(device.io->peek(8));
    if (compression == Compression::Zip)
        return compression;
    Result<std::unique_ptr<DeviceSource>> source = packedSource(std::move(device), compression);
    if (!source)
        return failed(source);
    const QByteArray head = headOf(**source, tarHead);
    device = (*source)->takeDevice();
    return isTar(head) ? Compression::Tar : compression;
}

Result<std::unique_ptr<DeviceSource>> packedSource(Device device, Compression packing, const QString &member)
{
    switch (packing) {
    case Compression::None: break;
    case Compression::Gzip: return std::make_unique<GzipSource>(std::move(device));
    case Compression::Zstd: return std::make_unique<ZstdSource>(std::move(device));
    case Compression::Xz:
    case Compression::Bzip2:
    case Compression::Zip:
    case Compression::Tar: return ArchiveSource::open(std::move(device), packing, member);
    }
    return std::make_unique<PlainSource>(std::move(device));
}

QByteArray headOf(ByteSource &source, qsizetype size)
{
    QByteArray head(size, Qt::Uninitialized);
    qsizetype filled = 0;
    while (filled < size) {
        const Result<size_t> count = source.read({head.data() + filled, static_cast<size_t>(size - filled)});
        if (!count || *count == 0)
            break;
        filled += static_cast<qsizetype>(*count);
    }
    head.truncate(filled);
    return head;
}

} // namespace ingest
