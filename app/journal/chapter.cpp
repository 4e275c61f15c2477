#include "app/journal/chapter.h"

#include "app/base/hash.h"
#include "app/journal/journal.h"
#include "app/journal/merkle.h"
#include "db/database.h"

#include <map>

namespace journal {

namespace {

using Fault = Verification::Fault;

struct Shown
{
    Event event;
    QByteArray previous;
    QByteArray hash;
};

std::map<qint64, Shown> shownEvents(const db::Database &database)
{
    std::map<qint64, Shown> shown;
    db::Statement row =
        database.prepare("SELECT sequence, at, actor, kind, object, body, previous, hash FROM audit_event");
    while (row.next())
        shown[row.integer(0)] = {{.sequence = row.integer(0),
                                  .at = row.integer(1),
                                  .actor = row.text(2),
                                  .kind = row.text(3),
                                  .object = row.text(4),
                                  .body = row.text(5).toUtf8()},
                                 row.blob(6),
                                 row.blob(7)};
    return shown;
}

bool namesOfficers(const db::Database &database)
{
    db::Statement row = database.prepare("SELECT json_extract(CAST(value AS TEXT), '$.names_officers')"
                                         " FROM workspace_fact WHERE name = 'inspection'");
    return !row.next() || row.isNull(0) || row.integer(0) != 0;
}

Fault judge(const Shown &event, const QByteArray &previous, const QByteArray &hash, bool isWhole)
{
    if (event.hash != hash || (isWhole && Sha256::of(canonicalBytes(event.event, event.previous)) != hash))
        return Fault::Altered;
    return event.previous == previous ? Fault::None : Fault::Broken;
}

Verification faulty(Verification found, Fault kind, qint64 sequence)
{
    found.fault = kind;
    found.firstBad = sequence;
    return found;
}

} // namespace

bool isChapter(const db::Database &database)
{
    return database.prepare("SELECT 1 FROM journal_chapter LIMIT 1").next();
}

Verification verifyChapter(const db::Database &database, const Head &end, const Head *witness)
{
    const bool isWhole = namesOfficers(database);
    Verification found{.head = end, .isChapter = true, .areContentsChecked = isWhole};
    const std::map<qint64, Shown> shown = shownEvents(database);
    merkle::CompactRange tree;
    QByteArray previous(32, '\0');
    bool isWitnessed = !witness || witness->sequence == 0;
    db::Statement row = database.prepare("SELECT sequence, hash FROM journal_chapter ORDER BY sequence");
    while (row.next()) {
        const QByteArray hash = row.blob(1);
        if (row.integer(0) != found.checked + 1)
            return faulty(found, Fault::Missing, found.checked + 1);
        const auto event = shown.find(row.integer(0));
        if (const Fault kind = event == shown.end() ? Fault::None : judge(event->second, previous, hash, isWhole);
            kind != Fault::None)
            return faulty(found, kind, row.integer(0));
        tree.append(merkle::leafHash(hash));
        previous = hash;
        ++found.checked;
        if (witness && witness->sequence == found.checked)
            isWitnessed = witness->hash == hash || witness->hash == tree.root();
    }
    found.root = tree.root();
    const qint64 checked = found.checked;
    if (checked != end.sequence || (!shown.empty() && shown.rbegin()->first > checked))
        return faulty(found, Fault::Missing, checked + 1);
    if (previous != end.hash)
        return faulty(found, Fault::Altered, checked);
    return isWitnessed ? found : faulty(found, Fault::Rewritten, witness->sequence);
}

} // namespace journal
