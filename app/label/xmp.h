#pragma once

#include "app/label/filelabels.h"

namespace label {

/// The AIGC property of an XMP packet, an element or an attribute of that name in any namespace (GB 45438-2025 appendix
/// E has TC260:AIGC). Entities of its own are not expanded.
void readXmp(std::string_view packet, FileLabels &found);

} // namespace label
