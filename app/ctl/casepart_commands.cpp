// incident amend, link, unlink, task, settle, comment, entry, operator: what hangs on a case.
#include "app/ctl/casedesk.h"
#include "app/ctl/commandlist.h"
#include "app/ctl/options.h"
#include "app/ctl/output.h"
#include "app/incident/amendment.h"
#include "app/incident/links.h"
#include "app/incident/operator.h"
#include "app/incident/remarks.h"
#include "app/incident/tasks.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace ctl {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ctl::CasePartCommands)
};

using incident::Link;
using incident::Task;

/// Runs \a change on the desk and the named case and says that it was recorded.
Exit onCase(const Invocation &call, const std::function<Result<void>(CaseDesk &, const incident::Incident &)> &change)
{
    const auto desk = openDesk(call);
    if (!desk)
        return report(desk.error());
    const auto found = namedCase((*desk)->store.database(), call);
    if (!found)
        return report(found.error());
    if (const Result<void> changed = change(**desk, *found); !changed)
        return report(changed.error());
    printLine(Text::tr("%1: recorded.").arg(found->number));
    return Exit::Done;
}

std::optional<QString> given(const Invocation &call, const QString &name)
{
    return call.options.isSet(name) ? std::optional(call.options.value(name)) : std::nullopt;
}

Exit amend(const Invocation &call)
{
    incident::Amendment wanted{.title = given(call, u"title"_s),
                               .owner = given(call, u"owner"_s),
                               .service = given(call, u"service"_s),
                               .concerns = concernsOf(call),
                               .summary = given(call, u"summary"_s),
                               .reason = call.options.value(u"reason"_s)};
    if (const auto kind = given(call, u"kind"_s)) {
        wanted.kind = incident::kindNamed(*kind);
        if (!wanted.kind)
            return wrongUsage(Text::tr("A kind is content, network or both."));
    }
    if (const auto severity = given(call, u"severity"_s)) {
        wanted.severity = incident::severityNumbered(severity->toLongLong());
        if (!wanted.severity)
            return wrongUsage(Text::tr("A severity is 1 to 4."));
    }
    return onCase(call, [&](CaseDesk &desk, const incident::Incident &one) {
        return incident::amend(desk.store.database(), desk.journal, desk.incidents.procedure(), one.id, wanted);
    });
}

QJsonObject linkJson(const Link &link)
{
    return {{u"id"_s, link.id},
            {u"kind"_s, incident::name(link.kind)},
            {u"target"_s, link.target},
            {u"label"_s, link.label},
            {u"at_risk"_s, link.isAtRisk}};
}

Exit listLinks(const Invocation &call)
{
    const auto store = call.openStore(true);
    if (!store)
        return report(store.error());
    const auto found = namedCase(store->database(), call);
    const auto all = found ? incident::links(store->database(), found->id) : failed(found);
    if (!all)
        return report(all.error());
    QJsonArray rows;
    for (const Link &link : *all) {
        rows.append(linkJson(link));
        if (!call.json)
            printLine(u"%1  %2  %3%4"_s.arg(QString::number(link.id), incident::name(link.kind), link.label,
                                            link.isAtRisk ? u"  "_s + Text::tr("at risk") : QString()));
    }
    if (call.json)
        printJson({{u"links"_s, rows}});
    return Exit::Done;
}

Exit link(const Invocation &call)
{
    if (call.options.isSet(u"proposed"_s))
        return onCase(call, [](CaseDesk &desk, const incident::Incident &one) {
            return incident::caseFile(desk.store.database(), one.id)
                .and_then([&](const incident::CaseFile &file) {
                    return incident::proposedLinks(desk.store.database(), file);
                })
                .and_then([&](const std::vector<Link> &links) {
                    return incident::linkAll(desk.store.database(), desk.journal, links);
                });
        });
    const auto kind = incident::linkKindNamed(call.arguments.value(1));
    if (!kind || call.arguments.size() < 3)
        return wrongUsage(Text::tr("Give the case, what kind of thing (service, model, item, user, complaint, case, "
                                   "generation) and which one; or --proposed."));
    return onCase(call, [&](CaseDesk &desk, const incident::Incident &one) {
        return incident::link(desk.store.database(), desk.journal,
                              {.incident = one.id,
                               .kind = *kind,
                               .target = call.arguments.at(2),
                               .isAtRisk = call.options.isSet(u"at-risk"_s)});
    });
}

Exit unlink(const Invocation &call)
{
    return onCase(call, [&](CaseDesk &desk, const incident::Incident &one) {
        return incident::unlink(desk.store.database(), desk.journal, one.id, call.arguments.value(1).toLongLong());
    });
}

QJsonObject taskJson(const Task &task)
{
    return {{u"id"_s, task.id},
            {u"title"_s, task.title},
            {u"for"_s, task.assignee},
            {u"due"_s, task.dueOn.toString(Qt::ISODate)},
            {u"state"_s, incident::name(task.state)}};
}

Exit listTasks(const Invocation &call)
{
    const auto store = call.openStore(true);
    if (!store)
        return report(store.error());
    const auto found = namedCase(store->database(), call);
    const auto all = found ? incident::tasks(store->database(), found->id) : failed(found);
    if (!all)
        return report(all.error());
    QJsonArray rows;
    for (const Task &task : *all) {
        rows.append(taskJson(task));
        if (!call.json)
            printLine(u"%1  %2  %3  %4  %5"_s.arg(QString::number(task.id), incident::name(task.state),
                                                  task.dueOn.toString(Qt::ISODate), task.assignee, task.title));
    }
    if (call.json)
        printJson({{u"tasks"_s, rows}});
    return Exit::Done;
}

Exit setTask(const Invocation &call)
{
    const QString due = call.options.value(u"due"_s);
    const QDate day = QDate::fromString(due, Qt::ISODate);
    if (!due.isEmpty() && !day.isValid())
        return wrongUsage(Text::tr("Give the day as “YYYY-MM-DD”."));
    return onCase(call, [&](CaseDesk &desk, const incident::Incident &one) {
        return incident::setTask(desk.store.database(), desk.journal, one.id, call.options.value(u"title"_s),
                                 call.options.value(u"for"_s), day)
            .transform([](qint64) {});
    });
}

Exit settle(const Invocation &call)
{
    const bool isDropped = call.options.isSet(u"dropped"_s);
    return onCase(call, [&](CaseDesk &desk, const incident::Incident &one) {
        return incident::settleTask(desk.store.database(), desk.journal, one.id, call.arguments.value(1).toLongLong(),
                                    isDropped ? Task::State::Dropped : Task::State::Done,
                                    call.options.value(u"note"_s));
    });
}

Exit comment(const Invocation &call)
{
    return onCase(call, [&](CaseDesk &desk, const incident::Incident &one) {
        return incident::addComment(desk.store.database(), desk.journal, one.id, call.options.value(u"words"_s));
    });
}

Exit entry(const Invocation &call)
{
    const QString at = call.options.value(u"at"_s);
    const std::optional<Moment> moment = at.isEmpty() ? std::optional(systemClock()()) : momentOf(at);
    if (!moment)
        return wrongUsage(Text::tr("Give the moment as “YYYY-MM-DDThh:mm” (Asia/Shanghai)."));
    return onCase(call, [&](CaseDesk &desk, const incident::Incident &one) {
        return incident::addEntry(desk.store.database(), desk.journal, one.id, *moment, call.options.value(u"what"_s),
                                  call.options.value(u"proof"_s));
    });
}

Exit operatorKind(const Invocation &call)
{
    const bool isAsked = call.arguments.isEmpty();
    const auto wanted = incident::operatorNamed(call.arguments.value(0));
    if (!isAsked && !wanted)
        return wrongUsage(Text::tr("An operator is general, cii or government."));
    const auto desk = openDesk(call);
    if (!desk)
        return report(desk.error());
    db::Database &database = (*desk)->store.database();
    const Result<void> saved = wanted ? incident::saveOperator(database, (*desk)->journal, *wanted) : Result<void>();
    const auto now = saved ? incident::readOperator(database) : failed(saved);
    if (!now)
        return report(now.error());
    call.json ? printJson({{u"operator"_s, incident::name(*now)}}) : printLine(incident::name(*now));
    return Exit::Done;
}

std::vector<Command> linkCommands()
{
    return {
        {u"incident links"_s, u"CASE"_s, Text::tr("List what a case is linked to."), {}, listLinks},
        {u"incident link"_s, u"CASE KIND TARGET"_s,
         Text::tr("Link a case to a service, model, item (filing or licence), user, complaint, case or generation."),
         withOptions({switchOption("proposed", Text::tr("What the evidence proposes instead.")),
                      switchOption("at-risk", Text::tr("The case endangers this filing or licence."))}),
         link},
        {u"incident unlink"_s, u"CASE LINK"_s, Text::tr("Take a link off a case."), {}, unlink},
    };
}

std::vector<Command> taskCommands()
{
    return {
        {u"incident tasks"_s, u"CASE"_s, Text::tr("List the tasks of a case."), {}, listTasks},
        {u"incident task"_s, u"CASE"_s, Text::tr("Set a task."),
         withOptions({option("title", Text::tr("What is to be done."), "TEXT"),
                      option("for", Text::tr("For whom (yourself)."), "OFFICER"),
                      option("due", Text::tr("The last day."), "DAY")}),
         setTask},
        {u"incident settle"_s, u"CASE TASK"_s, Text::tr("Say that a task is done, or dropped."),
         withOptions({switchOption("dropped", Text::tr("It is dropped; needs a note.")),
                      option("note", Text::tr("A note."), "TEXT")}),
         settle},
    };
}

} // namespace

std::vector<Command> casePartCommands()
{
    std::vector<Command> all{
        {u"incident amend"_s, u"CASE"_s, Text::tr("Change what a case says of itself."),
         withOptions({option("title", Text::tr("What it is called."), "TEXT"),
                      option("kind", Text::tr("content, network or both."), "KIND"),
                      option("severity", Text::tr("1 to 4."), "N"), option("owner", Text::tr("Its owner."), "OFFICER"),
                      option("service", Text::tr("The service."), "NAME"), concernOption(),
                      option("summary", Text::tr("Its summary."), "TEXT"), option("reason", Text::tr("Why."), "TEXT")}),
         amend},
        {u"incident comment"_s, u"CASE"_s, Text::tr("Add a comment; no report prints it."),
         withOptions({option("words", Text::tr("What is said."), "TEXT")}), comment},
        {u"incident entry"_s, u"CASE"_s, Text::tr("Add something that happened to the timeline."),
         withOptions({option("what", Text::tr("What happened."), "TEXT"),
                      option("at", Text::tr("When (now)."), "MOMENT"),
                      option("proof", Text::tr("What shows it."), "TEXT")}),
         entry},
        {u"incident operator"_s,
         u"[KIND]"_s,
         Text::tr("Say whose hours count for network incidents: general, cii or government."),
         {},
         operatorKind},
    };
    for (const auto family : {linkCommands, taskCommands}) {
        for (Command &command : family())
            all.push_back(std::move(command));
    }
    return all;
}

} // namespace ctl
