#include "app/label/exif.h"

#include "app/label/bytes.h"

#include <QStringDecoder>

namespace label {

namespace {

using namespace std::string_view_literals;

constexpr uint32_t exifPointer = 0x8769;
constexpr uint32_t userComment = 0x9286;

class Reader
{
public:
    Reader(std::string_view tiff, FileLabels &found)
        : m_tiff(tiff)
        , m_found(found)
        , m_isBig(tiff.starts_with("MM"sv))
    {
    }

    uint32_t number(size_t at, size_t count) const
    {
        return m_isBig ? bigEndian(m_tiff, at, count) : littleEndian(m_tiff, at, count);
    }

    /// Reads the directory at \a at; gives the place of the Exif directory, 0 if it names none.
    size_t readDirectory(size_t at)
    {
        size_t next = 0;
        const uint32_t count = number(at, 2);
        for (uint32_t i = 0; i < count; ++i) {
            const size_t entry = at + 2 + size_t(i) * 12;
            if (entry + 12 > m_tiff.size()) {
                m_found.isDamaged = true;
                break;
            }
            if (number(entry, 2) == exifPointer)
                next = number(entry + 8, 4);
            else
                readEntry(entry);
        }
        return next;
    }

private:
    void readEntry(size_t entry)
    {
        const uint32_t tag = number(entry, 2);
        const uint32_t type = number(entry + 2, 2);
        if (type != 1 && type != 2 && type != 7) // bytes, ASCII, undefined: what texts are kept in
            return;
        const size_t length = number(entry + 4, 4);
        const size_t place = length <= 4 ? entry + 8 : number(entry + 8, 4);
        const std::string_view value = part(m_tiff, place, length);
        if (value.size() < length)
            m_found.isDamaged = true;
        const QString where = QStringLiteral("EXIF 0x%1").arg(tag, 4, 16, QLatin1Char('0'));
        if (tag >= 0x9c9b && tag <= 0x9c9f) // Windows' own: UTF-16LE
            add(where, value, QStringDecoder::Utf16LE);
        else if (tag == userComment && value.starts_with("UNICODE\0"sv))
            add(where, value.substr(8), m_isBig ? QStringDecoder::Utf16BE : QStringDecoder::Utf16LE);
        else
            m_found.add(where, tag == userComment && value.size() > 8 ? withoutEncoding(value) : value);
    }

    static std::string_view withoutEncoding(std::string_view comment)
    {
        const bool isNamed = comment.starts_with("ASCII\0\0\0"sv) || comment.starts_with("\0\0\0\0\0\0\0\0"sv);
        return isNamed ? comment.substr(8) : comment;
    }

    void add(const QString &where, std::string_view value, QStringDecoder::Encoding encoding)
    {
        QStringDecoder decoder(encoding);
        const QByteArray text = QString(decoder.decode(QByteArrayView(value.data(), qsizetype(value.size())))).toUtf8();
        m_found.add(where, {text.constData(), size_t(text.size())});
    }

    std::string_view m_tiff;
    FileLabels &m_found;
    bool m_isBig = false;
};

} // namespace

void readExif(std::string_view tiff, FileLabels &found)
{
    if (!tiff.starts_with("II*\0"sv) && !tiff.starts_with("MM\0*"sv)) {
        found.isDamaged = true;
        return;
    }
    Reader reader(tiff, found);
    if (const size_t exif = reader.readDirectory(reader.number(4, 4)))
        reader.readDirectory(exif);
}

} // namespace label
