#include "app/seal/zipreader.h"

#include "app/seal/packagefile.h"

#include <QStringDecoder>
#include <QtEndian>

#include <zlib.h>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace seal {

namespace {

// APPNOTE.TXT 6.3: 4.3.7 local header, 4.3.9 data descriptor, 4.3.12 directory, 4.3.16 end of directory.
constexpr quint32 localMark = 0x04034b50;
constexpr quint32 descriptorMark = 0x08074b50;
constexpr quint32 directoryMark = 0x02014b50;
constexpr quint32 endMark = 0x06054b50;
constexpr qint64 localSize = 30;
constexpr qint64 directorySize = 46;
constexpr qint64 endSize = 22;
constexpr quint16 encryptedFlag = 1;
constexpr quint16 descriptorFlag = 1 << 3;
constexpr quint16 unicodePathField = 0x7075; // another name for the member
constexpr quint16 zip64Field = 0x0001;
constexpr qint64 extraMost = 64;
constexpr quint32 zip64Size = 0xffffffff;

/// A name that is no UTF-8 comes out with characters that no path may have.
QString nameOf(QByteArrayView bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString name = decoder(bytes);
    return decoder.hasError() ? name + QChar(u'\0') : name;
}

/// Whether \a packed gives \a size bytes, no less and no more; stops as soon as it would be more.
bool inflated(QByteArrayView packed, qint64 size, const ZipReader::Sink &sink)
{
    z_stream stream{};
    if (inflateInit2(&stream, -MAX_WBITS) != Z_OK) // raw: without zlib's own header
        return false;
    const std::unique_ptr<z_stream, decltype([](z_stream *one) { inflateEnd(one); })> held(&stream);
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(packed.data()));
    stream.avail_in = static_cast<uInt>(packed.size());
    QByteArray piece(1 << 18, Qt::Uninitialized);
    qint64 done = 0;
    int state = Z_OK;
    while (state == Z_OK) {
        stream.next_out = reinterpret_cast<Bytef *>(piece.data());
        stream.avail_out = static_cast<uInt>(piece.size());
        state = inflate(&stream, Z_NO_FLUSH);
        const qint64 made = piece.size() - stream.avail_out;
        done += made;
        if ((state != Z_OK && state != Z_STREAM_END) || done > size)
            return false;
        sink(QByteArrayView(piece.constData(), made));
    }
    return stream.avail_in == 0 && done == size;
}

bool isFolder(const QString &name)
{
    return name.endsWith(u'/');
}

} // namespace

quint16 ZipReader::two(qint64 at) const
{
    return qFromLittleEndian<quint16>(m_bytes.data() + at);
}

quint32 ZipReader::four(qint64 at) const
{
    return qFromLittleEndian<quint32>(m_bytes.data() + at);
}

void ZipReader::note(ZipTrick::Kind kind, const QString &path)
{
    m_tricks.push_back({kind, path});
}

Result<ZipReader> ZipReader::open(const QString &path)
{
    ZipReader reader;
    reader.m_file = std::make_unique<QFile>(path);
    if (!reader.m_file->open(QIODevice::ReadOnly))
        return fail(Failure::Kind::BadInput, reader.m_file->errorString(), path);
    const qint64 size = reader.m_file->size();
    const uchar *bytes = size >= endSize ? reader.m_file->map(0, size) : nullptr;
    if (!bytes)
        return fail(Failure::Kind::BadInput, u"this is no zip archive"_s, path);
    reader.m_bytes = QByteArrayView(bytes, size);
    return read(std::move(reader), path);
}

Result<ZipReader> ZipReader::of(const QByteArray &bytes)
{
    if (bytes.size() < endSize)
        return fail(Failure::Kind::BadInput, u"this is no zip archive"_s);
    ZipReader reader;
    reader.m_held = bytes;
    reader.m_bytes = reader.m_held;
    return read(std::move(reader), {});
}

Result<ZipReader> ZipReader::read(ZipReader reader, const QString &path)
{
    reader.readDirectory();
    if (reader.m_entries.empty() && reader.m_tricks.empty())
        return fail(Failure::Kind::BadInput, u"this is no zip archive"_s, path);
    return reader;
}

/// The end of the directory is looked for from behind, as every unpacker does; with us nothing may follow it.
void ZipReader::readDirectory()
{
    constexpr qint64 commentMost = 0xffff;
    const qint64 last = m_bytes.size() - endSize;
    qint64 end = last;
    while (end >= std::max<qint64>(0, last - commentMost) && four(end) != endMark)
        --end;
    if (end < 0 || four(end) != endMark)
        return;
    if (end != last)
        note(ZipTrick::Kind::HiddenBytes);
    const qint64 count = two(end + 10);
    const qint64 directory = four(end + 16);
    if (count == 0xffff || four(end + 16) == zip64Size)
        return note(ZipTrick::Kind::TooLarge);
    qint64 at = directory;
    for (qint64 i = 0; i < count; ++i) {
        if (!readOne(at))
            return note(ZipTrick::Kind::Unreadable);
    }
    if (at != end || two(end + 8) != count || two(end + 4) != 0)
        note(ZipTrick::Kind::HiddenBytes);
    judgeNames();
    judgePlaces(directory);
}

bool ZipReader::readOne(qint64 &at)
{
    if (!has(at, directorySize) || four(at) != directoryMark)
        return false;
    const qint64 nameSize = two(at + 28);
    const qint64 extraSize = two(at + 30);
    const qint64 commentSize = two(at + 32);
    if (!has(at + directorySize, nameSize + extraSize + commentSize))
        return false;
    const quint16 method = two(at + 10);
    ZipEntry entry{.name = nameOf(m_bytes.sliced(at + directorySize, nameSize)),
                   .packed = four(at + 20),
                   .size = four(at + 24),
                   .crc = four(at + 16),
                   .isDeflated = method == Z_DEFLATED};
    const quint32 kind = four(at + 38) >> 16 & 0170000; // of a Unix file
    if (kind != 0 && kind != 0100000 && !(kind == 0040000 && isFolder(entry.name)))
        note(ZipTrick::Kind::NotAFile, entry.name);
    if (two(at + 8) & encryptedFlag || (method != 0 && method != Z_DEFLATED))
        note(ZipTrick::Kind::Unreadable, entry.name);
    if (four(at + 20) == zip64Size || four(at + 24) == zip64Size || four(at + 42) == zip64Size)
        note(ZipTrick::Kind::TooLarge, entry.name);
    if (extraSize > extraMost || commentSize > 0)
        note(ZipTrick::Kind::HiddenBytes, entry.name);
    judgeExtra(at + directorySize + nameSize, at + directorySize + nameSize + extraSize, entry.name);
    readHeader(entry, four(at + 42), two(at + 8));
    at += directorySize + nameSize + extraSize + commentSize;
    return true;
}

/// Fields that give a member another name or other sizes, in the directory or in its own header: some unpackers go by
/// them.
void ZipReader::judgeExtra(qint64 from, qint64 until, const QString &name)
{
    for (qint64 field = from; field + 4 <= until; field += 4 + two(field + 2)) {
        if (two(field) == unicodePathField || two(field) == zip64Field)
            note(ZipTrick::Kind::TwoSayings, name);
    }
}

/// The member's own header must say what the directory says: some unpackers go by one, some by the other.
void ZipReader::readHeader(ZipEntry &entry, qint64 at, quint16 flags)
{
    if (!has(at, localSize) || four(at) != localMark)
        return note(ZipTrick::Kind::TwoSayings, entry.name);
    const qint64 nameSize = two(at + 26);
    const qint64 extraSize = two(at + 28);
    entry.at = at + localSize + nameSize + extraSize;
    if (!has(entry.at, entry.packed))
        return note(ZipTrick::Kind::TwoSayings, entry.name);
    const bool isLater = flags & descriptorFlag; // its sizes follow it
    const bool agrees = nameOf(m_bytes.sliced(at + localSize, nameSize)) == entry.name && two(at + 6) == flags
        && (two(at + 8) == Z_DEFLATED) == entry.isDeflated
        && (isLater || (four(at + 14) == entry.crc && four(at + 18) == entry.packed && four(at + 22) == entry.size));
    if (!agrees)
        note(ZipTrick::Kind::TwoSayings, entry.name);
    judgeExtra(at + localSize + nameSize, entry.at, entry.name);
    if (extraSize > extraMost)
        note(ZipTrick::Kind::HiddenBytes, entry.name);
    qint64 end = entry.at + entry.packed;
    if (isLater)
        end += has(end, 4) && four(end) == descriptorMark ? 16 : 12;
    m_spans.push_back({at, end, entry.name});
    if (isFolder(entry.name) && entry.size == 0)
        m_folders.push_back(entry.name);
    else
        m_entries.push_back(std::move(entry));
}

void ZipReader::judgeNames()
{
    std::map<QString, int> seen;
    qint64 all = 0;
    for (const ZipEntry &entry : m_entries) {
        if (!isPlainPath(entry.name))
            note(ZipTrick::Kind::BadPath, entry.name);
        if (++seen[sameness(entry.name)] == 2)
            note(ZipTrick::Kind::DuplicateName, entry.name);
        all += entry.size;
    }
    if (all > packageMost)
        note(ZipTrick::Kind::TooLarge);
    for (const QString &folder : m_folders) {
        const bool isUsed =
            std::ranges::any_of(m_entries, [&](const ZipEntry &entry) { return entry.name.startsWith(folder); });
        if (!isPlainPath(folder.chopped(1)) || !isUsed)
            note(ZipTrick::Kind::BadPath, folder);
    }
}

/// The members must fill the file up to the directory, one behind the other.
void ZipReader::judgePlaces(qint64 directory)
{
    std::ranges::sort(m_spans, {}, &Span::begin);
    qint64 at = 0;
    for (const Span &span : m_spans) {
        if (span.begin != at)
            note(ZipTrick::Kind::HiddenBytes, span.name);
        at = span.end;
    }
    if (at != directory)
        note(ZipTrick::Kind::HiddenBytes);
}

Result<void> ZipReader::read(const ZipEntry &entry, const Sink &sink) const
{
    const auto damaged = [&] { return fail(Failure::Kind::BadInput, u"the member is damaged"_s, entry.name); };
    if (!has(entry.at, entry.packed) || entry.size > packageMost)
        return damaged();
    const QByteArrayView packed = m_bytes.sliced(entry.at, entry.packed);
    if (entry.isDeflated)
        return inflated(packed, entry.size, sink) ? Result<void>() : damaged();
    if (entry.packed != entry.size)
        return damaged();
    sink(packed);
    return {};
}

} // namespace seal
