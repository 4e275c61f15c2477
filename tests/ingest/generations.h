#pragma once

#include "app/ingest/formats/format.h"
#include "tests/ingest/readone.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>
#include <QTest>

/// A picture for golden comparisons, its bytes in base64.
inline QJsonObject described(const ingest::Picture &picture)
{
    QJsonObject json{{QStringLiteral("side"), picture.isOutput ? QStringLiteral("output") : QStringLiteral("prompt")}};
    const auto add = [&](const char *name, const QString &value) {
        if (!value.isEmpty())
            json.insert(QLatin1StringView(name), value);
    };
    add("url", QString::fromStdString(picture.url));
    add("bytes", QString::fromLatin1(QByteArray::fromStdString(picture.bytes).toBase64()));
    add("type", QString::fromStdString(picture.mediaType));
    return json;
}

/// A verdict for golden comparisons: "openai-moderation violence 0.97 flagged".
inline QString described(const ingest::Verdict &verdict)
{
    QString words = QString::fromStdString(verdict.source + ' ' + verdict.name);
    if (verdict.score)
        words += QLatin1Char(' ') + QString::number(*verdict.score);
    if (!verdict.value.empty())
        words += QLatin1Char(' ') + QString::fromStdString(verdict.value);
    return words + (verdict.isFlagged ? QStringLiteral(" flagged") : QString());
}

inline const char *extentName(ingest::Extent extent)
{
    switch (extent) {
    case ingest::Extent::Whole: return "whole";
    case ingest::Extent::PromptOnly: return "prompt";
    case ingest::Extent::OutputOnly: return "output";
    case ingest::Extent::MetadataOnly: return "metadata";
    case ingest::Extent::VerdictsOnly: return "verdicts";
    }
    return "whole";
}

/// What a generation says, without the fields that say nothing: for golden comparisons.
inline QJsonObject described(const ingest::Generation &generation)
{
    QJsonObject json;
    const auto add = [&](const char *name, const std::string &value) {
        if (!value.empty())
            json.insert(QLatin1StringView(name), QString::fromStdString(value));
    };
    if (generation.at)
        json.insert(QLatin1StringView("at"), *generation.at);
    add("provider", generation.provider);
    add("service", generation.service);
    add("model", generation.model);
    add("endpoint", generation.endpoint);
    add("request", generation.requestId);
    add("trace", generation.traceId);
    add("session", generation.sessionId);
    add("user", generation.user);
    add("age", generation.ageBand);
    add("finish", generation.finish);
    if (generation.blocked) {
        json.insert(QLatin1StringView("blocked"), QLatin1StringView(ingest::blockedName(generation.blocked->by)));
        add("detail", generation.blocked->detail);
    }
    add("context", generation.context);
    add("prompt", generation.prompt);
    add("output", generation.output);
    add("join", generation.joinKey);
    add("notes", generation.notes);
    const auto addCount = [&](const char *name, const std::optional<qint64> &count) {
        if (count)
            json.insert(QLatin1StringView(name), *count);
    };
    addCount("promptTokens", generation.promptTokens);
    addCount("outputTokens", generation.outputTokens);
    const auto addList = [&](const char *name, const auto &items) {
        QJsonArray list;
        for (const auto &item : items)
            list.append(described(item));
        if (!list.isEmpty())
            json.insert(QLatin1StringView(name), list);
    };
    addList("pictures", generation.pictures);
    addList("verdicts", generation.verdicts);
    if (generation.extent != ingest::Extent::Whole)
        json.insert(QStringLiteral("extent"), QLatin1StringView(extentName(generation.extent)));
    return json;
}

/// What \a format makes of \a record, as compact JSON; in place of it the reason for quarantine.
inline QByteArray parsedBy(const ingest::Format &format, const QByteArray &record)
{
    const OneRecord one(record);
    if (!one.parsed())
        return QByteArray::fromStdString("unreadable: " + one.parsed().error().reason);
    const auto generations = format.parse(one.json());
    if (!generations)
        return QByteArray::fromStdString(generations.error().reason);
    QJsonArray list;
    for (const ingest::Generation &generation : *generations)
        list.append(described(generation));
    return QJsonDocument(list).toJson(QJsonDocument::Compact);
}

/// A record, and what it should become: the generations as parsedBy() gives them, or a reason.
struct GoldenCase
{
    QByteArray name;
    QByteArray format; ///< by which it is recognised; empty: not said, or none
    QByteArray record;
    QByteArray expected;
};

/// The cases in tests/ingest/golden/\a file. They stand in files because moc trips over raw strings
/// that hold JSON inside JSON.
inline std::vector<GoldenCase> goldenCases(const QString &file)
{
    QFile golden(QFINDTESTDATA(QStringLiteral("golden/") + file));
    if (!golden.open(QIODevice::ReadOnly))
        qFatal("the golden file is not there");
    const auto compact = [](const QJsonValue &value) {
        if (value.isString())
            return value.toString().toUtf8();
        return value.isArray() ? QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact)
                               : QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
    };
    std::vector<GoldenCase> cases;
    const QJsonArray list = QJsonDocument::fromJson(golden.readAll()).array();
    for (const QJsonValue &one : list)
        cases.push_back(
            {compact(one[u"name"]), compact(one[u"format"]), compact(one[u"record"]), compact(one[u"expected"])});
    return cases;
}
