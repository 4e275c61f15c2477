#include "ui/reading/decodedpicture.h"

#include "app/ingest/picturekind.h"

#include <QBuffer>
#include <QImageReader>

#include <mutex>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int patches = 7; ///< along the longer side of a blurred picture: no face, no word is left

/// The decoder of Qt for what is decoded here. SVG and the like are programs rather than pictures: their names are
/// told, that is all.
QByteArray decoderOf(std::string_view kind)
{
    for (const std::string_view decoded : {"PNG", "JPEG", "GIF", "WebP", "BMP"}) {
        if (kind == decoded)
            return QByteArray(decoded.data(), qsizetype(decoded.size())).toLower();
    }
    return {};
}

void limitDecoders()
{
    static std::once_flag once;
    std::call_once(once, [] { QImageReader::setAllocationLimit(DecodedPicture::mostMegabytes); });
}

QImage blur(const QImage &image)
{
    const QSize few = image.size().scaled(patches, patches, Qt::KeepAspectRatio).expandedTo({1, 1});
    return image.scaled(few, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
        .scaled(image.size().boundedTo({480, 480}), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

void read(QImageReader &reader, QSize within, DecodedPicture &picture)
{
    picture.size = reader.size();
    if (picture.size.isEmpty()) {
        picture.trouble = PictureTrouble::Damaged;
        return;
    }
    if (qint64(picture.size.width()) * picture.size.height() > DecodedPicture::mostPixels) {
        picture.trouble = PictureTrouble::TooLarge;
        return;
    }
    if (within.isValid() && (picture.size.width() > within.width() || picture.size.height() > within.height()))
        reader.setScaledSize(picture.size.scaled(within, Qt::KeepAspectRatio).expandedTo({1, 1}));
    reader.setAutoTransform(true); // a camera held upright
    picture.image = reader.read();
    if (picture.image.isNull()) {
        // Sixteen bits a channel can be too much for the decoder where the number of pixels is not.
        const qint64 most = qint64(picture.size.width()) * picture.size.height() * 8;
        picture.trouble =
            most > (qint64(DecodedPicture::mostMegabytes) << 20) ? PictureTrouble::TooLarge : PictureTrouble::Damaged;
        return;
    }
    picture.blurred = blur(picture.image);
}

} // namespace

DecodedPicture decodePicture(const QByteArray &bytes, QSize within)
{
    limitDecoders();
    DecodedPicture picture;
    const ingest::PictureKind *kind = ingest::pictureKindOf({bytes.constData(), size_t(bytes.size())});
    if (kind)
        picture.kind = QString::fromUtf8(kind->name);
    const QByteArray decoder = kind ? decoderOf(kind->name) : QByteArray();
    if (decoder.isEmpty() || !QImageReader::supportedImageFormats().contains(decoder)) {
        picture.trouble = PictureTrouble::UnknownKind;
        return picture;
    }
    QByteArray held = bytes;
    QBuffer buffer(&held);
    QImageReader reader(&buffer, decoder);
    reader.setAutoDetectImageFormat(false);
    read(reader, within, picture);
    return picture;
}

} // namespace ui
