#pragma once

#include "app/registry/filings.h"
#include "app/registry/register.h"

#include <QJsonObject>

namespace registry {

/// What the journal calls them: "service/3", "registry/7", "model/2", "algorithm/1".
QString objectOf(ServiceId id);
QString objectOf(RegistryItemId id);
QString objectOf(ModelId id);
QString objectOf(AlgorithmId id);

/// Each item has 16 bytes that stand before every text of its own which is hashed for the journal: a
/// name is short, and whoever has the journal alone could else try out names.
struct Salt
{
    QByteArray bytes;
};

/// The fields as the journal keeps them: days as ISO text, free text (descriptions, notes, evidence) as
/// its SHA-256, because the journal can never forget a name that somebody wrote there. Texts of an item as
/// SHA-256( "vermilion.registry.v1" | salt | text ).
QJsonObject fieldsOf(const Service &service);
QJsonObject fieldsOf(const RegistryItem &item, const Salt &salt);
QJsonObject fieldsOf(const RegistryEvent &event, RegistryEventId id, const Salt &salt);
QJsonObject fieldsOf(const Transition &step, const Salt &salt);
QJsonObject fieldsOf(const Model &model);
QJsonObject fieldsOf(const ModelVersion &version);
QJsonObject fieldsOf(const Algorithm &algorithm);
QJsonObject fieldsOf(const ServiceModel &link);
QJsonObject fieldsOf(const FilingDocument &document, const Salt &salt);
QJsonObject fieldsOf(const Submission &submission, const Salt &salt);
QJsonObject fieldsOf(const DisplayEvidence &evidence, const Salt &salt);

/// {"number": {"old": "…", "new": "…"}} for each field that differs.
QJsonObject difference(const QJsonObject &before, const QJsonObject &after);

} // namespace registry
