#pragma once

#include "app/dossier/dossierstore.h"

namespace dossier::rows {

// These throw db::Error: they are for use inside a transaction of DossierStore; everyone else calls readDossier() and
// documentsOf().

/// NotFound: no such model. Corrupt: its content is not what its hash says, or cannot be read.
Result<DatedDossier> newest(const db::Database &database, registry::ModelId model);
std::vector<Document> documents(const db::Database &database, registry::ModelId model);

} // namespace dossier::rows
