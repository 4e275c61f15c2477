#pragma once

#include "app/ingest/sources/bytesource.h"

namespace ingest {

/// A source that reads a device itself.
class DeviceSource : public ByteSource
{
public:
    qint64 positionOnDisk() const override { return m_positionOnDisk; }
    qint64 sizeOnDisk() const override { return m_sizeOnDisk; }
    Compression compression() const override { return m_compression; }
    QString path() const override { return m_device.name; }

    /// Gives the device back, at its beginning. Nothing can be read from the source afterwards.
    Device takeDevice();

protected:
    /// What is packed may give mostFrom() its size.
    DeviceSource(Device device, Compression compression);

    Result<size_t> readDevice(std::span<char> into);
    Result<void> seekDevice(qint64 offset);
    QIODevice &device() { return *m_device.io; }
    void noteDevicePosition() { m_positionOnDisk = m_device.io->pos(); }

private:
    Device m_device;
    Compression m_compression;
    qint64 m_sizeOnDisk;
    qint64 m_positionOnDisk = 0;
};

} // namespace ingest
