#include "app/review/savedqueues.h"

#include "app/journal/journal.h"
#include "app/review/queuesql.h"
#include "db/database.h"
#include "db/transaction.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <array>

using namespace Qt::StringLiterals;

namespace review {

namespace {

constexpr std::array byNames{"anyone", "rules", "models"};

QueueFilter::By byNamed(const QString &name)
{
    const auto found = std::ranges::find_if(byNames, [&](const char *one) { return name == QLatin1StringView(one); });
    return found == byNames.end() ? QueueFilter::By::Anyone : static_cast<QueueFilter::By>(found - byNames.begin());
}

} // namespace

QByteArray toJson(const QueueFilter &filter)
{
    QJsonObject object{{u"state"_s, name(filter.state)}, {u"order"_s, name(filter.order)}};
    const auto keep = [&](const QString &key, const QString &value) {
        if (!value.isEmpty())
            object.insert(key, value);
    };
    keep(u"risk_class"_s, filter.riskClass);
    keep(u"service"_s, filter.service);
    keep(u"query"_s, filter.query.trimmed());
    if (filter.day)
        object.insert(u"day"_s, filter.day->toString(Qt::ISODate));
    if (filter.by != QueueFilter::By::Anyone)
        object.insert(u"by"_s, QString::fromLatin1(byNames[static_cast<size_t>(filter.by)]));
    if (filter.leastScore > 0)
        object.insert(u"least_score"_s, filter.leastScore);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QueueFilter queueFilterFromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    QueueFilter filter;
    filter.state = stateNamed(object[u"state"_s].toString()).value_or(QueueFilter::State::ToDecide);
    filter.order = orderNamed(object[u"order"_s].toString()).value_or(Order::Risk);
    filter.riskClass = object[u"risk_class"_s].toString();
    filter.service = object[u"service"_s].toString();
    filter.query = object[u"query"_s].toString();
    if (const QDate day = QDate::fromString(object[u"day"_s].toString(), Qt::ISODate); day.isValid())
        filter.day = day;
    filter.by = byNamed(object[u"by"_s].toString());
    filter.leastScore = object[u"least_score"_s].toDouble();
    return filter;
}

Result<std::vector<SavedQueue>> savedQueues(const db::Database &database)
{
    return attempt([&] {
        auto row = database.prepare("SELECT id, name, body, saved_by FROM review_queue ORDER BY name");
        std::vector<SavedQueue> all;
        while (row.next())
            all.push_back(
                {row.id<SavedQueueId>(0), row.text(1), queueFilterFromJson(row.text(2).toUtf8()), row.text(3)});
        return all;
    });
}

SavedQueueStore::SavedQueueStore(db::Database &database, journal::Journal &journal)
    : m_database(database)
    , m_journal(journal)
{
}

Result<SavedQueueId> SavedQueueStore::save(const QString &name, const QueueFilter &filter)
{
    if (name.trimmed().isEmpty())
        return fail(Failure::Kind::BadInput, u"a queue needs a name"_s);
    if (const Result<QueueSql> understood = queueSql(filter, {}); !understood)
        return failed(understood);
    return attempt([&] {
        db::Transaction transaction(m_database);
        m_database.run("INSERT INTO review_queue (name, body, saved_at, saved_by) VALUES (?, ?, ?, ?)"
                       " ON CONFLICT (name) DO UPDATE SET body = excluded.body, saved_at = excluded.saved_at,"
                       " saved_by = excluded.saved_by",
                       name.trimmed(), std::string_view(toJson(filter)), m_journal.now(), m_journal.actor());
        auto row = m_database.prepare("SELECT id FROM review_queue WHERE name = ?");
        row.with(name.trimmed()).next();
        const auto id = row.id<SavedQueueId>(0);
        row.reset();
        m_journal.append(u"review.queue_saved"_s, u"queue/%1"_s.arg(qint64(id)), {{u"name"_s, name.trimmed()}});
        transaction.commit();
        return id;
    });
}

Result<void> SavedQueueStore::remove(SavedQueueId id)
{
    return attempt([&]() -> Result<void> {
        db::Transaction transaction(m_database);
        auto row = m_database.prepare("SELECT name FROM review_queue WHERE id = ?");
        if (!row.with(id).next())
            return fail(Failure::Kind::NotFound, u"there is no queue %1"_s.arg(qint64(id)));
        const QString name = row.text(0);
        row.reset();
        m_database.run("DELETE FROM review_queue WHERE id = ?", id);
        m_journal.append(u"review.queue_removed"_s, u"queue/%1"_s.arg(qint64(id)), {{u"name"_s, name}});
        transaction.commit();
        return {};
    });
}

} // namespace review
