#pragma once

#include "app/base/result.h"
#include "app/dossier/formats/cardwords.h"
#include "app/dossier/formats/reading.h"
#include "app/dossier/vocabulary.h"

namespace dossier {

/// \a dossier as a model card: a YAML head with the names that model hubs use (language, license, base_model, datasets,
/// model-index …) and a body with a section a part. It is meant for readers: proofs, contracts and documents stay out.
QByteArray writeModelCard(const Dossier &dossier, const Vocabulary &words, CardLanguage language);

/// Reads a model card, ours or a hub's: the head, and of the body the sections whose headings are known. Everything
/// else is named in Reading::notCarried. BadInput as readCard().
Result<Reading> readModelCard(const QByteArray &text, const QString &name);

} // namespace dossier
