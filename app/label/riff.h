#pragma once

#include "app/label/filelabels.h"

namespace label {

/// The metadata chunks of a RIFF file: "XMP " and "EXIF" (WebP), "_PMX", "id3 " and LIST/INFO (WAV), and chunks named
/// AIGC.
void readRiff(std::string_view bytes, FileLabels &found);

} // namespace label
