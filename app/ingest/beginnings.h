#pragma once

#include "app/ingest/followstore.h"
#include "app/ingest/sources/growingfile.h"

namespace ingest {

/// The longest of \a known, which come the shortest first, that \a file begins with, by its bytes and not by its name;
/// nullptr: none. Reads as much of the file as the longest of them that would fit.
Result<const KnownBeginning *> longestBeginning(GrowingFile &file, const std::vector<KnownBeginning> &known);

} // namespace ingest
