#pragma once

#include "app/base/result.h"

#include <QJsonObject>

namespace dossier {

/// The object that \a json is. BadInput, with line and column in \a name: it cannot be parsed, or is something else.
Result<QJsonObject> jsonObjectIn(const QByteArray &json, const QString &name);

} // namespace dossier
