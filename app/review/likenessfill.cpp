#include "app/review/likenessfill.h"

#include "app/review/likeness.h"
#include "db/database.h"
#include "db/transaction.h"

#include <QElapsedTimer>

namespace review {

namespace {

constexpr int portion = 1024; // generations: some tens of milliseconds, for which a decision may wait

/// Rows of another method say nothing beside those of this one.
void prepareMethod(const db::Database &database)
{
    auto method = database.prepare("SELECT method FROM likeness_progress WHERE id = 1");
    if (method.next() && method.integer(0) == Likeness::method)
        return;
    method.reset();
    database.execute("DELETE FROM likeness; DELETE FROM likeness_due;");
    database.run("INSERT OR REPLACE INTO likeness_progress (id, method, filled_to) VALUES (1, ?, 0)", Likeness::method);
}

std::vector<GenerationId> idsOf(db::Statement &&query)
{
    std::vector<GenerationId> ids;
    while (query.next())
        ids.push_back(query.id<GenerationId>(0));
    return ids;
}

std::vector<GenerationId> dueIds(const db::Database &database)
{
    auto query = database.prepare("SELECT generation_id FROM likeness_due ORDER BY generation_id LIMIT ?");
    query.with(portion);
    return idsOf(std::move(query));
}

std::vector<GenerationId> newIds(const db::Database &database)
{
    auto query = database.prepare("SELECT generation_id FROM flag NOT INDEXED WHERE generation_id >"
                                  " (SELECT filled_to FROM likeness_progress WHERE id = 1)"
                                  " ORDER BY generation_id LIMIT ?");
    query.with(portion);
    return idsOf(std::move(query));
}

void make(const db::Database &database, const std::vector<GenerationId> &generations)
{
    LikenessReader reader(database);
    auto isThere = database.prepare("SELECT 1 FROM flag f JOIN generation_text t ON t.generation_id = f.generation_id"
                                    " WHERE f.generation_id = ?");
    auto put = database.prepare("INSERT OR REPLACE INTO likeness (generation_id, flagged, whole, pattern, pictures,"
                                " sketches) VALUES (?, ?, ?, ?, ?, ?)");
    for (const GenerationId generation : generations) {
        if (!isThere.with(generation).next()) // no longer flagged; or all without a text would be alike
            continue;
        const Likeness likeness = reader.read(generation);
        QByteArray sketches;
        for (const std::string_view bytes : {likeness.prompt.bytes(), likeness.output.bytes()})
            sketches.append(bytes.data(), static_cast<qsizetype>(bytes.size()));
        put.run(generation, likeness.flagged, likeness.whole, likeness.pattern, likeness.pictures, sketches);
    }
}

/// The next portion; how many it had.
qint64 fillPortion(const db::Database &database)
{
    db::Transaction transaction(database);
    prepareMethod(database);
    std::vector<GenerationId> ids = dueIds(database);
    const bool areNew = ids.empty();
    if (areNew)
        ids = newIds(database);
    make(database, ids);
    if (areNew && !ids.empty())
        database.run("UPDATE likeness_progress SET filled_to = ?", ids.back());
    else if (!ids.empty())
        database.run("DELETE FROM likeness_due WHERE generation_id <= ?", ids.back());
    transaction.commit();
    return std::ssize(ids);
}

qint64 waiting(const db::Database &database)
{
    auto query = database.prepare("SELECT (SELECT count(*) FROM likeness_due) + (SELECT count(*) FROM flag NOT INDEXED"
                                  " WHERE generation_id > iif(p.method = ?, p.filled_to, 0))"
                                  " FROM likeness_progress p WHERE id = 1");
    return query.with(Likeness::method).next() ? query.integer(0) : 0;
}

} // namespace

Result<qint64> withoutLikeness(const db::Database &database)
{
    return attempt([&] { return waiting(database); });
}

Result<LikenessReport> fillLikeness(const OnWriter &onWriter, const ProgressSink &progress, const std::stop_token &stop)
{
    QElapsedTimer clock;
    clock.start();
    LikenessReport report;
    qint64 total = 0;
    const auto onDatabase = [&](const std::function<void(const db::Database &)> &work) {
        return onWriter([&](db::Database &database, journal::Journal &) { return attempt([&] { work(database); }); });
    };
    Result<void> done = onDatabase([&](const db::Database &database) { total = waiting(database); });
    for (qint64 last = total; done && last > 0;) {
        if (stop.stop_requested())
            return fail(Failure::Kind::Cancelled, QStringLiteral("comparing was stopped"));
        done = onDatabase([&](const db::Database &database) { last = fillPortion(database); });
        report.generations += last;
        if (progress && done)
            progress({.done = report.generations, .total = total, .records = report.generations});
    }
    if (!done)
        return failed(done);
    report.seconds = double(clock.nsecsElapsed()) * 1e-9;
    return report;
}

} // namespace review
