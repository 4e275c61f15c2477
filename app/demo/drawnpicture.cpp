#include "app/demo/drawnpicture.h"

#include <QtEndian>

#include <zlib.h>

#include <cmath>
#include <vector>

namespace demo {

namespace {

constexpr int width = 480;
constexpr int height = 320;

struct Colour
{
    unsigned char red = 0;
    unsigned char green = 0;
    unsigned char blue = 0;
};

/// A ridge of hills: its height at \a x.
double ridge(int x, double base, double rise, double length, double shift)
{
    return base - rise * std::abs(std::sin((x + shift) / length));
}

Colour hills(int x, int y)
{
    const double dx = x - 370;
    const double dy = y - 80;
    if (y > ridge(x, 330, 90, 120, 40))
        return {70, 120, 84};
    if (y > ridge(x, 300, 140, 190, 0))
        return {116, 150, 140};
    if (dx * dx + dy * dy < 42 * 42)
        return {236, 190, 72};
    const auto fading = static_cast<unsigned char>(y / 6);
    return {static_cast<unsigned char>(176 + fading), static_cast<unsigned char>(206 + fading / 2), 230};
}

/// A sheet with lines and bars, as a chart has them.
Colour table(int x, int y)
{
    constexpr Colour paper{250, 249, 246};
    constexpr Colour ink{70, 74, 82};
    const bool isInside = x > 24 && x < width - 24 && y > 20 && y < height - 20;
    if (!isInside)
        return {222, 218, 212};
    if (y > 36 && y < 52 && x > 44 && x < 260)
        return ink;
    if (y > 270 && y < 274 && x > 44 && x < 436)
        return ink;
    const int bar = (x - 60) / 76;
    constexpr int tall[] = {150, 90, 190, 60, 120};
    if (x >= 60 && bar < 5 && (x - 60) % 76 < 46 && y < 270 && y > 270 - tall[bar])
        return bar % 2 == 0 ? Colour{179, 80, 60} : Colour{90, 130, 170};
    return paper;
}

QByteArray bigEndian(quint32 number)
{
    QByteArray four(4, Qt::Uninitialized);
    qToBigEndian(number, four.data());
    return four;
}

QByteArray chunk(const QByteArray &name, const QByteArray &data)
{
    const QByteArray body = name + data;
    const auto crc = crc32(0, reinterpret_cast<const Bytef *>(body.constData()), static_cast<uInt>(body.size()));
    return bigEndian(static_cast<quint32>(data.size())) + body + bigEndian(static_cast<quint32>(crc));
}

QByteArray deflated(const QByteArray &bytes)
{
    uLongf size = compressBound(static_cast<uLong>(bytes.size()));
    QByteArray packed(static_cast<qsizetype>(size), Qt::Uninitialized);
    compress2(reinterpret_cast<Bytef *>(packed.data()), &size, reinterpret_cast<const Bytef *>(bytes.constData()),
              static_cast<uLong>(bytes.size()), Z_BEST_COMPRESSION);
    packed.truncate(static_cast<qsizetype>(size));
    return packed;
}

} // namespace

/// PNG (ISO/IEC 15948): eight bits a channel, no filter on any line.
QByteArray drawnPicture(Motif motif)
{
    QByteArray lines;
    for (int y = 0; y < height; ++y) {
        lines.append('\0');
        for (int x = 0; x < width; ++x) {
            const Colour colour = motif == Motif::Hills ? hills(x, y) : table(x, y);
            lines.append(static_cast<char>(colour.red));
            lines.append(static_cast<char>(colour.green));
            lines.append(static_cast<char>(colour.blue));
        }
    }
    const QByteArray head = bigEndian(width) + bigEndian(height) + QByteArray("\x08\x02\x00\x00\x00", 5);
    return "\x89PNG\r\n\x1a\n" + chunk("IHDR", head) + chunk("IDAT", deflated(lines)) + chunk("IEND", {});
}

QString pictureAddress(Motif motif)
{
    return QStringLiteral("data:image/png;base64,") + QString::fromLatin1(drawnPicture(motif).toBase64());
}

} // namespace demo
