#include "app/label/id3.h"

#include "app/label/bytes.h"

#include <QStringDecoder>

namespace label {

namespace {

using namespace std::string_view_literals;

/// Four times seven bits: no byte of it looks like the begin of sound.
size_t synchSafe(std::string_view bytes, size_t at)
{
    size_t value = 0;
    for (size_t i = 0; i < 4; ++i)
        value = value << 7 | (byteAt(bytes, at + i) & 0x7f);
    return value;
}

/// Without the zero that stands behind each 0xFF of an unsynchronised tag.
std::string synchronised(std::string_view bytes)
{
    std::string plain;
    for (size_t at = 0; at < bytes.size(); ++at) {
        plain += bytes[at];
        if (byteAt(bytes, at) == 0xff && at + 1 < bytes.size() && bytes[at + 1] == '\0')
            ++at;
    }
    return plain;
}

/// A text in one of ID3's encodings: 0 Latin 1, 1 UTF-16 with its mark, 2 UTF-16BE, 3 UTF-8. Zeros part its strings.
QString decoded(std::string_view text, uint32_t encoding)
{
    const QByteArrayView bytes(text.data(), qsizetype(text.size()));
    if (encoding == 0)
        return QString::fromLatin1(bytes);
    if (encoding == 3)
        return QString::fromUtf8(bytes);
    QStringDecoder decoder(encoding == 1 ? QStringDecoder::Utf16 : QStringDecoder::Utf16BE);
    return QString(decoder.decode(bytes));
}

void readText(std::string_view name, std::string_view data, FileLabels &found)
{
    const bool isComment = name.starts_with("COM"sv); // its language stands before the description
    const size_t begin = isComment ? 4 : 1;
    if (data.size() <= begin)
        return;
    const QString whole = decoded(part(data, begin, longestLabel), byteAt(data, 0));
    const qsizetype end = whole.indexOf(QChar::Null);
    QString value = whole.mid(end + 1);
    while (value.startsWith(QChar(0xfeff)) || value.startsWith(QChar(0xfffe)))
        value.remove(0, 1);
    const QByteArray text = value.section(QChar::Null, 0, 0).toUtf8();
    const QString place = QStringLiteral("ID3 ") + QString::fromLatin1(QByteArrayView(name));
    if (end >= 0 && whole.left(end).endsWith(u"AIGC") && found.labels.size() < mostLabels)
        found.labels.push_back({place, text});
    else
        found.add(place, {text.constData(), size_t(text.size())});
}

/// The frames of a tag, from \a at.
void readFrames(std::string_view tag, size_t at, uint32_t version, FileLabels &found)
{
    const size_t nameSize = version == 2 ? 3 : 4;
    const size_t headSize = version == 2 ? 6 : 10;
    while (at + headSize <= tag.size() && tag[at] != '\0' && found.labels.size() < mostLabels) {
        const std::string_view name = part(tag, at, nameSize);
        const size_t length = version == 4 ? synchSafe(tag, at + 4) : bigEndian(tag, at + nameSize, nameSize);
        if (length > tag.size() - at - headSize) {
            found.isDamaged = true;
            return;
        }
        const bool isPacked = version != 2 && (byteAt(tag, at + 9) & (version == 3 ? 0xc0 : 0x0c)) != 0;
        if (!isPacked && found.takesMore()
            && (name == "TXXX"sv || name == "TXX"sv || name == "COMM"sv || name == "COM"sv))
            readText(name, part(tag, at + headSize, length), found);
        at += headSize + length;
    }
}

} // namespace

void readId3(std::string_view bytes, FileLabels &found)
{
    if (!bytes.starts_with("ID3"sv))
        return;
    const uint32_t version = byteAt(bytes, 3);
    const size_t size = synchSafe(bytes, 6);
    found.isDamaged = found.isDamaged || size > bytes.size() - std::min<size_t>(10, bytes.size());
    const bool isUnsynchronised = (byteAt(bytes, 5) & 0x80) != 0;
    const bool isExtended = (byteAt(bytes, 5) & 0x40) != 0 && version >= 3;
    const std::string whole = isUnsynchronised ? synchronised(part(bytes, 10, size)) : std::string();
    const std::string_view tag = isUnsynchronised ? std::string_view(whole) : part(bytes, 10, size);

    const size_t behindExtension = version == 3 ? bigEndian(tag, 0, 4) + size_t(4) : synchSafe(tag, 0);
    readFrames(tag, isExtended ? behindExtension : 0, version, found);
}

} // namespace label
