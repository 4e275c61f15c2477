// incident, unit: cases, their steps, and the report drafted from them.
#include "app/ctl/commandlist.h"
#include "app/ctl/output.h"
#include "app/incident/incidentstore.h"
#include "app/journal/journal.h"
#include "app/knowledge/knowledge.h"
#include "app/report/exportdraft.h"
#include "app/report/reportfacts.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>
#include <QTimeZone>

namespace ctl {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ctl::IncidentCommands)
};

/// A workspace open for writing, with what the commands about cases need.
struct Desk
{
    workspace::Workspace store;
    journal::Journal journal;
    incident::IncidentStore incidents;

    Desk(workspace::Workspace &&opened, incident::Procedure procedure)
        : store(std::move(opened))
        , journal(store.database(), store.options().officer, store.options().clock)
        , incidents(store.database(), journal, std::move(procedure))
    {
    }
};

Result<std::unique_ptr<Desk>> openDesk(const Invocation &call)
{
    Result<workspace::Workspace> store = call.openStore(false);
    if (!store)
        return failed(store);
    Result<incident::Procedure> procedure = incident::readProcedure();
    if (!procedure)
        return failed(procedure);
    return std::make_unique<Desk>(std::move(*store), std::move(*procedure));
}

/// "2026-11-23 10:22" in Shanghai, or anything of ISO 8601 with a zone.
std::optional<Moment> momentOf(const QString &text)
{
    QDateTime moment = QDateTime::fromString(text, Qt::ISODate);
    if (!moment.isValid())
        return std::nullopt;
    if (moment.timeSpec() == Qt::LocalTime)
        moment.setTimeZone(QTimeZone(8 * 3600));
    return moment.toMSecsSinceEpoch();
}

/// The case that the first argument names, by number or id.
Result<incident::Incident> namedCase(const db::Database &database, const Invocation &call)
{
    const QString name = call.arguments.value(0);
    bool isId = false;
    const qint64 id = name.toLongLong(&isId);
    return isId ? incident::findIncident(database, static_cast<IncidentId>(id))
                : incident::findIncident(database, name);
}

std::vector<GenerationId> generationsOf(const QStringList &words)
{
    std::vector<GenerationId> ids;
    for (const QString &list : words) {
        for (const QString &word : list.split(QLatin1Char(','), Qt::SkipEmptyParts))
            ids.push_back(
                static_cast<GenerationId>((word.startsWith(QLatin1String("G-")) ? word.mid(2) : word).toLongLong()));
    }
    return ids;
}

QJsonObject caseJson(const incident::Incident &one)
{
    return {{QStringLiteral("id"), qint64(one.id)},
            {QStringLiteral("number"), one.number},
            {QStringLiteral("title"), one.title},
            {QStringLiteral("kind"), incident::name(one.kind)},
            {QStringLiteral("status"), incident::name(one.status)},
            {QStringLiteral("severity"), static_cast<int>(one.severity)},
            {QStringLiteral("service"), one.service},
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
        .how = call.options.value(QStringLiteral("how"))};
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

Exit draft(const Invocation &call)
{
    const auto language = report::languageNamed(
        call.options.isSet(QStringLiteral("lang")) ? call.options.value(QStringLiteral("lang")) : QStringLiteral("zh"));
    const QString path = call.options.value(QStringLiteral("out"));
    if (!language || path.isEmpty()) {
        printError(Text::tr("Give the PDF with --out FILE, and zh or en with --lang."));
        return Exit::WrongUsage;
    }
    const auto desk = openDesk(call);
    if (!desk)
        return report(desk.error());
    const db::Database &database = (*desk)->store.database();
    const auto found = namedCase(database, call);
    const auto unit = report::readUnit(database);
    if (!found || !unit)
        return report(!found ? found.error() : unit.error());
    const auto service = report::serviceFacts(database, *found);
    if (!service)
        return report(service.error());
    const auto written = report::exportDraft(database, (*desk)->incidents,
                                             {.incident = found->id,
                                              .language = *language,
                                              .unit = *unit,
                                              .service = *service,
                                              .path = path,
                                              .now = (*desk)->journal.now()});
    if (!written)
        return report(written.error());
    if (call.json) {
        printJson({{QStringLiteral("number"), found->number},
                   {QStringLiteral("file"), path},
                   {QStringLiteral("sha256"), QString::fromLatin1(written->sha256.toHex())},
                   {QStringLiteral("missing"), qint64(written->missing.size())}});
        return Exit::Done;
    }
    printLine(Text::tr("Drafted %1 into %2 (SHA-256 %3).")
                  .arg(found->number, path, QString::fromLatin1(written->sha256.toHex())));
    for (const report::Gap &gap : written->missing)
        printLine(Text::tr("  still missing: %1").arg(gap.what));
    return Exit::Done;
}

Exit unit(const Invocation &call)
{
    const auto desk = openDesk(call);
    if (!desk)
        return report(desk.error());
    Result<report::Unit> facts = report::readUnit((*desk)->store.database());
    if (!facts)
        return report(facts.error());
    const auto set = [&](const char *option, std::optional<QString> report::Unit::*fact) {
        const QString name = QString::fromLatin1(option);
        if (call.options.isSet(name))
            (*facts).*fact = call.options.value(name);
    };
    set("name", &report::Unit::name);
    set("uscc", &report::Unit::uscc);
    set("address", &report::Unit::address);
    set("contact", &report::Unit::contact);
    set("phone", &report::Unit::phone);
    set("email", &report::Unit::email);
    set("recipient", &report::Unit::recipient);
    const Result<void> saved = report::saveUnit((*desk)->store.database(), (*desk)->journal, *facts);
    return saved ? Exit::Done : report(saved.error());
}

std::function<void(QCommandLineParser &)> withOptions(QList<QCommandLineOption> options)
{
    return [options = std::move(options)](QCommandLineParser &parser) { parser.addOptions(options); };
}

QCommandLineOption option(const char *name, const QString &description, const char *value)
{
    return QCommandLineOption(QString::fromLatin1(name), description, QString::fromLatin1(value));
}

} // namespace

std::vector<Command> incidentCommands()
{
    return {
        {QStringLiteral("incident list"), {}, Text::tr("List the cases."), {}, list},
        {QStringLiteral("incident create"),
         {},
         Text::tr("Open a case from flagged generations."),
         withOptions({option("title", Text::tr("What it is called."), "TEXT"),
                      option("kind", Text::tr("content, network or both (content)."), "KIND"),
                      option("severity", Text::tr("1 to 4 (1)."), "N"),
                      option("service", Text::tr("The service; else that of the evidence."), "NAME"),
                      option("how", Text::tr("How it was found."), "TEXT"),
                      option("found", Text::tr("When it was found (now)."), "MOMENT"),
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
        {QStringLiteral("incident report"), QStringLiteral("CASE"),
         Text::tr("Draft the report to the authority as PDF."),
         withOptions({option("lang", Text::tr("zh or en (zh)."), "LANGUAGE"),
                      option("out", Text::tr("The PDF to write."), "FILE")}),
         draft},
        {QStringLiteral("unit"),
         {},
         Text::tr("Set who reports: what a report's head says."),
         withOptions({option("name", Text::tr("The provider's name."), "TEXT"),
                      option("uscc", Text::tr("The unified social credit code."), "CODE"),
                      option("address", Text::tr("The address."), "TEXT"),
                      option("contact", Text::tr("Whom to contact."), "TEXT"),
                      option("phone", Text::tr("The telephone number."), "NUMBER"),
                      option("email", Text::tr("The e-mail address."), "ADDRESS"),
                      option("recipient", Text::tr("The competent department."), "TEXT")}),
         unit},
    };
}

} // namespace ctl
