#pragma once

#include "app/label/filelabels.h"

namespace label {

/// The text (tEXt, zTXt, iTXt), XMP and eXIf chunks of a PNG (W3C PNG, 11.3.3 and 11.3.2.6).
void readPng(std::string_view bytes, FileLabels &found);

} // namespace label
