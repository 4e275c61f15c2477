#include "ui/reading/decodedpicture.h"

#include <QBuffer>
#include <QImageReader>

#include <mutex>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int patches = 7; ///< along the longer side of a blurred picture: no face, no word is left

/// A kind of picture by its first bytes.
struct Kind
{
    QByteArrayView begins;
    QByteArrayView then; ///< what stands at `at`
    qsizetype at = 0;
    QLatin1StringView name;
    const char *decoder; ///< of Qt; null: never decoded here
};

/// SVG and the like are programs rather than pictures: their names are told, that is all.
constexpr Kind kinds[] = {
    {"\x89PNG\r\n\x1a\n", "", 0, "PNG"_L1, "png"},
    {"\xff\xd8\xff", "", 0, "JPEG"_L1, "jpeg"},
    {"GIF8", "", 0, "GIF"_L1, "gif"},
    {"RIFF", "WEBP", 8, "WebP"_L1, "webp"},
    {"BM", "", 0, "BMP"_L1, "bmp"},
    {"II*", "", 0, "TIFF"_L1, nullptr},
    {"MM", "*", 3, "TIFF"_L1, nullptr},
    {"", "ftypavif", 4, "AVIF"_L1, nullptr},
    {"", "ftyphei", 4, "HEIC"_L1, nullptr},
    {"%PDF", "", 0, "PDF"_L1, nullptr},
    {"<svg", "", 0, "SVG"_L1, nullptr},
};

const Kind *kindOf(QByteArrayView bytes)
{
    for (const Kind &kind : kinds) {
        if (bytes.startsWith(kind.begins) && bytes.sliced(std::min(kind.at, bytes.size())).startsWith(kind.then))
            return &kind;
    }
    return nullptr;
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
    const Kind *kind = kindOf(bytes);
    if (kind)
        picture.kind = kind->name;
    if (!kind || !kind->decoder || !QImageReader::supportedImageFormats().contains(kind->decoder)) {
        picture.trouble = PictureTrouble::UnknownKind;
        return picture;
    }
    QByteArray held = bytes;
    QBuffer buffer(&held);
    QImageReader reader(&buffer, kind->decoder);
    reader.setAutoDetectImageFormat(false);
    read(reader, within, picture);
    return picture;
}

} // namespace ui
