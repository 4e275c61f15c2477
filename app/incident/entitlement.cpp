#include "app/incident/entitlement.h"

#include "app/base/hash.h"
#include "app/journal/journal.h"
#include "db/database.h"
#include "db/transaction.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace incident {

namespace {

QString name(Entitled what)
{
    switch (what) {
    case Entitled::Waive: return u"waive"_s;
    }
    return {};
}

Result<void> refuse(const QString &why)
{
    return fail(Failure::Kind::Refused, why);
}

Result<void> requireChange(const QStringList &entitled, const QString &actor, const QString &officer, bool isGiven)
{
    if (entitled.contains(officer) == isGiven)
        return refuse(isGiven ? u"%1 is entitled already"_s.arg(officer) : u"%1 is not entitled"_s.arg(officer));
    if (!entitled.isEmpty() && !entitled.contains(actor))
        return refuse(u"only %1 may change who is entitled"_s.arg(entitled.join(u", "_s)));
    return {};
}

} // namespace

Result<QStringList> entitledOfficers(const db::Database &database, Entitled what)
{
    return attempt([&] {
        db::Statement row = database.prepare("SELECT officer FROM entitlement AS e WHERE entitled = ?1 AND is_given = 1"
                                             " AND id = (SELECT max(id) FROM entitlement WHERE entitled = ?1"
                                             " AND officer = e.officer) ORDER BY officer");
        row.with(name(what));
        QStringList officers;
        while (row.next())
            officers.append(row.text(0));
        return officers;
    });
}

Result<std::vector<EntitlementEvent>> entitlementEvents(const db::Database &database, Entitled what)
{
    return attempt([&] {
        db::Statement row = database.prepare("SELECT at, actor, officer, is_given, reason FROM entitlement"
                                             " WHERE entitled = ? ORDER BY id");
        row.with(name(what));
        std::vector<EntitlementEvent> events;
        while (row.next())
            events.push_back({row.integer(0), row.text(1), row.text(2), row.integer(3) != 0, row.text(4)});
        return events;
    });
}

Result<void> setEntitled(db::Database &database, journal::Journal &journal, Entitled what, const QString &officer,
                         bool isGiven, const QString &reason)
{
    const QString who = officer.trimmed();
    const QString why = reason.trimmed();
    if (who.isEmpty() || why.isEmpty())
        return fail(Failure::Kind::BadInput, u"an entitlement needs an officer and a reason"_s);
    return attempt([&]() -> Result<void> {
        db::Transaction transaction(database);
        const Result<QStringList> entitled = entitledOfficers(database, what);
        if (!entitled)
            return failed(entitled);
        if (Result<void> allowed = requireChange(*entitled, journal.actor(), who, isGiven); !allowed)
            return allowed;
        database.run("INSERT INTO entitlement (at, actor, officer, entitled, is_given, reason)"
                     " VALUES (?, ?, ?, ?, ?, ?)",
                     journal.now(), journal.actor(), who, name(what), isGiven, why);
        journal.append(isGiven ? u"entitlement.given"_s : u"entitlement.withdrawn"_s, u"officer/"_s + who,
                       {{u"entitled"_s, name(what)},
                        {u"reason_sha256"_s, QString::fromLatin1(Sha256::of(why.toUtf8()).toHex())}});
        transaction.commit();
        return {};
    });
}

Result<void> requireEntitled(const db::Database &database, Entitled what, const QString &officer)
{
    return entitledOfficers(database, what).and_then([&](const QStringList &entitled) -> Result<void> {
        if (entitled.contains(officer))
            return {};
        return refuse(entitled.isEmpty() ? u"nobody has been entitled to waive a step yet"_s
                                         : u"only %1 may waive a step"_s.arg(entitled.join(u", "_s)));
    });
}

} // namespace incident
