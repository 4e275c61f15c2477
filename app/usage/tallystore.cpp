// The tally of the logs in the store: counted on, read, and counted afresh.
#include "app/usage/tally.h"
#include "app/usage/usagestore.h"
#include "db/database.h"
#include "db/transaction.h"

#include <algorithm>

namespace usage {

namespace {

constexpr auto columns = "SELECT id, at, service, model, endpoint, user_ref FROM generation";

struct State
{
    qint64 lastId = 0;
    qint64 counted = 0;
    bool isStale = false;
};

State stateOf(const db::Database &database)
{
    db::Statement state = database.prepare("SELECT last_id, counted, is_stale FROM usage_state");
    if (!state.next())
        return {};
    return {state.integer(0), state.integer(1), state.integer(2) != 0};
}

/// The id of the last row; 0: there is none.
qint64 addAll(Tally &tally, db::Statement rows)
{
    qint64 last = 0;
    while (rows.next()) {
        last = rows.integer(0);
        tally.add({.at = rows.isNull(1) ? std::nullopt : std::optional<Moment>(rows.integer(1)),
                   .service = rows.utf8(2),
                   .model = rows.utf8(3),
                   .endpoint = rows.utf8(4),
                   .user = rows.isNull(5) ? std::string_view() : rows.utf8(5)});
    }
    return last;
}

qint64 nameId(const db::Database &database, const CallName &name)
{
    database.run("INSERT OR IGNORE INTO usage_name (service, model, endpoint) VALUES (?, ?, ?)", name.service,
                 name.model, name.endpoint);
    db::Statement id = database.prepare("SELECT id FROM usage_name WHERE service = ? AND model = ? AND endpoint = ?");
    id.with(name.service, name.model, name.endpoint).next();
    return id.integer(0);
}

void keepDays(const db::Database &database, const Tally &tally)
{
    db::Statement add =
        database.prepare("INSERT INTO usage_day (name_id, day, calls, without_user) VALUES (?1, ?2, ?3, ?4)"
                         " ON CONFLICT DO UPDATE SET calls = calls + ?3, without_user = without_user + ?4");
    for (size_t i = 0; i < tally.names().size(); ++i) {
        const qint64 name = nameId(database, tally.names()[i]);
        for (const auto &[day, sums] : tally.days()[i]) {
            const QString text = day > 0 ? QDate::fromJulianDay(day).toString(Qt::ISODate) : QStringLiteral("");
            add.run(name, text, sums.calls, sums.withoutUser);
        }
    }
}

void keepUsers(const db::Database &database, const Tally &tally)
{
    db::Statement add =
        database.prepare("INSERT INTO usage_user (service, month, user_ref, day) VALUES (?1, ?2, ?3, ?4)"
                         " ON CONFLICT DO UPDATE SET day = ?4 WHERE ?4 < day");
    for (const Tally::Users &users : tally.users()) {
        const QString month = QDate(users.month / 12, users.month % 12 + 1, 1).toString(QStringLiteral("yyyy-MM"));
        std::vector<std::pair<std::string_view, int>> sorted(users.firstDay.begin(), users.firstDay.end());
        std::ranges::sort(sorted); // in the order of the table: its pages are then written one after the other
        for (const auto &[user, day] : sorted)
            add.run(std::string_view(users.service), month, user, day);
    }
}

void forget(const db::Database &database)
{
    database.execute("DELETE FROM usage_day; DELETE FROM usage_user; DELETE FROM usage_name;"
                     "UPDATE usage_state SET last_id = 0, counted = 0, is_stale = 0;");
}

std::vector<CallDay> readDays(const db::Database &database)
{
    std::vector<CallDay> days;
    db::Statement row =
        database.prepare("SELECT service, model, endpoint, day, calls, without_user FROM usage_day"
                         " JOIN usage_name ON usage_name.id = name_id ORDER BY service, model, endpoint, day");
    while (row.next())
        days.push_back({{row.text(0), row.text(1), row.text(2)},
                        QDate::fromString(row.text(3), Qt::ISODate),
                        row.integer(4),
                        row.integer(5)});
    return days;
}

void readUsers(const db::Database &database, Traffic &traffic)
{
    const auto add = [&](db::Statement row, bool ofCompany) {
        while (row.next()) {
            const QDate month = QDate::fromString(row.text(1) + QStringLiteral("-01"), Qt::ISODate);
            traffic.newUsers.push_back({row.text(0), ofCompany, month.addDays(row.integer(2) - 1), row.integer(3)});
        }
    };
    add(database.prepare("SELECT service, month, day, count(*) FROM usage_user GROUP BY service, month, day"), false);
    db::Statement ever = database.prepare("SELECT service, count(DISTINCT user_ref) FROM usage_user GROUP BY service");
    while (ever.next())
        traffic.everSeen[ever.text(0)] = ever.integer(1);
    if (traffic.everSeen.size() == 1) { // one service is the whole company
        traffic.everSeenTogether = traffic.everSeen.begin()->second;
        for (const NewUsers &each : std::vector(traffic.newUsers))
            traffic.newUsers.push_back({{}, true, each.day, each.users});
        return;
    }
    add(database.prepare("SELECT '', month, day, count(*) FROM (SELECT month, user_ref, min(day) AS day FROM usage_user"
                         " GROUP BY month, user_ref) GROUP BY month, day"),
        true);
    db::Statement together = database.prepare("SELECT count(DISTINCT user_ref) FROM usage_user");
    if (together.next())
        traffic.everSeenTogether = together.integer(0);
}

bool hasMore(const db::Database &database, qint64 lastId)
{
    db::Statement more = database.prepare("SELECT EXISTS (SELECT 1 FROM generation WHERE id > ?)");
    return more.with(lastId).next() && more.integer(0) != 0;
}

} // namespace

Result<bool> countMore(db::Database &database, qint64 limit)
{
    return attempt([&] {
        db::Transaction transaction(database);
        if (stateOf(database).isStale)
            forget(database);
        const State state = stateOf(database);
        if (!hasMore(database, state.lastId)) {
            transaction.commit();
            return false;
        }
        Tally tally;
        db::Statement rows = database.prepare(QByteArray(columns) + " WHERE id > ? ORDER BY id LIMIT ?");
        rows.with(state.lastId, limit);
        const qint64 last = addAll(tally, std::move(rows));
        keepDays(database, tally);
        keepUsers(database, tally);
        database.run("UPDATE usage_state SET last_id = ?, counted = ?", last, state.counted + tally.calls());
        const bool more = hasMore(database, last);
        transaction.commit();
        return more;
    });
}

Result<void> countAll(db::Database &database, const std::stop_token &stop)
{
    for (bool more = true; more;) {
        if (stop.stop_requested())
            return fail(Failure::Kind::Cancelled, QStringLiteral("counting was stopped"));
        const Result<bool> counted = countMore(database);
        if (!counted)
            return failed(counted);
        more = *counted;
    }
    return {};
}

Result<Traffic> readTraffic(const db::Database &database)
{
    return attempt([&] {
        const State state = stateOf(database);
        Traffic traffic;
        traffic.days = readDays(database);
        readUsers(database, traffic);
        traffic.counted = state.counted;
        traffic.isWhole = !state.isStale && !hasMore(database, state.lastId);
        return traffic;
    });
}

Result<Traffic> countTraffic(const db::Database &database)
{
    return attempt([&] {
        Tally tally;
        addAll(tally, database.prepare(columns));
        return trafficOf(tally);
    });
}

} // namespace usage
