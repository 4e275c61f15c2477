#pragma once

#include "app/registry/register.h"

#include <QJsonObject>

namespace registry {

/// What the journal calls them: "service/3", "registry/7".
QString objectOf(ServiceId id);
QString objectOf(RegistryItemId id);

/// The fields as the journal keeps them: days as ISO text, free text (descriptions, notes, evidence)
/// as its SHA-256, because the journal can never forget a name that somebody wrote there.
QJsonObject fieldsOf(const Service &service);
QJsonObject fieldsOf(const RegistryItem &item);
QJsonObject fieldsOf(const RegistryEvent &event, RegistryEventId id);

/// {"number": {"old": "…", "new": "…"}} for each field that differs.
QJsonObject difference(const QJsonObject &before, const QJsonObject &after);

} // namespace registry
