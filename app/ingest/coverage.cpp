#include "app/ingest/coverage.h"

#include "app/detect/scanlog.h"
#include "app/ingest/generationfilter.h"
#include "db/database.h"

namespace ingest {

namespace {

qint64 numberOf(const db::Database &database, QByteArrayView sql)
{
    db::Statement row = database.prepare(sql);
    row.next();
    return row.integer(0);
}

/// Whether texts are held is read from the small index beside them. Days are of UTC+8, which has no
/// daylight saving.
std::vector<CoverageRow> perServiceAndDay(const db::Database &database)
{
    db::Statement row = database.prepare(R"(
        SELECT g.service, (g.at + 28800000) / 86400000 AS day, count(*),
               count(*) FILTER (WHERE t.generation_id IS NOT NULL AND g.extent = 0),
               count(*) FILTER (WHERE t.generation_id IS NOT NULL AND g.extent <> 0),
               count(f.generation_id),
               count(f.generation_id) FILTER (WHERE r.generation_id IS NULL)
        FROM generation g
        LEFT JOIN generation_text t INDEXED BY generation_text_held ON t.generation_id = g.id
        LEFT JOIN flag f ON f.generation_id = g.id
        LEFT JOIN review_state r ON r.generation_id = g.id
        GROUP BY g.service, day ORDER BY g.service, day)");
    std::vector<CoverageRow> rows;
    while (row.next())
        rows.push_back({.service = row.text(0),
                        .day = row.isNull(1) ? QDate() : QDate(1970, 1, 1).addDays(row.integer(1)),
                        .calls = row.integer(2),
                        .withText = row.integer(3),
                        .partly = row.integer(4),
                        .flagged = row.integer(5),
                        .unseen = row.integer(6)});
    return rows;
}

void readQuarantine(const db::Database &database, Coverage &coverage)
{
    db::Statement row =
        database.prepare("SELECT reason, count(*) FROM quarantine WHERE resolved_by IS NULL GROUP BY reason");
    while (row.next())
        coverage.quarantine[row.text(0)] = row.integer(1);
    coverage.mended = numberOf(database, "SELECT count(*) FROM quarantine WHERE resolved_by IS NOT NULL");
}

qint64 countOf(const db::Database &database, const GenerationFilter &filter)
{
    db::Statement row = database.prepare("SELECT count(*) FROM generation g WHERE 1" + filter.conditions());
    int parameter = 0;
    filter.bind(row, parameter);
    row.next();
    return row.integer(0);
}

void readBlocked(const db::Database &database, Coverage &coverage)
{
    db::Statement row =
        database.prepare("SELECT blocked, count(*) FROM generation WHERE blocked IS NOT NULL GROUP BY blocked");
    while (row.next()) {
        const QString kind = row.text(0);
        coverage.blocked[kind] = {row.integer(1), countOf(database, GenerationFilter::blockedYetServed(kind))};
    }
    GenerationFilter unexplained;
    unexplained.blocked = QStringLiteral("none");
    unexplained.served = false;
    coverage.notServed = countOf(database, unexplained);
}

OpenJoins openJoins(const db::Database &database)
{
    OpenJoins open;
    db::Statement row =
        database.prepare("SELECT waits_for, count(*) FROM part_key WHERE waits_for IS NOT NULL GROUP BY waits_for");
    while (row.next()) {
        qint64 &number = row.integer(0) == 0 ? open.outputs : row.integer(0) == 1 ? open.prompts : open.ambiguous;
        number = row.integer(1);
    }
    open.calls = numberOf(database, "SELECT count(*) FROM generation WHERE extent = 3 AND blocked IS NOT 'error'");
    // Each way of naming a generation on its own, so that each finds its index.
    open.verdicts = numberOf(database, R"(
        SELECT count(*) FROM late_verdict l WHERE NOT CASE l.about
            WHEN 'request' THEN EXISTS (SELECT 1 FROM generation g WHERE g.request_id = l.name AND g.request_id <> '')
            WHEN 'trace' THEN EXISTS (SELECT 1 FROM generation g WHERE g.trace_id = l.name AND g.trace_id <> '')
            WHEN 'key' THEN 1 = (SELECT count(DISTINCT g.source_id || ':' || g.byte_offset)
                                 FROM part_key k JOIN generation g ON g.id = k.generation_id WHERE k.key = l.name)
            ELSE 0 END)");
    return open;
}

} // namespace

CoverageRow Coverage::totals() const
{
    CoverageRow sum;
    for (const CoverageRow &row : rows) {
        sum.calls += row.calls;
        sum.withText += row.withText;
        sum.partly += row.partly;
        sum.flagged += row.flagged;
        sum.unseen += row.unseen;
    }
    return sum;
}

Result<Coverage> coverage(const db::Database &database)
{
    return attempt([&] {
        Coverage coverage;
        coverage.rows = perServiceAndDay(database);
        readQuarantine(database, coverage);
        readBlocked(database, coverage);
        coverage.open = openJoins(database);
        coverage.staleScans =
            detect::generationsIn(database, detect::staleRanges(database, detect::packsInForce(database)));
        coverage.decidedBeforeWhole = numberOf(database, R"(
            SELECT count(DISTINCT r.generation_id) FROM generation_part p
            JOIN review_state r ON r.generation_id = p.generation_id
            JOIN review_event e ON e.id = r.event_id
            WHERE p.joined_at > e.at AND p.part < 3)");
        return coverage;
    });
}

} // namespace ingest
