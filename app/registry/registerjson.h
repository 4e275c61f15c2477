#pragma once

#include "app/registry/filings.h"
#include "app/registry/numbers.h"
#include "app/registry/register.h"

#include <QJsonObject>

namespace registry {

// The values of the register as JSON: words of register.h, days as "2026-11-23", moments as ISO 8601 in UTC,
// ids as numbers. What is empty or not known is left out.

QJsonObject toJson(const Service &service);
QJsonObject toJson(const RegistryItem &item);
QJsonObject toJson(const Transition &step);
QJsonObject toJson(const RegistryEvent &event);
QJsonObject toJson(const Model &model);
QJsonObject toJson(const ModelVersion &version);
QJsonObject toJson(const Algorithm &algorithm);
QJsonObject toJson(const ServiceModel &link);
QJsonObject toJson(const FilingDocument &document);
QJsonObject toJson(const Submission &submission);
QJsonObject toJson(const FieldChange &change);
QJsonObject toJson(const DisplayEvidence &evidence);
QJsonObject toJson(const NumberHint &hint);
QJsonObject toJson(const Kind &kind);

} // namespace registry
