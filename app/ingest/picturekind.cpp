#include "app/ingest/picturekind.h"

#include <algorithm>
#include <array>

using namespace std::string_view_literals;

namespace ingest {

namespace {

struct Signature
{
    std::string_view begins;
    std::string_view then; ///< what stands at `at`
    size_t at = 0;
    PictureKind kind;
};

constexpr std::array signatures{
    Signature{"\x89PNG\r\n\x1a\n"sv, ""sv, 0, {"PNG", "image/png"}},
    Signature{"\xff\xd8\xff"sv, ""sv, 0, {"JPEG", "image/jpeg"}},
    Signature{"GIF8"sv, ""sv, 0, {"GIF", "image/gif"}},
    Signature{"RIFF"sv, "WEBP"sv, 8, {"WebP", "image/webp"}},
    Signature{"BM"sv, "\0\0\0\0"sv, 6, {"BMP", "image/bmp"}}, // two letters alone may begin any text
    Signature{"II*\0"sv, ""sv, 0, {"TIFF", "image/tiff"}},
    Signature{"MM\0*"sv, ""sv, 0, {"TIFF", "image/tiff"}},
    Signature{""sv, "ftypavif"sv, 4, {"AVIF", "image/avif"}},
    Signature{""sv, "ftyphei"sv, 4, {"HEIC", "image/heic"}},
    Signature{"%PDF"sv, ""sv, 0, {"PDF", "application/pdf", false}},
    Signature{"<svg"sv, ""sv, 0, {"SVG", "image/svg+xml", false}},
};

} // namespace

const PictureKind *pictureKindOf(std::string_view bytes)
{
    const auto found = std::ranges::find_if(signatures, [bytes](const Signature &each) {
        return bytes.starts_with(each.begins) && bytes.substr(std::min(each.at, bytes.size())).starts_with(each.then);
    });
    return found == signatures.end() ? nullptr : &found->kind;
}

} // namespace ingest
