#include "app/report/monthfigures.h"

#include "app/incident/casefilestore.h"
#include "db/database.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace report {

namespace {

qint64 count(const db::Database &database, QByteArrayView sql, const MonthFigures &figures)
{
    auto query = database.prepare(sql);
    return query.with(figures.begin(), figures.end()).next() ? query.integer(0) : 0;
}

void readGenerations(const db::Database &database, MonthFigures &figures)
{
    figures.generations = count(database, "SELECT count(*) FROM generation WHERE at >= ?1 AND at < ?2", figures);
    figures.withoutTime = count(database,
                                "SELECT count(*) FROM generation g JOIN source_file s ON s.id = g.source_id"
                                " WHERE g.at IS NULL AND s.imported_at >= ?1 AND s.imported_at < ?2",
                                figures);
    figures.users =
        count(database, "SELECT count(DISTINCT user_ref) FROM generation WHERE at >= ?1 AND at < ?2", figures);
    figures.flagged = count(database,
                            "SELECT count(*) FROM generation g JOIN flag f ON f.generation_id = g.id"
                            " WHERE g.at >= ?1 AND g.at < ?2",
                            figures);
    figures.waiting = count(database,
                            "SELECT count(*) FROM generation g JOIN flag f ON f.generation_id = g.id"
                            " WHERE g.at >= ?1 AND g.at < ?2"
                            " AND NOT EXISTS (SELECT 1 FROM review_state s WHERE s.generation_id = g.id)",
                            figures);
}

void readTimes(std::vector<Moment> times, MonthFigures &figures)
{
    if (times.empty())
        return;
    std::ranges::sort(times);
    figures.medianTime = times[(times.size() - 1) / 2];
    figures.longestTime = times.back();
}

void readDecisions(const db::Database &database, MonthFigures &figures)
{
    auto row = database.prepare(
        "WITH last AS (SELECT max(d.id) AS id FROM decision d WHERE d.stands AND d.purpose <> 'blind'"
        "              AND d.at >= ?1 AND d.at < ?2 GROUP BY d.generation_id)"
        " SELECT d.disposition, coalesce(d.risk, ''), d.at - s.imported_at FROM last JOIN decision d ON d.id = last.id"
        " JOIN generation g ON g.id = d.generation_id JOIN source_file s ON s.id = g.source_id");
    row.with(figures.begin(), figures.end());
    std::vector<Moment> times;
    while (row.next()) {
        const auto disposition = review::dispositionNamed(row.text(0));
        if (!disposition)
            continue;
        const QString risk = row.text(1);
        ++figures.decided[*disposition][risk.left(3)];
        if (review::isProblem(*disposition) && !risk.isEmpty())
            ++figures.risks[risk];
        times.push_back(std::max<Moment>(0, row.integer(2)));
    }
    readTimes(std::move(times), figures);
}

void readMeasures(const db::Database &database, MonthFigures &figures)
{
    auto row = database.prepare(
        "SELECT m.kind, m.user_ref, EXISTS (SELECT 1 FROM user_measure r WHERE r.kind = 'report' AND r.target = m.id"
        "  AND NOT EXISTS (SELECT 1 FROM user_measure w WHERE w.kind = 'withdraw' AND w.target = r.id))"
        " FROM user_measure m WHERE m.kind IN ('warn', 'limit', 'suspend', 'terminate') AND m.at >= ?1 AND m.at < ?2"
        " AND NOT EXISTS (SELECT 1 FROM user_measure w WHERE w.kind = 'withdraw' AND w.target = m.id)");
    row.with(figures.begin(), figures.end());
    QStringList measured;
    while (row.next()) {
        ++figures.measures[users::measureKindNamed(row.text(0)).value_or(users::MeasureKind::Warn)];
        measured.append(row.text(1));
        figures.measuresReported += row.integer(2);
    }
    measured.removeDuplicates();
    figures.measuredUsers = measured.size();
}

Result<void> readCases(const db::Database &database, MonthFigures &figures)
{
    return incident::incidents(database).transform([&](std::vector<incident::Incident> all) {
        std::ranges::reverse(all); // they come the newest first
        for (incident::Incident &one : all) {
            const bool isOver = one.closedAt && *one.closedAt < figures.begin();
            if (one.openedAt < figures.end() && !isOver)
                figures.cases.push_back(std::move(one));
        }
    });
}

} // namespace

Result<MonthFigures> monthFigures(const db::Database &database, QDate month)
{
    if (!month.isValid() || month.day() != 1)
        return fail(Failure::Kind::BadInput, u"a month is named by its first day"_s);
    return attempt([&]() -> Result<MonthFigures> {
        MonthFigures figures{.month = month};
        readGenerations(database, figures);
        readDecisions(database, figures);
        readMeasures(database, figures);
        return readCases(database, figures).transform([&] { return std::move(figures); });
    });
}

} // namespace report
