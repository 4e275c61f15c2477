#include "app/pictures/decoding.h"

#include "app/ingest/picturekind.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>

#include <algorithm>
#include <array>
#include <mutex>

using namespace Qt::StringLiterals;

namespace pictures {

namespace {

constexpr std::array<std::string_view, 5> decoded{"PNG", "JPEG", "GIF", "WebP", "BMP"};

/// The name of Qt's decoder; empty: the kind is not decoded here.
QByteArray decoderOf(const QByteArray &bytes)
{
    const ingest::PictureKind *kind = ingest::pictureKindOf({bytes.constData(), size_t(bytes.size())});
    if (!kind || !std::ranges::contains(decoded, kind->name))
        return {};
    const QByteArray name = QByteArray(kind->name.data(), qsizetype(kind->name.size())).toLower();
    return QImageReader::supportedImageFormats().contains(name) ? name : QByteArray();
}

/// Start-of-scan markers. Within compressed data FF is never followed by DA (ITU-T T.81, B.1.1.5), so that what is
/// counted too often is only what stands in comments and thumbnails.
qsizetype scansOf(const QByteArray &jpeg)
{
    return jpeg.count("\xff\xda");
}

qint64 pixelsOf(QSize size)
{
    return qint64(size.width()) * size.height();
}

/// What can be seen through a picture is white.
QImage onWhite(const QImage &image)
{
    if (!image.hasAlphaChannel())
        return image.convertToFormat(QImage::Format_RGB32);
    QImage flat(image.size(), QImage::Format_RGB32);
    flat.fill(0xffffffffU);
    QPainter(&flat).drawImage(0, 0, image);
    return flat;
}

void limitDecoders(int megabytes)
{
    static std::once_flag once;
    std::call_once(once, [megabytes] { QImageReader::setAllocationLimit(megabytes); });
}

} // namespace

Decoding decode(const QByteArray &bytes, const DecodingLimits &limits)
{
    limitDecoders(limits.megabytes);
    const QByteArray decoder = decoderOf(bytes);
    if (decoder.isEmpty())
        return {.condition = Condition::UnknownKind};
    QByteArray held = bytes;
    QBuffer buffer(&held);
    QImageReader reader(&buffer, decoder);
    reader.setAutoDetectImageFormat(false);
    reader.setAutoTransform(true); // a camera held upright
    Decoding result{.condition = Condition::Damaged, .size = reader.size()};
    if (result.size.isEmpty())
        return result;
    if (pixelsOf(result.size) > limits.pixels || (decoder == "jpeg" && scansOf(bytes) > limits.scans)) {
        result.condition = Condition::TooLarge;
        return result;
    }
    const QImage image = reader.read();
    if (image.isNull()) {
        // Sixteen bits a channel can be too much for the decoder where the number of pixels is not.
        if (pixelsOf(result.size) * 8 > (qint64(limits.megabytes) << 20))
            result.condition = Condition::TooLarge;
        return result;
    }
    result.image = onWhite(image);
    result.condition = result.image.isNull() ? Condition::TooLarge : Condition::Decoded; // null: no memory for it
    return result;
}

} // namespace pictures
