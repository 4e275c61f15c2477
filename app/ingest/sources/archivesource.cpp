#include "app/ingest/sources/archivesource.h"

using namespace Qt::StringLiterals;

namespace ingest {

Result<std::unique_ptr<DeviceSource>> ArchiveSource::open(Device device, Compression packing, const QString &member)
{
    auto source = std::make_unique<ArchiveSource>(std::move(device), packing, member);
    if (!member.isEmpty()) {
        const Result<void> found = source->find();
        if (!found && found.error().kind == Failure::Kind::Corrupt) // the way to it is; it has no bytes to lose
            return fail(Failure::Kind::BadInput, found.error().detail, found.error().where);
        if (!found)
            return failed(found);
    }
    return source;
}

ArchiveSource::ArchiveSource(Device device, Compression packing, QString member)
    : DeviceSource(std::move(device), packing)
    , m_member(std::move(member))
    , m_archive(DeviceSource::device(), packing)
{
}

QString ArchiveSource::path() const
{
    return m_member.isEmpty() ? DeviceSource::path() : DeviceSource::path() + u'!' + m_member;
}

Result<void> ArchiveSource::find()
{
    while (!m_isFound) {
        const Result<std::optional<MemberHeader>> header = m_archive.next();
        noteDevicePosition();
        if (!header)
            return located(header.error());
        if (!*header && !m_member.isEmpty())
            return fault(Failure::Kind::BadInput, u"there is no such member"_s);
        // Without a header it is a stream without a byte in it.
        m_isFound = !*header || m_member.isEmpty() || (*header)->name == m_member;
        if (*header && m_isFound && !(*header)->obstacle.isEmpty())
            return fault(Failure::Kind::BadInput, (*header)->obstacle);
    }
    return {};
}

Result<size_t> ArchiveSource::produce(std::span<char> into)
{
    if (m_fault)
        return std::unexpected(*m_fault);
    if (const Result<void> found = find(); !found) {
        m_fault = found.error();
        return failed(found);
    }
    const Result<size_t> count = m_archive.read(into);
    noteDevicePosition();
    if (count)
        return count;
    m_fault = located(count.error()).error();
    return std::unexpected(*m_fault);
}

std::unexpected<Failure> ArchiveSource::located(const Failure &failure) const
{
    return fault(failure.kind, failure.detail);
}

} // namespace ingest
