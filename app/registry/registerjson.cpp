#include "app/registry/registerjson.h"

#include <QJsonArray>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace registry {

namespace {

/// A JSON object that leaves out what is empty.
class Fields
{
public:
    Fields &text(QStringView key, const QString &value)
    {
        if (!value.isEmpty())
            m_object.insert(key, value);
        return *this;
    }
    Fields &day(QStringView key, QDate value) { return text(key, value.toString(Qt::ISODate)); }
    Fields &moment(QStringView key, Moment value)
    {
        return text(key, QDateTime::fromMSecsSinceEpoch(value, QTimeZone::UTC).toString(Qt::ISODate));
    }
    template <typename Id>
    Fields &id(QStringView key, Id value)
    {
        m_object.insert(key, static_cast<qint64>(value));
        return *this;
    }
    template <typename Id>
    Fields &id(QStringView key, const std::optional<Id> &value)
    {
        return value ? id(key, *value) : *this;
    }
    Fields &value(QStringView key, const QJsonValue &value)
    {
        m_object.insert(key, value);
        return *this;
    }

    operator QJsonObject() const { return m_object; }

private:
    QJsonObject m_object;
};

QJsonObject texts(const Bilingual &text)
{
    return {{u"zh"_s, text.zh}, {u"en"_s, text.en}};
}

} // namespace

QJsonObject toJson(const Service &service)
{
    QJsonArray accesses;
    for (const QString &word : name(service.accesses).split(u' ', Qt::SkipEmptyParts))
        accesses.append(word);
    return Fields()
        .id(u"service", service.id)
        .text(u"name", service.name)
        .text(u"description", service.description)
        .text(u"scope", name(service.scope))
        .value(u"accesses", accesses)
        .day(u"started_on", service.startedOn)
        .day(u"ended_on", service.endedOn)
        .text(u"regime", service.regime)
        .text(u"regime_reason", service.regimeReason);
}

QJsonObject toJson(const RegistryItem &item)
{
    return Fields()
        .id(u"item", item.id)
        .id(u"service", item.service)
        .text(u"kind", item.kind)
        .text(u"role", item.role ? name(*item.role) : QString())
        .text(u"name", item.name)
        .text(u"number", item.number)
        .text(u"authority", item.authority)
        .text(u"state", name(item.state))
        .day(u"submitted_on", item.submittedOn)
        .day(u"granted_on", item.grantedOn)
        .day(u"valid_until", item.validUntil)
        .day(u"display_checked_on", item.displayCheckedOn)
        .text(u"display_evidence", item.displayEvidence)
        .text(u"upstream_model", item.upstreamModel)
        .text(u"upstream_number", item.upstreamNumber)
        .text(u"notes", item.notes)
        .text(u"responsible", item.responsible)
        .text(u"conditions", item.conditions)
        .id(u"model", item.model)
        .id(u"algorithm", item.algorithm);
}

QJsonObject toJson(const Transition &step)
{
    return Fields()
        .text(u"from", step.from ? name(*step.from) : QString())
        .text(u"to", name(step.to))
        .day(u"on", step.on)
        .text(u"note", step.note)
        .text(u"actor", step.actor)
        .moment(u"recorded_at", step.recordedAt);
}

QJsonObject toJson(const RegistryEvent &event)
{
    return Fields()
        .id(u"event", event.id)
        .text(u"kind", name(event.kind))
        .day(u"on", event.on)
        .day(u"done_on", event.doneOn)
        .text(u"note", event.note)
        .text(u"actor", event.actor)
        .moment(u"recorded_at", event.recordedAt);
}

QJsonObject toJson(const Model &model)
{
    return Fields()
        .id(u"model", model.id)
        .text(u"name", model.name)
        .text(u"origin", name(model.origin))
        .text(u"maker", model.maker)
        .text(u"filing_number", model.filingNumber)
        .value(u"modalities", QJsonArray::fromStringList(model.modalities))
        .text(u"base_name", model.baseName)
        .text(u"base_number", model.baseNumber)
        .id(u"base", model.base)
        .text(u"notes", model.notes);
}

QJsonObject toJson(const ModelVersion &version)
{
    return Fields()
        .id(u"id", version.id)
        .id(u"model", version.model)
        .text(u"version", version.version)
        .day(u"released_on", version.releasedOn)
        .day(u"retired_on", version.retiredOn)
        .text(u"change", version.change);
}

QJsonObject toJson(const Algorithm &algorithm)
{
    return Fields()
        .id(u"algorithm", algorithm.id)
        .text(u"name", algorithm.name)
        .text(u"type", name(algorithm.type))
        .text(u"purpose", algorithm.purpose)
        .text(u"mechanism", algorithm.mechanism);
}

QJsonObject toJson(const ServiceModel &link)
{
    return Fields()
        .id(u"service", link.service)
        .id(u"model", link.model)
        .day(u"from", link.from)
        .day(u"until", link.until);
}

QJsonObject toJson(const FilingDocument &document)
{
    return Fields()
        .id(u"document", document.id)
        .text(u"kind", document.kind)
        .value(u"revision", document.revision)
        .text(u"name", document.name)
        .text(u"media_type", document.mediaType)
        .text(u"sha256", QString::fromLatin1(document.sha256.toHex()))
        .value(u"size", document.size)
        .moment(u"added_at", document.addedAt)
        .text(u"actor", document.actor);
}

QJsonObject toJson(const Submission &submission)
{
    QJsonArray fields;
    for (const auto &[field, value] : submission.fields)
        fields.append(QJsonObject{{u"name"_s, field}, {u"value"_s, value}});
    QJsonArray documents;
    for (const DocumentId document : submission.documents)
        documents.append(static_cast<qint64>(document));
    return Fields()
        .value(u"number", submission.number)
        .text(u"purpose", submission.purpose)
        .day(u"on", submission.on)
        .value(u"fields", fields)
        .value(u"documents", documents)
        .text(u"actor", submission.actor)
        .moment(u"recorded_at", submission.recordedAt);
}

QJsonObject toJson(const FieldChange &change)
{
    QJsonObject object{{u"field"_s, change.field}};
    if (change.before)
        object.insert(u"before"_s, *change.before);
    if (change.after)
        object.insert(u"after"_s, *change.after);
    return object;
}

QJsonObject toJson(const DisplayEvidence &evidence)
{
    return Fields()
        .id(u"evidence", evidence.id)
        .day(u"seen_on", evidence.seenOn)
        .text(u"place", evidence.place)
        .id(u"document", evidence.document)
        .text(u"actor", evidence.actor)
        .moment(u"recorded_at", evidence.recordedAt);
}

QJsonObject toJson(const NumberHint &hint)
{
    return {{u"part"_s, hint.part},
            {u"meaning"_s, texts(hint.meaning)},
            {u"confidence"_s, calendar::name(hint.confidence)}};
}

QJsonObject toJson(const Kind &kind)
{
    QJsonArray duties;
    for (const DutyRule &duty : kind.duties)
        duties.append(QJsonObject{{u"clock"_s, duty.clock}, {u"remind"_s, duty.remind}});
    return Fields()
        .text(u"kind", kind.id)
        .value(u"title", texts(kind.title))
        .text(u"number", kind.number ? kind.number->pattern() : QString())
        .value(u"shows_number", kind.showsNumber)
        .value(u"display_days", kind.displayDays)
        .value(u"validity_months", kind.validityMonths)
        .value(u"duties", duties)
        .value(u"source", texts(kind.source))
        .text(u"confidence", calendar::name(kind.confidence))
        .value(u"counsel", calendar::confirmWithCounsel(kind.confidence));
}

} // namespace registry
