#include "app/report/formats/sfnt.h"

#include <QtEndian>

#include <array>
#include <bit>
#include <vector>

namespace report {

namespace {

void append16(QByteArray &bytes, quint16 value)
{
    value = qToBigEndian(value);
    bytes.append(reinterpret_cast<const char *>(&value), sizeof value);
}

void append32(QByteArray &bytes, quint32 value)
{
    value = qToBigEndian(value);
    bytes.append(reinterpret_cast<const char *>(&value), sizeof value);
}

struct FontTable
{
    const char *tag;
    QByteArray bytes;
};

/// Those that a TrueType outline needs, in the order of their tags.
std::vector<FontTable> tablesOf(const QRawFont &font)
{
    static constexpr std::array tags{"OS/2", "cmap", "cvt ", "fpgm", "glyf", "head", "hhea",
                                     "hmtx", "loca", "maxp", "name", "post", "prep"};
    std::vector<FontTable> tables;
    for (const char *tag : tags) {
        QByteArray bytes = font.fontTable(tag);
        if (!bytes.isEmpty())
            tables.push_back({tag, std::move(bytes)});
    }
    return tables;
}

} // namespace

QByteArray sfntOf(const QRawFont &font)
{
    constexpr quint32 headerSize = 12;
    constexpr quint32 entrySize = 16;
    constexpr quint32 trueType = 0x00010000;
    const std::vector<FontTable> tables = tablesOf(font);
    const auto count = quint16(tables.size());
    const auto power = quint16(std::bit_floor(count));
    QByteArray file;
    append32(file, trueType);
    append16(file, count);
    append16(file, quint16(power * entrySize));
    append16(file, quint16(std::countr_zero(power)));
    append16(file, quint16((count - power) * entrySize));
    quint32 offset = headerSize + count * entrySize;
    QByteArray body;
    for (const FontTable &table : tables) {
        file.append(table.tag, 4);
        append32(file, 0); // nobody who reads the file from memory asks for the checksum
        append32(file, offset + quint32(body.size()));
        append32(file, quint32(table.bytes.size()));
        body += table.bytes;
        body.append((4 - body.size() % 4) % 4, '\0');
    }
    return file + body;
}

} // namespace report
