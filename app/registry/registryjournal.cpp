#include "app/registry/registryjournal.h"

#include "app/base/hash.h"

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
    return QStringLiteral("sha256:") + QString::fromLatin1(Sha256::of(freeText.toUtf8()).toHex());
}

} // namespace

QString objectOf(ServiceId id)
{
    return QStringLiteral("service/%1").arg(static_cast<qint64>(id));
}

QString objectOf(RegistryItemId id)
{
    return QStringLiteral("registry/%1").arg(static_cast<qint64>(id));
}

QJsonObject fieldsOf(const Service &service)
{
    return {{QStringLiteral("name"), service.name},
            {QStringLiteral("description"), hashed(service.description)},
            {QStringLiteral("scope"), name(service.scope)},
            {QStringLiteral("access"), name(service.access)},
            {QStringLiteral("started_on"), dayText(service.startedOn)},
            {QStringLiteral("ended_on"), dayText(service.endedOn)},
            {QStringLiteral("regime"), hashed(service.regime)}};
}

QJsonObject fieldsOf(const RegistryItem &item)
{
    return {{QStringLiteral("service"), item.service ? QJsonValue(static_cast<qint64>(*item.service)) : QJsonValue()},
            {QStringLiteral("kind"), item.kind},
            {QStringLiteral("role"), item.role ? name(*item.role) : QString()},
            {QStringLiteral("name"), item.name},
            {QStringLiteral("number"), item.number},
            {QStringLiteral("authority"), item.authority},
            {QStringLiteral("state"), name(item.state)},
            {QStringLiteral("submitted_on"), dayText(item.submittedOn)},
            {QStringLiteral("granted_on"), dayText(item.grantedOn)},
            {QStringLiteral("valid_until"), dayText(item.validUntil)},
            {QStringLiteral("display_checked_on"), dayText(item.displayCheckedOn)},
            {QStringLiteral("display_evidence"), hashed(item.displayEvidence)},
            {QStringLiteral("upstream_model"), item.upstreamModel},
            {QStringLiteral("upstream_number"), item.upstreamNumber},
            {QStringLiteral("notes"), hashed(item.notes)}};
}

QJsonObject fieldsOf(const RegistryEvent &event, RegistryEventId id)
{
    return {{QStringLiteral("event"), static_cast<qint64>(id)},
            {QStringLiteral("kind"), name(event.kind)},
            {QStringLiteral("on"), dayText(event.on)},
            {QStringLiteral("done_on"), dayText(event.doneOn)},
            {QStringLiteral("note"), hashed(event.note)}};
}

QJsonObject difference(const QJsonObject &before, const QJsonObject &after)
{
    QJsonObject changes;
    for (auto field = after.constBegin(); field != after.constEnd(); ++field) {
        const QJsonValue old = before.value(field.key());
        if (old != field.value())
            changes.insert(field.key(),
                           QJsonObject{{QStringLiteral("old"), old}, {QStringLiteral("new"), field.value()}});
    }
    return changes;
}

} // namespace registry
