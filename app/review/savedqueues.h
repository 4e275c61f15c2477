#pragma once

#include "app/base/result.h"
#include "app/review/queue.h"

#include <vector>

namespace db {
class Database;
}
namespace journal {
class Journal;
}

namespace review {

enum class SavedQueueId : qint64 {};

/// A queue under a name: everything of a filter but its list of generations.
struct SavedQueue
{
    SavedQueueId id{};
    QString name;
    QueueFilter filter;
    QString savedBy;
};

/// By name.
Result<std::vector<SavedQueue>> savedQueues(const db::Database &database);

/// Keeps and removes queues, each time with its journal entry ("review.queue_saved", "review.queue_removed"), which has
/// the name and no query: what is asked for may be a person's data, and the journal is for good.
///
/// Borrows the write connection and must not outlive it.
class SavedQueueStore
{
public:
    SavedQueueStore(db::Database &database, journal::Journal &journal);

    /// Keeps \a filter as \a name, in place of the one that has this name. BadInput: no name, or a query that is not
    /// understood or asks for words of the text.
    Result<SavedQueueId> save(const QString &name, const QueueFilter &filter);
    Result<void> remove(SavedQueueId id); ///< NotFound

private:
    db::Database &m_database;
    journal::Journal &m_journal;
};

/// \a filter without its list, and back: {"state": "to_decide", "order": "age", "risk_class": "A.1", …}.
QByteArray toJson(const QueueFilter &filter);
QueueFilter queueFilterFromJson(const QByteArray &json);

} // namespace review
