#pragma once

#include "app/report/edition/leakcheck.h"
#include "app/report/formats/zipfile.h"

#include <QMap>

#include <zlib.h>

/// Files with something planted in them, and what the check says of them.
namespace leakfiles {

inline const QString secret = QStringLiteral("13800138000");
inline const QString name = QStringLiteral("国际电话");

inline std::vector<report::Removed> removed()
{
    return {{.number = 7, .text = secret, .kind = report::RemovedKind::Personal, .count = 1},
            {.number = 8, .text = name, .kind = report::RemovedKind::Passage, .count = 1}};
}

/// "7 page 2; 7 word/document.xml comment": what was found, and "unread: …" for what was not looked into.
inline QString found(const QByteArray &file, report::Format format, const report::PictureText &reader = {})
{
    const auto place = [](const report::LeakPlace &where) {
        QStringList words;
        if (!where.file.isEmpty())
            words.append(where.file);
        words.append(report::name(where.part));
        if (where.number > 0)
            words.append(QString::number(where.number));
        return words.join(QLatin1Char(' '));
    };
    const auto result = report::checkLeaks(file, format, removed(), reader);
    if (!result)
        return QStringLiteral("failed: ") + result.error().detail;
    QStringList lines;
    for (const report::Leak &leak : result->leaks)
        lines.append(QStringLiteral("%1 %2").arg(leak.removal).arg(place(leak.place)));
    for (const report::Unread &unread : result->unread)
        lines.append(QStringLiteral("unread: %1 %2").arg(place(unread.place), report::name(unread.why)));
    return lines.join(QStringLiteral("; "));
}

inline QByteArray zip(const std::vector<std::pair<QByteArray, QByteArray>> &members)
{
    std::vector<report::ZipMember> list;
    for (const auto &[path, bytes] : members)
        list.push_back({path, bytes});
    return *report::zipped(list);
}

inline QByteArray bigEndian(quint32 value)
{
    const char bytes[] = {char(value >> 24U), char(value >> 16U), char(value >> 8U), char(value)};
    return {bytes, 4};
}

inline QByteArray chunk(const QByteArray &type, const QByteArray &data)
{
    const QByteArray body = type + data;
    const auto crc = crc32(0, reinterpret_cast<const Bytef *>(body.constData()), uInt(body.size()));
    return bigEndian(quint32(data.size())) + body + bigEndian(quint32(crc));
}

/// A zlib stream.
inline QByteArray packed(const QByteArray &bytes)
{
    return qCompress(bytes).sliced(4);
}

/// One grey pixel and \a chunks before it.
inline QByteArray png(const QByteArray &chunks)
{
    return QByteArray("\x89PNG\r\n\x1a\n", 8) + chunk("IHDR", QByteArray::fromHex("00000001000000010800000000"))
        + chunks + chunk("IDAT", packed(QByteArray(2, '\0'))) + chunk("IEND", {});
}

/// The segments of a JPEG; it is never decoded.
inline QByteArray jpeg(const QByteArray &segments)
{
    return QByteArray("\xff\xd8", 2) + segments + QByteArray::fromHex("ffda0008010100003f00") + "scan"
        + QByteArray("\xff\xd9", 2);
}

inline QByteArray segment(char marker, const QByteArray &data)
{
    const auto length = quint16(data.size() + 2);
    return QByteArray("\xff", 1) + marker + char(length >> 8U) + char(length & 0xffU) + data;
}

/// A PDF of \a objects (numbers from 1; 1 is the catalogue), hand-made: a plain table, nothing packed.
inline QByteArray pdf(const QList<QByteArray> &objects, const QByteArray &trailer = {})
{
    QByteArray file("%PDF-1.7\n");
    QList<qsizetype> offsets;
    for (qsizetype i = 0; i < objects.size(); ++i) {
        offsets.append(file.size());
        file += QByteArray::number(i + 1) + " 0 obj\n" + objects.at(i) + "\nendobj\n";
    }
    const qsizetype table = file.size();
    file += "xref\n0 " + QByteArray::number(objects.size() + 1) + "\n0000000000 65535 f \n";
    for (const qsizetype offset : offsets)
        file += QByteArray::number(offset).rightJustified(10, '0') + " 00000 n \n";
    return file + "trailer\n<</Size " + QByteArray::number(objects.size() + 1) + "/Root 1 0 R" + trailer
        + ">>\nstartxref\n" + QByteArray::number(table) + "\n%%EOF\n";
}

inline QByteArray stream(const QByteArray &bytes, const QByteArray &dictionary = {})
{
    return "<<" + dictionary + "/Length " + QByteArray::number(bytes.size()) + ">>stream\n" + bytes + "\nendstream";
}

/// The same, packed.
inline QByteArray flate(const QByteArray &bytes, const QByteArray &dictionary = {})
{
    return stream(packed(bytes), dictionary + "/Filter/FlateDecode");
}

inline QByteArray utf16(const QString &text)
{
    QByteArray bytes("\xfe\xff", 2);
    for (const QChar c : text)
        bytes += QByteArray{1, char(c.unicode() >> 8U)} + char(c.unicode() & 0xffU);
    return "<" + bytes.toHex() + ">";
}

/// One page whose content is \a content, in Helvetica as /F1; \a more objects from 6 on; \a catalogue and \a page:
/// further entries of those.
inline QByteArray page(const QByteArray &content, const QList<QByteArray> &more = {}, const QByteArray &catalogue = {},
                       const QByteArray &entries = {}, const QByteArray &resources = {}, const QByteArray &trailer = {})
{
    return pdf(
        QList<QByteArray>{"<</Type/Catalog/Pages 2 0 R" + catalogue + ">>", "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                          "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R"
                              + resources + ">>>>" + entries + ">>",
                          flate(content), "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>"}
            + more,
        trailer);
}

} // namespace leakfiles
