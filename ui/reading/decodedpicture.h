#pragma once

#include <QImage>
#include <QString>

namespace ui {

/// Why a picture cannot be shown.
enum class PictureTrouble {
    None,
    Unreadable,  ///< the workspace does not give its bytes
    UnknownKind, ///< not of a kind that is decoded here
    Damaged,
    TooLarge, ///< more pixels than are decoded here
};

/// A picture of a log, decoded. Logs are not to be trusted: what it is follows from its first bytes,
/// whatever the log says; only a few kinds are decoded; and none that declares too many pixels.
struct DecodedPicture
{
    static constexpr qint64 mostPixels = 50'000'000;
    static constexpr int mostMegabytes = 256; ///< that the decoders may take for one picture

    PictureTrouble trouble = PictureTrouble::None;
    QString kind;   ///< "PNG"; empty: not known
    QSize size;     ///< in pixels, as the picture declares it; empty: not known
    QImage image;   ///< null where there is trouble
    QImage blurred; ///< the same without its details: patches of colour
};

/// Decodes \a bytes, no larger than \a within where that is given. On any thread but that of the window.
DecodedPicture decodePicture(const QByteArray &bytes, QSize within = {});

} // namespace ui
