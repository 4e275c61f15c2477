#include "app/detect/packkeys.h"

#include "app/base/signature.h"
#include "app/journal/journal.h"
#include "db/database.h"
#include "db/transaction.h"

#include <QFile>

namespace detect {

namespace {

QString object(const QByteArray &fingerprint)
{
    return QStringLiteral("pack_key/") + QString::fromLatin1(fingerprint.left(8).toHex());
}

} // namespace

Result<std::vector<PackKey>> packKeys(const db::Database &database)
{
    return attempt([&] {
        auto query = database.prepare("SELECT fingerprint, name, pem, trusted_at FROM pack_key ORDER BY name");
        std::vector<PackKey> keys;
        while (query.next())
            keys.push_back({query.blob(0), query.text(1), query.text(2).toUtf8(), query.integer(3)});
        return keys;
    });
}

Result<QByteArray> trustKey(db::Database &database, journal::Journal &journal, const QByteArray &pem,
                            const QString &name)
{
    const Result<QByteArray> fingerprint = fingerprintOf(pem);
    if (!fingerprint)
        return fingerprint;
    if (name.trimmed().isEmpty())
        return fail(Failure::Kind::BadInput, QStringLiteral("a key needs the name of who signs with it"));
    return attempt([&] {
        db::Transaction transaction(database);
        database.run(R"(
            INSERT INTO pack_key (fingerprint, name, pem, trusted_at) VALUES (?, ?, ?, ?)
            ON CONFLICT (fingerprint) DO UPDATE SET name = excluded.name)",
                     *fingerprint, name.trimmed(), QString::fromUtf8(pem), journal.now());
        journal.append(QStringLiteral("rules.keytrusted"), object(*fingerprint),
                       {{QStringLiteral("name"), name.trimmed()},
                        {QStringLiteral("fingerprint"), QString::fromLatin1(fingerprint->toHex())}});
        transaction.commit();
        return *fingerprint;
    });
}

Result<void> distrustKey(db::Database &database, journal::Journal &journal, const QByteArray &fingerprint)
{
    return attempt([&]() -> Result<void> {
        db::Transaction transaction(database);
        auto query = database.prepare("SELECT name FROM pack_key WHERE fingerprint = ?");
        if (!query.with(fingerprint).next())
            return fail(Failure::Kind::NotFound, object(fingerprint));
        const QString name = query.text(0);
        query.reset();
        database.run("DELETE FROM pack_key WHERE fingerprint = ?", fingerprint);
        journal.append(QStringLiteral("rules.keyremoved"), object(fingerprint),
                       {{QStringLiteral("name"), name},
                        {QStringLiteral("fingerprint"), QString::fromLatin1(fingerprint.toHex())}});
        transaction.commit();
        return {};
    });
}

QString signaturePath(const QString &path)
{
    return path + QStringLiteral(".sig");
}

Result<void> checkSignature(RulePack &pack, const QString &path, const std::vector<PackKey> &keys)
{
    QFile file(signaturePath(path));
    if (!file.exists())
        return {};
    constexpr qint64 size = 64;
    if (!file.open(QIODevice::ReadOnly))
        return fail(Failure::Kind::Storage, file.errorString(), file.fileName());
    const QByteArray signature = file.read(size + 1);
    for (const PackKey &key : keys) {
        const Result<bool> isIts = isSignedBy(key.pem, pack.text, signature);
        if (!isIts)
            return failed(isIts);
        if (!*isIts)
            continue;
        pack.signedBy = key.fingerprint;
        pack.signer = key.name;
        return {};
    }
    return fail(Failure::Kind::Refused, QStringLiteral("the signature is not that of the file by a trusted key"),
                file.fileName());
}

} // namespace detect
