#pragma once

#include "app/base/clock.h"
#include "app/base/ids.h"
#include "app/base/result.h"

#include <optional>
#include <vector>

namespace db {
class Database;
}
namespace journal {
class Journal;
}

namespace incident {

/// Something to be done in a case beside its steps.
struct Task
{
    enum class State { Open, Done, Dropped };

    qint64 id = 0;
    IncidentId incident{};
    QString title;
    QString assignee; ///< the officer's alias
    QDate dueOn;      ///< the last day (Asia/Shanghai); invalid: none is set
    Moment setAt = 0;
    QString setBy;
    State state = State::Open;
    std::optional<Moment> settledAt;
    QString settledBy;
    QString note; ///< of the outcome

    /// Open, and its day is over on \a today.
    bool isOverdue(QDate today) const { return state == State::Open && dueOn.isValid() && dueOn < today; }

    bool operator==(const Task &) const = default;
};

QString name(Task::State state); ///< "open", "done", "dropped"

/// The tasks of \a incident: the open ones first, what is due first before others; then the settled, the newest first.
Result<std::vector<Task>> tasks(const db::Database &database, IncidentId incident);

/// Sets a task and gives its id. BadInput: no title. Refused: the case is closed.
Result<qint64> setTask(db::Database &database, journal::Journal &journal, IncidentId incident, const QString &title,
                       const QString &assignee = {}, QDate dueOn = {});

/// Says that the task is done, or dropped (which needs a \a note). NotFound: no such task of the case.
/// Refused: it is settled, or the case is closed. BadInput: dropped without a note, or State::Open.
Result<void> settleTask(db::Database &database, journal::Journal &journal, IncidentId incident, qint64 task,
                        Task::State state, const QString &note = {});

} // namespace incident
