#include "app/ingest/sources/archive.h"

#include "app/ingest/sources/decodedname.h"

#include <archive.h>
#include <archive_entry.h>

#include <clocale>
#include <cstring>
#include <stdexcept>

using namespace Qt::StringLiterals;

namespace ingest {

namespace {

/// libarchive converts names to the locale's encoding, and spoils what does not fit. In this one all
/// fits, whatever the user's is: the name of a member is part of what it is known by.
class Utf8Names
{
    Q_DISABLE_COPY_MOVE(Utf8Names)

public:
    Utf8Names()
        : m_utf8(newlocale(LC_CTYPE_MASK, "C.UTF-8", nullptr))
        , m_before(uselocale(m_utf8))
    {
    }
    ~Utf8Names()
    {
        uselocale(m_before);
        if (m_utf8)
            freelocale(m_utf8);
    }

private:
    locale_t m_utf8;
    locale_t m_before;
};

void allow(archive *reader, Compression packing)
{
    switch (packing) {
    case Compression::Zip: archive_read_support_format_zip(reader); return;
    case Compression::Tar:
        archive_read_support_format_tar(reader);
        archive_read_support_filter_gzip(reader);
        archive_read_support_filter_bzip2(reader);
        archive_read_support_filter_xz(reader);
        archive_read_support_filter_zstd(reader);
        return;
    case Compression::Bzip2: archive_read_support_filter_bzip2(reader); break;
    default: archive_read_support_filter_xz(reader); break;
    }
    archive_read_support_format_raw(reader);
    archive_read_support_format_empty(reader);
}

/// Other methods of zip are rare, and some of them ask for gigabytes of memory.
bool isOrdinaryMethod(const char *format)
{
    return !std::strstr(format, "ZIP") || std::strstr(format, "(uncompressed)") || std::strstr(format, "(deflation)");
}

} // namespace

/// What libarchive calls; each gets the Archive.
struct Archive::Callbacks
{
    static la_ssize_t read(archive *reader, void *self, const void **bytes)
    {
        auto *const me = static_cast<Archive *>(self);
        const qint64 count = me->m_device.read(me->m_input.data(), static_cast<qint64>(me->m_input.size()));
        *bytes = me->m_input.data();
        return count < 0 ? failedDevice(reader, *me) : count;
    }

    static la_int64_t skip(archive *, void *self, la_int64_t count)
    {
        QIODevice &device = static_cast<Archive *>(self)->m_device;
        const qint64 from = device.pos();
        const qint64 to = from + std::min<qint64>(count, device.size() - from);
        return to > from && device.seek(to) ? to - from : 0;
    }

    static la_int64_t seek(archive *reader, void *self, la_int64_t offset, int whence)
    {
        auto *const me = static_cast<Archive *>(self);
        const qint64 base = whence == SEEK_SET ? 0 : whence == SEEK_CUR ? me->m_device.pos() : me->m_device.size();
        if (offset < -base || offset > me->m_device.size() - base)
            return ARCHIVE_FATAL; // an archive may point anywhere
        return me->m_device.seek(base + offset) ? base + offset : failedDevice(reader, *me);
    }

    static la_ssize_t failedDevice(archive *reader, Archive &me)
    {
        me.m_deviceFailed = true;
        archive_set_error(reader, EIO, "%s", me.m_device.errorString().toUtf8().constData());
        return ARCHIVE_FATAL;
    }
};

Archive::Archive(QIODevice &device, Compression packing)
    : m_device(device)
    , m_archive(archive_read_new(), &archive_read_free)
    , m_input(1 << 18)
{
    if (!m_archive)
        throw std::runtime_error("libarchive cannot start");
    allow(m_archive.get(), packing);
    archive_read_set_read_callback(m_archive.get(), &Callbacks::read);
    archive_read_set_skip_callback(m_archive.get(), &Callbacks::skip);
    archive_read_set_seek_callback(m_archive.get(), &Callbacks::seek);
    archive_read_set_callback_data(m_archive.get(), this);
}

Archive::~Archive() = default;

Result<void> Archive::open()
{
    if (m_isOpen)
        return {};
    m_isOpen = true;
    if (archive_read_open1(m_archive.get()) != ARCHIVE_OK)
        return broken();
    constexpr int once = 2; // the filter, and the device beneath it
    if (archive_filter_count(m_archive.get()) > once)
        return fail(Failure::Kind::BadInput, u"an archive within an archive is not read; unpack it first"_s);
    return {};
}

Result<std::optional<MemberHeader>> Archive::next()
{
    const Utf8Names utf8;
    const Result<void> opened = open();
    if (!opened)
        return failed(opened);
    m_block = {};
    m_offset = 0;
    m_isAtEnd = m_isBroken = false;
    archive_entry *entry = nullptr;
    const int code = archive_read_next_header(m_archive.get(), &entry);
    if (code == ARCHIVE_EOF) {
        m_isAtEnd = true;
        return std::nullopt;
    }
    if (code != ARCHIVE_OK && code != ARCHIVE_WARN) // a warning is about the times and owners of a file
        return broken();
    return describe(entry);
}

Result<size_t> Archive::read(std::span<char> into)
{
    while (m_block.empty() && !m_isAtEnd) {
        if (const Result<void> filled = nextBlock(); !filled)
            return failed(filled);
    }
    const size_t count = std::min(into.size(), m_block.size());
    std::copy_n(m_block.begin(), count, into.begin());
    m_block = m_block.subspan(count);
    return count;
}

/// A block may come together with the news that something is wrong behind it.
Result<void> Archive::nextBlock()
{
    if (m_isBroken)
        return broken();
    const void *bytes = nullptr;
    size_t size = 0;
    la_int64_t offset = m_offset;
    const int code = archive_read_data_block(m_archive.get(), &bytes, &size, &offset);
    if (code == ARCHIVE_EOF) {
        m_isAtEnd = true;
        return {};
    }
    m_isBroken = code != ARCHIVE_OK;
    if (code != ARCHIVE_OK && (code != ARCHIVE_WARN || size == 0))
        return broken();
    if (offset != m_offset) // a few bytes may claim terabytes of nothing
        return fail(Failure::Kind::Corrupt, u"the member has holes, which no log has"_s);
    m_block = {static_cast<const char *>(bytes), size};
    m_offset += static_cast<qint64>(size);
    return {};
}

MemberHeader Archive::describe(archive_entry *entry)
{
    MemberHeader header;
    const char *const name = archive_entry_pathname(entry);
    const std::string_view raw = name ? name : "";
    header.name = decodedName(raw.substr(0, longestName));
    const int repeat = ++m_names[header.name];
    if (repeat > 1)
        header.name += u"#%1"_s.arg(repeat);
    header.isFolder = archive_entry_filetype(entry) == AE_IFDIR;
    header.size = archive_entry_size(entry);
    const char *const format = archive_format_name(m_archive.get());
    if (raw.size() > longestName)
        header.obstacle = u"its name is too long"_s;
    else if (archive_entry_is_encrypted(entry) != 0)
        header.obstacle = u"it is encrypted; unpack it first"_s;
    else if (!header.isFolder && (archive_entry_filetype(entry) != AE_IFREG || archive_entry_hardlink(entry)))
        header.obstacle = u"it is a link or a device, not a file"_s;
    else if (format && !isOrdinaryMethod(format))
        header.obstacle =
            u"it is packed as %1; only stored and deflated members are read"_s.arg(QString::fromUtf8(format));
    return header;
}

std::unexpected<Failure> Archive::broken() const
{
    const char *const message = archive_error_string(m_archive.get());
    const QString detail = QString::fromUtf8(message ? message : "");
    if (m_deviceFailed)
        return fail(Failure::Kind::Storage, detail);
    // The others are what liblzma and zlib (Z_BUF_ERROR) say where input ends in the midst of a stream.
    const bool isCut = detail.contains("truncated"_L1, Qt::CaseInsensitive)
        || detail.contains("No progress is possible"_L1) || detail.contains("decompression failed (-5)"_L1);
    return isCut ? fail(Failure::Kind::BadInput, u"the archive ends too early"_s)
                 : fail(Failure::Kind::Corrupt, u"the archive is damaged: %1"_s.arg(detail));
}

} // namespace ingest
