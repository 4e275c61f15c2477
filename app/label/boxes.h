#pragma once

#include "app/label/filelabels.h"

namespace label {

/// The metadata of an ISO base media file (MP4, M4A, MOV; ISO/IEC 14496-12): what stands below moov/udta and moov/meta,
/// iTunes' data boxes included, and an XMP packet in its uuid box. A fragmented file's later parts are not looked at.
void readBoxes(std::string_view bytes, FileLabels &found);

} // namespace label
