#include "ui/activity/activitystore.h"

#include "db/database.h"

namespace ui {

namespace {

ActivityEntry readEntry(const db::Statement &row)
{
    const std::string_view body = row.utf8(5);
    return {.event = {.sequence = row.integer(0),
                      .at = row.integer(1),
                      .actor = row.text(2),
                      .kind = row.text(3),
                      .object = row.text(4),
                      .body = QByteArray(body.data(), static_cast<qsizetype>(body.size()))},
            .hash = row.blob(6)};
}

/// "AND (kind GLOB ? OR …) AND (object = ? OR actor = ?)": as many places as \a filter has values.
QByteArray condition(const ActivityFilter &filter)
{
    QByteArray sql;
    for (qsizetype i = 0; i < filter.kinds.size(); ++i)
        sql += i == 0 ? "AND (kind GLOB ?" : " OR kind GLOB ?";
    if (!filter.kinds.isEmpty())
        sql += ") ";
    if (!filter.about.isEmpty())
        sql += "AND (object = ? OR actor = ?) ";
    return sql;
}

int bindFilter(db::Statement &query, const ActivityFilter &filter, int parameter)
{
    for (const QString &kind : filter.kinds)
        query.bind(parameter++, kind + QStringLiteral(".*"));
    if (!filter.about.isEmpty()) {
        query.bind(parameter++, filter.about);
        query.bind(parameter++, filter.about);
    }
    return parameter;
}

Result<std::vector<ActivityEntry>> read(const db::Database &database, const QByteArray &bound, qint64 sequence,
                                        const ActivityFilter &filter, int count)
{
    return attempt([&] {
        db::Statement query = database.prepare("SELECT sequence, at, actor, kind, object, body, hash FROM audit_event"
                                               " WHERE sequence "
                                               + bound + " ? " + condition(filter) + "ORDER BY sequence DESC LIMIT ?");
        query.bind(1, sequence);
        query.bind(bindFilter(query, filter, 2), count);
        std::vector<ActivityEntry> entries;
        while (query.next())
            entries.push_back(readEntry(query));
        return entries;
    });
}

} // namespace

Result<std::vector<ActivityEntry>> activityBefore(const db::Database &database, const ActivityFilter &filter,
                                                  qint64 before, int count)
{
    return read(database, "<", before == 0 ? std::numeric_limits<qint64>::max() : before, filter, count);
}

Result<std::vector<ActivityEntry>> activityAfter(const db::Database &database, const ActivityFilter &filter,
                                                 qint64 after, int count)
{
    return read(database, ">", after, filter, count);
}

Result<qint64> activityCount(const db::Database &database)
{
    return attempt([&] {
        db::Statement query = database.prepare("SELECT count(*) FROM audit_event");
        return query.next() ? query.integer(0) : 0;
    });
}

} // namespace ui
