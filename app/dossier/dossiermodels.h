#pragma once

#include "app/base/result.h"
#include "app/registry/models.h"

namespace db {
class Database;
}

namespace dossier {

/// The models of the register, by name: each may have a dossier.
Result<std::vector<registry::Model>> models(const db::Database &database);
/// NotFound: no such model.
Result<registry::Model> modelOf(const db::Database &database, registry::ModelId id);
/// By its name or, if there is none of that name, its id as a number. NotFound.
Result<registry::Model> modelNamed(const db::Database &database, const QString &name);

/// Whether it was made from another model, or is another's: then its base has to be of lawful source (Gen-AI Measures,
/// Art. 7(1)).
bool isDerived(const registry::Model &model);

} // namespace dossier
