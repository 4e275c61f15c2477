#include "app/handover/decisionkeys.h"

#include "app/base/signature.h"
#include "app/journal/journal.h"
#include "db/database.h"
#include "db/transaction.h"

using namespace Qt::StringLiterals;

namespace handover {

namespace {

QString object(const QByteArray &fingerprint)
{
    return u"decision_key/"_s + QString::fromLatin1(fingerprint.left(8).toHex());
}

QJsonObject body(const QByteArray &fingerprint, const QString &name)
{
    return {{u"name"_s, name}, {u"fingerprint"_s, QString::fromLatin1(fingerprint.toHex())}};
}

} // namespace

Result<std::vector<DecisionKey>> decisionKeys(const db::Database &database)
{
    return attempt([&] {
        auto query = database.prepare("SELECT fingerprint, name, pem, trusted_at FROM decision_key ORDER BY name");
        std::vector<DecisionKey> keys;
        while (query.next())
            keys.push_back({query.blob(0), query.text(1), query.text(2).toUtf8(), query.integer(3)});
        return keys;
    });
}

Result<QByteArray> trustDecisionKey(db::Database &database, journal::Journal &journal, const QByteArray &pem,
                                    const QString &name)
{
    const Result<QByteArray> fingerprint = fingerprintOf(pem);
    if (!fingerprint)
        return fingerprint;
    if (name.trimmed().isEmpty())
        return fail(Failure::Kind::BadInput, u"a key needs the name of who signs with it"_s);
    return attempt([&] {
        db::Transaction transaction(database);
        database.run("INSERT INTO decision_key (fingerprint, name, pem, trusted_at) VALUES (?, ?, ?, ?)"
                     " ON CONFLICT (fingerprint) DO UPDATE SET name = excluded.name",
                     *fingerprint, name.trimmed(), QString::fromUtf8(pem), journal.now());
        journal.append(u"handover.keytrusted"_s, object(*fingerprint), body(*fingerprint, name.trimmed()));
        transaction.commit();
        return *fingerprint;
    });
}

Result<void> distrustDecisionKey(db::Database &database, journal::Journal &journal, const QByteArray &fingerprint)
{
    return attempt([&]() -> Result<void> {
        db::Transaction transaction(database);
        auto query = database.prepare("SELECT name FROM decision_key WHERE fingerprint = ?");
        if (!query.with(fingerprint).next())
            return fail(Failure::Kind::NotFound, object(fingerprint));
        const QString name = query.text(0);
        query.reset();
        database.run("DELETE FROM decision_key WHERE fingerprint = ?", fingerprint);
        journal.append(u"handover.keyremoved"_s, object(fingerprint), body(fingerprint, name));
        transaction.commit();
        return {};
    });
}

} // namespace handover
