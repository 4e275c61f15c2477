#include "app/review/draft.h"

#include "db/database.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace review {

QByteArray toJson(const Draft &draft)
{
    QJsonObject object{{u"risk"_s, draft.risk},     {u"further"_s, draft.further.join(u' ')},
                       {u"reason"_s, draft.reason}, {u"note"_s, draft.note},
                       {u"cursor"_s, draft.cursor}, {u"span"_s, draft.span}};
    if (draft.disposition)
        object.insert(u"disposition"_s, name(*draft.disposition));
    if (draft.severity)
        object.insert(u"severity"_s, *draft.severity);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Draft draftFromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    Draft draft{.disposition = dispositionNamed(object[u"disposition"_s].toString()),
                .risk = object[u"risk"_s].toString(),
                .further = object[u"further"_s].toString().split(u' ', Qt::SkipEmptyParts),
                .severity = {},
                .reason = object[u"reason"_s].toString(),
                .note = object[u"note"_s].toString(),
                .cursor = object[u"cursor"_s].toInt(-1),
                .span = object[u"span"_s].toInt(-1)};
    if (object.contains(u"severity"_s))
        draft.severity = object[u"severity"_s].toInt();
    return draft;
}

Result<std::optional<Draft>> draft(const db::Database &database, const QString &officer, GenerationId generation)
{
    return attempt([&]() -> std::optional<Draft> {
        auto row = database.prepare("SELECT body FROM review_draft WHERE officer = ? AND generation_id = ?");
        if (!row.with(officer, generation).next())
            return std::nullopt;
        return draftFromJson(row.text(0).toUtf8());
    });
}

Result<void> keepDraft(db::Database &database, const QString &officer, GenerationId generation, Moment now,
                       const std::optional<Draft> &draft)
{
    return attempt([&] {
        if (!draft)
            return database.run("DELETE FROM review_draft WHERE officer = ? AND generation_id = ?", officer,
                                generation);
        database.run("INSERT OR REPLACE INTO review_draft (officer, generation_id, at, body) VALUES (?, ?, ?, ?)",
                     officer, generation, now, std::string_view(toJson(*draft)));
    });
}

Result<std::optional<LeftOff>> leftOff(const db::Database &database, const QString &officer)
{
    return attempt([&]() -> std::optional<LeftOff> {
        auto row = database.prepare("SELECT body FROM review_place WHERE officer = ?");
        if (!row.with(officer).next())
            return std::nullopt;
        const QJsonObject object = QJsonDocument::fromJson(row.text(0).toUtf8()).object();
        return LeftOff{static_cast<GenerationId>(object[u"generation"_s].toInteger()),
                       QJsonDocument(object[u"queue"_s].toObject()).toJson(QJsonDocument::Compact)};
    });
}

Result<void> keepLeftOff(db::Database &database, const QString &officer, Moment now, const LeftOff &place)
{
    return attempt([&] {
        const QByteArray body = QJsonDocument(QJsonObject{{u"generation"_s, qint64(place.generation)},
                                                          {u"queue"_s, QJsonDocument::fromJson(place.filter).object()}})
                                    .toJson(QJsonDocument::Compact);
        database.run("INSERT OR REPLACE INTO review_place (officer, at, body) VALUES (?, ?, ?)", officer, now,
                     std::string_view(body));
    });
}

} // namespace review
