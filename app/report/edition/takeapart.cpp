#include "app/report/edition/takeapart.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace report {

namespace {

struct Signature
{
    QByteArrayView start;
    FileKind kind;
};

FileKind byStart(const QByteArray &file)
{
    static const std::array signatures{
        Signature{"%PDF-", FileKind::Pdf},         Signature{"PK\3\4", FileKind::Zip},
        Signature{"PK\5\6", FileKind::Zip},        Signature{"\x89PNG\r\n\x1a\n", FileKind::Png},
        Signature{"\xff\xd8\xff", FileKind::Jpeg}, Signature{"GIF8", FileKind::Picture},
        Signature{"BM", FileKind::Picture},        Signature{"II*", FileKind::Picture},
        Signature{"MM", FileKind::Picture},        Signature{"RIFF", FileKind::Picture},
        Signature{"OTTO", FileKind::Font},         Signature{"true", FileKind::Font},
        Signature{"ttcf", FileKind::Font},         Signature{"wOFF", FileKind::Font},
        Signature{"wOF2", FileKind::Font},         Signature{QByteArrayView("\0\1\0\0", 4), FileKind::Font}};
    const auto found =
        std::ranges::find_if(signatures, [&](const Signature &each) { return file.startsWith(each.start); });
    return found == signatures.end() ? FileKind::Unknown : found->kind;
}

bool isText(const QByteArray &file)
{
    if (file.startsWith("\xff\xfe") || file.startsWith("\xfe\xff"))
        return true;
    return file.isValidUtf8() && std::ranges::none_of(file, [](char c) {
               return static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\f';
           });
}

FileKind kindOfText(const QByteArray &file)
{
    const QByteArray start = textOf(file.first(std::min<qsizetype>(file.size(), 1024))).trimmed().toUtf8().toLower();
    if (start.startsWith("<!doctype html") || start.contains("<html"))
        return FileKind::Html;
    if (start.startsWith("<?xml") || start.startsWith("<?xpacket") || start.startsWith("<x:xmpmeta")
        || start.startsWith("<svg"))
        return FileKind::Xml;
    const bool isJson = (start.startsWith('{') || start.startsWith('[')) && !QJsonDocument::fromJson(file).isNull();
    return isJson ? FileKind::Json : FileKind::Text;
}

void takeTextApart(const QByteArray &bytes, Inspection &inspection)
{
    constexpr qsizetype most = 32 << 20; // the search of letters needs some thirty times that; the bytes were searched
    if (bytes.size() > most)
        return inspection.unread(Unread::Why::TooLarge, LeakPlace::Part::Text);
    const QString text = textOf(bytes);
    inspection.text(text, LeakPlace::Part::Text);
    takeDataUrisApart(text, inspection);
}

void takeKindApart(const QByteArray &file, FileKind kind, Inspection &inspection, LeakPlace::Part part)
{
    switch (kind) {
        using enum FileKind;
    case Pdf: return takePdfApart(file, inspection);
    case Zip: return takeZipApart(file, inspection);
    case Png: return takePngApart(file, inspection);
    case Jpeg: return takeJpegApart(file, inspection);
    case Html: return takeHtmlApart(textOf(file), inspection);
    case Xml: return takeXmlApart(file, inspection);
    case Json: return takeJsonApart(file, inspection);
    case Text: return takeTextApart(file, inspection);
    case Font: return; // its bytes were looked at: names are there as they are
    case Picture: // of a kind whose chunks nothing here knows
    case Unknown: return inspection.unread(Unread::Why::UnknownKind, part);
    }
}

} // namespace

QString textOf(const QByteArray &bytes)
{
    if (bytes.startsWith("\xff\xfe"))
        return QStringDecoder(QStringDecoder::Utf16LE).decode(bytes.sliced(2));
    if (bytes.startsWith("\xfe\xff"))
        return QStringDecoder(QStringDecoder::Utf16BE).decode(bytes.sliced(2));
    return QString::fromUtf8(bytes);
}

FileKind kindOf(const QByteArray &file)
{
    const FileKind kind = byStart(file);
    if (kind != FileKind::Unknown && kind != FileKind::Picture && kind != FileKind::Font)
        return kind;
    return isText(file) ? kindOfText(file) : kind; // "BM" and "true" may begin a text
}

void takeApart(const QByteArray &file, Inspection &inspection, LeakPlace::Part part)
{
    if (file.isEmpty())
        return;
    inspection.bytes(file, part);
    if (inspection.isTooDeep())
        return inspection.unread(Unread::Why::TooDeep, part);
    takeKindApart(file, kindOf(file), inspection, part);
}

void takeDataUrisApart(const QString &text, Inspection &inspection)
{
    static const QRegularExpression uri(QStringLiteral("data:[\\w.+/-]*(?:;[\\w.+=-]+)*?(;base64)?,([^\"'\\s)<>]*)"),
                                        QRegularExpression::CaseInsensitiveOption);
    int number = 0;
    for (const QRegularExpressionMatch &match : uri.globalMatch(text)) {
        QByteArray bytes = QByteArray::fromPercentEncoding(match.captured(2).toUtf8());
        if (match.hasCaptured(1) && !match.capturedView(1).isEmpty())
            bytes = QByteArray::fromBase64(bytes);
        Inspection inner = inspection.inside(QStringLiteral("data:%1").arg(++number));
        takeApart(bytes, inner, LeakPlace::Part::DataUri);
    }
}

} // namespace report
