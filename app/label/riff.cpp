#include "app/label/riff.h"

#include "app/label/bytes.h"
#include "app/label/exif.h"
#include "app/label/id3.h"
#include "app/label/xmp.h"

namespace label {

namespace {

using namespace std::string_view_literals;

/// Calls \a take with the name and data of each chunk from \a at; false if one is longer than what is there.
template <typename Take>
bool eachChunk(std::string_view bytes, size_t at, Take take)
{
    while (at + 8 <= bytes.size()) {
        const size_t length = littleEndian(bytes, at + 4, 4);
        if (length > bytes.size() - at - 8)
            return false;
        take(part(bytes, at, 4), part(bytes, at + 8, length));
        at += 8 + length + length % 2;
    }
    return true;
}

void readChunk(std::string_view name, std::string_view data, FileLabels &found)
{
    if (!found.takesMore())
        return;
    if (name == "XMP "sv || name == "_PMX"sv)
        readXmp(data, found);
    else if (name == "EXIF"sv)
        readExif(data.starts_with("Exif\0\0"sv) ? data.substr(6) : data, found);
    else if (name == "id3 "sv || name == "ID3 "sv)
        readId3(data, found);
    else if (name == "AIGC"sv && found.labels.size() < mostLabels)
        found.labels.push_back({QStringLiteral("RIFF AIGC"), QByteArray(data.substr(0, longestLabel))});
    else if (name == "LIST"sv && data.starts_with("INFO"sv))
        found.isDamaged = !eachChunk(data, 4, [&](std::string_view entry, std::string_view text) {
            if (entry == "AIGC"sv)
                readChunk(entry, text, found);
            else
                found.add(QStringLiteral("RIFF INFO"), text);
        }) || found.isDamaged;
}

} // namespace

void readRiff(std::string_view bytes, FileLabels &found)
{
    const bool isWhole =
        eachChunk(bytes, 12, [&](std::string_view name, std::string_view data) { readChunk(name, data, found); });
    found.isDamaged = found.isDamaged || !isWhole;
}

} // namespace label
