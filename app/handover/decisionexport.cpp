#include "app/handover/decisionexport.h"

#include "app/base/signature.h"
#include "app/handover/acthistory.h"
#include "app/handover/decisionfile.h"
#include "app/journal/journal.h"
#include "app/journal/treehead.h"
#include "app/journal/verification.h"
#include "app/workspace/facts.h"
#include "db/database.h"
#include "db/transaction.h"

#include <QFile>
#include <QSaveFile>

#include <algorithm>
#include <limits>
#include <ranges>
#include <set>

using namespace Qt::StringLiterals;

namespace handover {

namespace {

qint64 number(db::Statement &&query)
{
    return query.next() ? query.integer(0) : 0;
}

qint64 lastExported(const db::Database &database, const ExportRequest &request)
{
    if (!request.sinceLast)
        return 0;
    auto query = database.prepare("SELECT coalesce(max(upto_event), 0) FROM decision_export"
                                  " WHERE party = ? AND is_complete");
    return number(std::move(query.with(request.party + u""_s)));
}

bool fits(const ExportRequest &request, const LocalAct &local, qint64 since)
{
    return qint64(local.id) > since && local.act.at >= request.from.value_or(std::numeric_limits<Moment>::min())
        && local.act.at < request.to.value_or(std::numeric_limits<Moment>::max())
        && (request.officers.isEmpty() || request.officers.contains(local.act.actor));
}

std::vector<GenerationId> touched(const db::Database &database, const ExportRequest &request, qint64 since)
{
    auto query = database.prepare("SELECT DISTINCT generation_id FROM review_event WHERE id > ?1"
                                  " AND (?2 IS NULL OR at >= ?2) AND (?3 IS NULL OR at < ?3)");
    query.with(since, request.from, request.to);
    std::vector<GenerationId> all;
    while (query.next())
        all.push_back(query.id<GenerationId>(0));
    return all;
}

/// The acts about one generation that fit, and those that they are about.
void choose(const ActHistory &history, const ExportRequest &request, qint64 since, std::vector<LocalAct> &chosen)
{
    std::set<QByteArray> wanted;
    for (const LocalAct &local : history.acts | std::views::reverse) { // what they are about comes before
        if (!fits(request, local, since) && !wanted.contains(local.act.hash))
            continue;
        wanted.insert({local.act.target, local.act.against});
        chosen.push_back(local);
    }
}

std::vector<SharedAct> actsFor(const db::Database &database, const ExportRequest &request)
{
    const qint64 since = lastExported(database, request);
    std::vector<LocalAct> chosen;
    for (const GenerationId generation : touched(database, request, since))
        choose(actHistory(database, generation), request, since, chosen);
    std::ranges::sort(chosen, {}, [](const LocalAct &local) { return qint64(local.id); });
    std::vector<SharedAct> acts;
    for (LocalAct &local : chosen)
        acts.push_back(std::move(local.act));
    return acts;
}

Result<void> writeWhole(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fail(Failure::Kind::Storage, file.errorString(), path);
    return {};
}

/// The signature goes first: a file without its own would be taken for unsigned.
Result<void> write(const ExportRequest &request, const QByteArray &bytes)
{
    const QString beside = signatureBeside(request.path);
    if (request.secretKey.isEmpty()) {
        QFile::remove(beside); // of an earlier content
        return writeWhole(request.path, bytes);
    }
    const Result<QByteArray> signature = sign(request.secretKey, request.passphrase, bytes);
    if (!signature)
        return failed(signature);
    return writeWhole(beside, *signature).and_then([&] { return writeWhole(request.path, bytes); });
}

Result<QByteArray> fingerprint(const ExportRequest &request)
{
    if (request.secretKey.isEmpty())
        return QByteArray();
    return openKeyOf(request.secretKey, request.passphrase).and_then(fingerprintOf);
}

qint64 countGenerations(const std::vector<SharedAct> &acts)
{
    std::set<std::tuple<QByteArray, qint64, qint64>> seen;
    for (const SharedAct &act : acts)
        seen.emplace(act.generation.source, act.generation.offset, act.generation.ordinal);
    return std::ssize(seen);
}

void note(db::Database &database, journal::Journal &journal, const ExportRequest &request, const Exported &made)
{
    const bool isComplete = request.officers.isEmpty() && !request.from && !request.to;
    const qint64 upto = number(database.prepare("SELECT coalesce(max(id), 0) FROM review_event"));
    database.run("INSERT INTO decision_export (at, actor, party, upto_event, is_complete, acts, sha256, signed_with)"
                 " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                 journal.now(), journal.actor(), request.party + u""_s, upto, isComplete, made.acts, made.sha256,
                 made.fingerprint.isEmpty() ? QByteArray() : made.fingerprint);
    journal.append(u"handover.exported"_s, u"decisions"_s,
                   {{u"party"_s, request.party + u""_s},
                    {u"acts"_s, made.acts},
                    {u"generations"_s, made.generations},
                    {u"sha256"_s, QString::fromLatin1(made.sha256.toHex())},
                    {u"key"_s, QString::fromLatin1(made.fingerprint.toHex())}});
}

} // namespace

Result<Exported> exportDecisions(db::Database &database, journal::Journal &journal, const ExportRequest &request)
{
    const Result<QByteArray> key = fingerprint(request);
    const Result<journal::Head> head = journal::head(database);
    if (!key || !head)
        return !key ? failed(key) : failed(head);
    return attempt([&]() -> Result<Exported> {
        db::Transaction transaction(database);
        const std::vector<SharedAct> acts = actsFor(database, request);
        if (acts.empty())
            return fail(Failure::Kind::NotFound, u"no act of review fits"_s);
        Manifest manifest{.workspace = workspace::textFact(database, u"id"_s),
                          .officer = journal.actor(),
                          .party = request.party,
                          .madeAt = journal.now(),
                          .from = request.from,
                          .to = request.to,
                          .officers = request.officers,
                          .sha256 = {},
                          .journalHead = head->text(),
                          .key = *key};
        const QByteArray bytes = decisionFileBytes(manifest, acts);
        Exported made{manifest.acts, countGenerations(acts), manifest.sha256, *key, head->text()};
        note(database, journal, request, made);
        if (const auto written = journal::writeHead(database, journal, journal::HeadReason::Export); !written)
            return failed(written);
        if (const Result<void> written = write(request, bytes); !written)
            return failed(written);
        transaction.commit();
        return made;
    });
}

Result<QStringList> exportParties(const db::Database &database)
{
    return attempt([&] {
        auto query = database.prepare("SELECT party FROM decision_export WHERE party <> '' GROUP BY party"
                                      " ORDER BY max(id) DESC");
        QStringList parties;
        while (query.next())
            parties.append(query.text(0));
        return parties;
    });
}

} // namespace handover
