#include "app/handover/decisionimport.h"

#include "app/handover/reception.h"
#include "app/journal/journal.h"
#include "db/database.h"
#include "db/transaction.h"

using namespace Qt::StringLiterals;

namespace handover {

namespace {

Result<void> checkSigned(const DecisionFile &file, const QString &reason)
{
    if (file.signature == Signature::Trusted || !reason.trimmed().isEmpty())
        return {};
    return fail(Failure::Kind::Refused,
                file.signature == Signature::None ? u"the file has no signature beside it"_s
                                                  : u"the file is signed with a key that is not trusted here: %1"_s.arg(
                                                        QString::fromLatin1(file.manifest.key.toHex())));
}

qint64 addImport(const db::Database &database, const journal::Journal &journal, const DecisionFile &file,
                 const QString &reason)
{
    const bool isTrusted = file.signature == Signature::Trusted;
    database.run("INSERT INTO decision_import (at, actor, workspace, officer, made_at, sha256, signed_by, reason)"
                 " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                 journal.now(), journal.actor(), file.manifest.workspace, file.manifest.officer, file.manifest.madeAt,
                 file.manifest.sha256, isTrusted ? file.signer->fingerprint : QByteArray(),
                 isTrusted ? u""_s : reason.trimmed());
    return database.lastInsertId();
}

QJsonObject bodyOf(const Reception &reception)
{
    const Imported &sums = reception.sums();
    QJsonObject body{{u"taken"_s, sums.taken},
                     {u"superseded"_s, sums.superseded},
                     {u"conflicts"_s, sums.conflicts},
                     {u"unmatched"_s, sums.unmatched}};
    if (reception.firstTaken()) {
        body.insert(u"first_event"_s, *reception.firstTaken());
        body.insert(u"last_event"_s, *reception.lastTaken());
    }
    return body;
}

void journalImport(journal::Journal &journal, qint64 import, const DecisionFile &file, const QString &reason,
                   const Reception &reception)
{
    QJsonObject body = bodyOf(reception);
    body.insert(u"workspace"_s, file.manifest.workspace);
    body.insert(u"officer"_s, file.manifest.officer);
    body.insert(u"sha256"_s, QString::fromLatin1(file.manifest.sha256.toHex()));
    body.insert(u"journal_head"_s, file.manifest.journalHead);
    if (file.signature == Signature::Trusted) {
        body.insert(u"signer"_s, file.signer->name);
        body.insert(u"key"_s, QString::fromLatin1(file.signer->fingerprint.toHex()));
    } else {
        body.insert(u"reason"_s, reason.trimmed());
    }
    journal.append(u"handover.imported"_s, u"decision_import/%1"_s.arg(import), body);
}

struct Waiting
{
    qint64 import = 0;
    SharedAct act;
};

std::vector<Waiting> waitingActs(const db::Database &database)
{
    auto row =
        database.prepare("SELECT import_id, body FROM foreign_event WHERE imported_as = 'unmatched' ORDER BY id");
    std::vector<Waiting> all;
    while (row.next()) {
        if (Result<SharedAct> act = fromLine(row.text(1).toUtf8(), QString()))
            all.push_back({row.integer(0), std::move(*act)});
    }
    return all;
}

} // namespace

Result<Imported> importDecisions(db::Database &database, journal::Journal &journal, const DecisionFile &file,
                                 const QString &reason)
{
    if (const Result<void> isSigned = checkSigned(file, reason); !isSigned)
        return failed(isSigned);
    return attempt([&]() -> Result<Imported> {
        db::Transaction transaction(database);
        const qint64 import = addImport(database, journal, file, reason);
        Reception reception(database, journal.now());
        for (const SharedAct &act : file.acts)
            reception.receive(act, import);
        if (!reception.sums().isNews())
            return reception.sums(); // not committed: nothing was changed
        journalImport(journal, import, file, reason, reception);
        transaction.commit();
        return reception.sums();
    });
}

Result<qint64> unmatchedActs(const db::Database &database)
{
    return attempt([&] {
        auto query = database.prepare("SELECT count(*) FROM foreign_event WHERE imported_as = 'unmatched'");
        return query.next() ? query.integer(0) : 0;
    });
}

Result<Imported> matchWaiting(db::Database &database, journal::Journal &journal)
{
    return attempt([&]() -> Result<Imported> {
        db::Transaction transaction(database);
        Reception reception(database, journal.now());
        for (const Waiting &waiting : waitingActs(database))
            reception.receive(waiting.act, waiting.import);
        if (!reception.sums().isNews())
            return reception.sums();
        journal.append(u"handover.matched"_s, u"decisions"_s, bodyOf(reception));
        transaction.commit();
        return reception.sums();
    });
}

} // namespace handover
