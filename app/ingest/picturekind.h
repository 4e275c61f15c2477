#pragma once

#include <string_view>

namespace ingest {

/// What a file is by its first bytes, whatever its name or a log says.
struct PictureKind
{
    std::string_view name; ///< "PNG"
    std::string_view mediaType; ///< "image/png"
    bool isImage = true; ///< dots of colour; false: a document, or a program that draws
};

inline constexpr size_t pictureKindBytes = 16; ///< from the beginning, that say it

/// The kind of what begins with \a bytes; nullptr: none that is known.
const PictureKind *pictureKindOf(std::string_view bytes);

} // namespace ingest
