#pragma once

#include "app/base/result.h"
#include "app/dossier/formats/cardwords.h"
#include "app/dossier/formats/reading.h"
#include "app/dossier/vocabulary.h"

namespace dossier {

/// \a source as a dataset card with the names that dataset hubs use (pretty_name, language, license, dataset_info …).
/// \a annotation is that of the model's data.
QByteArray writeDatasetCard(const DataSource &source, const Annotation &annotation, const Vocabulary &words,
                            CardLanguage language);

/// Reads a dataset card, ours or a hub's, as readModelCard() does.
Result<SourceReading> readDatasetCard(const QByteArray &text, const QString &name);

} // namespace dossier
