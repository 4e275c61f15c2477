#include "app/incident/evidence.h"

#include "app/base/hash.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>

#include <algorithm>
#include <set>

namespace incident {

namespace {

void addField(Sha256 &hash, QByteArrayView field)
{
    char length[8];
    qToBigEndian<quint64>(static_cast<quint64>(field.size()), length);
    hash.add(QByteArrayView(length, sizeof length));
    hash.add(field);
}

QByteArray utf8(std::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

QJsonObject toJson(const FrozenFinding &finding)
{
    return {{QStringLiteral("part"), finding.part == FrozenFinding::Part::Prompt ? 0 : 1},
            {QStringLiteral("begin"), finding.begin},
            {QStringLiteral("end"), finding.end},
            {QStringLiteral("rule"), finding.rule},
            {QStringLiteral("risk"), finding.risk},
            {QStringLiteral("severity"), finding.severity},
            {QStringLiteral("score"), finding.score},
            {QStringLiteral("pack"), finding.pack},
            {QStringLiteral("pack_version"), finding.packVersion},
            {QStringLiteral("pack_sha256"), QString::fromLatin1(finding.packSha256.toHex())}};
}

FrozenFinding findingFrom(const QJsonObject &object)
{
    const auto text = [&](const char *key) { return object.value(QLatin1StringView(key)).toString(); };
    return {.part = object.value(QLatin1StringView("part")).toInt() == 0 ? FrozenFinding::Part::Prompt
                                                                         : FrozenFinding::Part::Output,
            .begin = object.value(QLatin1StringView("begin")).toInteger(),
            .end = object.value(QLatin1StringView("end")).toInteger(),
            .rule = text("rule"),
            .risk = text("risk"),
            .severity = object.value(QLatin1StringView("severity")).toInt(),
            .score = object.value(QLatin1StringView("score")).toDouble(),
            .pack = text("pack"),
            .packVersion = text("pack_version"),
            .packSha256 = QByteArray::fromHex(text("pack_sha256").toLatin1())};
}

QStringList sorted(const std::set<QString> &values)
{
    return QStringList(values.begin(), values.end());
}

void insertIfAny(std::set<QString> &values, const QString &value)
{
    if (!value.isEmpty())
        values.insert(value);
}

void stretch(EvidenceSummary &summary, Moment at)
{
    summary.first = std::min(summary.first.value_or(at), at);
    summary.last = std::max(summary.last.value_or(at), at);
}

} // namespace

QString EvidenceItem::risk() const
{
    if (!decision)
        return flaggedRisk;
    if (decision->disposition == QStringLiteral("not_a_problem"))
        return {};
    return decision->risk.isEmpty() ? flaggedRisk : decision->risk;
}

QByteArray findingsJson(const std::vector<FrozenFinding> &findings)
{
    QJsonArray array;
    for (const FrozenFinding &finding : findings)
        array.append(toJson(finding));
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

std::vector<FrozenFinding> findingsFromJson(const QByteArray &json)
{
    std::vector<FrozenFinding> findings;
    const QJsonArray array = QJsonDocument::fromJson(json).array();
    for (const auto &value : array)
        findings.push_back(findingFrom(value.toObject()));
    return findings;
}

QByteArray decisionJson(const FrozenDecision &decision)
{
    return QJsonDocument(QJsonObject{{QStringLiteral("disposition"), decision.disposition},
                                     {QStringLiteral("risk"), decision.risk},
                                     {QStringLiteral("actor"), decision.actor},
                                     {QStringLiteral("at"), decision.at}})
        .toJson(QJsonDocument::Compact);
}

FrozenDecision decisionFromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    return {.disposition = object.value(QLatin1StringView("disposition")).toString(),
            .risk = object.value(QLatin1StringView("risk")).toString(),
            .actor = object.value(QLatin1StringView("actor")).toString(),
            .at = object.value(QLatin1StringView("at")).toInteger()};
}

QByteArray frozenSha256(const EvidenceItem &item)
{
    Sha256 hash;
    hash.add("vermilion.evidence.v1");
    addField(hash, QByteArray::number(qint64(item.generation)));
    addField(hash, item.at ? QByteArray::number(*item.at) : QByteArray());
    for (const QString &text : {item.provider, item.service, item.model, item.requestId, item.userRef, item.sourcePath})
        addField(hash, text.toUtf8());
    addField(hash, item.sourceSha256);
    for (const qint64 number : {item.byteOffset, item.byteLength, item.ordinal})
        addField(hash, QByteArray::number(number));
    addField(hash, item.recordHash);
    addField(hash, utf8(item.prompt));
    addField(hash, utf8(item.output));
    addField(hash, findingsJson(item.findings));
    addField(hash, item.flaggedRisk.toUtf8());
    addField(hash, item.decision ? decisionJson(*item.decision) : QByteArray());
    return hash.result();
}

EvidenceSummary summarise(const std::vector<EvidenceItem> &items)
{
    EvidenceSummary summary;
    std::set<QString> services, models, risks, others, users;
    for (const EvidenceItem &item : items) {
        if (item.at)
            stretch(summary, *item.at);
        insertIfAny(services, item.service);
        insertIfAny(models, item.model);
        insertIfAny(risks, item.risk());
        insertIfAny(users, item.userRef);
    }
    for (const EvidenceItem &item : items) {
        for (const FrozenFinding &finding : item.findings) {
            if (!risks.contains(finding.risk))
                insertIfAny(others, finding.risk);
        }
    }
    summary.services = sorted(services);
    summary.models = sorted(models);
    summary.risks = sorted(risks);
    summary.otherRisks = sorted(others);
    summary.users = static_cast<qint64>(users.size());
    return summary;
}

} // namespace incident
