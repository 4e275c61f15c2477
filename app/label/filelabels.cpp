#include "app/label/filelabels.h"

#include "app/label/boxes.h"
#include "app/label/bytes.h"
#include "app/label/id3.h"
#include "app/label/jpeg.h"
#include "app/label/png.h"
#include "app/label/riff.h"
#include "app/label/xmp.h"

namespace label {

namespace {

using namespace std::string_view_literals;

std::string_view withoutMark(std::string_view bytes)
{
    if (bytes.starts_with("\xef\xbb\xbf"))
        bytes.remove_prefix(3);
    const size_t begin = bytes.find_first_not_of(" \t\r\n");
    return part(bytes, begin);
}

/// Comments and application blocks of GIF: sub-blocks of up to 255 bytes. XMP stands in one with no lengths of its own,
/// behind its name (XMP Specification Part 3, 1.1.2).
void readGif(std::string_view bytes, FileLabels &found)
{
    const size_t packet = bytes.find("XMP DataXMP"sv);
    if (packet != std::string_view::npos) {
        const size_t end = bytes.find("\x01\xff\xfe"sv, packet); // the trailer that ends it for other readers
        found.isDamaged = end == std::string_view::npos;
        readXmp(part(bytes, packet + 11, end - packet - 11), found);
    }
    size_t at = bytes.find("\x21\xfe"sv);
    while (at != std::string_view::npos && found.takesMore()) {
        std::string comment;
        size_t block = at + 2;
        for (; byteAt(bytes, block) > 0 && comment.size() < longestLabel; block += byteAt(bytes, block) + 1)
            comment += part(bytes, block + 1, byteAt(bytes, block));
        found.add(QStringLiteral("GIF"), comment);
        at = bytes.find("\x21\xfe"sv, block);
    }
}

} // namespace

bool FileLabels::takesMore()
{
    if (labels.size() < mostLabels && parts < mostParts) {
        ++parts;
        return true;
    }
    return false;
}

void FileLabels::add(const QString &place, std::string_view text)
{
    while (!text.empty() && (text.back() == '\0' || text.back() == ' ' || text.back() == '\n'))
        text.remove_suffix(1);
    if (labels.size() < mostLabels && text.contains('{')
        && (text.contains("AIGC"sv) || text.contains("\"ContentProducer\""sv)))
        labels.push_back({place, QByteArray(text.substr(0, longestLabel))});
}

Result<FileLabels> readFileLabels(std::string_view bytes)
{
    FileLabels found;
    const auto read = [&](const QString &format, auto reader) {
        found.format = format;
        reader(bytes, found);
        return found;
    };
    if (bytes.starts_with("\x89PNG\r\n\x1a\n"sv))
        return read(QStringLiteral("PNG"), readPng);
    if (bytes.starts_with("\xff\xd8\xff"sv))
        return read(QStringLiteral("JPEG"), readJpeg);
    if (bytes.starts_with("RIFF"sv) && part(bytes, 8, 4) == "WEBP"sv)
        return read(QStringLiteral("WebP"), readRiff);
    if (bytes.starts_with("RIFF"sv) && part(bytes, 8, 4) == "WAVE"sv)
        return read(QStringLiteral("WAV"), readRiff);
    if (bytes.starts_with("GIF87a"sv) || bytes.starts_with("GIF89a"sv))
        return read(QStringLiteral("GIF"), readGif);
    if (part(bytes, 4, 4) == "ftyp"sv)
        return read(QStringLiteral("MP4"), readBoxes);
    if (bytes.starts_with("ID3"sv) || (byteAt(bytes, 0) == 0xff && (byteAt(bytes, 1) & 0xe6) == 0xe2))
        return read(QStringLiteral("MP3"), readId3);
    const std::string_view text = withoutMark(bytes);
    if (text.starts_with('<') && text.contains("xmpmeta"sv))
        return read(QStringLiteral("XMP"), readXmp);
    if (text.starts_with('{')) {
        found.format = QStringLiteral("JSON");
        if (text.contains("ContentProducer"sv) || text.contains("AIGC"sv))
            found.labels.push_back({found.format, QByteArray(text.substr(0, longestLabel))});
        return found;
    }
    return fail(Failure::Kind::BadInput, QStringLiteral("no file of a kind whose labels can be read"));
}

} // namespace label
