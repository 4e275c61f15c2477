#include "app/review/queue.h"

#include "app/text/mask.h"
#include "db/database.h"

namespace review {

namespace {

QByteArray stateCondition(QueueFilter::State state)
{
    switch (state) {
    case QueueFilter::State::ToDecide: return " AND s.generation_id IS NULL";
    case QueueFilter::State::SecondOpinion: return " AND s.disposition = 'second_opinion'";
    case QueueFilter::State::Decided: return " AND s.disposition IN ('confirmed', 'not_a_problem')";
    case QueueFilter::State::Any: break;
    }
    return {};
}

/// Appends what \a filter asks for as SQL and binds the same in bindFilter(), in the same order.
QByteArray conditions(const QueueFilter &filter)
{
    QByteArray sql = stateCondition(filter.state);
    switch (filter.by) {
    case QueueFilter::By::Anyone: break;
    case QueueFilter::By::Rules: sql += " AND f.findings > 0"; break;
    case QueueFilter::By::ModelsAlone: sql += " AND f.findings = 0"; break;
    }
    if (filter.leastScore > 0)
        sql += " AND f.score >= ?";
    if (!filter.riskClass.isEmpty())
        sql += " AND f.risk >= ? AND f.risk < ?";
    if (!filter.service.isEmpty())
        sql += " AND g.service = ?";
    if (filter.day)
        sql += " AND g.at >= ? AND g.at < ?";
    return sql;
}

int bindFilter(db::Statement &query, const QueueFilter &filter)
{
    int parameter = 0;
    if (filter.leastScore > 0)
        query.bind(++parameter, filter.leastScore);
    if (!filter.riskClass.isEmpty()) { // "A.1." to "A.1/": every code of the class, by the index
        query.bind(++parameter, QString(filter.riskClass + QLatin1Char('.')));
        query.bind(++parameter, QString(filter.riskClass + QLatin1Char('/')));
    }
    if (!filter.service.isEmpty())
        query.bind(++parameter, filter.service);
    if (filter.day) {
        query.bind(++parameter, startOfDay(*filter.day));
        query.bind(++parameter, startOfDay(filter.day->addDays(1)));
    }
    return parameter;
}

constexpr auto fromFlags = " FROM flag f JOIN generation g ON g.id = f.generation_id"
                           " LEFT JOIN review_state s ON s.generation_id = f.generation_id";

/// The same for conditions() alone: a flag always has its generation, which is looked up only for what it is asked.
QByteArray fromFlagsFor(const QueueFilter &filter)
{
    if (!filter.service.isEmpty() || filter.day)
        return fromFlags;
    return " FROM flag f LEFT JOIN review_state s ON s.generation_id = f.generation_id";
}

/// The spans of personal information in a prompt as SQLite's group_concat gives them: "12-30,41-52".
std::vector<text::Span> readSpans(const QString &list)
{
    std::vector<text::Span> spans;
    for (const QString &range : list.split(QLatin1Char(','), Qt::SkipEmptyParts))
        spans.push_back(
            {range.section(QLatin1Char('-'), 0, 0).toULongLong(), range.section(QLatin1Char('-'), 1).toULongLong()});
    return spans;
}

QueueItem readItem(const db::Statement &row)
{
    QueueItem item{.generation = row.id<GenerationId>(0),
                   .service = row.text(2),
                   .model = row.text(3),
                   .user = row.text(4),
                   .risk = row.text(5),
                   .severity = static_cast<int>(row.integer(6)),
                   .findings = static_cast<int>(row.integer(7)),
                   .disposition = row.text(8),
                   .opening = QString::fromStdString(text::mask(row.utf8(9), readSpans(row.text(10))))};
    if (!row.isNull(1))
        item.at = row.integer(1);
    return item;
}

constexpr auto itemColumns =
    "SELECT g.id, g.at, g.service, g.model, g.user_ref, coalesce(f.risk, ''), coalesce(f.severity, 0),"
    " coalesce(f.findings, 0), s.disposition, substr(t.prompt, 1, 60),"
    " (SELECT group_concat(p.span_begin || '-' || p.span_end) FROM finding p"
    "  WHERE p.generation_id = g.id AND p.part = 0 AND p.risk = 'A.4.f')";

QByteArray jsonOf(const std::vector<GenerationId> &ids)
{
    QByteArray json = "[";
    for (const GenerationId id : ids)
        json += (json.size() > 1 ? "," : "") + QByteArray::number(static_cast<qint64>(id));
    return json + ']';
}

std::vector<QueueItem> readItems(db::Statement &query)
{
    std::vector<QueueItem> items;
    while (query.next())
        items.push_back(readItem(query));
    return items;
}

/// Those of the list, all at once.
std::vector<QueueItem> listed(const db::Database &database, const QueueFilter &filter)
{
    auto query = database.prepare(QByteArray(itemColumns)
                                  + " FROM json_each(?) j JOIN generation g ON g.id = j.value"
                                    " LEFT JOIN flag f ON f.generation_id = g.id"
                                    " LEFT JOIN generation_text t ON t.generation_id = g.id"
                                    " LEFT JOIN review_state s ON s.generation_id = g.id WHERE 1"
                                  + stateCondition(filter.state) + " ORDER BY j.key");
    query.with(std::string_view(jsonOf(filter.only)));
    return readItems(query);
}

} // namespace

Result<std::vector<QueueItem>> queuePage(const db::Database &database, const QueueFilter &filter,
                                         const std::optional<QueuePosition> &after, int limit)
{
    return attempt([&] {
        if (!filter.only.empty())
            return after ? std::vector<QueueItem>() : listed(database, filter);
        // Which they are by the keys alone: the texts of all that wait would be read to be sorted, else.
        QByteArray which = "SELECT f.generation_id" + fromFlagsFor(filter);
        which += " WHERE 1" + conditions(filter);
        if (after)
            which += " AND (f.severity < ? OR (f.severity = ? AND f.generation_id > ?))";
        which += " ORDER BY f.severity DESC, f.generation_id LIMIT ?";
        const QByteArray sql = QByteArray(itemColumns) + " FROM (" + which
            + ") q JOIN flag f ON f.generation_id = q.generation_id JOIN generation g ON g.id = q.generation_id"
              " JOIN generation_text t ON t.generation_id = q.generation_id"
              " LEFT JOIN review_state s ON s.generation_id = q.generation_id"
              " ORDER BY f.severity DESC, f.generation_id";

        db::Statement query = database.prepare(sql);
        int parameter = bindFilter(query, filter);
        if (after) {
            query.bind(++parameter, after->severity);
            query.bind(++parameter, after->severity);
            query.bind(++parameter, after->generation);
        }
        query.bind(++parameter, limit);
        return readItems(query);
    });
}

Result<QueueCount> queueCount(const db::Database &database, const QueueFilter &filter)
{
    return attempt([&] {
        if (!filter.only.empty())
            return QueueCount{.items = std::ssize(listed(database, filter))};
        db::Statement query =
            database.prepare(QByteArray("SELECT count(*), min(g.at)") + fromFlags + " WHERE 1" + conditions(filter));
        bindFilter(query, filter);
        query.next();
        QueueCount count{.items = query.integer(0)};
        if (!query.isNull(1))
            count.oldest = query.integer(1);
        return count;
    });
}

} // namespace review
