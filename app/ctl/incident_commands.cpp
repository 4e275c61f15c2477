// incident: cases and their steps.
#include "app/ctl/casedesk.h"
#include "app/ctl/commandlist.h"
#include "app/ctl/options.h"
#include "app/ctl/output.h"
#include "app/incident/casefilestore.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

namespace ctl {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ctl::IncidentCommands)
};

QJsonObject caseJson(const incident::Incident &one)
{
    return {{QStringLiteral("id"), qint64(one.id)},
            {QStringLiteral("number"), one.number},
            {QStringLiteral("title"), one.title},
            {QStringLiteral("kind"), incident::name(one.kind)},
            {QStringLiteral("status"), incident::name(one.status)},
            {QStringLiteral("severity"), static_cast<int>(one.severity)},
            {QStringLiteral("service"), one.service},
            {QStringLiteral("origin"), incident::name(one.origin)},
            {QStringLiteral("origin_ref"), one.originRef},
            {QStringLiteral("owner"), one.owner},
            {QStringLiteral("concerns_personal_information"), one.concerns.personalInformation},
            {QStringLiteral("concerns_flaw"), one.concerns.flaw},
            {QStringLiteral("discovered_at"), shanghaiText(one.discoveredAt)}};
}

Exit list(const Invocation &call)
{
    const Result<workspace::Workspace> store = call.openStore(true);
    if (!store)
        return report(store.error());
    const auto cases = incident::incidents(store->database());
    if (!cases)
        return report(cases.error());
    QJsonArray rows;
    for (const incident::Incident &one : *cases) {
        rows.append(caseJson(one));
        if (!call.json)
            printLine(QStringLiteral("%1  %2  %3  %4")
                          .arg(one.number, incident::name(one.status), shanghaiText(one.discoveredAt), one.title));
    }
    if (call.json)
        printJson({{QStringLiteral("incidents"), rows}});
    return Exit::Done;
}

Exit create(const Invocation &call)
{
    incident::NewIncident wanted{
        .title = call.options.value(QStringLiteral("title")),
        .kind = incident::kindNamed(call.options.value(QStringLiteral("kind"))).value_or(incident::Kind::Content),
        .severity = incident::severityNumbered(call.options.value(QStringLiteral("severity")).toLongLong())
                        .value_or(incident::Severity::General),
        .service = call.options.value(QStringLiteral("service")),
        .how = call.options.value(QStringLiteral("how")),
        .origin = incident::originNamed(call.options.value(QStringLiteral("origin"))),
        .originRef = call.options.value(QStringLiteral("origin-ref")),
        .concerns = concernsOf(call).value_or(incident::Concerns())};
    if (call.options.isSet(QStringLiteral("found"))) {
        wanted.discoveredAt = momentOf(call.options.value(QStringLiteral("found")));
        if (!wanted.discoveredAt) {
            printError(Text::tr("Give the moment as “YYYY-MM-DDThh:mm” (Asia/Shanghai)."));
            return Exit::WrongUsage;
        }
    }
    const auto desk = openDesk(call);
    if (!desk)
        return report(desk.error());
    const auto opened =
        (*desk)->incidents.open(wanted, generationsOf(call.options.values(QStringLiteral("generation"))));
    if (!opened)
        return report(opened.error());
    const auto made = incident::findIncident((*desk)->store.database(), *opened);
    if (!made)
        return report(made.error());
    call.json ? printJson(caseJson(*made)) : printLine(Text::tr("Opened %1: %2").arg(made->number, made->title));
    return Exit::Done;
}

/// Runs \a change on the named case and says \a done.
Exit changeCase(const Invocation &call,
                const std::function<Result<void>(incident::IncidentStore &, const incident::Incident &)> &change)
{
    const auto desk = openDesk(call);
    if (!desk)
        return report(desk.error());
    const auto found = namedCase((*desk)->store.database(), call);
    if (!found)
        return report(found.error());
    const Result<void> changed = change((*desk)->incidents, *found);
    if (!changed)
        return report(changed.error());
    printLine(Text::tr("%1: recorded.").arg(found->number));
    return Exit::Done;
}

Exit step(const Invocation &call)
{
    const QString at = call.options.value(QStringLiteral("at"));
    const std::optional<Moment> moment = at.isEmpty() ? std::optional(systemClock()()) : momentOf(at);
    if (!moment || call.arguments.size() < 2) {
        printError(
            Text::tr("Give the case, the step and, with --at, the moment as “YYYY-MM-DDThh:mm” (Asia/Shanghai)."));
        return Exit::WrongUsage;
    }
    return changeCase(call, [&](incident::IncidentStore &incidents, const incident::Incident &one) {
        return incidents.recordStep(one.id, call.arguments.at(1), *moment, call.options.value(QStringLiteral("note")),
                                    call.options.value(QStringLiteral("proof")));
    });
}

Exit waive(const Invocation &call)
{
    return changeCase(call, [&](incident::IncidentStore &incidents, const incident::Incident &one) {
        return incidents.waiveStep(one.id, call.arguments.value(1), call.options.value(QStringLiteral("reason")));
    });
}

Exit close(const Invocation &call)
{
    return changeCase(call, [&](incident::IncidentStore &incidents, const incident::Incident &one) {
        return incidents.close(one.id, call.options.value(QStringLiteral("note")));
    });
}

} // namespace

std::vector<Command> incidentCommands()
{
    return {
        {QStringLiteral("incident list"), {}, Text::tr("List the cases."), {}, list},
        {QStringLiteral("incident create"),
         {},
         Text::tr("Open a case from flagged generations."),
         withOptions(
             {option("title", Text::tr("What it is called."), "TEXT"),
              option("kind", Text::tr("content, network or both (content)."), "KIND"),
              option("severity", Text::tr("1 to 4 (1)."), "N"),
              option("service", Text::tr("The service; else that of the evidence."), "NAME"),
              option("how", Text::tr("How it was found."), "TEXT"),
              option("found", Text::tr("When it was found (now)."), "MOMENT"),
              option("origin", Text::tr("flagged, complaint, notice or hand (flagged with evidence)."), "ORIGIN"),
              option("origin-ref", Text::tr("The number of the complaint or notice."), "NUMBER"), concernOption(),
              option("generation", Text::tr("Its evidence; may be given more than once."), "G-ID")}),
         create},
        {QStringLiteral("incident step"), QStringLiteral("CASE STEP"), Text::tr("Record that a step was done."),
         withOptions({option("at", Text::tr("When (now)."), "MOMENT"), option("note", Text::tr("A note."), "TEXT"),
                      option("proof", Text::tr("What shows it."), "TEXT")}),
         step},
        {QStringLiteral("incident waive"), QStringLiteral("CASE STEP"), Text::tr("Waive a step with a reason."),
         withOptions({option("reason", Text::tr("Why it is not needed."), "TEXT")}), waive},
        {QStringLiteral("incident close"), QStringLiteral("CASE"),
         Text::tr("Close a case whose steps are all done or waived."),
         withOptions({option("note", Text::tr("A note."), "TEXT")}), close},
    };
}

} // namespace ctl
