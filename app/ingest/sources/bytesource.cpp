#include "app/ingest/sources/bytesource.h"

#include "app/ingest/sources/decodedsource.h"
#include "app/ingest/sources/packedsource.h"

#include <QFile>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace ingest {

namespace {

constexpr qsizetype headSize = 1 << 20;

Result<std::unique_ptr<DeviceSource>> openPacked(Device &device, const QString &member)
{
    const Result<Compression> packing = packingOf(device);
    if (!packing)
        return failed(packing);
    if (holdsMembers(*packing) && member.isEmpty())
        return fail(Failure::Kind::BadInput, u"an archive is read member by member"_s, device.name);
    if (!holdsMembers(*packing) && !member.isEmpty())
        return fail(Failure::Kind::BadInput, u"there are no members in it"_s, device.name);
    return packedSource(std::move(device), *packing, member);
}

} // namespace

Result<std::unique_ptr<ByteSource>> ByteSource::open(const QString &path, const Reading &reading)
{
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fail(Failure::Kind::BadInput, file->errorString(), path);
    return over({std::move(file), path}, reading);
}

/// Opens it twice: to look at its beginning, and to read it.
Result<std::unique_ptr<ByteSource>> ByteSource::over(Device device, const Reading &reading)
{
    Result<std::unique_ptr<DeviceSource>> source = openPacked(device, reading.member);
    if (!source)
        return failed(source);
    const QByteArray head = headOf(**source, headSize);
    const Compression packing = (*source)->compression();
    device = (*source)->takeDevice();
    if (!reading.member.isEmpty() && (compressionOf(head) != Compression::None || isTar(head)))
        return fail(Failure::Kind::BadInput, u"an archive within an archive is not read; unpack it first"_s,
                    device.name + u'!' + reading.member);
    source = packedSource(std::move(device), packing, reading.member);
    if (!source)
        return failed(source);
    const Encoding encoding = reading.encoding.value_or(detectEncoding(head));
    if (encoding == Encoding::Utf8)
        return std::unique_ptr<ByteSource>(std::move(*source));
    return std::make_unique<DecodedSource>(std::move(*source), encoding);
}

Result<size_t> ByteSource::read(std::span<char> into)
{
    if (m_position >= m_most)
        return beyondMost();
    const auto allowed = static_cast<size_t>(std::min<qint64>(m_most - m_position, std::ssize(into)));
    const Result<size_t> count = produce(into.first(allowed));
    if (count)
        m_position += static_cast<qint64>(*count);
    return count;
}

Result<size_t> ByteSource::beyondMost()
{
    char one = 0;
    const Result<size_t> count = produce({&one, 1});
    if (!count || *count == 0)
        return count;
    return fault(
        Failure::Kind::Corrupt,
        u"it holds %1 bytes and more in a file of %2: the rest is not read"_s.arg(m_position).arg(sizeOnDisk()));
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

std::unexpected<Failure> ByteSource::fault(Failure::Kind kind, const QString &detail) const
{
    return fail(kind, detail, u"%1 @%2"_s.arg(path()).arg(positionOnDisk()));
}

} // namespace ingest
