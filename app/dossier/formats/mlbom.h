#pragma once

#include "app/base/clock.h"
#include "app/base/result.h"
#include "app/dossier/formats/reading.h"

namespace dossier {

/// \a dossier as a machine-learning bill of materials: CycloneDX 1.6, JSON. What CycloneDX has a field for stands in
/// that field, so that other programs read it; everything stands in properties named "vermilion:…" besides, so that
/// readMlBom() gives back the same dossier. The serial number follows from the content: the same dossier and moment
/// give the same bytes.
QByteArray writeMlBom(const Dossier &dossier, Moment now);

/// Reads a bill of materials of CycloneDX 1.5 or 1.6, ours or another program's: the model is metadata.component, or
/// else the first component that is one; components of data are its sources. BadInput, with line and column in \a name:
/// no JSON, not CycloneDX, no model in it.
Result<Reading> readMlBom(const QByteArray &json, const QString &name);

} // namespace dossier
