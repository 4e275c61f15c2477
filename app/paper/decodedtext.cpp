#include "app/paper/decodedtext.h"

#include "app/ingest/sources/encoding.h"

#include <QStringDecoder>

namespace paper {

namespace {

constexpr qsizetype looked = 1 << 20;

QByteArray nameFor(const QByteArray &bytes, const QByteArray &declared)
{
    QByteArray name = declared.trimmed().toLower();
    const bool hasMark =
        bytes.startsWith("\xef\xbb\xbf") || bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff");
    if (!hasMark && !name.isEmpty()) {
        if (name == "gb2312" || name == "gbk" || name == "gb_2312-80" || name == "x-gbk")
            return "GB18030";
        if (!name.startsWith("utf-16") && QStringDecoder(name.constData()).isValid())
            return name;
    }
    switch (ingest::detectEncoding(QByteArrayView(bytes).first(qMin(bytes.size(), looked)))) {
    case ingest::Encoding::Utf16Le: return "UTF-16LE";
    case ingest::Encoding::Utf16Be: return "UTF-16BE";
    case ingest::Encoding::Gb18030: return "GB18030";
    case ingest::Encoding::Utf8: break;
    }
    return "UTF-8";
}

} // namespace

DecodedText decodedText(const QByteArray &bytes, const QByteArray &declared)
{
    QStringDecoder decoder(nameFor(bytes, declared).constData());
    DecodedText decoded;
    decoded.text = decoder.isValid() ? QString(decoder.decode(bytes)) : QString::fromUtf8(bytes);
    if (decoded.text.startsWith(QChar(0xfeff)))
        decoded.text.removeFirst();
    decoded.bad = decoded.text.count(QChar(0xfffd));
    return decoded;
}

} // namespace paper
