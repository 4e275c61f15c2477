#include "app/users/measurestore.h"

#include "app/base/hash.h"
#include "app/incident/evidencestore.h"
#include "app/journal/journal.h"
#include "app/users/measureevents.h"
#include "db/database.h"
#include "db/notnull.h"
#include "db/transaction.h"

#include <QJsonArray>

#include <algorithm>

namespace users {

namespace {

QString journalKind(MeasureKind kind)
{
    switch (kind) {
    case MeasureKind::None: return QStringLiteral("user.looked_at");
    case MeasureKind::Lift: return QStringLiteral("user.lifted");
    case MeasureKind::Report: return QStringLiteral("user.reported");
    case MeasureKind::Withdraw: return QStringLiteral("user.withdrawn");
    default: return QStringLiteral("user.measured");
    }
}

void insertHash(QJsonObject &body, const QString &key, const QString &text)
{
    if (!text.isEmpty())
        body.insert(key, QString::fromLatin1(Sha256::of(text.toUtf8()).toHex()));
}

/// Ids, moments and hashes: the words stand in user_measure.
QJsonObject journalBody(const MeasureEvent &event, const std::vector<incident::EvidenceItem> &evidence)
{
    QJsonObject body{{QStringLiteral("measure"), qint64(event.id)},
                     {QStringLiteral("kind"), name(event.kind)},
                     {QStringLiteral("from"), event.from}};
    if (event.until)
        body.insert(QStringLiteral("until"), *event.until);
    if (event.target)
        body.insert(QStringLiteral("target"), qint64(*event.target));
    insertHash(body, QStringLiteral("scope_sha256"), event.scope);
    insertHash(body, QStringLiteral("reason_sha256"), event.reason);
    insertHash(body, QStringLiteral("authority_sha256"), event.authority);
    insertHash(body, QStringLiteral("receipt_sha256"), event.receipt);
    QJsonArray records;
    for (const incident::EvidenceItem &item : evidence)
        records.append(
            QJsonObject{{QStringLiteral("generation"), qint64(item.generation)},
                        {QStringLiteral("frozen"), QString::fromLatin1(incident::frozenSha256(item).toHex())}});
    if (!records.isEmpty())
        body.insert(QStringLiteral("evidence"), records);
    return body;
}

Result<void> badInput(const QString &why)
{
    return fail(Failure::Kind::BadInput, why);
}

Result<void> checkTold(const Told &told, Moment now)
{
    if (told.authority.trimmed().isEmpty())
        return badInput(QStringLiteral("name the authority that was told"));
    if (told.at.value_or(now) > now)
        return badInput(QStringLiteral("the authority cannot have been told in the future"));
    return {};
}

Result<void> checkNew(const NewMeasure &measure, Moment now)
{
    const bool mayEnd = measure.kind == MeasureKind::Limit || measure.kind == MeasureKind::Suspend;
    if (measure.kind > MeasureKind::None)
        return badInput(QStringLiteral("%1 is about a measure that stands").arg(name(measure.kind)));
    if (measure.reason.trimmed().isEmpty())
        return badInput(QStringLiteral("a measure needs a reason"));
    if ((measure.kind == MeasureKind::Limit) == measure.scope.trimmed().isEmpty())
        return badInput(QStringLiteral("a limit says which functions it limits, and nothing else does"));
    if (measure.until && !mayEnd)
        return badInput(QStringLiteral("only a limit or a suspension ends by itself"));
    if (measure.until && *measure.until <= measure.from.value_or(now))
        return badInput(QStringLiteral("a measure ends after it begins"));
    if (measure.evidence.empty() && isMeasure(measure.kind))
        return fail(Failure::Kind::Refused, QStringLiteral("a measure needs evidence"));
    return measure.told ? checkTold(*measure.told, now) : Result<void>();
}

Result<void> checkUser(const std::vector<incident::EvidenceItem> &evidence, const QString &user)
{
    for (const incident::EvidenceItem &item : evidence) {
        if (item.userRef != user)
            return fail(Failure::Kind::Refused,
                        QStringLiteral("%1 is not of the user %2").arg(incident::reference(item.generation), user));
    }
    return {};
}

bool isWithdrawn(const db::Database &database, UserMeasureId id)
{
    db::Statement row = database.prepare("SELECT 1 FROM user_measure WHERE target = ? AND kind = 'withdraw'");
    return row.with(id).next();
}

/// \a id with all that was written down about its user.
Result<Measure> measureOf(const db::Database &database, UserMeasureId id)
{
    const Result<MeasureEvent> event = measureEvent(database, id);
    if (!event)
        return failed(event);
    const auto events = measureEvents(database, event->user);
    if (!events)
        return failed(events);
    for (Measure &measure : measures(*events)) {
        if (measure.event.id == id)
            return std::move(measure);
    }
    return fail(Failure::Kind::Refused, QStringLiteral("%1 is no measure").arg(reference(id)));
}

std::vector<GenerationId> withoutRepeats(std::vector<GenerationId> ids)
{
    std::ranges::sort(ids);
    const auto rest = std::ranges::unique(ids);
    ids.erase(rest.begin(), rest.end());
    return ids;
}

} // namespace

MeasureStore::MeasureStore(db::Database &database, journal::Journal &journal)
    : m_database(database)
    , m_journal(journal)
{
}

Result<UserMeasureId> MeasureStore::record(const NewMeasure &measure)
{
    const Moment now = m_journal.now();
    if (const Result<void> sound = checkNew(measure, now); !sound)
        return failed(sound);
    return attempt([&]() -> Result<UserMeasureId> {
        db::Transaction transaction(m_database);
        const auto evidence = incident::currentEvidence(m_database, withoutRepeats(measure.evidence));
        if (!evidence)
            return failed(evidence);
        if (const Result<void> own = checkUser(*evidence, measure.user); !own)
            return failed(own);
        const UserMeasureId id = add({.user = measure.user,
                                      .kind = measure.kind,
                                      .from = measure.from.value_or(now),
                                      .until = measure.until,
                                      .scope = measure.scope.trimmed(),
                                      .reason = measure.reason.trimmed()},
                                     *evidence);
        if (measure.told)
            addReport(id, measure.user, *measure.told, measure.reason);
        transaction.commit();
        return id;
    });
}

void MeasureStore::addReport(UserMeasureId measure, const QString &user, const Told &told, const QString &reason)
{
    add({.user = user,
         .kind = MeasureKind::Report,
         .target = measure,
         .from = told.at.value_or(m_journal.now()),
         .reason = reason.trimmed(),
         .authority = told.authority.trimmed(),
         .receipt = told.receipt.trimmed()},
        {});
}

UserMeasureId MeasureStore::add(const MeasureEvent &event, const std::vector<incident::EvidenceItem> &evidence)
{
    m_database.run("INSERT INTO user_measure (at, actor, user_ref, kind, target, from_at, until_at, scope, reason,"
                   " authority, receipt) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                   m_journal.now(), m_journal.actor(), event.user, name(event.kind), event.target, event.from,
                   event.until, db::orEmpty(event.scope), event.reason, db::orEmpty(event.authority),
                   db::orEmpty(event.receipt));
    MeasureEvent added = event;
    added.id = static_cast<UserMeasureId>(m_database.lastInsertId());
    for (const incident::EvidenceItem &item : evidence)
        incident::freeze(m_database, measureEvidenceTable, qint64(added.id), item, m_journal.now());
    m_journal.append(journalKind(event.kind), QStringLiteral("user/") + event.user, journalBody(added, evidence));
    return added.id;
}

Result<UserMeasureId> MeasureStore::addInTransaction(const MeasureEvent &event)
{
    if (event.reason.trimmed().isEmpty())
        return fail(Failure::Kind::BadInput, QStringLiteral("a reason is needed"));
    db::Transaction transaction(m_database);
    const UserMeasureId id = add(event, {});
    transaction.commit();
    return id;
}

Result<UserMeasureId> MeasureStore::lift(UserMeasureId measure, const QString &reason, std::optional<Moment> from)
{
    return attempt([&]() -> Result<UserMeasureId> {
        const Result<Measure> found = measureOf(m_database, measure);
        if (!found)
            return failed(found);
        if (!found->isOpen(m_journal.now()))
            return fail(Failure::Kind::Refused, QStringLiteral("%1 is not in force").arg(reference(measure)));
        return addInTransaction({.user = found->event.user,
                                 .kind = MeasureKind::Lift,
                                 .target = measure,
                                 .from = from.value_or(m_journal.now()),
                                 .reason = reason.trimmed()});
    });
}

Result<UserMeasureId> MeasureStore::report(UserMeasureId measure, const Told &told, const QString &reason)
{
    if (const Result<void> sound = checkTold(told, m_journal.now()); !sound)
        return failed(sound);
    return attempt([&]() -> Result<UserMeasureId> {
        const Result<Measure> found = measureOf(m_database, measure);
        if (!found)
            return failed(found);
        if (!found->stands() || !isMeasure(found->event.kind))
            return fail(Failure::Kind::Refused, QStringLiteral("%1 is no measure that stands").arg(reference(measure)));
        return addInTransaction({.user = found->event.user,
                                 .kind = MeasureKind::Report,
                                 .target = measure,
                                 .from = told.at.value_or(m_journal.now()),
                                 .reason = reason.trimmed(),
                                 .authority = told.authority.trimmed(),
                                 .receipt = told.receipt.trimmed()});
    });
}

Result<UserMeasureId> MeasureStore::withdraw(UserMeasureId event, const QString &reason)
{
    return attempt([&]() -> Result<UserMeasureId> {
        const Result<MeasureEvent> found = measureEvent(m_database, event);
        if (!found)
            return failed(found);
        if (found->kind == MeasureKind::Withdraw || isWithdrawn(m_database, event))
            return fail(Failure::Kind::Refused, QStringLiteral("%1 is withdrawn already").arg(reference(event)));
        return addInTransaction({.user = found->user,
                                 .kind = MeasureKind::Withdraw,
                                 .target = event,
                                 .from = m_journal.now(),
                                 .reason = reason.trimmed()});
    });
}

Result<UserMeasureId> MeasureStore::undo(UserMeasureId event, const QString &reason)
{
    const Result<MeasureEvent> found = measureEvent(m_database, event);
    if (!found)
        return failed(found);
    if (found->actor != m_journal.actor())
        return fail(Failure::Kind::Refused,
                    QStringLiteral("%1 was recorded by %2").arg(reference(event), found->actor));
    return withdraw(event, reason);
}

Result<UserMeasureId> MeasureStore::redo(UserMeasureId event)
{
    return attempt([&]() -> Result<UserMeasureId> {
        const Result<MeasureEvent> found = measureEvent(m_database, event);
        if (!found)
            return failed(found);
        if (!isWithdrawn(m_database, event))
            return fail(Failure::Kind::Refused, QStringLiteral("%1 is not withdrawn").arg(reference(event)));
        const auto evidence = measureEvidence(m_database, event);
        const auto events = measureEvents(m_database, found->user);
        if (!evidence || !events)
            return !evidence ? failed(evidence) : failed(events);
        db::Transaction transaction(m_database);
        const UserMeasureId id = add(*found, *evidence);
        for (const MeasureEvent &each : *events) {
            if (each.kind == MeasureKind::Report && each.target == event && !isWithdrawn(m_database, each.id))
                addReport(id, each.user, {each.authority, each.from, each.receipt}, each.reason);
        }
        transaction.commit();
        return id;
    });
}

} // namespace users
