// import: logs in.
#include "app/ctl/classifiers.h"
#include "app/ctl/commandlist.h"
#include "app/ctl/follow.h"
#include "app/ctl/importsums.h"
#include "app/ctl/output.h"
#include "app/detect/activerules.h"
#include "app/ingest/importer.h"
#include "app/ingest/mappingpack.h"
#include "app/ingest/sources/logaddress.h"
#include "app/ingest/sources/logfiles.h"
#include "app/ingest/sources/spool.h"
#include "app/journal/journal.h"
#include "app/workspace/facts.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <unistd.h>

#include <algorithm>

namespace ctl {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ctl::LogCommands)
};

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

/// The options of the command line. BadInput: an encoding that is not known, a folder that is not there.
Result<ingest::ImportOptions> importOptions(const Invocation &call)
{
    ingest::ImportOptions options{.format = call.options.value(QStringLiteral("format")),
                                  .service = call.options.value(QStringLiteral("service"))};
    options.isAgain = call.options.isSet(QStringLiteral("again"));
    options.pictures = call.options.value(QStringLiteral("pictures"));
    if (!options.pictures.isEmpty() && !QFileInfo(options.pictures).isDir())
        return fail(Failure::Kind::BadInput,
                    Text::tr("there is no folder “%1”; name the one with --pictures in which the "
                             "pictures lie")
                        .arg(options.pictures));
    const QString encoding = call.options.value(QStringLiteral("encoding"));
    options.encoding = ingest::encodingNamed(encoding);
    if (!encoding.isEmpty() && !options.encoding)
        return fail(
            Failure::Kind::BadInput,
            Text::tr("there is no encoding “%1”; known are utf-8, gb18030, utf-16le and utf-16be").arg(encoding));
    return options;
}

/// The mapping that --mapping names, a file or else a pack that is kept, into \a options: what it is given for is
/// read by it.
Result<void> addMapping(const Invocation &call, ingest::ImportOptions &options)
{
    if (!call.options.isSet(QStringLiteral("mapping")))
        return {};
    const QString name = call.options.value(QStringLiteral("mapping"));
    const auto kept = std::ranges::find_if(options.packs, [&](const auto &each) { return each.pack.id == name; });
    if (kept != options.packs.end() && !QFileInfo::exists(name)) {
        options.mapping = kept->pack.mapping;
        options.pack = kept->id;
    } else {
        Result<ingest::Mapping> mapping = ingest::loadMapping(name);
        if (!mapping)
            return failed(mapping);
        options.mapping = std::move(*mapping);
    }
    if (options.format.isEmpty())
        options.format = QStringLiteral("mapped");
    return {};
}

/// The arguments of one call, one after the other. What cannot be read stops nothing.
class Imports
{
public:
    Imports(ingest::Importer &importer, ingest::ImportOptions options, QString spoolFolder)
        : m_importer(importer)
        , m_options(std::move(options))
        , m_spoolFolder(std::move(spoolFolder))
    {
    }

    void add(const QString &argument)
    {
        if (argument == QStringLiteral("-"))
            return addPipe();
        const Result<QStringList> files = ingest::logFiles(argument);
        if (!files)
            return refuse(files.error());
        const bool isNamed = *files == QStringList{argument};
        for (const QString &path : *files)
            addFile(path, m_options, isNamed);
    }

    const ImportSums &sums() const { return m_sums; }

    /// Nothing but files that happened to lie in a folder, none of them a log, is a mistake.
    Exit worst() const
    {
        return m_worst == Exit::Done && m_sums.files == 0 && m_sums.passedOver > 0 ? Exit::Refused : m_worst;
    }

private:
    void addFile(const QString &path, const ingest::ImportOptions &options, bool isNamed)
    {
        const QString name = options.storedPath.isEmpty() ? path : options.storedPath;
        const auto imported = m_importer.import(path, options, progressOnTerminal(QFileInfo(name).fileName()));
        endProgress();
        if (imported) {
            say(*imported);
            m_sums.add(*imported);
        } else if (!isNamed && imported.error().kind == Failure::Kind::BadInput) {
            sayPassedOver(name, imported.error());
            ++m_sums.passedOver;
        } else {
            refuse(imported.error());
        }
    }

    void addPipe()
    {
        QFile pipe;
        if (!pipe.open(STDIN_FILENO, QIODevice::ReadOnly | QIODevice::Unbuffered))
            return refuse({Failure::Kind::BadInput, pipe.errorString(), QString(ingest::standardInput)});
        const Result<ingest::Spool> spool = ingest::Spool::of(pipe, m_spoolFolder);
        if (!spool)
            return refuse(spool.error());
        ingest::ImportOptions options = m_options;
        options.storedPath = QString(ingest::standardInput);
        addFile(spool->path(), options, true);
    }

    void refuse(const Failure &failure) { m_worst = report(failure); }

    ingest::Importer &m_importer;
    ingest::ImportOptions m_options;
    QString m_spoolFolder;
    ImportSums m_sums;
    Exit m_worst = Exit::Done;
};

Exit import(const Invocation &call)
{
    if (call.arguments.isEmpty()) {
        printError(Text::tr("Name the files or folders to import; “-” is standard input."));
        return Exit::WrongUsage;
    }
    Result<ingest::ImportOptions> options = importOptions(call);
    if (!options) {
        report(options.error());
        return Exit::WrongUsage;
    }
    Result<workspace::Workspace> store = call.openStore(false);
    if (!store)
        return report(store.error());
    Result<std::vector<ingest::SavedMapping>> packs = ingest::savedMappings(store->database());
    if (!packs)
        return report(packs.error());
    options->packs = std::move(*packs);
    if (const Result<void> mapped = addMapping(call, *options); !mapped)
        return report(mapped.error());
    if (call.options.isSet(QStringLiteral("follow")))
        return follow(call, *store, *options);
    journal::Journal journal(store->database(), store->options().officer, store->options().clock);
    // Before the first generations come in: with nothing to be tried on, the program's own model counts at once.
    if (const Result<void> known = makeEmbeddedKnown(store->database(), journal); !known)
        return report(known.error());
    const Result<std::unique_ptr<ingest::Importer>> importer = makeImporter(*store, journal);
    if (!importer)
        return report(importer.error());

    Imports imports(**importer, std::move(*options), QFileInfo(call.storePath()).absolutePath());
    for (const QString &argument : call.arguments)
        imports.add(argument);
    if (!call.options.isSet(QStringLiteral("no-judging"))) {
        if (const auto judged = judgeWaiting(store->database(), journal); !judged)
            return report(judged.error());
    }
    const ImportSums &sums = imports.sums();
    if (call.json)
        printJson(sums.json());
    else
        printLine(Text::tr("%1 generations, %2 quarantined, %3 findings")
                      .arg(sums.totals.generations)
                      .arg(sums.totals.quarantined)
                      .arg(sums.totals.findings));
    return imports.worst();
}

} // namespace

std::vector<Command> logCommands()
{
    return {
        {QStringLiteral("import"), QStringLiteral("FILE…"),
         Text::tr("Import logs: files, folders, patterns, archives; “-” is standard input."),
         [](QCommandLineParser &parser) {
             parser.addOption({QStringLiteral("format"),
                               Text::tr("The format, where it is not to be recognised by content."),
                               QStringLiteral("ID")});
             parser.addOption({QStringLiteral("encoding"),
                               Text::tr("The encoding, where it is not to be recognised: utf-8, gb18030, utf-16le, "
                                        "utf-16be."),
                               QStringLiteral("NAME")});
             parser.addOption(
                 {QStringLiteral("mapping"),
                  Text::tr("A mapping pack, its fields as JSON, or the id of a pack that is kept, by which "
                           "plain rows are read."),
                  QStringLiteral("FILE")});
             parser.addOption({QStringLiteral("pictures"),
                               Text::tr("A folder in which pictures may lie that logs name by files, beside the folder "
                                        "of the log itself."),
                               QStringLiteral("DIR")});
             parser.addOption({QStringLiteral("again"),
                               Text::tr("Read files that are there anew, in place of their earlier reading.")});
             parser.addOption({QStringLiteral("follow"),
                               Text::tr("Go on reading FILE while it grows, through its rotations, until Ctrl+C.")});
             parser.addOption({QStringLiteral("no-judging"),
                               Text::tr("Leave what came in to the classifiers for later (“model judge”).")});
             parser.addOption(
                 {QStringLiteral("service"), Text::tr("The service that the logs are of."), QStringLiteral("NAME")});
         },
         import},
    };
}

} // namespace ctl
