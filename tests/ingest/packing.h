#pragma once

#include <QByteArray>

#include <archive.h>
#include <archive_entry.h>

#include <functional>
#include <utility>
#include <vector>

/// A member of an archive that a test makes: a file, or a folder if its name ends with '/'.
using Member = std::pair<QByteArray, QByteArray>;

/// What libarchive writes after \a setUp, member by member.
inline QByteArray packed(const std::vector<Member> &members, const std::function<void(archive *)> &setUp)
{
    QByteArray out;
    archive *writer = archive_write_new();
    setUp(writer);
    archive_write_set_bytes_in_last_block(writer, 1);
    archive_write_open(
        writer, &out, nullptr,
        [](archive *, void *to, const void *bytes, size_t size) -> la_ssize_t {
            static_cast<QByteArray *>(to)->append(static_cast<const char *>(bytes), static_cast<qsizetype>(size));
            return static_cast<la_ssize_t>(size);
        },
        nullptr);
    archive_entry *entry = archive_entry_new();
    for (const auto &[name, bytes] : members) {
        archive_entry_clear(entry);
        archive_entry_set_pathname(entry, name.constData());
        archive_entry_set_filetype(entry, name.endsWith('/') ? AE_IFDIR : AE_IFREG);
        archive_entry_set_perm(entry, 0644);
        archive_entry_set_size(entry, bytes.size());
        archive_write_header(writer, entry);
        archive_write_data(writer, bytes.constData(), static_cast<size_t>(bytes.size()));
    }
    archive_entry_free(entry);
    archive_write_close(writer);
    archive_write_free(writer);
    return out;
}

inline QByteArray xzCompressed(const QByteArray &bytes)
{
    return packed({{"x", bytes}}, [](archive *writer) {
        archive_write_set_format_raw(writer);
        archive_write_add_filter_xz(writer);
        archive_write_set_filter_option(writer, "xz", "compression-level", "1");
    });
}

inline QByteArray bzip2Compressed(const QByteArray &bytes)
{
    return packed({{"x", bytes}}, [](archive *writer) {
        archive_write_set_format_raw(writer);
        archive_write_add_filter_bzip2(writer);
    });
}

inline QByteArray zipOf(const std::vector<Member> &members)
{
    return packed(members, [](archive *writer) { archive_write_set_format_zip(writer); });
}

/// \a addFilter: archive_write_add_filter_gzip and the like.
inline QByteArray tarOf(const std::vector<Member> &members,
                        int (*addFilter)(archive *) = &archive_write_add_filter_none)
{
    return packed(members, [addFilter](archive *writer) {
        archive_write_set_format_pax_restricted(writer);
        addFilter(writer);
    });
}
