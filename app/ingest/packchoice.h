#pragma once

#include "app/ingest/formats/formats.h"
#include "app/ingest/importoptions.h"
#include "app/ingest/mappingstore.h"
#include "app/ingest/sources/bytesource.h"
#include "app/ingest/sources/logaddress.h"

#include <span>

namespace ingest {

/// A saved mapping that fits a log, and by what it was recognised.
struct PackChoice
{
    const SavedMapping *saved = nullptr; ///< of those that were given; nullptr: none fits
    std::string reason;                  ///< "Support desk: /q, /answer/text"
};

/// Which of \a packs fits the log at \a address: the one whose paths to prompt and output are all there in the most of
/// the first records, and in at least half of them. Of several the one that finds more of its other fields.
/// Fails as firstRecords() does.
Result<PackChoice> fittingPack(const LogAddress &address, std::optional<Encoding> encoding,
                               std::span<const SavedMapping> packs);

/// Which of the packs in \a options a log is read by, of which the formats say \a choice: none where a format knows it
/// well, or where \a options name a format or a mapping. Fails as fittingPack() does.
Result<PackChoice> packFor(const LogAddress &address, std::optional<Encoding> encoding, const ImportOptions &options,
                           const Result<Choice> &choice);

} // namespace ingest
