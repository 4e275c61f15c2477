#pragma once

#include "app/label/filelabels.h"

namespace label {

/// The texts of an EXIF block (a TIFF header, its first directory and the Exif directory it names; JEITA CP-3451).
/// Other directories hold thumbnails, places and the maker's own, and are left out.
void readExif(std::string_view tiff, FileLabels &found);

} // namespace label
