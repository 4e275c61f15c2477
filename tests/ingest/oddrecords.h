#pragma once

#include "app/ingest/formats/formats.h"
#include "tests/ingest/readone.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

/// What a writer of logs might put in the place of anything; the undefined value leaves it out.
inline QList<QJsonValue> oddValues()
{
    return {QJsonValue::Undefined,
            QJsonValue(),
            QString(),
            QStringLiteral("odd"),
            QStringLiteral("{\"a\":[{}]}"),
            0,
            -1.5,
            true,
            QJsonArray(),
            QJsonObject(),
            QJsonArray{QJsonValue(), 1, QStringLiteral("x"), QJsonArray(), QJsonObject()},
            QJsonArray{{}},
            QJsonArray{QStringLiteral("")},
            QJsonObject{{QStringLiteral("x"), QJsonArray()}},
            QJsonObject{{QStringLiteral("x"), 1}}};
}

/// \a value with each value inside it replaced once by \a odd, or left out where that is undefined.
inline QList<QJsonValue> damaged(const QJsonValue &value, const QJsonValue &odd)
{
    QList<QJsonValue> all;
    const QJsonObject object = value.toObject();
    for (auto field = object.begin(); field != object.end(); ++field) {
        QList<QJsonValue> others = damaged(field.value(), odd);
        others.append(odd);
        for (const QJsonValue &other : others) {
            QJsonObject changed = object;
            changed.insert(field.key(), other); // removes it if other is undefined
            all.append(changed);
        }
    }
    const QJsonArray array = value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        QList<QJsonValue> others = damaged(array.at(i), odd);
        others.append(odd);
        for (const QJsonValue &other : others) {
            QJsonArray changed = array;
            changed[i] = other;
            all.append(changed);
        }
    }
    return all;
}

/// \a record, JSON, with each value in it replaced once by every odd value.
inline QList<QByteArray> oddRecords(const QByteArray &record)
{
    const QJsonObject whole = QJsonDocument::fromJson(record).object();
    QList<QByteArray> all;
    for (const QJsonValue &odd : oddValues()) {
        for (const QJsonValue &changed : damaged(whole, odd))
            all.append(QJsonDocument(changed.toObject()).toJson(QJsonDocument::Compact));
    }
    return all;
}

/// Whether \a reason names fields, in signs that need no translation.
inline bool isInSigns(const std::string &reason)
{
    constexpr std::array words{" and ", " or ", " is ", " with ", " of ", " the ", " a "};
    return !reason.empty() && std::ranges::none_of(words, [&](const char *word) { return reason.contains(word); });
}

/// Each of \a formats reads \a record or says why not; whoever recognises it says by what. Empty: so it is.
inline QByteArray complaint(const ingest::Formats &formats, const QByteArray &record)
{
    const OneRecord one(record);
    if (!one.parsed())
        return "not JSON: " + record;
    for (const ingest::Format *format : formats.all()) {
        const ingest::Recognition recognition = format->recognise(one.json());
        if (recognition.confidence != ingest::Confidence::No && !isInSigns(recognition.reason))
            return "recognised without a reason in signs: " + record;
        const auto generations = format->parse(one.json());
        if (!generations && (generations.error().reason.empty() || generations.error().detail.empty()))
            return "refused without a reason: " + record;
    }
    return {};
}
