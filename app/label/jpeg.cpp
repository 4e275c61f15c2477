#include "app/label/jpeg.h"

#include "app/label/bytes.h"
#include "app/label/exif.h"
#include "app/label/xmp.h"

namespace label {

namespace {

using namespace std::string_view_literals;

void readSegment(uint32_t marker, std::string_view data, FileLabels &found)
{
    constexpr auto exif = "Exif\0\0"sv;
    constexpr auto xmp = "http://ns.adobe.com/xap/1.0/\0"sv;
    if (marker == 0xe1 && data.starts_with(exif))
        readExif(data.substr(exif.size()), found);
    else if (marker == 0xe1 && data.starts_with(xmp))
        readXmp(data.substr(xmp.size()), found);
    else if (marker == 0xfe || (marker >= 0xe0 && marker <= 0xef))
        found.add(marker == 0xfe ? QStringLiteral("JPEG COM") : QStringLiteral("JPEG APP%1").arg(marker - 0xe0), data);
}

} // namespace

void readJpeg(std::string_view bytes, FileLabels &found)
{
    size_t at = 2;
    while (at + 4 <= bytes.size() && byteAt(bytes, at) == 0xff) {
        const uint32_t marker = byteAt(bytes, at + 1);
        if (marker == 0xff) { // a filler before a marker
            ++at;
            continue;
        }
        if (marker == 0xda || marker == 0xd9) // a scan begins, or the picture ends
            return;
        const size_t length = bigEndian(bytes, at + 2, 2);
        if (length < 2 || length > bytes.size() - at - 2)
            break;
        if (!found.takesMore())
            return;
        readSegment(marker, part(bytes, at + 4, length - 2), found);
        at += length + 2;
    }
    found.isDamaged = true;
}

} // namespace label
