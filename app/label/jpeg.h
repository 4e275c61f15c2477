#pragma once

#include "app/label/filelabels.h"

namespace label {

/// The EXIF, XMP and comment segments of a JPEG up to its first scan (ITU T.81 B.1.1.4; XMP Specification Part
/// 3, 1.1.3).
void readJpeg(std::string_view bytes, FileLabels &found);

} // namespace label
