// import: logs in.
#include "app/ctl/commandlist.h"
#include "app/ctl/output.h"
#include "app/detect/activerules.h"
#include "app/ingest/importer.h"
#include "app/journal/journal.h"
#include "app/workspace/facts.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace ctl {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ctl::LogCommands)
};

/// The sums over all files of one call.
struct Sums
{
    ingest::SourceTotals totals;
    qint64 files = 0;
    qint64 bytes = 0;
    double seconds = 0;

    void add(const ingest::ImportReport &report)
    {
        files += 1;
        bytes += report.bytes;
        seconds += report.seconds;
        if (report.isAlreadyComplete)
            return; // nothing was added
        totals.rows += report.totals.rows;
        totals.generations += report.totals.generations;
        totals.quarantined += report.totals.quarantined;
        totals.findings += report.totals.findings;
        totals.repeatedIds += report.totals.repeatedIds;
        totals.emptyTexts += report.totals.emptyTexts;
    }

    QJsonObject json() const
    {
        return {{QStringLiteral("files"), files},
                {QStringLiteral("rows"), totals.rows},
                {QStringLiteral("generations"), totals.generations},
                {QStringLiteral("quarantined"), totals.quarantined},
                {QStringLiteral("findings"), totals.findings},
                {QStringLiteral("bytes"), bytes},
                {QStringLiteral("seconds"), std::round(seconds * 1000) / 1000}};
    }
};

void say(const QString &path, const ingest::ImportReport &report)
{
    if (report.isAlreadyComplete)
        return printError(Text::tr("%1: imported before, nothing added.").arg(path));
    printError(Text::tr("%1: %2 (%3); %4 rows, %5 generations, %6 quarantined, %7 findings, %8 s")
                   .arg(path, QString::fromStdString(report.format), QString::fromStdString(report.formatReason))
                   .arg(report.totals.rows)
                   .arg(report.totals.generations)
                   .arg(report.totals.quarantined)
                   .arg(report.totals.findings)
                   .arg(report.seconds, 0, 'f', 1));
    if (report.totals.repeatedIds > 0)
        printError(Text::tr("  %n row(s) repeat a request id; they are kept as generations of their own.", nullptr,
                            static_cast<int>(report.totals.repeatedIds)));
    if (report.withoutCall > 0)
        printError(Text::tr("  %n record(s) hold no call of a model; they are left out.", nullptr,
                            static_cast<int>(report.withoutCall)));
    if (report.totals.emptyTexts > 0)
        printError(Text::tr("  %n generation(s) have an empty prompt or output; they are kept.", nullptr,
                            static_cast<int>(report.totals.emptyTexts)));
}

Result<std::unique_ptr<ingest::Importer>> makeImporter(workspace::Workspace &store, journal::Journal &journal)
{
    const Result<detect::Taxonomy> taxonomy = detect::Taxonomy::load();
    if (!taxonomy)
        return failed(taxonomy);
    Result<detect::ActiveRules> rules = detect::activateRules(store.database(), journal, *taxonomy);
    if (!rules)
        return failed(rules);
    return attempt([&] {
        ingest::Pseudonyms pseudonyms(workspace::fact(store.database(), QStringLiteral("pseudonym_key")));
        return std::make_unique<ingest::Importer>(store.database(), journal, std::move(rules->matcher),
                                                  std::move(rules->packIds), std::move(pseudonyms));
    });
}

Exit import(const Invocation &call)
{
    if (call.arguments.isEmpty()) {
        printError(Text::tr("Name the files to import."));
        return Exit::WrongUsage;
    }
    Result<workspace::Workspace> store = call.openStore(false);
    if (!store)
        return report(store.error());
    journal::Journal journal(store->database(), store->options().officer, store->options().clock);
    const Result<std::unique_ptr<ingest::Importer>> importer = makeImporter(*store, journal);
    if (!importer)
        return report(importer.error());

    const ingest::ImportOptions options{.format = call.options.value(QStringLiteral("format")),
                                        .service = call.options.value(QStringLiteral("service"))};
    Sums sums;
    Exit worst = Exit::Done;
    for (const QString &path : call.arguments) {
        const auto imported = (*importer)->import(path, options, progressOnTerminal(QFileInfo(path).fileName()));
        endProgress();
        if (!imported) {
            worst = report(imported.error()); // the other files are imported all the same
            continue;
        }
        say(path, *imported);
        sums.add(*imported);
    }
    if (call.json)
        printJson(sums.json());
    else
        printLine(Text::tr("%1 generations, %2 quarantined, %3 findings")
                      .arg(sums.totals.generations)
                      .arg(sums.totals.quarantined)
                      .arg(sums.totals.findings));
    return worst;
}

} // namespace

std::vector<Command> logCommands()
{
    return {
        {QStringLiteral("import"), QStringLiteral("FILE…"), Text::tr("Import logs: plain, gzip or zstd."),
         [](QCommandLineParser &parser) {
             parser.addOption({QStringLiteral("format"),
                               Text::tr("The format, where it is not to be recognised by content."),
                               QStringLiteral("ID")});
             parser.addOption(
                 {QStringLiteral("service"), Text::tr("The service that the logs are of."), QStringLiteral("NAME")});
         },
         import},
    };
}

} // namespace ctl
