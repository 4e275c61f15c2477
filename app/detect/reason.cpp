#include "app/detect/reason.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

using namespace Qt::StringLiterals;

namespace detect {

namespace {

double rounded(double score)
{
    return std::round(score * 1000) / 1000; // sums of 0.1 have no short form
}

void insert(QJsonObject &object, const QString &key, const QJsonArray &values)
{
    if (!values.isEmpty())
        object[key] = values;
}

QJsonObject toObject(const Reason::Held &held)
{
    QJsonObject object{{u"is"_s, held.kind}};
    if (!held.word.isEmpty())
        object[u"word"_s] = held.word;
    if (held.count > 0)
        object[u"count"_s] = held.count;
    return object;
}

QJsonObject toObject(const Reason::Moved &moved)
{
    QJsonObject object{{u"is"_s, moved.kind}, {u"by"_s, rounded(moved.by)}};
    if (!moved.word.isEmpty())
        object[u"word"_s] = moved.word;
    return object;
}

} // namespace

std::string Reason::toJson() const
{
    if (*this == Reason())
        return {};
    QJsonArray termList;
    for (const QString &term : terms)
        termList.append(term);
    QJsonArray expressionList;
    for (const int number : expressions)
        expressionList.append(number);
    QJsonArray held;
    for (const Held &condition : conditions)
        held.append(toObject(condition));
    QJsonArray moved;
    for (const Moved &movement : movements)
        moved.append(toObject(movement));

    QJsonObject object;
    insert(object, u"terms"_s, termList);
    insert(object, u"expressions"_s, expressionList);
    insert(object, u"held"_s, held);
    insert(object, u"moved"_s, moved);
    if (from)
        object[u"from"_s] = rounded(*from);
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString();
}

std::optional<Reason> Reason::fromJson(std::string_view json)
{
    const auto document = QJsonDocument::fromJson(QByteArray(json.data(), static_cast<qsizetype>(json.size())));
    if (!document.isObject())
        return {};
    Reason reason;
    for (const auto &term : document[u"terms"].toArray())
        reason.terms.push_back(term.toString());
    for (const auto &number : document[u"expressions"].toArray())
        reason.expressions.push_back(number.toInt());
    for (const auto &held : document[u"held"].toArray())
        reason.conditions.push_back({held[u"is"].toString(), held[u"word"].toString(), held[u"count"].toInt()});
    for (const auto &moved : document[u"moved"].toArray())
        reason.movements.push_back({moved[u"is"].toString(), moved[u"word"].toString(), moved[u"by"].toDouble()});
    if (document[u"from"].isDouble())
        reason.from = document[u"from"].toDouble();
    return reason;
}

} // namespace detect
