#include "app/label/boxes.h"

#include "app/label/bytes.h"
#include "app/label/xmp.h"

namespace label {

namespace {

using namespace std::string_view_literals;

constexpr int deepest = 8; // moov/trak/meta/ilst/item/data is six

/// XMP Specification Part 3, 1.2.8.2.
constexpr auto xmpBox = "\xbe\x7a\xcf\xcb\x97\xa9\x42\xe8\x9c\x71\x99\x94\x91\xe3\xaf\xac"sv;

struct Box
{
    std::string_view name;
    std::string_view data;
    size_t size = 0; ///< with its header; 0 if it is longer than what is there
};

Box boxAt(std::string_view bytes, size_t at)
{
    size_t size = bigEndian(bytes, at, 4);
    size_t head = 8;
    if (size == 1) {
        size = size_t(bigEndian(bytes, at + 8, 4)) << 32 | bigEndian(bytes, at + 12, 4);
        head = 16;
    } else if (size == 0) { // up to the end
        size = bytes.size() - at;
    }
    if (size < head || size > bytes.size() - at)
        return {};
    return {part(bytes, at + 4, 4), part(bytes, at + head, size - head), size};
}

/// A meta box has a version before its children, but not QuickTime's.
std::string_view childrenOf(const Box &box)
{
    const bool hasVersion = box.name == "meta"sv && part(box.data, 4, 4) != "hdlr"sv;
    return hasVersion ? part(box.data, 4) : box.data;
}

bool isContainer(std::string_view name, std::string_view parent)
{
    return name == "moov"sv || name == "trak"sv || name == "udta"sv || name == "meta"sv || name == "ilst"sv
        || parent == "ilst"sv;
}

void readLeaf(const Box &box, std::string_view parent, FileLabels &found)
{
    if (box.name == "uuid"sv && box.data.starts_with(xmpBox))
        readXmp(box.data.substr(xmpBox.size()), found);
    else if (box.name == "XMP_"sv)
        readXmp(box.data, found);
    else if (box.name == "data"sv || parent == "udta"sv) // behind a type, a language, a length
        found.add(box.name == "data"sv ? QStringLiteral("MP4 ilst") : QStringLiteral("MP4 udta"),
                  part(box.data, box.data.find('{')));
}

void readAll(std::string_view bytes, std::string_view parent, int depth, FileLabels &found)
{
    for (size_t at = 0; at + 8 <= bytes.size() && found.takesMore();) {
        const Box box = boxAt(bytes, at);
        if (box.size == 0) {
            found.isDamaged = found.isDamaged || parent != "udta"sv; // a udta may end with four zeros
            return;
        }
        if (isContainer(box.name, parent) && depth < deepest)
            readAll(childrenOf(box), box.name, depth + 1, found);
        else
            readLeaf(box, parent, found);
        at += box.size;
    }
}

} // namespace

void readBoxes(std::string_view bytes, FileLabels &found)
{
    readAll(bytes, {}, 0, found);
}

} // namespace label
