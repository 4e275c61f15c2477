#include "app/registry/registryjournal.h"

#include "app/base/hash.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace registry {

namespace {

QString dayText(QDate day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}

QString hashed(const QString &freeText)
{
    if (freeText.isEmpty())
        return {};
    return u"sha256:"_s + QString::fromLatin1(Sha256::of(freeText.toUtf8()).toHex());
}

QString hashed(const QString &freeText, const Salt &salt)
{
    if (freeText.isEmpty())
        return {};
    Sha256 sha;
    sha.add("vermilion.registry.v1");
    sha.add(salt.bytes);
    sha.add(freeText.toUtf8());
    return u"salted-sha256:"_s + QString::fromLatin1(sha.result().toHex());
}

template <typename Id>
QJsonValue number(Id id)
{
    return static_cast<qint64>(id);
}

template <typename Id>
QJsonValue number(const std::optional<Id> &id)
{
    return id ? number(*id) : QJsonValue();
}

} // namespace

QString objectOf(ServiceId id)
{
    return u"service/%1"_s.arg(qint64(id));
}

QString objectOf(RegistryItemId id)
{
    return u"registry/%1"_s.arg(qint64(id));
}

QString objectOf(ModelId id)
{
    return u"model/%1"_s.arg(qint64(id));
}

QString objectOf(AlgorithmId id)
{
    return u"algorithm/%1"_s.arg(qint64(id));
}

QJsonObject fieldsOf(const Service &service)
{
    return {{u"name"_s, service.name},
            {u"description"_s, hashed(service.description)},
            {u"scope"_s, name(service.scope)},
            {u"accesses"_s, name(service.accesses)},
            {u"started_on"_s, dayText(service.startedOn)},
            {u"ended_on"_s, dayText(service.endedOn)},
            {u"regime"_s, service.regime},
            {u"regime_reason"_s, hashed(service.regimeReason)}};
}

QJsonObject fieldsOf(const RegistryItem &item, const Salt &salt)
{
    return {{u"service"_s, number(item.service)},
            {u"kind"_s, item.kind},
            {u"role"_s, item.role ? name(*item.role) : QString()},
            {u"name"_s, item.name},
            {u"number"_s, item.number},
            {u"authority"_s, item.authority},
            {u"state"_s, name(item.state)},
            {u"submitted_on"_s, dayText(item.submittedOn)},
            {u"granted_on"_s, dayText(item.grantedOn)},
            {u"valid_until"_s, dayText(item.validUntil)},
            {u"display_checked_on"_s, dayText(item.displayCheckedOn)},
            {u"display_evidence"_s, hashed(item.displayEvidence, salt)},
            {u"upstream_model"_s, item.upstreamModel},
            {u"upstream_number"_s, item.upstreamNumber},
            {u"notes"_s, hashed(item.notes, salt)},
            {u"responsible"_s, hashed(item.responsible, salt)},
            {u"conditions"_s, hashed(item.conditions, salt)},
            {u"model"_s, number(item.model)},
            {u"algorithm"_s, number(item.algorithm)}};
}

QJsonObject fieldsOf(const RegistryEvent &event, RegistryEventId id, const Salt &salt)
{
    return {{u"event"_s, number(id)},
            {u"kind"_s, name(event.kind)},
            {u"on"_s, dayText(event.on)},
            {u"done_on"_s, dayText(event.doneOn)},
            {u"note"_s, hashed(event.note, salt)}};
}

QJsonObject fieldsOf(const Transition &step, const Salt &salt)
{
    return {{u"from"_s, step.from ? name(*step.from) : QString()},
            {u"to"_s, name(step.to)},
            {u"on"_s, dayText(step.on)},
            {u"note"_s, hashed(step.note, salt)}};
}

QJsonObject fieldsOf(const Model &model)
{
    return {{u"name"_s, model.name},
            {u"origin"_s, name(model.origin)},
            {u"maker"_s, model.maker},
            {u"filing_number"_s, model.filingNumber},
            {u"modalities"_s, QJsonArray::fromStringList(model.modalities)},
            {u"base_name"_s, model.baseName},
            {u"base_number"_s, model.baseNumber},
            {u"base"_s, number(model.base)},
            {u"notes"_s, hashed(model.notes)}};
}

QJsonObject fieldsOf(const ModelVersion &version)
{
    return {{u"model"_s, number(version.model)},
            {u"version"_s, version.version},
            {u"released_on"_s, dayText(version.releasedOn)},
            {u"retired_on"_s, dayText(version.retiredOn)},
            {u"change"_s, hashed(version.change)}};
}

QJsonObject fieldsOf(const Algorithm &algorithm)
{
    return {{u"name"_s, algorithm.name},
            {u"type"_s, name(algorithm.type)},
            {u"purpose"_s, hashed(algorithm.purpose)},
            {u"mechanism"_s, hashed(algorithm.mechanism)}};
}

QJsonObject fieldsOf(const ServiceModel &link)
{
    return {{u"model"_s, number(link.model)}, {u"from"_s, dayText(link.from)}, {u"until"_s, dayText(link.until)}};
}

QJsonObject fieldsOf(const FilingDocument &document, const Salt &salt)
{
    return {{u"document"_s, number(document.id)},
            {u"kind"_s, document.kind},
            {u"name"_s, hashed(document.name, salt)},
            {u"sha256"_s, QString::fromLatin1(document.sha256.toHex())},
            {u"size"_s, document.size},
            {u"revision"_s, document.revision}};
}

/// The fields of the form as one hash, for they name people; the papers by their ids, whose hashes stand before.
QJsonObject fieldsOf(const Submission &submission, const Salt &salt)
{
    QJsonArray fields;
    for (const auto &[field, value] : submission.fields)
        fields.append(QJsonArray{field, value});
    QJsonArray documents;
    for (const DocumentId document : submission.documents)
        documents.append(number(document));
    const QString text = QString::fromUtf8(QJsonDocument(fields).toJson(QJsonDocument::Compact));
    return {{u"submission"_s, number(submission.id)},
            {u"number"_s, submission.number},
            {u"purpose"_s, submission.purpose},
            {u"on"_s, dayText(submission.on)},
            {u"field_count"_s, qint64(submission.fields.size())},
            {u"fields"_s, hashed(text, salt)},
            {u"documents"_s, documents}};
}

QJsonObject fieldsOf(const DisplayEvidence &evidence, const Salt &salt)
{
    return {{u"evidence"_s, number(evidence.id)},
            {u"seen_on"_s, dayText(evidence.seenOn)},
            {u"place"_s, hashed(evidence.place, salt)},
            {u"document"_s, number(evidence.document)}};
}

QJsonObject difference(const QJsonObject &before, const QJsonObject &after)
{
    QJsonObject changes;
    for (auto field = after.constBegin(); field != after.constEnd(); ++field) {
        const QJsonValue old = before.value(field.key());
        if (old != field.value())
            changes.insert(field.key(), QJsonObject{{u"old"_s, old}, {u"new"_s, field.value()}});
    }
    return changes;
}

} // namespace registry
