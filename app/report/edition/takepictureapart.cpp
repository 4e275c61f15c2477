// PNG and JPEG: what they say beside their pixels.
#include "app/report/edition/takeapart.h"

#include <QtEndian>

#include <zlib.h>

#include <algorithm>
#include <cstring>

namespace report {

namespace {

using Part = LeakPlace::Part;

constexpr qsizetype mostText = 8 * 1024 * 1024;

/// A zlib stream unpacked; nullopt: it is none, or longer than any text.
std::optional<QByteArray> inflated(QByteArrayView packed)
{
    for (qsizetype size = 64 * 1024; size <= mostText; size *= 8) {
        QByteArray bytes(size, Qt::Uninitialized);
        auto length = uLongf(size);
        const int outcome = uncompress(reinterpret_cast<Bytef *>(bytes.data()), &length,
                                       reinterpret_cast<const Bytef *>(packed.data()), uLong(packed.size()));
        if (outcome == Z_OK)
            return bytes.first(qsizetype(length));
        if (outcome != Z_BUF_ERROR)
            return std::nullopt;
    }
    return std::nullopt;
}

/// Both ways in which such text is written.
void takeText(QByteArrayView bytes, Inspection &inspection)
{
    inspection.text(QString::fromUtf8(bytes), Part::Chunk);
    inspection.text(QString::fromLatin1(bytes), Part::Chunk);
}

void takePacked(QByteArrayView packed, Inspection &inspection)
{
    if (const std::optional<QByteArray> bytes = inflated(packed)) {
        inspection.bytes(*bytes, Part::Chunk);
        takeText(*bytes, inspection);
    } else {
        inspection.unread(Unread::Why::Damaged, Part::Chunk);
    }
}

/// Keyword, NUL, method, packed text.
void takeZtxt(QByteArrayView data, Inspection &inspection)
{
    const qsizetype end = data.indexOf('\0');
    if (end < 0 || end + 2 > data.size())
        return inspection.unread(Unread::Why::Damaged, Part::Chunk);
    takeText(data.first(end), inspection);
    takePacked(data.sliced(end + 2), inspection);
}

/// Keyword, NUL, whether packed, method, language, NUL, translated keyword, NUL, text.
void takeItxt(QByteArrayView data, Inspection &inspection)
{
    takeText(data, inspection);
    const qsizetype keyword = data.indexOf('\0');
    if (keyword < 0 || keyword + 3 > data.size())
        return inspection.unread(Unread::Why::Damaged, Part::Chunk);
    const qsizetype language = data.indexOf('\0', keyword + 3);
    const qsizetype translated = language < 0 ? -1 : data.indexOf('\0', language + 1);
    if (translated < 0)
        return inspection.unread(Unread::Why::Damaged, Part::Chunk);
    if (data.at(keyword + 1) == 1)
        takePacked(data.sliced(translated + 1), inspection);
}

/// EXIF holds texts in one and two bytes a character, and often a small JPEG.
void takeExif(QByteArrayView exif, Inspection &inspection)
{
    inspection.bytes(exif, Part::Chunk);
    inspection.text(QString::fromUtf8(exif), Part::Chunk);
    for (const qsizetype shift : {0, 1}) {
        const QByteArray even = exif.sliced(std::min(shift, exif.size())).toByteArray();
        QString text(even.size() / 2, Qt::Uninitialized);
        std::memcpy(text.data(), even.constData(), size_t(text.size()) * 2);
        inspection.text(text, Part::Chunk);
        for (QChar &unit : text)
            unit = QChar(qbswap(unit.unicode()));
        inspection.text(text, Part::Chunk);
    }
    const qsizetype thumbnail = exif.indexOf("\xff\xd8\xff");
    if (thumbnail >= 0) {
        Inspection inner = inspection.inside(QStringLiteral("thumbnail"));
        takeApart(exif.sliced(thumbnail).toByteArray(), inner, Part::Chunk);
    }
}

void takeChunk(QByteArrayView type, QByteArrayView data, Inspection &inspection)
{
    if (type == "zTXt" || type == "iCCP")
        takeZtxt(data, inspection);
    else if (type == "iTXt")
        takeItxt(data, inspection);
    else if (type == "eXIf")
        takeExif(data, inspection);
    else if (type != "IDAT" && type != "fdAT") // tEXt, and what we do not know
        takeText(data, inspection);
}

void takeBeyond(QByteArrayView rest, Inspection &inspection)
{
    if (rest.isEmpty())
        return;
    Inspection inner = inspection.inside(QStringLiteral("beyond_end"));
    takeApart(rest.toByteArray(), inner, Part::BeyondEnd);
}

void takeSegment(unsigned char marker, QByteArrayView data, Inspection &inspection)
{
    constexpr QByteArrayView xmp("http://ns.adobe.com/xap/1.0/\0", 29);
    if (marker == 0xe1 && data.startsWith(xmp))
        return takeXmlApart(data.sliced(xmp.size()).toByteArray(), inspection, Part::Chunk);
    if (marker == 0xe1)
        return takeExif(data, inspection);
    const bool isTable = marker == 0xdb || marker == 0xc4 || (marker >= 0xc0 && marker <= 0xcf) || marker == 0xda;
    if (!isTable)
        takeText(data, inspection);
}

/// The end of the entropy-coded data that begins at \a at: the next marker that is none of its own.
qsizetype afterScan(const QByteArray &jpeg, qsizetype at)
{
    for (; at + 1 < jpeg.size(); ++at) {
        const auto next = static_cast<unsigned char>(jpeg.at(at + 1));
        if (jpeg.at(at) == '\xff' && next != 0 && next != 0xff && (next < 0xd0 || next > 0xd7))
            return at;
    }
    return jpeg.size();
}

} // namespace

void takePngApart(const QByteArray &png, Inspection &inspection)
{
    qsizetype at = 8;
    bool isWhole = false;
    while (at + 12 <= png.size() && !isWhole) {
        const qsizetype length = qFromBigEndian<quint32>(png.constData() + at);
        if (length > png.size() - at - 12)
            break;
        const QByteArrayView type = QByteArrayView(png).sliced(at + 4, 4);
        takeChunk(type, QByteArrayView(png).sliced(at + 8, length), inspection);
        isWhole = type == "IEND";
        at += length + 12;
    }
    if (!isWhole)
        inspection.unread(Unread::Why::Damaged, Part::Chunk);
    takeBeyond(QByteArrayView(png).sliced(std::min(at, png.size())), inspection);
    inspection.picture(png);
}

void takeJpegApart(const QByteArray &jpeg, Inspection &inspection)
{
    qsizetype at = 2;
    bool isWhole = false;
    while (at + 4 <= jpeg.size() && jpeg.at(at) == '\xff') {
        const auto marker = static_cast<unsigned char>(jpeg.at(at + 1));
        const qsizetype length = qFromBigEndian<quint16>(jpeg.constData() + at + 2);
        if (marker == 0xd9 || length < 2 || length > jpeg.size() - at - 2)
            break;
        takeSegment(marker, QByteArrayView(jpeg).sliced(at + 4, length - 2), inspection);
        at += length + 2;
        if (marker == 0xda)
            at = afterScan(jpeg, at);
    }
    if (at + 2 <= jpeg.size() && jpeg.sliced(at, 2) == "\xff\xd9") {
        isWhole = true;
        at += 2;
    }
    if (!isWhole)
        inspection.unread(Unread::Why::Damaged, Part::Chunk);
    takeBeyond(QByteArrayView(jpeg).sliced(std::min(at, jpeg.size())), inspection);
    inspection.picture(jpeg);
}

} // namespace report
