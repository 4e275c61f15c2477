#include "app/incident/tasks.h"

#include "app/incident/caseedit.h"
#include "app/incident/eventstore.h"
#include "app/journal/journal.h"
#include "db/notnull.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace incident {

namespace {

Task::State stateNamed(std::string_view word)
{
    return word == "done" ? Task::State::Done : word == "dropped" ? Task::State::Dropped : Task::State::Open;
}

Task readTask(const db::Statement &row)
{
    return {.id = row.integer(0),
            .incident = row.id<IncidentId>(1),
            .title = row.text(2),
            .assignee = row.text(3),
            .dueOn = row.date(4),
            .setAt = row.integer(5),
            .setBy = row.text(6),
            .state = stateNamed(row.utf8(7)),
            .settledAt = row.isNull(8) ? std::nullopt : std::optional(row.integer(8)),
            .settledBy = row.text(9),
            .note = row.text(10)};
}

Result<Task> openTask(const db::Database &database, IncidentId incident, qint64 id)
{
    return tasks(database, incident).and_then([&](const std::vector<Task> &all) -> Result<Task> {
        const auto found = std::ranges::find(all, id, &Task::id);
        if (found == all.end())
            return fail(Failure::Kind::NotFound, u"the case has no task %1"_s.arg(id));
        if (found->state != Task::State::Open)
            return fail(Failure::Kind::Refused, u"task %1 is %2 already"_s.arg(id).arg(name(found->state)));
        return *found;
    });
}

void addTaskEvent(db::Database &database, journal::Journal &journal, const Task &task, const QString &what,
                  const QString &note)
{
    QJsonObject body{{u"task"_s, task.id}, {u"is"_s, what}};
    if (task.dueOn.isValid())
        body.insert(u"due"_s, task.dueOn.toString(Qt::ISODate));
    addEvent(database, journal,
             {.incident = task.incident,
              .at = journal.now(),
              .kind = IncidentEvent::Kind::Task,
              .subject = u"%1 %2"_s.arg(task.id).arg(what),
              .note = note.isEmpty() ? task.title : task.title + u": "_s + note},
             body);
}

} // namespace

QString name(Task::State state)
{
    switch (state) {
    case Task::State::Open: return u"open"_s;
    case Task::State::Done: return u"done"_s;
    case Task::State::Dropped: return u"dropped"_s;
    }
    return {};
}

Result<std::vector<Task>> tasks(const db::Database &database, IncidentId incident)
{
    return attempt([&] {
        db::Statement row = database.prepare(
            "SELECT id, incident_id, title, assignee, due_on, set_at, set_by, coalesce(outcome, ''), settled_at,"
            " coalesce(settled_by, ''), note FROM incident_task WHERE incident_id = ?"
            " ORDER BY outcome IS NOT NULL, iif(outcome IS NULL, coalesce(due_on, '9999'), ''), settled_at DESC, id");
        row.with(incident);
        std::vector<Task> found;
        while (row.next())
            found.push_back(readTask(row));
        return found;
    });
}

Result<qint64> setTask(db::Database &database, journal::Journal &journal, IncidentId incident, const QString &title,
                       const QString &assignee, QDate dueOn)
{
    if (title.trimmed().isEmpty())
        return fail(Failure::Kind::BadInput, u"a task needs a title"_s);
    return onOpenCase(database, incident, [&](const Incident &) -> Result<qint64> {
        Task task{.incident = incident,
                  .title = title.trimmed(),
                  .assignee = assignee.trimmed().isEmpty() ? journal.actor() : assignee.trimmed(),
                  .dueOn = dueOn};
        database.run("INSERT INTO incident_task (incident_id, title, assignee, due_on, set_at, set_by)"
                     " VALUES (?, ?, ?, ?, ?, ?)",
                     incident, task.title, task.assignee, dueOn, journal.now(), journal.actor());
        task.id = database.lastInsertId();
        addTaskEvent(database, journal, task, u"set"_s, {});
        return task.id;
    });
}

Result<void> settleTask(db::Database &database, journal::Journal &journal, IncidentId incident, qint64 id,
                        Task::State state, const QString &note)
{
    if (state == Task::State::Open || (state == Task::State::Dropped && note.trimmed().isEmpty()))
        return fail(Failure::Kind::BadInput, u"a task is done, or dropped with a note"_s);
    return onOpenCase(database, incident, [&](const Incident &) -> Result<void> {
        const Result<Task> task = openTask(database, incident, id);
        if (!task)
            return failed(task);
        database.run("UPDATE incident_task SET outcome = ?, settled_at = ?, settled_by = ?, note = ? WHERE id = ?",
                     name(state), journal.now(), journal.actor(), db::orEmpty(note.trimmed()), id);
        addTaskEvent(database, journal, *task, name(state), note.trimmed());
        return {};
    });
}

} // namespace incident
