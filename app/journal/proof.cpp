#include "app/journal/proof.h"

#include "app/base/hash.h"
#include "app/journal/entry.h"
#include "app/journal/treenodes.h"
#include "app/journal/verification.h"
#include "db/database.h"

namespace journal {

namespace {

std::unexpected<Failure> noSuch(qint64 number)
{
    return fail(Failure::Kind::NotFound, QStringLiteral("the journal has no such event"), QString::number(number));
}

std::unexpected<Failure> altered(qint64 number)
{
    return fail(Failure::Kind::Corrupt, QStringLiteral("the journal was altered: its proof does not hold"),
                QString::number(number));
}

Result<QByteArray> entryAt(const db::Database &database, qint64 sequence)
{
    db::Statement row = database.prepare("SELECT sequence, at, actor, kind, object, body, previous FROM audit_event"
                                         " WHERE sequence = ?");
    row.with(sequence);
    if (!row.next())
        return noSuch(sequence);
    const std::string_view body = row.utf8(5);
    const Event event{.sequence = row.integer(0),
                      .at = row.integer(1),
                      .actor = row.text(2),
                      .kind = row.text(3),
                      .object = row.text(4),
                      .body = QByteArray(body.data(), static_cast<qsizetype>(body.size()))};
    return canonicalBytes(event, row.blob(6));
}

} // namespace

Result<InclusionProof> proveInclusion(const db::Database &database, qint64 sequence, qint64 size)
{
    const Result<Head> end = head(database);
    if (!end)
        return failed(end);
    const qint64 within = size == 0 ? end->sequence : size;
    if (within < 1 || within > end->sequence)
        return noSuch(within);
    if (sequence < 1 || sequence > within)
        return noSuch(sequence);
    return attempt([&]() -> Result<InclusionProof> {
        const Result<QByteArray> entry = entryAt(database, sequence);
        if (!entry)
            return failed(entry);
        const TreeNodes tree(database);
        InclusionProof proof{.sequence = sequence,
                             .size = within,
                             .root = tree.root(within),
                             .entry = *entry,
                             .path = merkle::inclusionProof(sequence - 1, within, tree.nodes())};
        if (!holds(proof))
            return altered(sequence);
        return proof;
    });
}

Result<ConsistencyProof> proveConsistency(const db::Database &database, qint64 from, qint64 to)
{
    const Result<Head> end = head(database);
    if (!end)
        return failed(end);
    if (to < 0 || to > end->sequence)
        return noSuch(to);
    if (from < 0 || from > to)
        return noSuch(from);
    return attempt([&]() -> Result<ConsistencyProof> {
        const TreeNodes tree(database);
        ConsistencyProof proof{.from = from,
                               .to = to,
                               .fromRoot = tree.root(from),
                               .toRoot = tree.root(to),
                               .path = merkle::consistencyProof(from, to, tree.nodes())};
        if (!holds(proof))
            return altered(to);
        return proof;
    });
}

bool holds(const InclusionProof &proof)
{
    const Result<Entry> entry = entryOf(proof.entry);
    return entry && entry->event.sequence == proof.sequence
        && merkle::provesInclusion(merkle::leafHash(Sha256::of(proof.entry)), proof.sequence - 1, proof.size,
                                   proof.path, proof.root);
}

bool holds(const ConsistencyProof &proof)
{
    return merkle::provesConsistency(proof.from, proof.to, proof.fromRoot, proof.toRoot, proof.path);
}

} // namespace journal
