#include "app/report/edition/pdfpicture.h"

#include "app/report/edition/takeapart.h"

#include <QBuffer>
#include <QImage>
#include <qpdf/Buffer.hh>

#include <algorithm>

namespace report {

namespace {

using Part = LeakPlace::Part;

QByteArray bytesOf(Buffer &buffer)
{
    return {reinterpret_cast<const char *>(buffer.getBuffer()), qsizetype(buffer.getSize())};
}

int numberOf(QPDFObjectHandle dictionary, const char *key)
{
    QPDFObjectHandle value = dictionary.getKey(key);
    return value.isInteger() ? value.getIntValueAsInt() : 0;
}

/// The pixels as a PNG; empty where they are laid out in another way than is known here (grey, RGB, black and white).
QByteArray pngOf(QPDFObjectHandle dictionary, const QByteArray &pixels)
{
    const int width = numberOf(dictionary, "/Width");
    const int height = numberOf(dictionary, "/Height");
    const int bits = dictionary.getKey("/ImageMask").isBool() && dictionary.getKey("/ImageMask").getBoolValue()
        ? 1
        : numberOf(dictionary, "/BitsPerComponent");
    const qsizetype area = qsizetype(width) * height;
    QImage::Format format = QImage::Format_Invalid;
    qsizetype line = width;
    if (bits == 8 && pixels.size() == area)
        format = QImage::Format_Grayscale8;
    else if (bits == 8 && pixels.size() == area * 3)
        format = QImage::Format_RGB888;
    else if (bits == 1 && pixels.size() == (width + 7) / 8 * qsizetype(height))
        format = QImage::Format_Mono;
    line = format == QImage::Format_RGB888 ? width * 3 : format == QImage::Format_Mono ? (width + 7) / 8 : width;
    if (format == QImage::Format_Invalid)
        return {};
    const QImage image(reinterpret_cast<const uchar *>(pixels.constData()), width, height, line, format);
    QBuffer file;
    file.open(QIODevice::WriteOnly);
    image.save(&file, "PNG");
    return file.data();
}

bool isJpeg(QPDFObjectHandle dictionary)
{
    QPDFObjectHandle filter = dictionary.getKey("/Filter");
    return filter.isNameAndEquals("/DCTDecode")
        || (filter.isArray() && filter.getArrayNItems() == 1 && filter.getArrayItem(0).isNameAndEquals("/DCTDecode"));
}

void takePixels(QPDFObjectHandle dictionary, const QByteArray &pixels, Inspection &inspection, int number)
{
    constexpr int readable = 64;
    if (std::max(numberOf(dictionary, "/Width"), numberOf(dictionary, "/Height")) <= readable)
        return;
    const QByteArray png = pngOf(dictionary, pixels);
    if (png.isEmpty())
        inspection.unread(Unread::Why::Pixels, Part::Pixels, number);
    else
        inspection.picture(png, number);
}

} // namespace

void takePdfPicture(QPDFObjectHandle stream, Inspection &inspection)
{
    const int number = stream.getObjGen().getObj();
    const QByteArray raw = bytesOf(*stream.getRawStreamData());
    inspection.bytes(raw, Part::Object, number);
    if (isJpeg(stream.getDict())) {
        Inspection inner = inspection.inside(QStringLiteral("object %1").arg(number));
        return takeJpegApart(raw, inner);
    }
    // A JPEG under another filter is not taken apart here, nor are JPEG 2000, JBIG2 and fax.
    if (!stream.pipeStreamData(nullptr, 0, qpdf_dl_specialized, true))
        return inspection.unread(Unread::Why::UnknownFilter, Part::Object, number);
    const QByteArray pixels = bytesOf(*stream.getStreamData(qpdf_dl_specialized));
    inspection.bytes(pixels, Part::Object, number);
    takePixels(stream.getDict(), pixels, inspection, number);
}

} // namespace report
