#include "app/label/png.h"

#include "app/label/bytes.h"
#include "app/label/exif.h"
#include "app/label/inflate.h"
#include "app/label/xmp.h"

namespace label {

namespace {

using namespace std::string_view_literals;

/// A text of a chunk with its keyword. The entry named AIGC is a label whatever it holds.
void take(std::string_view keyword, std::string_view text, const QString &place, FileLabels &found)
{
    if (keyword == "XML:com.adobe.xmp"sv)
        readXmp(text, found);
    else if (keyword == "AIGC"sv && found.labels.size() < mostLabels)
        found.labels.push_back({place, QByteArray(text.substr(0, longestLabel))});
    else
        found.add(place, text);
}

void takePacked(std::string_view keyword, std::string_view packed, const QString &place, FileLabels &found)
{
    if (const auto text = inflated(packed, longestLabel))
        take(keyword, *text, place, found);
    else
        found.isDamaged = true;
}

/// keyword NUL, packed or not, method, language NUL, translated keyword NUL, text
void readInternational(std::string_view data, FileLabels &found)
{
    const QString place = QStringLiteral("PNG iTXt");
    const size_t keywordEnd = data.find('\0');
    const size_t languageEnd = data.find('\0', keywordEnd + 3);
    const size_t translatedEnd = data.find('\0', languageEnd + 1);
    const bool isWhole = keywordEnd != std::string_view::npos && languageEnd != std::string_view::npos
        && translatedEnd != std::string_view::npos && keywordEnd + 3 <= data.size();
    if (!isWhole) {
        found.isDamaged = true;
        return;
    }
    const std::string_view text = part(data, translatedEnd + 1);
    if (byteAt(data, keywordEnd + 1) == 1)
        takePacked(data.substr(0, keywordEnd), text, place, found);
    else
        take(data.substr(0, keywordEnd), text, place, found);
}

void readChunk(std::string_view type, std::string_view data, FileLabels &found)
{
    const size_t end = data.find('\0'); // of the keyword
    if (type == "iTXt"sv)
        readInternational(data, found);
    else if (type == "eXIf"sv)
        readExif(data, found);
    else if (type == "tEXt"sv && end != std::string_view::npos)
        take(data.substr(0, end), part(data, end + 1), QStringLiteral("PNG tEXt"), found);
    else if (type == "zTXt"sv && end != std::string_view::npos)
        takePacked(data.substr(0, end), part(data, end + 2), QStringLiteral("PNG zTXt"), found);
}

} // namespace

void readPng(std::string_view bytes, FileLabels &found)
{
    for (size_t at = 8; at + 12 <= bytes.size();) {
        const size_t length = bigEndian(bytes, at, 4);
        const std::string_view type = part(bytes, at + 4, 4);
        if (length > bytes.size() - at - 12) {
            found.isDamaged = true;
            return;
        }
        const bool isMetadata = type == "tEXt"sv || type == "zTXt"sv || type == "iTXt"sv || type == "eXIf"sv;
        if (isMetadata && !found.takesMore())
            return;
        readChunk(type, part(bytes, at + 8, length), found);
        if (type == "IEND"sv)
            return;
        at += length + 12;
    }
    found.isDamaged = true; // it ends without saying so
}

} // namespace label
