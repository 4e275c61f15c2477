#include "app/handover/sharedact.h"

#include "app/base/hash.h"
#include "app/review/acts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace handover {

namespace {

using Kind = review::ReviewEvent::Kind;

constexpr qsizetype hashBytes = 32;

QString hex(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

QByteArray unhex(const QJsonValue &value)
{
    return QByteArray::fromHex(value.toString().toLatin1());
}

QJsonObject decisionJson(const SharedAct &act)
{
    QJsonObject json{{u"disposition"_s, review::name(act.decision.disposition)},
                     {u"further"_s, QJsonArray::fromStringList(act.decision.further)},
                     {u"purpose"_s, QLatin1StringView(review::purposeNames[static_cast<size_t>(act.purpose)])},
                     {u"reason"_s, act.decision.reason + u""_s},
                     {u"risk"_s, act.decision.risk + u""_s}};
    if (act.decision.severity)
        json.insert(u"severity"_s, *act.decision.severity);
    if (act.seconds)
        json.insert(u"seconds"_s, *act.seconds);
    return json;
}

QJsonObject markJson(const review::Mark &mark)
{
    return {{u"part"_s, mark.inOutput ? 1 : 0},
            {u"begin"_s, qint64(mark.span.begin)},
            {u"end"_s, qint64(mark.span.end)},
            {u"risk"_s, mark.risk + u""_s}};
}

/// What is particular to the kind of \a act.
void addContent(QJsonObject &json, const SharedAct &act)
{
    if (act.kind == Kind::Decide)
        json.insert(u"decision"_s, decisionJson(act));
    if (act.mark)
        json.insert(u"mark"_s, markJson(*act.mark));
    if (act.party)
        json.insert(u"appeal"_s, QJsonObject{{u"party"_s, review::name(*act.party)}, {u"against"_s, hex(act.against)}});
    if (act.kind == Kind::Assign) {
        QJsonObject assignment{{u"officer"_s, act.officer + u""_s}};
        if (act.until)
            assignment.insert(u"until"_s, *act.until);
        json.insert(u"assignment"_s, assignment);
    }
    if (!act.target.isEmpty())
        json.insert(u"target"_s, hex(act.target));
}

QJsonObject actJson(const SharedAct &act)
{
    QJsonObject json{{u"kind"_s, QLatin1StringView(review::kindNames[static_cast<size_t>(act.kind)])},
                     {u"actor"_s, act.actor},
                     {u"at"_s, act.at},
                     {u"note"_s, act.decision.note + u""_s},
                     {u"previous"_s, hex(act.previous)},
                     {u"generation"_s,
                      QJsonObject{{u"offset"_s, act.generation.offset},
                                  {u"ordinal"_s, act.generation.ordinal},
                                  {u"record"_s, hex(act.generation.record)}}}};
    addContent(json, act);
    return json;
}

/// The whole number under \a key, if it is one and not negative.
std::optional<qint64> whole(const QJsonObject &json, const QString &key)
{
    const QJsonValue value = json.value(key);
    const qint64 number = value.toInteger(-1);
    return value.isDouble() && number >= 0 ? std::optional(number) : std::nullopt;
}

bool readDecision(SharedAct &act, const QJsonObject &json)
{
    const auto disposition = review::dispositionNamed(json.value(u"disposition").toString());
    const auto purpose = std::ranges::find(review::purposeNames, json.value(u"purpose").toString().toStdString());
    if (!disposition || purpose == review::purposeNames.end())
        return false;
    act.purpose = static_cast<review::Purpose>(purpose - review::purposeNames.begin());
    act.decision.disposition = *disposition;
    act.decision.risk = json.value(u"risk").toString();
    act.decision.reason = json.value(u"reason").toString();
    for (const auto &code : json.value(u"further").toArray())
        act.decision.further.append(code.toString());
    if (const auto severity = whole(json, u"severity"_s); severity && *severity >= 1 && *severity <= 3)
        act.decision.severity = static_cast<int>(*severity);
    if (const auto seconds = whole(json, u"seconds"_s))
        act.seconds = static_cast<int>(*seconds);
    return !review::isProblem(*disposition) || !act.decision.risk.isEmpty();
}

bool readMark(SharedAct &act, const QJsonObject &json)
{
    const auto part = whole(json, u"part"_s);
    const auto begin = whole(json, u"begin"_s);
    const auto end = whole(json, u"end"_s);
    if (!part || !begin || !end || *part > 1 || *begin >= *end)
        return false;
    act.mark = review::Mark{.inOutput = *part == 1,
                            .span = {static_cast<size_t>(*begin), static_cast<size_t>(*end)},
                            .risk = json.value(u"risk").toString()};
    return true;
}

bool readContent(SharedAct &act, const QJsonObject &json)
{
    switch (act.kind) {
    case Kind::Decide: return readDecision(act, json.value(u"decision").toObject());
    case Kind::Mark: return readMark(act, json.value(u"mark").toObject());
    case Kind::Appeal: {
        const QJsonObject appeal = json.value(u"appeal").toObject();
        act.party = review::partyNamed(appeal.value(u"party").toString());
        act.against = unhex(appeal.value(u"against"));
        return act.party.has_value() && act.against.size() == hashBytes;
    }
    case Kind::Assign: {
        const QJsonObject assignment = json.value(u"assignment").toObject();
        act.officer = assignment.value(u"officer").toString();
        act.until = whole(assignment, u"until"_s);
        return true;
    }
    case Kind::Undo:
    case Kind::Redo: act.target = unhex(json.value(u"target")); return act.target.size() == hashBytes;
    }
    return false;
}

bool readGeneration(GenerationKey &key, const QJsonObject &act, const QJsonObject &line)
{
    const QJsonObject json = act.value(u"generation").toObject();
    const auto offset = whole(json, u"offset"_s);
    const auto ordinal = whole(json, u"ordinal"_s);
    key = {unhex(line.value(u"source")), offset.value_or(0), ordinal.value_or(0), unhex(json.value(u"record"))};
    return offset && ordinal && key.source.size() == hashBytes && key.record.size() == hashBytes / 2;
}

bool readAct(SharedAct &act, const QJsonObject &line)
{
    const QJsonObject json = line.value(u"act").toObject();
    const auto kind = std::ranges::find(review::kindNames, json.value(u"kind").toString().toStdString());
    const auto at = whole(json, u"at"_s);
    if (kind == review::kindNames.end() || !at || !readGeneration(act.generation, json, line))
        return false;
    act.kind = static_cast<Kind>(kind - review::kindNames.begin());
    act.at = *at;
    act.actor = json.value(u"actor").toString();
    act.previous = unhex(json.value(u"previous"));
    act.decision.note = json.value(u"note").toString();
    return !act.actor.isEmpty() && readContent(act, json);
}

} // namespace

QByteArray actBytes(const SharedAct &act)
{
    return QJsonDocument(actJson(act)).toJson(QJsonDocument::Compact);
}

QByteArray toLine(const SharedAct &act)
{
    QJsonArray seen;
    for (const QByteArray &hash : act.seen)
        seen.append(hex(hash));
    const QJsonObject line{{u"act"_s, actJson(act)},
                           {u"hash"_s, hex(act.hash)},
                           {u"workspace"_s, act.workspace},
                           {u"event"_s, act.event},
                           {u"source"_s, hex(act.generation.source)},
                           {u"seen"_s, seen},
                           {u"in_force"_s, hex(act.inForce)},
                           {u"stands"_s, act.stands}};
    return QJsonDocument(line).toJson(QJsonDocument::Compact);
}

Result<SharedAct> fromLine(const QByteArray &line, const QString &where)
{
    const QJsonDocument document = QJsonDocument::fromJson(line);
    SharedAct act;
    if (!document.isObject() || !readAct(act, document.object()))
        return fail(Failure::Kind::BadInput, u"this line is no act of review"_s, where);
    const QJsonObject json = document.object();
    act.hash = unhex(json.value(u"hash"));
    act.workspace = json.value(u"workspace").toString();
    act.event = json.value(u"event").toInteger();
    for (const auto &hash : json.value(u"seen").toArray())
        act.seen.push_back(unhex(hash));
    act.inForce = unhex(json.value(u"in_force"));
    act.stands = json.value(u"stands").toBool(true);
    if (Sha256::of(actBytes(act)) != act.hash)
        return fail(Failure::Kind::Refused, u"the act does not give its hash: it was changed after it was written"_s,
                    where);
    return act;
}

bool decideTheSame(const review::Decision &one, const review::Decision &other)
{
    return one.disposition == other.disposition && one.risk == other.risk && one.further == other.further
        && one.severity == other.severity && one.reason == other.reason;
}

} // namespace handover
