#pragma once

#include <QString>

namespace dossier {

/// The SPDX id that \a licence is, in SPDX's own spelling ("apache-2.0": "Apache-2.0"). Empty: it is none of those that
/// datasets and models are often under; such a licence is written by its name, which every format allows.
QString spdxId(const QString &licence);

} // namespace dossier
