#include "app/demo/demoworkspace.h"

#include "app/demo/demochanges.h"
#include "app/demo/democomplaints.h"
#include "app/demo/demodossier.h"
#include "app/demo/demoincidents.h"
#include "app/demo/demoinspection.h"
#include "app/demo/demologs.h"
#include "app/demo/demoofficiallists.h"
#include "app/demo/demoquality.h"
#include "app/demo/demoregistry.h"
#include "app/demo/demoreviews.h"
#include "app/detect/activerules.h"
#include "app/estimates/classifierstore.h"
#include "app/estimates/judging.h"
#include "app/ingest/importer.h"
#include "app/journal/journal.h"
#include "app/workspace/facts.h"
#include "app/workspace/workspace.h"
#include "db/transaction.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

namespace demo {

using namespace Qt::StringLiterals;

namespace {

constexpr int days = 91; // since the workspace was made

/// Puts the starter packs in force: once, compiling them takes longer than all else.
Act activate(Moment at, const std::shared_ptr<detect::ActiveRules> &rules)
{
    return {at, QString::fromLatin1(firstOfficer),
            [rules](db::Database &database, journal::Journal &journal) -> Result<void> {
                const Result<detect::Taxonomy> taxonomy = detect::Taxonomy::load();
                if (!taxonomy)
                    return failed(taxonomy);
                Result<detect::ActiveRules> active = detect::activateRules(database, journal, *taxonomy);
                if (!active)
                    return failed(active);
                *rules = std::move(*active);
                const Result<void> model = estimates::addEmbedded(database, journal);
                return model || model.error().kind == Failure::Kind::NotFound ? Result<void>() : model;
            }};
}

Result<void> importFile(const DemoFile &file, const detect::ActiveRules &rules, db::Database &database,
                        journal::Journal &journal, const std::stop_token &stop, DemoReport &report)
{
    return attempt([&]() -> Result<void> {
        ingest::Importer importer(database, journal, rules.matcher, rules.packIds,
                                  ingest::Pseudonyms(workspace::fact(database, u"pseudonym_key"_s)));
        const Result<ingest::ImportReport> imported = importer.import(file.path, {}, {}, stop);
        if (!imported)
            return failed(imported);
        report.generations += imported->totals.generations;
        report.quarantined += imported->totals.quarantined;
        report.findings += imported->totals.findings;
        const auto judged =
            estimates::judgeWaiting([&](const ingest::WriterWork &work) { return work(database, journal); }, {}, stop);
        return judged ? Result<void>() : failed(judged);
    });
}

/// The older logs came in three weeks ago, the newer ones last evening.
std::vector<Act> importActs(const DemoLogs &logs, QDate today, const std::stop_token &stop, DemoReport &report)
{
    const auto rules = std::make_shared<detect::ActiveRules>();
    Moment archive = clockTime(logs.switchedOn, 9);
    Moment recent = clockTime(today.addDays(-1), 18, 20);
    std::vector<Act> acts{activate(clockTime(logs.switchedOn, 8, 40), rules)};
    for (const DemoFile &file : logs.files) {
        Moment &at = file.isArchive ? archive : recent;
        acts.push_back(
            {at, QString::fromLatin1(firstOfficer), [=, &report](db::Database &database, journal::Journal &journal) {
                 return importFile(file, *rules, database, journal, stop, report);
             }});
        at += 2 * 60'000;
    }
    return acts;
}

/// Who the provider is: what report drafts print on their first page.
Act nameUnit(Moment at)
{
    return {at, QString::fromLatin1(firstOfficer), [](db::Database &database, journal::Journal &journal) {
                return attempt([&] {
                    db::Transaction transaction(database);
                    const std::pair<QString, QByteArray> facts[] = {
                        {u"name"_s, "示例工作区 Demo"},
                        {u"unit.name"_s, "示例智能科技有限公司 (Demo Provider)"},
                        {u"unit.address"_s, "示例省示例市示例路 1 号（Demo）"},
                        {u"unit.contact"_s, "示例联系人 Demo Contact"},
                        {u"unit.phone"_s, "000-00000000"},
                        {u"unit.email"_s, "demo@example.com"},
                        {u"unit.recipient"_s, "示例省互联网信息办公室（Demo）"},
                    };
                    QJsonArray names;
                    for (const auto &[name, value] : facts) {
                        workspace::setFact(database, name, value);
                        names.append(name);
                    }
                    journal.append(u"workspace.demo"_s, u"workspace"_s, {{u"facts"_s, names}});
                    transaction.commit();
                });
            }};
}

template <typename T>
void add(std::vector<Act> &acts, T more)
{
    acts.insert(acts.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

Result<std::vector<Act>> history(const DemoLogs &logs, QDate today, const std::stop_token &stop, DemoReport &report)
{
    const Result<DemoRegister> registered = readDemoRegister(today);
    if (!registered)
        return failed(registered);
    const Result<std::vector<DemoIncident>> incidents = readDemoIncidents(today);
    if (!incidents)
        return failed(incidents);
    Result<std::vector<Act>> complaints = complaintActs(today, logs);
    if (!complaints)
        return failed(complaints);
    Result<std::vector<Act>> dossiers = dossierActs(today);
    if (!dossiers)
        return failed(dossiers);
    Result<std::vector<Act>> officialLists = officialListActs(today, today.addDays(2 - days));
    if (!officialLists)
        return failed(officialLists);
    report.services = std::ssize(registered->services);
    report.registryItems = std::ssize(registered->entries);
    report.incidents = std::ssize(*incidents);

    const QDate first = today.addDays(-days);
    std::vector<Act> acts{nameUnit(clockTime(first, 9, 10))};
    add(acts, registryActs(*registered, first.addDays(1)));
    add(acts, importActs(logs, today, stop, report));
    add(acts, reviewActs(logs.switchedOn.addDays(1), today.addDays(-1), logs));
    add(acts, qualityActs(today.addDays(-1)));
    add(acts, incidentActs(*incidents, logs));
    add(acts, std::move(*complaints));
    add(acts, std::move(*dossiers));
    add(acts, changeActs(today));
    add(acts, std::move(*officialLists));
    add(acts, inspectionActs(today.addDays(-12)));
    return acts;
}

QString logsFolder(const QString &path)
{
    const QFileInfo file(path);
    return file.absolutePath() + u'/' + file.completeBaseName() + u"-logs"_s;
}

Result<DemoReport> make(const QString &path, QDate today, const ProgressSink &progress, const std::stop_token &stop)
{
    DemoReport report{.workspacePath = path, .logsFolder = logsFolder(path)};
    const Result<DemoLogs> logs = writeDemoLogs(report.logsFolder, today);
    if (!logs)
        return failed(logs);
    Result<std::vector<Act>> acts = history(*logs, today, stop, report);
    if (!acts)
        return failed(acts);
    Result<workspace::Workspace> made =
        workspace::Workspace::create(path,
                                     {.officer = QString::fromLatin1(firstOfficer),
                                      .clock = stoppedClock(clockTime(today.addDays(-days), 9))});
    if (!made)
        return failed(made);
    if (const Result<void> done = perform(std::move(*acts), made->database(), progress, stop); !done)
        return failed(done);
    return report;
}

/// What a failed attempt may have written.
void removeAll(const QString &path)
{
    for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s, u".partial"_s, u".lock"_s})
        QFile::remove(path + suffix);
    QDir logs(logsFolder(path));
    for (const QString &name : logs.entryList({u"demo-*.json*"_s}, QDir::Files))
        logs.remove(name);
    QDir().rmdir(logs.path()); // stays if there is anything of somebody else's in it
}

} // namespace

Result<DemoReport> makeDemo(const QString &path, QDate today, const ProgressSink &progress, const std::stop_token &stop)
{
    if (QFileInfo::exists(path))
        return fail(Failure::Kind::BadInput, u"the file exists already"_s, path);
    Result<DemoReport> report = make(path, today, progress, stop);
    if (!report)
        removeAll(path);
    return report;
}

} // namespace demo
