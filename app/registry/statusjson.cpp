#include "app/registry/statusjson.h"

#include <QJsonArray>

namespace registry {

namespace {

QJsonObject texts(const Bilingual &text)
{
    return {{QStringLiteral("zh"), text.zh}, {QStringLiteral("en"), text.en}};
}

void insertDay(QJsonObject &object, QStringView key, QDate day)
{
    if (day.isValid())
        object.insert(key, day.toString(Qt::ISODate));
}

void insertText(QJsonObject &object, QStringView key, const QString &text)
{
    if (!text.isEmpty())
        object.insert(key, text);
}

} // namespace

QJsonObject toJson(const Duty &duty)
{
    QJsonObject object{{QStringLiteral("what"), texts(duty.what)},
                       {QStringLiteral("kind"), name(duty.kind)},
                       {QStringLiteral("statutory"), duty.statutory},
                       {QStringLiteral("status"), name(duty.status)},
                       {QStringLiteral("provisional"), duty.provisional},
                       {QStringLiteral("source"), texts(duty.source)},
                       {QStringLiteral("reason"), texts(duty.reason)},
                       {QStringLiteral("confidence"), name(duty.confidence)},
                       {QStringLiteral("counsel"), calendar::confirmWithCounsel(duty.confidence)}};
    insertText(object, u"clock", duty.clock);
    if (!duty.trigger.en.isEmpty())
        object.insert(u"trigger", texts(duty.trigger));
    insertDay(object, u"start", duty.start);
    insertDay(object, u"opens", duty.opensOn);
    insertDay(object, u"due", duty.due);
    if (duty.conservative)
        insertDay(object, u"conservative", *duty.conservative);
    if (duty.workingDaysLeft) {
        object.insert(u"working_days_left", *duty.workingDaysLeft);
        object.insert(u"left_is_estimate", duty.leftIsEstimate);
    }
    return object;
}

QJsonObject toJson(const ItemStatus &status)
{
    QJsonArray duties;
    for (const Duty &duty : status.duties)
        duties.append(toJson(duty));
    QJsonArray warnings;
    for (const Warning warning : status.warnings)
        warnings.append(name(warning));

    QJsonObject object{{QStringLiteral("kind"), status.kind},
                       {QStringLiteral("title"), texts(status.title)},
                       {QStringLiteral("status"), name(status.status)},
                       {QStringLiteral("duties"), duties},
                       {QStringLiteral("warnings"), warnings},
                       {QStringLiteral("source"), texts(status.source)},
                       {QStringLiteral("reason"), texts(status.reason)},
                       {QStringLiteral("provisional"), status.isProvisional()},
                       {QStringLiteral("display_lacking"), status.lacksDisplay()},
                       {QStringLiteral("confidence"), name(status.confidence)},
                       {QStringLiteral("counsel"), calendar::confirmWithCounsel(status.confidence)}};
    if (status.item)
        object.insert(u"item", static_cast<qint64>(*status.item));
    if (status.service)
        object.insert(u"service", static_cast<qint64>(*status.service));
    insertText(object, u"service_name", status.serviceName);
    insertText(object, u"name", status.name);
    insertText(object, u"number", status.number);
    if (status.state)
        object.insert(u"state", name(*status.state));
    insertDay(object, u"valid_until", status.validUntil);
    if (status.filedLate > 0)
        object.insert(u"filed_late_working_days", status.filedLate);
    return object;
}

QJsonObject statusReport(QDate day, const std::vector<ItemStatus> &statuses, const Rulebook &rules)
{
    QJsonArray items;
    QJsonObject counts;
    const auto count = [&](const QString &word) { counts.insert(word, counts.value(word).toInt() + 1); };
    for (const ItemStatus &status : statuses) {
        items.append(toJson(status));
        count(name(status.status));
        if (status.isProvisional())
            count(QStringLiteral("provisional"));
        if (status.lacksDisplay())
            count(QStringLiteral("display_lacking"));
        if (status.isChanging())
            count(QStringLiteral("changing"));
    }
    return {{QStringLiteral("on"), day.toString(Qt::ISODate)},
            {QStringLiteral("clocks_version"), rules.clocks.version()},
            {QStringLiteral("kinds_version"), rules.kinds.version},
            {QStringLiteral("holidays_to"), rules.days.lastYear()},
            {QStringLiteral("counts"), counts},
            {QStringLiteral("items"), items}};
}

} // namespace registry
