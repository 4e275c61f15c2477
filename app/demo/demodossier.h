#pragma once

#include "app/demo/act.h"

#include <QDate>

namespace demo {

/// The dossiers of resources/demo/dossiers.json, one nearly complete and one that was only begun, with the documents
/// that prove what they say. A model that the register lacks is added to it. BadInput: a dossier that cannot be read.
Result<std::vector<Act>> dossierActs(QDate today, const QString &path = QStringLiteral(":/demo/dossiers.json"));

} // namespace demo
