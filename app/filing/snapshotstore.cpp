#include "app/filing/snapshotstore.h"

#include "app/base/hash.h"
#include "app/journal/journal.h"
#include "db/database.h"
#include "db/notnull.h"
#include "db/transaction.h"

#include <algorithm>

namespace filing {

namespace {

using namespace Qt::StringLiterals;

QString objectOf(SnapshotId id)
{
    return u"official_list/%1"_s.arg(static_cast<qint64>(id));
}

std::optional<Failure> faultOf(const Snapshot &snapshot, const std::vector<ListedRow> &rows, const QByteArray &bytes,
                               QDate today)
{
    constexpr int firstYear = 2000; // what the schema takes
    if (!snapshot.day.isValid())
        return Failure{Failure::Kind::BadInput, u"the list has no day"_s};
    if (snapshot.day.year() < firstYear || snapshot.day > today)
        return Failure{Failure::Kind::BadInput, u"no list can be of that day"_s};
    if (snapshot.hasText && rows.empty())
        return Failure{Failure::Kind::BadInput, u"no row was taken"_s};
    if (Sha256::of(bytes) != snapshot.sha256)
        return Failure{Failure::Kind::BadInput, u"the file has changed since it was read"_s};
    return std::nullopt;
}

void insertRow(db::Statement &insert, SnapshotId id, int position, const List &list, const ListedRow &row)
{
    for (size_t field = 0; field < list.fields.size(); ++field) {
        const Entry &entry = row.entries.at(field);
        const Reading &reading = entry.reading;
        const paper::Place &place = reading.place;
        if (reading.raw.isEmpty() && entry.value().isEmpty() && reading.doubts == Doubts())
            continue;
        insert.run(id, position, list.fields[field].id, db::orEmpty(reading.raw), db::orEmpty(reading.value),
                   entry.corrected ? db::orEmpty(*entry.corrected) : QString(), reading.confidence,
                   db::orEmpty(names(reading.doubts).join(u' ')), place.page, place.area.x(), place.area.y(),
                   place.area.width(), place.area.height(), db::orEmpty(place.cell), place.line);
    }
}

int correctedIn(const std::vector<ListedRow> &rows)
{
    int count = 0;
    for (const ListedRow &row : rows)
        count += static_cast<int>(
            std::ranges::count_if(row.entries, [](const Entry &entry) { return entry.corrected.has_value(); }));
    return count;
}

QJsonObject bodyOf(const Snapshot &snapshot, const std::vector<ListedRow> &rows)
{
    return {{u"list"_s, snapshot.list},
            {u"day"_s, snapshot.day.toString(Qt::ISODate)},
            {u"whole"_s, snapshot.whole},
            {u"sha256"_s, QString::fromLatin1(snapshot.sha256.toHex())},
            {u"rows"_s, static_cast<qint64>(rows.size())},
            {u"corrected"_s, correctedIn(rows)},
            {u"has_text"_s, snapshot.hasText}};
}

bool isThere(const db::Database &database, const Snapshot &snapshot)
{
    db::Statement same = database.prepare("SELECT 1 FROM official_snapshot WHERE list = ? AND day = ? AND sha256 = ?");
    same.with(snapshot.list, snapshot.day, snapshot.sha256);
    return same.next();
}

bool isThere(const db::Database &database, SnapshotId id)
{
    db::Statement same = database.prepare("SELECT 1 FROM official_snapshot WHERE id = ?");
    same.with(id);
    return same.next();
}

} // namespace

SnapshotStore::SnapshotStore(db::Database &database, journal::Journal &journal)
    : m_database(database)
    , m_journal(journal)
{
}

Result<SnapshotId> SnapshotStore::add(const Snapshot &snapshot, const List &list, const std::vector<ListedRow> &rows,
                                      const QByteArray &bytes)
{
    if (const auto fault = faultOf(snapshot, rows, bytes, shanghaiDay(m_journal.now())))
        return std::unexpected(*fault);
    return attempt([&]() -> Result<SnapshotId> {
        db::Transaction transaction(m_database);
        if (isThere(m_database, snapshot))
            return fail(Failure::Kind::BadInput, u"this file was taken for that day already"_s);
        m_database.run("INSERT INTO official_snapshot (list, day, whole, source, file_name, sha256, has_text, taken_at,"
                       " actor) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                       snapshot.list, snapshot.day, snapshot.whole, db::orEmpty(snapshot.source), snapshot.fileName,
                       snapshot.sha256, snapshot.hasText, m_journal.now(), m_journal.actor());
        const auto id = static_cast<SnapshotId>(m_database.lastInsertId());
        m_database.run("INSERT INTO official_file (snapshot_id, bytes) VALUES (?, ?)", id, bytes);
        db::Statement insert =
            m_database.prepare("INSERT INTO official_field (snapshot_id, row, field, raw, value, corrected, "
                               "confidence, doubts, page, x, y,"
                               " width, height, cell, line) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        int position = 0;
        for (const ListedRow &row : rows)
            insertRow(insert, id, position++, list, row);
        m_journal.append(u"filing.list_taken"_s, objectOf(id), bodyOf(snapshot, rows));
        transaction.commit();
        return id;
    });
}

Result<void> SnapshotStore::decide(const Match &match, const List &list, const ListedRow &row, Verdict verdict)
{
    const QString key = numberKey(row.entries.at(list.key).value());
    if (key.isEmpty())
        return fail(Failure::Kind::BadInput, u"the row has no number"_s);
    return attempt([&]() -> Result<void> {
        db::Transaction transaction(m_database);
        if (!isThere(m_database, row.snapshot))
            return fail(Failure::Kind::NotFound, u"there is no such snapshot"_s);
        m_database.run("INSERT INTO official_match (item_id, snapshot_id, number_key, matched_by, score, verdict,"
                       " decided_at, actor) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                       match.item, row.snapshot, key, name(match.by), match.score, name(verdict), m_journal.now(),
                       m_journal.actor());
        m_journal.append(u"filing.match_decided"_s, u"registry/%1"_s.arg(static_cast<qint64>(match.item)),
                         {{u"list"_s, list.id},
                          {u"snapshot"_s, static_cast<qint64>(row.snapshot)},
                          {u"number"_s, key},
                          {u"by"_s, name(match.by)},
                          {u"score"_s, match.score},
                          {u"verdict"_s, name(verdict)}});
        transaction.commit();
        return {};
    });
}

} // namespace filing
