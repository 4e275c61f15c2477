#pragma once

#include "app/ingest/sources/devicesource.h"

namespace ingest {

/// How what \a device holds is packed. Leaves it at its beginning.
Result<Compression> packingOf(Device &device);

/// What is in \a device, which stands at its beginning, unpacked; \a member of an archive.
/// BadInput: no such member.
Result<std::unique_ptr<DeviceSource>> packedSource(Device device, Compression packing, const QString &member = {});

/// Up to \a size bytes from the beginning of \a source, fewer if it ends or breaks before.
QByteArray headOf(ByteSource &source, qsizetype size);

} // namespace ingest
