#include "app/inspection/sessionstore.h"

#include "app/base/hash.h"
#include "app/inspection/passphrase.h"
#include "app/journal/journal.h"
#include "db/database.h"
#include "db/transaction.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace inspection {

namespace {

constexpr Moment minute = 60'000;

QString objectOf(qint64 session)
{
    return u"inspection/%1"_s.arg(session);
}

QString jsonText(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QString numberFor(const db::Database &database, Moment now)
{
    const QString year = QString::number(shanghaiDay(now).year());
    db::Statement row = database.prepare("SELECT count(*) + 1 FROM inspection WHERE number GLOB ?");
    row.with(u"VJ-%1-*"_s.arg(year)).next();
    return u"VJ-%1-%2"_s.arg(year).arg(row.integer(0), 4, 10, QLatin1Char('0'));
}

Result<void> check(const OpenRequest &request, const Policy &policy)
{
    const Mandate &mandate = request.mandate;
    for (const QString &text : {mandate.authority, mandate.basis, request.reason}) {
        if (text.trimmed().isEmpty())
            return fail(Failure::Kind::BadInput, u"a session names authority, legal basis and reason"_s);
    }
    if (mandate.inspectors.isEmpty())
        return fail(Failure::Kind::BadInput, u"a session names the inspectors, or their badge numbers"_s);
    if (request.passphrase.size() < leastPassphrase)
        return fail(Failure::Kind::BadInput, u"the passphrase has %1 characters at least"_s.arg(leastPassphrase));
    if (request.minutes < 1 || request.minutes > policy.mostMinutes)
        return fail(Failure::Kind::BadInput, u"a session lasts 1 to %1 minutes"_s.arg(policy.mostMinutes));
    return inspection::check(request.scope);
}

Session sessionOf(const db::Statement &row)
{
    Session session{.id = row.integer(0),
                    .openedAt = row.integer(2),
                    .openedBy = row.text(3),
                    .mandate = {row.text(1), row.text(4), {}, row.text(6), shanghaiText(row.integer(9))},
                    .reason = row.text(7),
                    .scope = scopeOf(row.text(8).toUtf8()).value_or(Scope()),
                    .endsAt = row.integer(9),
                    .leaving = leavingNamed(row.text(10)).value_or(Leaving::Passphrase),
                    .releasedBy = row.text(14)};
    for (const auto &one : QJsonDocument::fromJson(row.text(5).toUtf8()).array())
        session.mandate.inspectors.append(one.toString());
    if (!row.isNull(11)) {
        session.endedAt = row.integer(11);
        session.how = row.text(12) == u"time" ? Session::Ended::Time : Session::Ended::Officer;
    }
    if (!row.isNull(13))
        session.releasedAt = row.integer(13);
    return session;
}

constexpr auto columns =
    "SELECT id, number, opened_at, opened_by, authority, inspectors, basis, reason, scope, ends_at,"
    " leaving, ended_at, ended_how, released_at, coalesce(released_by, '') FROM inspection ";

std::vector<Session> read(const db::Database &database, QByteArrayView where)
{
    std::vector<Session> all;
    db::Statement row = database.prepare(QByteArray(columns) + where.toByteArray());
    while (row.next())
        all.push_back(sessionOf(row));
    return all;
}

Result<Session> find(const db::Database &database, qint64 id)
{
    const auto all = read(database, "WHERE id = " + QByteArray::number(id));
    return all.empty() ? Result<Session>(fail(Failure::Kind::NotFound, u"there is no such session"_s)) : all.front();
}

void insert(db::Database &database, const journal::Journal &journal, const OpenRequest &request, Leaving leaving)
{
    constexpr int saltSize = 16;
    const QByteArray salt = randomBytes(saltSize);
    const QByteArray inspectors =
        QJsonDocument(QJsonArray::fromStringList(request.mandate.inspectors)).toJson(QJsonDocument::Compact);
    database.run("INSERT INTO inspection (number, opened_at, opened_by, authority, inspectors, basis, reason, scope,"
                 " ends_at, leaving, salt, verifier) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                 numberFor(database, journal.now()), journal.now(), journal.actor(),
                 request.mandate.authority.trimmed(), QString::fromUtf8(inspectors), request.mandate.basis.trimmed(),
                 request.reason.trimmed(), jsonText(toJson(request.scope)), journal.now() + request.minutes * minute,
                 name(leaving), salt, passphraseVerifier(request.passphrase, salt));
}

/// Whether this passphrase and this officer may give the workspace back.
bool mayRelease(const db::Database &database, const Session &session, const QString &officer, const QString &passphrase)
{
    db::Statement row = database.prepare("SELECT salt, verifier FROM inspection WHERE id = ?");
    if (!row.with(session.id).next() || passphraseVerifier(passphrase, row.blob(0)) != row.blob(1))
        return false;
    return session.leaving == Leaving::Passphrase || officer != session.openedBy;
}

void setEnded(db::Database &database, journal::Journal &journal, const Session &session, Session::Ended how)
{
    const QString word = how == Session::Ended::Time ? u"time"_s : u"officer"_s;
    database.run("UPDATE inspection SET ended_at = ?, ended_how = ? WHERE id = ?", journal.now(), word, session.id);
    db::Statement seen =
        database.prepare("SELECT count(*) FROM audit_event WHERE object = ? AND kind = 'inspection.seen'");
    seen.with(objectOf(session.id)).next();
    journal.append(u"inspection.ended"_s, objectOf(session.id), {{u"how"_s, word}, {u"seen"_s, seen.integer(0)}});
}

} // namespace

QString name(Leaving leaving)
{
    return leaving == Leaving::Passphrase ? u"passphrase"_s : u"second_officer"_s;
}

std::optional<Leaving> leavingNamed(const QString &name)
{
    if (name == u"passphrase")
        return Leaving::Passphrase;
    return name == u"second_officer" ? std::optional(Leaving::SecondOfficer) : std::nullopt;
}

Policy policy(const db::Database &database)
{
    db::Statement row = database.prepare("SELECT leaving, most_minutes FROM inspection_policy");
    return row.next() ? Policy{leavingNamed(row.text(0)).value_or(Leaving::Passphrase), int(row.integer(1))} : Policy{};
}

Result<void> setPolicy(db::Database &database, journal::Journal &journal, const Policy &policy)
{
    if (policy.mostMinutes < 1)
        return fail(Failure::Kind::BadInput, u"a session lasts a minute at least"_s);
    return attempt([&] {
        db::Transaction transaction(database);
        database.run("INSERT INTO inspection_policy (id, leaving, most_minutes) VALUES (1, ?1, ?2) ON CONFLICT (id) DO"
                     " UPDATE SET leaving = ?1, most_minutes = ?2",
                     name(policy.leaving), policy.mostMinutes);
        journal.append(u"inspection.policy"_s, u"workspace"_s,
                       {{u"leaving"_s, name(policy.leaving)}, {u"most_minutes"_s, policy.mostMinutes}});
        transaction.commit();
    });
}

Result<Session> openSession(db::Database &database, journal::Journal &journal, const OpenRequest &request)
{
    return attempt([&]() -> Result<Session> {
        db::Transaction transaction(database);
        const Policy rule = policy(database);
        if (const Result<void> fits = check(request, rule); !fits)
            return failed(fits);
        if (currentSession(database))
            return fail(Failure::Kind::Refused, u"another session is not over"_s);
        insert(database, journal, request, rule.leaving);
        Session session = find(database, database.lastInsertId()).value();
        journal.append(u"inspection.opened"_s, objectOf(session.id),
                       {{u"number"_s, session.mandate.number},
                        {u"scope"_s, toJson(session.scope)},
                        {u"minutes"_s, request.minutes},
                        {u"leaving"_s, name(rule.leaving)},
                        {u"inspectors"_s, request.mandate.inspectors.size()}});
        transaction.commit();
        return session;
    });
}

std::optional<Session> currentSession(const db::Database &database)
{
    const auto open = read(database, "WHERE released_at IS NULL ORDER BY id DESC");
    return open.empty() ? std::nullopt : std::optional(open.front());
}

Result<std::vector<Session>> sessions(const db::Database &database)
{
    return attempt([&] { return read(database, "ORDER BY id DESC"); });
}

Result<void> recordSeen(db::Database &database, journal::Journal &journal, qint64 session, const QString &page,
                        const QString &record)
{
    return attempt([&] {
        db::Transaction transaction(database);
        QJsonObject body{{u"page"_s, page}};
        if (!record.isEmpty())
            body.insert(u"record"_s, record);
        journal.append(u"inspection.seen"_s, objectOf(session), body);
        transaction.commit();
    });
}

Result<void> endSession(db::Database &database, journal::Journal &journal, qint64 session, Session::Ended how)
{
    return attempt([&]() -> Result<void> {
        db::Transaction transaction(database);
        const Result<Session> found = find(database, session);
        if (!found)
            return failed(found);
        if (found->runs())
            setEnded(database, journal, *found, how);
        transaction.commit();
        return {};
    });
}

Result<void> releaseSession(db::Database &database, journal::Journal &journal, qint64 session,
                            const QString &passphrase)
{
    return attempt([&]() -> Result<void> {
        db::Transaction transaction(database);
        const Result<Session> found = find(database, session);
        if (!found)
            return failed(found);
        const bool may = !found->releasedAt && mayRelease(database, *found, journal.actor(), passphrase);
        if (!may) {
            journal.append(u"inspection.refused"_s, objectOf(session), {{u"leaving"_s, name(found->leaving)}});
            transaction.commit();
            return fail(Failure::Kind::Refused, u"not the passphrase of this session, or not another officer"_s);
        }
        if (found->runs())
            setEnded(database, journal, *found, Session::Ended::Officer);
        database.run("UPDATE inspection SET released_at = ?, released_by = ? WHERE id = ?", journal.now(),
                     journal.actor(), session);
        journal.append(u"inspection.released"_s, objectOf(session), {});
        transaction.commit();
        return {};
    });
}

Result<Summary> summaryOf(const db::Database &database, qint64 session)
{
    return attempt([&]() -> Result<Summary> {
        Result<Session> found = find(database, session);
        if (!found)
            return failed(found);
        Summary summary{.session = std::move(*found)};
        db::Statement row = database.prepare(
            "SELECT sequence, at, kind, coalesce(json_extract(body, '$.record'), json_extract(body, '$.page'), ''),"
            " json_extract(body, '$.record') IS NULL, hash FROM audit_event WHERE object = ? ORDER BY sequence");
        row.with(objectOf(session));
        while (row.next()) {
            summary.firstEvent = summary.firstEvent ? summary.firstEvent : row.integer(0);
            summary.lastEvent = row.integer(0);
            summary.head = u"%1:%2"_s.arg(row.integer(0)).arg(QString::fromLatin1(row.blob(5).toHex()));
            if (row.text(2) != u"inspection.seen")
                continue;
            const auto known = std::ranges::find(summary.seen, row.text(3), &Seen::what);
            if (known == summary.seen.end())
                summary.seen.push_back({row.text(3), row.integer(4) != 0, row.integer(1), 1});
            else
                ++known->times;
        }
        return summary;
    });
}

} // namespace inspection
