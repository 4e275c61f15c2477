#pragma once

#include "app/base/result.h"
#include "app/dossier/formats/reading.h"

namespace dossier {

/// \a source as Croissant 1.0 with its vocabulary for responsible AI (RAI 1.0): JSON-LD about one dataset. Fields that
/// neither has a term for stand in a namespace of ours, so that readCroissant() gives back the same source. The files
/// of the dataset are not described: a dossier does not hold them.
QByteArray writeCroissant(const DataSource &source, const Annotation &annotation);

/// What Croissant requires of every dataset and writeCroissant() cannot say of \a source: "license", "url", …
QStringList croissantGaps(const DataSource &source);

/// Reads Croissant of any version, ours or another program's, with or without prefixes on schema.org's terms.
/// BadInput: no JSON, or not about a dataset.
Result<SourceReading> readCroissant(const QByteArray &json, const QString &name);

} // namespace dossier
