#include "app/detect/scanlog.h"

#include "db/database.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace detect {

namespace {

QString jsonOf(std::vector<RulePackId> &packs)
{
    std::ranges::sort(packs);
    QJsonArray ids;
    for (const RulePackId id : packs)
        ids.append(static_cast<qint64>(id));
    return QString::fromUtf8(QJsonDocument(ids).toJson(QJsonDocument::Compact));
}

std::vector<RulePackId> packsOf(const QString &json)
{
    std::vector<RulePackId> packs;
    for (const QJsonValueConstRef id : QJsonDocument::fromJson(json.toUtf8()).array())
        packs.push_back(static_cast<RulePackId>(id.toInteger()));
    return packs;
}

qint64 setOf(const db::Database &database, const QString &packs)
{
    database.run("INSERT INTO pack_set (packs) VALUES (?) ON CONFLICT DO NOTHING", packs);
    auto found = database.prepare("SELECT id FROM pack_set WHERE packs = ?");
    found.with(packs).next();
    return found.integer(0);
}

/// Takes the ids from \a first to \a last out of the ranges that hold them.
void cutOut(const db::Database &database, qint64 first, qint64 last)
{
    // Of a range around both ends the part behind becomes a range of its own.
    database.run(R"(
        INSERT INTO scanned (first_generation, last_generation, set_id)
        SELECT ?2 + 1, last_generation, set_id FROM scanned
        WHERE first_generation <= ?2 AND last_generation > ?2)",
                 first, last);
    database.run("DELETE FROM scanned WHERE first_generation BETWEEN ?1 AND ?2", first, last);
    database.run(R"(
        UPDATE scanned SET last_generation = ?1 - 1
        WHERE first_generation < ?1 AND last_generation >= ?1)",
                 first);
}

} // namespace

void noteScan(const db::Database &database, GenerationId first, GenerationId last, std::vector<RulePackId> packs)
{
    const qint64 set = setOf(database, jsonOf(packs));
    auto from = static_cast<qint64>(first);
    auto to = static_cast<qint64>(last);
    cutOut(database, from, to);
    auto before = database.prepare("SELECT first_generation FROM scanned WHERE last_generation = ?1 - 1 AND set_id = ?2"
                                   " AND first_generation < ?1 ORDER BY first_generation DESC LIMIT 1");
    auto after =
        database.prepare("SELECT last_generation FROM scanned WHERE first_generation = ?1 + 1 AND set_id = ?2");
    if (before.with(from, set).next())
        from = before.integer(0);
    if (after.with(to, set).next())
        to = after.integer(0);
    before.reset();
    after.reset();
    database.run("DELETE FROM scanned WHERE first_generation BETWEEN ?1 AND ?2", from, to);
    database.run("INSERT INTO scanned (first_generation, last_generation, set_id) VALUES (?, ?, ?)", from, to, set);
}

std::vector<RulePackId> packsInForce(const db::Database &database)
{
    auto query = database.prepare("SELECT id FROM rule_pack WHERE state <> 0 ORDER BY id");
    std::vector<RulePackId> packs;
    while (query.next())
        packs.push_back(query.id<RulePackId>(0));
    return packs;
}

std::vector<ScannedRange> staleRanges(const db::Database &database, std::vector<RulePackId> packs)
{
    auto query = database.prepare(R"(
        SELECT s.first_generation, s.last_generation, p.packs
        FROM scanned s LEFT JOIN pack_set p ON p.id = s.set_id
        WHERE p.packs IS NOT ?1 ORDER BY s.first_generation)");
    query.with(jsonOf(packs));
    std::vector<ScannedRange> stale;
    while (query.next()) {
        ScannedRange range{query.id<GenerationId>(0), query.id<GenerationId>(1), {}};
        if (!query.isNull(2))
            range.packs = packsOf(query.text(2));
        stale.push_back(std::move(range));
    }
    return stale;
}

qint64 generationsIn(const db::Database &database, const std::vector<ScannedRange> &ranges)
{
    auto query = database.prepare("SELECT count(*) FROM generation_text WHERE generation_id BETWEEN ? AND ?");
    qint64 count = 0;
    for (const ScannedRange &range : ranges) {
        query.with(range.first, range.last).next();
        count += query.integer(0);
    }
    return count;
}

qint64 generationsWithText(const db::Database &database)
{
    auto query = database.prepare("SELECT count(*) FROM generation_text");
    query.next();
    return query.integer(0);
}

} // namespace detect
