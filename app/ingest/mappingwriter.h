#pragma once

#include "app/ingest/mappingpack.h"

namespace ingest {

/// \a pack as the text of its file, whatever its `text` says. The sample is made up from the first pointer of each
/// field: nothing of a log goes into a pack. BadInput: what readMappingPack() says of the text, such as no id, or two
/// fields of which one stands inside the other.
Result<QByteArray> writeMappingPack(const MappingPack &pack);

/// A pack for \a mapping, version 1, that is called \a name in both languages and has an id made of it: "support-desk",
/// or, of a name without Latin letters, "format-" and the beginning of its SHA-256. BadInput: no name, or as above.
Result<MappingPack> makeMappingPack(const QString &name, const Mapping &mapping);

} // namespace ingest
