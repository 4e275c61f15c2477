#include "app/inspection/jsontexts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace inspection {

namespace {

using Change = std::function<QString(const QString &)>;

QJsonValue changed(const QJsonValue &value, const Change &change)
{
    if (value.isString())
        return change(value.toString());
    if (value.isArray()) {
        QJsonArray list;
        for (const auto &one : value.toArray())
            list.append(changed(one, change));
        return list;
    }
    if (!value.isObject())
        return value;
    QJsonObject object;
    const QJsonObject before = value.toObject();
    for (auto one = before.begin(); one != before.end(); ++one)
        object.insert(change(one.key()), changed(one.value(), change));
    return object;
}

} // namespace

std::optional<QString> changedJson(const QString &text, const Change &change)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (document.isNull())
        return std::nullopt;
    const QJsonValue before = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    const QJsonValue after = changed(before, change);
    if (after == before)
        return text;
    const QJsonDocument made = after.isArray() ? QJsonDocument(after.toArray()) : QJsonDocument(after.toObject());
    return QString::fromUtf8(made.toJson(QJsonDocument::Compact));
}

} // namespace inspection
