#include "app/inspection/scope.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace inspection {

namespace {

QStringList textsIn(const QJsonObject &object, const QString &name)
{
    QStringList texts;
    for (const auto &value : object.value(name).toArray())
        texts.append(value.toString());
    return texts;
}

} // namespace

const QStringList &recordKinds()
{
    static const QStringList kinds{u"generations"_s, u"cases"_s,   u"complaints"_s, u"registry"_s,
                                   u"dossiers"_s,    u"reports"_s, u"journal"_s};
    return kinds;
}

Result<void> check(const Scope &scope)
{
    if (scope.from <= 0 || scope.to <= scope.from)
        return fail(Failure::Kind::BadInput, u"a scope has a time, which ends after it begins"_s);
    for (const QString &kind : scope.kinds) {
        if (!recordKinds().contains(kind))
            return fail(Failure::Kind::BadInput, u"there is no such kind of record"_s, kind);
    }
    // which models and which cases are in scope, only their own kind says
    for (const auto &[kind, of] : {std::pair(u"dossiers"_s, u"registry"_s), std::pair(u"reports"_s, u"cases"_s)}) {
        if (scope.kinds.contains(kind) && !scope.kinds.contains(of))
            return fail(Failure::Kind::BadInput, u"%1 are taken with %2 alone"_s.arg(kind, of), kind);
    }
    return {};
}

void setDays(Scope &scope, QDate first, QDate last)
{
    scope.from = first.isValid() ? startOfDay(first) : 0;
    scope.to = last.isValid() ? startOfDay(last.addDays(1)) : 0;
}

QJsonObject toJson(const Scope &scope)
{
    QJsonArray items;
    for (const qint64 item : scope.items)
        items.append(item);
    return {{u"services"_s, QJsonArray::fromStringList(scope.services)},
            {u"models"_s, QJsonArray::fromStringList(scope.models)},
            {u"risks"_s, QJsonArray::fromStringList(scope.risks)},
            {u"cases"_s, QJsonArray::fromStringList(scope.cases)},
            {u"items"_s, items},
            {u"kinds"_s, QJsonArray::fromStringList(scope.kinds)},
            {u"from"_s, scope.from},
            {u"to"_s, scope.to}};
}

Result<Scope> scopeOf(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    Scope scope{.services = textsIn(object, u"services"_s),
                .models = textsIn(object, u"models"_s),
                .risks = textsIn(object, u"risks"_s),
                .cases = textsIn(object, u"cases"_s),
                .items = {},
                .kinds = textsIn(object, u"kinds"_s),
                .from = object.value(u"from").toInteger(),
                .to = object.value(u"to").toInteger()};
    for (const auto &item : object.value(u"items").toArray())
        scope.items.push_back(item.toInteger());
    return check(scope).transform([&] { return scope; });
}

QJsonObject toJson(const Mandate &mandate)
{
    return {{u"number"_s, mandate.number},
            {u"authority"_s, mandate.authority},
            {u"inspectors"_s, QJsonArray::fromStringList(mandate.inspectors)},
            {u"basis"_s, mandate.basis},
            {u"until"_s, mandate.until}};
}

Mandate mandateOf(const QJsonObject &object)
{
    return {.number = object.value(u"number").toString(),
            .authority = object.value(u"authority").toString(),
            .inspectors = textsIn(object, u"inspectors"_s),
            .basis = object.value(u"basis").toString(),
            .until = object.value(u"until").toString()};
}

} // namespace inspection
