#pragma once

#include "app/seal/unpacked.h"

namespace seal {

/// Holds the chapter of the journal in a package, if there is one, to the head and to the events that are proved.
void judgeChapter(const Unpacked &unpacked, PackageReport &report);

} // namespace seal
