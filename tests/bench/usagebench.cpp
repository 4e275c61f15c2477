// What the logs name: counting a million generations, counting on, and reading all that the view shows.
#include "app/change/changereading.h"
#include "app/usage/usagestore.h"
#include "app/workspace/workspace.h"
#include "db/transaction.h"
#include "tests/bench/stopwatch.h"
#include "tests/bench/table.h"

#include <QTemporaryDir>

#include <algorithm>
#include <array>
#include <stdexcept>
#include <string>

namespace bench {

namespace {

constexpr double countGoal = 10;  // s
constexpr double onGoal = 500;    // ms, for 10,000 more
constexpr double readGoal = 1000; // ms
constexpr qint64 users = 120'000;
constexpr Moment first = 1'764'518'400'000; // 2025-12-01 in Shanghai
constexpr qint64 span = 330LL * 86'400'000; // over eleven months

void add(db::Database &database, qint64 from, qint64 to, qint64 all)
{
    constexpr std::array<std::string_view, 4> services{"chat", "write", "companion", ""};
    constexpr std::array<std::string_view, 6> models{"model-x",      "model-x-1.3", "model-y",
                                                     "model-y-2026", "painter",     "preview"};
    auto row = database.prepare(
        "INSERT INTO generation (id, source_id, ordinal, byte_offset, byte_length, record_hash, at, service, model,"
        " user_ref) VALUES (?1, 1, 0, ?1, 1, randomblob(16), ?2, ?3, ?4, ?5)");
    db::Transaction transaction(database);
    for (qint64 id = from; id <= to; ++id) {
        const auto mixed = static_cast<size_t>(id * 2654435761LL >> 7);
        row.run(id, first + span / all * id % span, services[mixed % 4], models[mixed / 4 % 6],
                QStringLiteral("u-%1").arg(qint64(mixed / 24) % users));
    }
    transaction.commit();
}

template <typename T>
T need(Result<T> result)
{
    if (!result)
        throw std::runtime_error(result.error().detail.toStdString());
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

} // namespace

void usageBench(qint64 rows)
{
    const QTemporaryDir folder;
    auto store = need(workspace::Workspace::create(folder.filePath(QStringLiteral("bench.vml")),
                                                   {.officer = QStringLiteral("bench")}));
    db::Database &database = store.database();
    database.run("INSERT INTO source_file (id, path, sha256, bytes, compression, format, imported_at)"
                 " VALUES (1, 'bench.jsonl', zeroblob(32), 0, 'none', 'plain', 0)");
    constexpr qint64 batch = 50'000;
    for (qint64 from = 1; from <= rows; from += batch)
        add(database, from, std::min(rows, from + batch - 1), rows);
    heading("usage: " + std::to_string(rows) + " generations of " + std::to_string(users) + " users");

    line("counting all of them once", seconds([&] { need(usage::countAll(database)); }), "s", countGoal);
    add(database, rows + 1, rows + 10'000, rows);
    line("counting 10,000 more", seconds([&] { need(usage::countAll(database)); }) * 1000, "ms", onGoal);
    line("reading the tally", seconds([&] { need(usage::readTraffic(database)); }) * 1000, "ms", readGoal);
    line("reading all that the view shows",
         seconds([&] { need(change::readChangeWorld(database, QDate(2026, 11, 1))); }) * 1000, "ms", readGoal);
    line("counting afresh, without the tally", seconds([&] { need(usage::countTraffic(database)); }), "s");
}

} // namespace bench
