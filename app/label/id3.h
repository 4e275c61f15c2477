#pragma once

#include "app/label/filelabels.h"

namespace label {

/// The TXXX and COMM frames of an ID3v2 tag (2.2 to 2.4) at the begin of \a bytes; none if there is no tag. A tag that
/// is unsynchronised is read as it was before; frames that are packed or encrypted are left out.
void readId3(std::string_view bytes, FileLabels &found);

} // namespace label
