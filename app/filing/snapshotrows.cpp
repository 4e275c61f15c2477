// What SnapshotStore keeps, read again.
#include "app/base/hash.h"
#include "app/filing/snapshotstore.h"
#include "db/database.h"

#include <algorithm>

namespace filing {

namespace {

using namespace Qt::StringLiterals;

Entry entryOf(const db::Statement &row)
{
    Entry entry;
    entry.reading = {.raw = row.text(2),
                     .value = row.text(3),
                     .place = {.page = static_cast<int>(row.integer(7)),
                               .area = {row.real(8), row.real(9), row.real(10), row.real(11)},
                               .cell = row.text(12),
                               .line = static_cast<int>(row.integer(13))},
                     .confidence = row.real(5),
                     .doubts = doubtsNamed(row.text(6).split(u' ', Qt::SkipEmptyParts))};
    if (!row.isNull(4))
        entry.corrected = row.text(4);
    return entry;
}

std::vector<ListedRow> rowsOf(const db::Database &database, const List &list, SnapshotId id)
{
    db::Statement query = database.prepare(
        "SELECT row, field, raw, value, corrected, confidence, doubts, page, x, y, width, height, cell, line"
        " FROM official_field WHERE snapshot_id = ? ORDER BY row");
    query.with(id);
    std::vector<ListedRow> rows;
    while (query.next()) {
        const int position = static_cast<int>(query.integer(0));
        if (rows.empty() || rows.back().position != position)
            rows.push_back({.snapshot = id, .position = position, .entries = std::vector<Entry>(list.fields.size())});
        if (const auto field = list.indexOf(query.text(1))) // a list may have lost a field since
            rows.back().entries[*field] = entryOf(query);
    }
    return rows;
}

Result<std::vector<ListedRow>> rowsOn(const db::Database &database, const List &list,
                                      const std::vector<Snapshot> &parts)
{
    return attempt([&] {
        std::vector<std::vector<ListedRow>> all;
        for (const Snapshot &part : parts)
            all.push_back(rowsOf(database, list, part.id));
        return together(list, {}, all);
    });
}

} // namespace

Result<std::vector<Snapshot>> readSnapshots(const db::Database &database)
{
    return attempt([&] {
        db::Statement query = database.prepare(
            "SELECT id, list, day, whole, source, file_name, sha256, has_text, taken_at, actor,"
            " (SELECT count(DISTINCT row) FROM official_field WHERE snapshot_id = official_snapshot.id)"
            " FROM official_snapshot ORDER BY day DESC, id DESC");
        std::vector<Snapshot> all;
        while (query.next()) {
            all.push_back({.id = query.id<SnapshotId>(0),
                           .list = query.text(1),
                           .day = query.date(2),
                           .whole = query.integer(3) != 0,
                           .source = query.text(4),
                           .fileName = query.text(5),
                           .sha256 = query.blob(6),
                           .hasText = query.integer(7) != 0,
                           .rows = static_cast<int>(query.integer(10)),
                           .takenAt = query.integer(8),
                           .actor = query.text(9)});
        }
        return all;
    });
}

Result<std::vector<ListedRow>> readRows(const db::Database &database, const List &list, SnapshotId id)
{
    return attempt([&] { return rowsOf(database, list, id); });
}

Result<std::vector<ListedRow>> readListOn(const db::Database &database, const List &list, QDate day)
{
    const auto snapshots = readSnapshots(database);
    if (!snapshots)
        return failed(snapshots);
    return rowsOn(database, list, standingOn(day, list.id, *snapshots));
}

Result<std::vector<ListedRow>> readListOf(const db::Database &database, const List &list, SnapshotId id)
{
    const auto snapshots = readSnapshots(database);
    if (!snapshots)
        return failed(snapshots);
    const auto it = std::ranges::find(*snapshots, id, &Snapshot::id);
    if (it == snapshots->end() || it->list != list.id)
        return fail(Failure::Kind::NotFound, u"there is no such snapshot of the list"_s);
    std::vector<Snapshot> before;
    std::ranges::copy_if(*snapshots, std::back_inserter(before), [&](const Snapshot &each) {
        return std::tie(each.day, each.id) <= std::tie(it->day, it->id);
    });
    return rowsOn(database, list, standingOn(it->day, list.id, before));
}

Result<QByteArray> readFile(const db::Database &database, SnapshotId id)
{
    return attempt([&]() -> Result<QByteArray> {
        db::Statement query = database.prepare("SELECT bytes, sha256 FROM official_file JOIN official_snapshot ON id ="
                                               " snapshot_id WHERE snapshot_id = ?");
        query.with(id);
        if (!query.next())
            return fail(Failure::Kind::NotFound, u"there is no such snapshot"_s);
        QByteArray bytes = query.blob(0);
        if (Sha256::of(bytes) != query.blob(1))
            return fail(Failure::Kind::Corrupt, u"the file is not the one that was taken"_s);
        return bytes;
    });
}

Result<std::vector<Decision>> readDecisions(const db::Database &database)
{
    return attempt([&] {
        db::Statement query =
            database.prepare("SELECT item_id, number_key, verdict, actor, decided_at FROM official_match WHERE id IN"
                             " (SELECT max(id) FROM official_match GROUP BY item_id, number_key) ORDER BY id");
        std::vector<Decision> all;
        while (query.next()) {
            all.push_back({.item = query.id<RegistryItemId>(0),
                           .numberKey = query.text(1),
                           .verdict = query.text(2) == u"confirmed" ? Verdict::Confirmed : Verdict::Refused,
                           .actor = query.text(3),
                           .at = query.integer(4)});
        }
        return all;
    });
}

} // namespace filing
