// demo: the whole job on invented data, without a window.
#include "app/ctl/commandlist.h"
#include "app/ctl/output.h"
#include "app/demo/demoworkspace.h"
#include "app/incident/incidentstore.h"
#include "app/journal/journal.h"
#include "app/journal/verification.h"
#include "app/registry/registrystore.h"
#include "app/registry/rulestore.h"
#include "app/registry/status.h"
#include "app/report/exportdraft.h"

#include <QCoreApplication>
#include <QDir>

#include <map>

namespace ctl {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ctl::DemoCommands)
};

/// Opens a case on the gravest flagged generations of the last days: what an officer does first.
Result<incident::Incident> openCase(workspace::Workspace &store, incident::IncidentStore &incidents)
{
    const Result<std::vector<GenerationId>> evidence = attempt([&] {
        std::vector<GenerationId> ids;
        db::Statement query =
            store.database().prepare("SELECT f.generation_id FROM flag f JOIN generation g ON g.id = f.generation_id"
                                     " WHERE f.severity >= 2 ORDER BY g.at DESC LIMIT 3");
        while (query.next())
            ids.push_back(query.id<GenerationId>(0));
        return ids;
    });
    if (!evidence)
        return failed(evidence);
    return incidents.open({.title = Text::tr("Headless demo case"), .how = Text::tr("Found by rules")}, *evidence)
        .and_then([&](IncidentId id) { return incident::findIncident(store.database(), id); });
}

Result<void> draftReports(workspace::Workspace &store, journal::Journal &journal, const incident::Incident &one,
                          const QDir &folder)
{
    const Result<report::DraftKnowledge> knowledge = report::loadDraftKnowledge();
    if (!knowledge)
        return failed(knowledge);
    for (const report::Language language : {report::Language::Chinese, report::Language::English}) {
        const QString path = folder.filePath(QStringLiteral("%1-%2.pdf").arg(one.number, report::name(language)));
        const auto draft = report::exportDraft(
            {store.database(), journal, *knowledge},
            {.subject = {.incident = one.id}, .language = language, .path = path, .now = store.options().clock()});
        if (!draft)
            return failed(draft);
        printLine(Text::tr("Report drafted: %1 (%n gap(s) named on its first page)", nullptr,
                           static_cast<int>(draft->missing.size()))
                      .arg(path));
    }
    return {};
}

Result<void> printRegistry(const db::Database &database, QDate day)
{
    const auto rules = registry::readRulebook(database);
    const auto registered = registry::readRegister(database);
    if (!rules || !registered)
        return std::unexpected(!rules ? rules.error() : registered.error());
    std::map<QString, int> counts;
    for (const registry::ItemStatus &item : registry::statusOn(day, *registered, *rules))
        ++counts[registry::name(item.status)];
    QStringList parts;
    for (const auto &[status, count] : counts)
        parts << QStringLiteral("%1 %2").arg(count).arg(status);
    printLine(
        Text::tr("Filings and licences on %1: %2").arg(day.toString(Qt::ISODate), parts.join(QStringLiteral(", "))));
    return {};
}

/// Everything after the workspace is made.
Result<void> work(const QString &path, const QDir &folder, QDate today)
{
    Result<workspace::Workspace> store = workspace::Workspace::open(path, {.officer = QStringLiteral("officer-a")});
    if (!store)
        return failed(store);
    const Result<incident::Procedure> procedure = incident::readProcedure();
    if (!procedure)
        return failed(procedure);
    journal::Journal journal(store->database(), store->options().officer, store->options().clock);
    incident::IncidentStore incidents(store->database(), journal, *procedure);
    const Result<incident::Incident> one = openCase(*store, incidents);
    if (!one)
        return failed(one);
    printLine(Text::tr("Incident opened: %1").arg(one->number));
    if (const Result<void> drafted = draftReports(*store, journal, *one, folder); !drafted)
        return drafted;
    if (const Result<void> printed = printRegistry(store->database(), today); !printed)
        return printed;
    const auto chain = journal::verify(store->database());
    if (!chain || !chain->ok())
        return chain ? fail(Failure::Kind::Corrupt, Text::tr("the chain does not verify")) : failed(chain);
    printLine(Text::tr("Chain whole: %n event(s)", nullptr, static_cast<int>(chain->checked)));
    return {};
}

/// What an earlier run left: only files that this command makes.
void clearOld(const QDir &folder)
{
    for (const QString &name : folder.entryList({QStringLiteral("demo.vml*"), QStringLiteral("VI-*.pdf")}, QDir::Files))
        QFile::remove(folder.filePath(name));
    QDir(folder.filePath(QStringLiteral("demo-logs"))).removeRecursively();
}

Exit demo(const Invocation &call)
{
    const QString out = call.options.value(QStringLiteral("out"));
    if (out.isEmpty() || !QDir().mkpath(out)) {
        printError(Text::tr("Give a folder that can be written to with --out DIR."));
        return Exit::WrongUsage;
    }
    const QDir folder(out);
    clearOld(folder);
    const QString path = folder.filePath(QStringLiteral("demo.vml"));
    const QDate today = shanghaiDay(systemClock()());
    const Result<demo::DemoReport> made = demo::makeDemo(path, today, progressOnTerminal(Text::tr("Demo workspace")));
    endProgress();
    if (!made)
        return report(made.error());
    printLine(Text::tr("Demo workspace: %1").arg(path));
    printLine(Text::tr("Imported: %1 generations, %2 quarantined; flagged by rules: %3 findings")
                  .arg(made->generations)
                  .arg(made->quarantined)
                  .arg(made->findings));
    const Result<void> done = work(path, folder, today);
    return done ? Exit::Done : report(done.error());
}

} // namespace

std::vector<Command> demoCommands()
{
    return {{QStringLiteral("demo"),
             {},
             Text::tr("Do the whole job on invented data: workspace, import, flags, case, report, status."),
             [](QCommandLineParser &parser) {
                 parser.addOption(
                     {QStringLiteral("out"), Text::tr("The folder for what it makes."), QStringLiteral("DIR")});
             },
             demo}};
}

} // namespace ctl
