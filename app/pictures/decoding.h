#pragma once

#include <QByteArray>
#include <QImage>
#include <QSize>

namespace pictures {

/// What becomes of a picture that is to be looked at. The numbers are stored.
enum class Condition {
    Decoded = 0,
    Plain = 1, ///< decoded, and there is too little in it to know it again by
    NotKept = 2,
    UnknownKind = 3,
    Damaged = 4,
    TooLarge = 5,
};

/// How much one picture may ask for.
struct DecodingLimits
{
    qint64 pixels = 50'000'000;
    int megabytes = 256; ///< that a decoder may take; the first limit that is set holds for the whole process
    int scans = 100;     ///< of a progressive JPEG, each of which is decoded over all of its pixels
};

struct Decoding
{
    Condition condition = Condition::Damaged;
    QSize size;   ///< pixels, as the picture declares them; empty: not known
    QImage image; ///< RGB32, upright, on white; null unless `condition` is Decoded
};

/// Decodes \a bytes: of an animation the first picture. What it is follows from its first bytes; a few kinds are
/// decoded (PNG, JPEG, GIF, WebP, BMP), and none that declares more than \a limits allow. On any thread.
Decoding decode(const QByteArray &bytes, const DecodingLimits &limits = {});

} // namespace pictures
