#include "app/review/queue.h"

#include "app/review/queuesql.h"
#include "app/text/mask.h"
#include "db/database.h"

#include <algorithm>
#include <array>

namespace review {

namespace {

constexpr std::array orderNames{"risk", "age", "score", "uncertainty", "lot"};
constexpr std::array stateNames{"to_decide", "second_opinion", "decided",  "any",
                                "blind",     "disagreement",   "appealed", "mine"};

template <typename Value, size_t size>
std::optional<Value> named(const std::array<const char *, size> &names, const QString &name)
{
    const auto found = std::ranges::find_if(names, [&](const char *one) { return name == QLatin1StringView(one); });
    if (found == names.end())
        return std::nullopt;
    return static_cast<Value>(found - names.begin());
}

QueueItem readItem(const db::Statement &row)
{
    QueueItem item{.generation = row.id<GenerationId>(0),
                   .at = {},
                   .service = row.text(2),
                   .model = row.text(3),
                   .user = row.text(4),
                   .risk = row.text(5),
                   .flaggedFor = row.text(13).split(u'\n', Qt::SkipEmptyParts),
                   .severity = static_cast<int>(row.integer(6)),
                   .score = row.real(11),
                   .findings = static_cast<int>(row.integer(7)),
                   .disposition = row.text(8),
                   .decidedAs = row.integer(12),
                   .opening = QString::fromStdString(text::mask(row.utf8(9), text::spansIn(row.utf8(10))))};
    if (!row.isNull(1))
        item.at = row.integer(1);
    return item;
}

constexpr auto itemColumns =
    "SELECT g.id, g.at, g.service, g.model, g.user_ref, coalesce(f.risk, ''), coalesce(f.severity, 0),"
    " coalesce(f.findings, 0), s.disposition, substr(t.prompt, 1, 60),"
    " (SELECT group_concat(p.span_begin || '-' || p.span_end) FROM finding p"
    "  WHERE p.generation_id = g.id AND p.part = 0 AND p.risk = 'A.4.f'), coalesce(f.score, 0),"
    " coalesce(s.event_id, 0),"
    " (SELECT group_concat(r.what, char(10)) FROM (SELECT p.risk AS what FROM finding p WHERE p.generation_id = g.id"
    "  UNION SELECT e.category FROM estimate e WHERE e.generation_id = g.id) r)";

QByteArray jsonOf(const std::vector<GenerationId> &ids)
{
    QByteArray json = "[";
    for (const GenerationId id : ids)
        json += (json.size() > 1 ? "," : "") + QByteArray::number(static_cast<qint64>(id));
    return json + ']';
}

/// The rows of \a ids, in their order, as far as \a narrowing lets them pass.
db::Statement rowsOf(const db::Database &database, const std::vector<GenerationId> &ids, const QueueSql &narrowing = {})
{
    auto query = database.prepare(QByteArray(itemColumns)
                                  + " FROM json_each(?) j JOIN generation g ON g.id = j.value"
                                    " LEFT JOIN flag f ON f.generation_id = g.id"
                                    " LEFT JOIN generation_text t ON t.generation_id = g.id"
                                    " LEFT JOIN review_state s ON s.generation_id = g.id WHERE 1"
                                  + narrowing.from + " ORDER BY j.key");
    int parameter = 0;
    query.bind(++parameter, std::string_view(jsonOf(ids)));
    narrowing.bind(query, parameter);
    return query;
}

std::vector<QueueItem> readItems(db::Statement &&query)
{
    std::vector<QueueItem> items;
    while (query.next())
        items.push_back(readItem(query));
    return items;
}

Result<std::vector<QueueItem>> listed(const db::Database &database, const QueueFilter &filter, const Viewer &viewer)
{
    const Result<QueueSql> narrowing = stateOfListed(filter, viewer);
    if (!narrowing)
        return failed(narrowing);
    return readItems(rowsOf(database, filter.only, *narrowing));
}

std::vector<GenerationId> idsOf(const db::Database &database, const QueueSql &sql, int limit)
{
    auto query = database.prepare("SELECT " + sql.id + sql.from + " ORDER BY " + sql.order + " LIMIT "
                                  + QByteArray::number(limit));
    int parameter = 0;
    sql.bind(query, parameter);
    std::vector<GenerationId> ids;
    while (query.next())
        ids.push_back(query.id<GenerationId>(0));
    return ids;
}

} // namespace

QString name(Order order)
{
    return QString::fromLatin1(orderNames[static_cast<size_t>(order)]);
}

std::optional<Order> orderNamed(const QString &name)
{
    return named<Order>(orderNames, name);
}

QString name(QueueFilter::State state)
{
    return QString::fromLatin1(stateNames[static_cast<size_t>(state)]);
}

std::optional<QueueFilter::State> stateNamed(const QString &name)
{
    return named<QueueFilter::State>(stateNames, name);
}

Result<std::vector<QueueItem>> queuePage(const db::Database &database, const QueueFilter &filter,
                                         const std::optional<QueuePosition> &after, int limit, const Viewer &viewer)
{
    return attempt([&]() -> Result<std::vector<QueueItem>> {
        if (!filter.only.empty())
            return after ? std::vector<QueueItem>() : listed(database, filter, viewer);
        // Which they are by the keys alone: the texts of all that wait would be read to be sorted, else.
        const Result<QueueSql> sql = queueSql(filter, viewer, after);
        if (!sql)
            return failed(sql);
        return readItems(rowsOf(database, idsOf(database, *sql, limit)));
    });
}

Result<std::vector<GenerationId>> queueIds(const db::Database &database, const QueueFilter &filter, int limit,
                                           const Viewer &viewer)
{
    return attempt([&]() -> Result<std::vector<GenerationId>> {
        std::vector<GenerationId> ids;
        if (!filter.only.empty()) {
            const auto items = listed(database, filter, viewer);
            if (!items)
                return failed(items);
            for (const QueueItem &item : *items)
                ids.push_back(item.generation);
            return ids;
        }
        const Result<QueueSql> sql = queueSql(filter, viewer);
        if (!sql)
            return failed(sql);
        return idsOf(database, *sql, limit);
    });
}

Result<QueueFilter> checked(const QueueFilter &filter)
{
    return queueSql(filter, {}).transform([&](const QueueSql &) { return filter; });
}

Result<QueueCount> queueCount(const db::Database &database, const QueueFilter &filter, const Viewer &viewer)
{
    return attempt([&]() -> Result<QueueCount> {
        if (!filter.only.empty())
            return listed(database, filter, viewer).transform([](const auto &items) {
                return QueueCount{.items = std::ssize(items), .oldest = {}};
            });
        const Result<QueueSql> sql = queueSql(filter, viewer);
        if (!sql)
            return failed(sql);
        auto query = database.prepare("SELECT count(*), min(f.at)" + sql->from);
        int parameter = 0;
        sql->bind(query, parameter);
        query.next();
        QueueCount count{.items = query.integer(0), .oldest = {}};
        if (!query.isNull(1))
            count.oldest = query.integer(1);
        return count;
    });
}

} // namespace review
