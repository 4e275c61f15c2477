#pragma once

#include "app/ingest/sources/archive.h"
#include "app/ingest/sources/devicesource.h"

namespace ingest {

/// A stream of xz or bzip2 (one or more, one after the other), or a member of a zip or a tar. In a
/// compressed tar everything before the member is decompressed first.
class ArchiveSource : public DeviceSource
{
public:
    /// BadInput: there is no \a member. Or as Archive::next() fails.
    static Result<std::unique_ptr<DeviceSource>> open(Device device, Compression packing, const QString &member);

    ArchiveSource(Device device, Compression packing, QString member);

    QString path() const override;

protected:
    Result<size_t> produce(std::span<char> into) override;

private:
    Result<void> find();
    std::unexpected<Failure> located(const Failure &failure) const;

    QString m_member;
    Archive m_archive;
    bool m_isFound = false;
    std::optional<Failure> m_fault; // once broken, libarchive must not be asked again
};

} // namespace ingest
