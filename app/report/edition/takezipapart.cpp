#include "app/report/edition/takeapart.h"

#include <QtEndian>

#include <archive.h>
#include <archive_entry.h>
#include <zlib.h>

#include <memory>

namespace report {

namespace {

using Part = LeakPlace::Part;

constexpr qsizetype mostBytes = 256 * 1024 * 1024;

using Reader = std::unique_ptr<archive, decltype(&archive_read_free)>;

/// Takes apart the members of one archive, none of them twice.
class Members
{
public:
    Members(const QByteArray &zip, Inspection &inspection)
        : m_zip(zip)
        , m_inspection(inspection)
    {
    }

    /// As programs see them: by the directory at the end.
    void takeListed()
    {
        const Reader reader(archive_read_new(), &archive_read_free);
        archive_read_support_format_zip_seekable(reader.get());
        if (archive_read_open_memory(reader.get(), m_zip.constData(), size_t(m_zip.size())) != ARCHIVE_OK)
            return m_inspection.unread(Unread::Why::Damaged, Part::Bytes);
        archive_entry *entry = nullptr;
        int outcome = archive_read_next_header(reader.get(), &entry);
        for (; outcome == ARCHIVE_OK || outcome == ARCHIVE_WARN;
             outcome = archive_read_next_header(reader.get(), &entry))
            takeEntry(reader.get(), entry);
        if (outcome != ARCHIVE_EOF)
            m_inspection.unread(Unread::Why::Damaged, Part::Bytes);
    }

    /// And those that the directory does not name.
    void takeUnlisted()
    {
        for (qsizetype at = m_zip.indexOf("PK\3\4"); at >= 0; at = m_zip.indexOf("PK\3\4", at + 4))
            takeLocal(at);
    }

private:
    void takeEntry(archive *reader, archive_entry *entry)
    {
        const char *path = archive_entry_pathname(entry);
        const QString name = QString::fromUtf8(path == nullptr ? "" : path);
        Inspection inner = named(name);
        if (archive_entry_is_encrypted(entry) != 0)
            return inner.unread(Unread::Why::Encrypted, Part::Bytes);
        if (archive_entry_size_is_set(entry) != 0 && archive_entry_size(entry) > mostBytes)
            return inner.unread(Unread::Why::TooLarge, Part::Bytes);
        QByteArray bytes;
        char buffer[16384];
        la_ssize_t got = 0;
        while ((got = archive_read_data(reader, buffer, sizeof buffer)) > 0 && bytes.size() <= mostBytes)
            bytes.append(buffer, qsizetype(got));
        if (got != 0)
            return inner.unread(Unread::Why::Damaged, Part::Bytes);
        take(bytes, inner);
    }

    Inspection named(const QString &name)
    {
        m_inspection.text(name, Part::Title);
        return m_inspection.inside(name);
    }

    void take(const QByteArray &bytes, Inspection &inner)
    {
        if (m_seen.insert(bytes).second)
            takeApart(bytes, inner);
    }

    quint16 word(qsizetype at) const { return qFromLittleEndian<quint16>(m_zip.constData() + at); }

    void takeLocal(qsizetype at)
    {
        constexpr qsizetype header = 30;
        if (at + header > m_zip.size())
            return;
        const qsizetype nameLength = word(at + 26);
        const qsizetype start = at + header + nameLength + word(at + 28);
        if (start > m_zip.size())
            return;
        const QByteArrayView rest = QByteArrayView(m_zip).sliced(start);
        const qsizetype length = qFromLittleEndian<quint32>(m_zip.constData() + at + 18);
        const std::optional<QByteArray> bytes =
            word(at + 8) == 8 ? inflated(rest) : std::optional(rest.first(std::min(length, rest.size())).toByteArray());
        if (!bytes || bytes->isEmpty() || m_seen.contains(*bytes))
            return;
        Inspection inner = named(QString::fromUtf8(m_zip.mid(at + header, nameLength)));
        take(*bytes, inner);
    }

    /// nullopt: no deflated data begins here.
    static std::optional<QByteArray> inflated(QByteArrayView packed)
    {
        z_stream stream{};
        if (inflateInit2(&stream, -MAX_WBITS) != Z_OK)
            return std::nullopt;
        const std::unique_ptr<z_stream, decltype(&inflateEnd)> end(&stream, &inflateEnd);
        stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(packed.data())); // zlib does not write there
        stream.avail_in = uInt(packed.size());
        QByteArray bytes;
        QByteArray buffer(64 * 1024, Qt::Uninitialized);
        int outcome = Z_OK;
        while (outcome == Z_OK && bytes.size() <= mostBytes) {
            stream.next_out = reinterpret_cast<Bytef *>(buffer.data());
            stream.avail_out = uInt(buffer.size());
            outcome = inflate(&stream, Z_NO_FLUSH);
            bytes.append(buffer.constData(), buffer.size() - qsizetype(stream.avail_out));
        }
        return outcome == Z_STREAM_END ? std::optional(bytes) : std::nullopt;
    }

    const QByteArray &m_zip;
    Inspection &m_inspection;
    std::set<QByteArray> m_seen;
};

} // namespace

void takeZipApart(const QByteArray &zip, Inspection &inspection)
{
    Members members(zip, inspection);
    members.takeListed();
    members.takeUnlisted();
    const qsizetype directory = zip.indexOf("PK\1\2");
    inspection.text(QString::fromUtf8(zip.sliced(directory < 0 ? 0 : directory)), Part::Comment);
}

} // namespace report
