#include "app/report/formats/iccprofile.h"

#include <QString>
#include <QtEndian>

#include <array>
#include <cmath>
#include <span>
#include <vector>

namespace report {

namespace {

struct Tag
{
    const char *name;
    QByteArray bytes;
};

QByteArray number32(quint32 value)
{
    value = qToBigEndian(value);
    return {reinterpret_cast<const char *>(&value), sizeof value};
}

QByteArray number16(quint16 value)
{
    value = qToBigEndian(value);
    return {reinterpret_cast<const char *>(&value), sizeof value};
}

/// s15Fixed16Number
QByteArray fixed(double value)
{
    return number32(static_cast<quint32>(static_cast<qint32>(std::lround(value * 65536))));
}

QByteArray fixeds(const char *type, std::span<const double> values)
{
    QByteArray bytes = QByteArray(type, 4) + number32(0);
    for (const double value : values)
        bytes += fixed(value);
    return bytes;
}

QByteArray xyz(double x, double y, double z)
{
    return fixeds("XYZ ", std::array{x, y, z});
}

/// multiLocalizedUnicodeType, in English only
QByteArray text(const QString &words)
{
    QByteArray bytes =
        "mluc" + number32(0) + number32(1) + number32(12) + "enUS" + number32(quint32(words.size()) * 2) + number32(28);
    for (const QChar c : words)
        bytes += number16(c.unicode());
    return bytes;
}

/// parametricCurveType 3, with the numbers of IEC 61966-2-1
QByteArray curve()
{
    constexpr std::array values{2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045};
    QByteArray bytes = "para" + number32(0) + number16(3) + number16(0);
    for (const double value : values)
        bytes += fixed(value);
    return bytes;
}

/// Primaries and white as they are seen in the light of D50 (Bradford).
std::vector<Tag> tags()
{
    constexpr std::array adaptation{1.0478112,  0.0228866,  -0.0501270, 0.0295424, 0.9904844,
                                    -0.0170491, -0.0092345, 0.0150436,  0.7521316};
    return {{"desc", text(QStringLiteral("sRGB"))},
            {"cprt", text(QStringLiteral("No copyright"))},
            {"wtpt", xyz(0.9642, 1, 0.8249)},
            {"chad", fixeds("sf32", adaptation)},
            {"rXYZ", xyz(0.4360747, 0.2225045, 0.0139322)},
            {"gXYZ", xyz(0.3850649, 0.7168786, 0.0971045)},
            {"bXYZ", xyz(0.1430804, 0.0606169, 0.7141733)},
            {"rTRC", curve()},
            {"gTRC", curve()},
            {"bTRC", curve()}};
}

QByteArray header(quint32 size)
{
    QByteArray bytes = number32(size) + number32(0) + number32(0x04200000) + "mntrRGB XYZ ";
    for (const quint16 part : {2026, 1, 1, 0, 0, 0})
        bytes += number16(part);
    bytes += "acsp" + QByteArray(28, '\0') + fixed(0.9642) + fixed(1) + fixed(0.8249);
    return bytes.leftJustified(128, '\0');
}

} // namespace

QByteArray srgbProfile()
{
    constexpr quint32 headerSize = 128;
    constexpr quint32 entrySize = 12;
    const std::vector<Tag> all = tags();
    const quint32 begin = headerSize + 4 + quint32(all.size()) * entrySize;
    QByteArray table = number32(quint32(all.size()));
    QByteArray body;
    for (const Tag &tag : all) {
        // The three curves are one.
        qsizetype at = body.indexOf(tag.bytes);
        if (at < 0) {
            at = body.size();
            body += tag.bytes + QByteArray((4 - tag.bytes.size() % 4) % 4, '\0');
        }
        table += QByteArray(tag.name, 4) + number32(begin + quint32(at)) + number32(quint32(tag.bytes.size()));
    }
    return header(begin + quint32(body.size())) + table + body;
}

} // namespace report
