#include "app/report/formats/zipfile.h"

#include <archive.h>
#include <archive_entry.h>

#include <memory>

namespace report {

namespace {

using Writer = std::unique_ptr<archive, decltype(&archive_write_free)>;
using Entry = std::unique_ptr<archive_entry, decltype(&archive_entry_free)>;

la_ssize_t append(archive *, void *to, const void *bytes, size_t size)
{
    static_cast<QByteArray *>(to)->append(static_cast<const char *>(bytes), static_cast<qsizetype>(size));
    return static_cast<la_ssize_t>(size);
}

/// No time is set on the entry: libarchive would write it in the machine's time zone.
bool add(archive *writer, const ZipMember &member)
{
    const int chosen = member.isPacked ? archive_write_zip_set_compression_deflate(writer)
                                       : archive_write_zip_set_compression_store(writer);
    const Entry entry(archive_entry_new(), &archive_entry_free);
    archive_entry_set_pathname(entry.get(), member.name.constData());
    archive_entry_set_filetype(entry.get(), AE_IFREG);
    archive_entry_set_perm(entry.get(), 0644);
    archive_entry_set_size(entry.get(), member.bytes.size());
    return chosen == ARCHIVE_OK && archive_write_header(writer, entry.get()) == ARCHIVE_OK
        && archive_write_data(writer, member.bytes.constData(), size_t(member.bytes.size())) == member.bytes.size()
        && archive_write_finish_entry(writer) == ARCHIVE_OK;
}

} // namespace

Result<QByteArray> zipped(const std::vector<ZipMember> &members)
{
    QByteArray bytes;
    const Writer writer(archive_write_new(), &archive_write_free);
    archive *const zip = writer.get();
    bool fine = archive_write_set_format_zip(zip) == ARCHIVE_OK
        && archive_write_set_bytes_in_last_block(zip, 1) == ARCHIVE_OK
        && archive_write_open(zip, &bytes, nullptr, &append, nullptr) == ARCHIVE_OK;
    for (const ZipMember &member : members)
        fine = fine && add(zip, member);
    if (!fine || archive_write_close(zip) != ARCHIVE_OK)
        return fail(Failure::Kind::Storage, QString::fromUtf8(archive_error_string(zip)));
    return bytes;
}

} // namespace report
