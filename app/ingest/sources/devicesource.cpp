#include "app/ingest/sources/devicesource.h"

namespace ingest {

DeviceSource::DeviceSource(Device device, Compression compression)
    : ByteSource(compression == Compression::None ? std::numeric_limits<qint64>::max() : mostFrom(device.io->size()))
    , m_device(std::move(device))
    , m_compression(compression)
    , m_sizeOnDisk(m_device.io->size())
{
}

Device DeviceSource::takeDevice()
{
    m_device.io->seek(0);
    return {std::move(m_device.io), m_device.name};
}

Result<size_t> DeviceSource::readDevice(std::span<char> into)
{
    const qint64 count = m_device.io->read(into.data(), static_cast<qint64>(into.size()));
    if (count < 0)
        return fault(Failure::Kind::Storage, m_device.io->errorString());
    m_positionOnDisk += count;
    return static_cast<size_t>(count);
}

Result<void> DeviceSource::seekDevice(qint64 offset)
{
    if (!m_device.io->seek(offset))
        return fault(Failure::Kind::Storage, m_device.io->errorString());
    m_positionOnDisk = offset;
    movedTo(offset);
    return {};
}

} // namespace ingest
