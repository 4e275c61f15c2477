#pragma once

#include "app/seal/unpacked.h"

namespace seal {

/// Holds what a package says of the journal to itself and to the files: the head and its signature, each proof, the
/// event of the sealing, and the records of evidence. \a report must have its manifest.
void judgeJournal(const Unpacked &unpacked, PackageReport &report);

} // namespace seal
