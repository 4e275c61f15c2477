// mapping: packs that say where the fields of a log stand: proposed, checked, kept in the workspace.
#include "app/ctl/commandlist.h"
#include "app/ctl/output.h"
#include "app/ingest/firstrecords.h"
#include "app/ingest/mappingproposal.h"
#include "app/ingest/mappingstore.h"
#include "app/ingest/mappingwriter.h"
#include "app/journal/journal.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

namespace ctl {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ctl::MappingCommands)
};

QJsonObject verdict(const QString &path, const Result<ingest::MappingPack> &pack)
{
    if (!pack)
        return {{QStringLiteral("file"), path},
                {QStringLiteral("ok"), false},
                {QStringLiteral("where"), pack.error().where},
                {QStringLiteral("error"), pack.error().detail}};
    return {{QStringLiteral("file"), path},
            {QStringLiteral("ok"), true},
            {QStringLiteral("id"), pack->id},
            {QStringLiteral("version"), pack->version}};
}

/// Every file is looked at, whatever is wrong with another.
Exit check(const Invocation &call)
{
    if (call.arguments.isEmpty()) {
        printError(Text::tr("Name the mapping packs to check."));
        return Exit::WrongUsage;
    }
    Exit worst = Exit::Done;
    QJsonArray verdicts;
    for (const QString &path : call.arguments) {
        const Result<ingest::MappingPack> pack = ingest::loadMappingPack(path);
        verdicts.append(verdict(path, pack));
        if (!pack)
            worst = report(pack.error());
        else if (!call.json)
            printLine(Text::tr("%1: %2 %3 gives what its samples say.").arg(path, pack->id, pack->version));
    }
    if (call.json)
        printJson({{QStringLiteral("ok"), worst == Exit::Done}, {QStringLiteral("packs"), verdicts}});
    return worst;
}

Result<ingest::FirstRecords> recordsFor(const Invocation &call)
{
    const QString path = call.arguments.front();
    const QString member = call.options.value(QStringLiteral("member"));
    Result<ingest::LogAddress> log =
        member.isEmpty() ? ingest::firstLogIn(path) : Result<ingest::LogAddress>({path, member});
    if (!log)
        return failed(log);
    const QString encoding = call.options.value(QStringLiteral("encoding"));
    const std::optional<ingest::Encoding> named = ingest::encodingNamed(encoding);
    if (!encoding.isEmpty() && !named)
        return fail(
            Failure::Kind::BadInput,
            Text::tr("there is no encoding “%1”; known are utf-8, gb18030, utf-16le and utf-16be").arg(encoding));
    return ingest::firstRecords(*log, named);
}

/// Writes the pack to stdout: nothing else goes there.
Exit propose(const Invocation &call)
{
    if (call.arguments.size() != 1) {
        printError(Text::tr("Name one log: its first records are looked at."));
        return Exit::WrongUsage;
    }
    const QString path = call.arguments.front();
    const Result<ingest::FirstRecords> first = recordsFor(call);
    if (!first)
        return report(first.error());
    const ingest::Mapping mapping = ingest::proposeMapping(first->survey);
    if (mapping.prompt.empty() && mapping.output.empty()) {
        printError(Text::tr("%1: in %n record(s) no place looks like a prompt or an output; write the pack by hand.",
                            nullptr, first->survey.records())
                       .arg(path));
        return Exit::NotSo;
    }
    const QString name = call.options.value(QStringLiteral("name"));
    const Result<ingest::MappingPack> pack =
        ingest::makeMappingPack(name.isEmpty() ? QFileInfo(path).completeBaseName() : name, mapping);
    if (!pack)
        return report(pack.error());
    if (call.json)
        printJson({{QStringLiteral("id"), pack->id},
                   {QStringLiteral("mapping"), mapping.toJson()},
                   {QStringLiteral("pack"), QString::fromUtf8(pack->text)}});
    else
        printLine(QString::fromUtf8(pack->text).trimmed());
    return Exit::Done;
}

Exit add(const Invocation &call)
{
    if (call.arguments.isEmpty()) {
        printError(Text::tr("Name the mapping packs to keep in the workspace."));
        return Exit::WrongUsage;
    }
    std::vector<ingest::MappingPack> packs;
    for (const QString &path : call.arguments) {
        Result<ingest::MappingPack> pack = ingest::loadMappingPack(path);
        if (!pack)
            return report(pack.error()); // none is kept where one is wrong
        packs.push_back(std::move(*pack));
    }
    Result<workspace::Workspace> store = call.openStore(false);
    if (!store)
        return report(store.error());
    journal::Journal journal(store->database(), store->options().officer, store->options().clock);
    QJsonArray kept;
    for (const ingest::MappingPack &pack : packs) {
        const auto id = ingest::MappingStore(store->database(), journal).add(pack);
        if (!id)
            return report(id.error());
        kept.append(QJsonObject{{QStringLiteral("number"), qint64(*id)}, {QStringLiteral("id"), pack.id}});
        if (!call.json)
            printLine(
                Text::tr("%1 %2 is kept; imports try it on files that no format knows.").arg(pack.id, pack.version));
    }
    if (call.json)
        printJson({{QStringLiteral("packs"), kept}});
    return Exit::Done;
}

Exit list(const Invocation &call)
{
    const Result<workspace::Workspace> store = call.openStore(true);
    if (!store)
        return report(store.error());
    const auto saved = ingest::savedMappings(store->database());
    if (!saved)
        return report(saved.error());
    QJsonArray packs;
    for (const ingest::SavedMapping &each : *saved) {
        packs.append(QJsonObject{{QStringLiteral("id"), each.pack.id},
                                 {QStringLiteral("name"), each.name},
                                 {QStringLiteral("version"), each.pack.version},
                                 {QStringLiteral("sha256"), QString::fromLatin1(each.pack.hash.toHex())},
                                 {QStringLiteral("saved_at"), shanghaiText(each.savedAt)},
                                 {QStringLiteral("saved_by"), each.savedBy}});
        if (!call.json)
            printLine(QStringLiteral("%1  %2  %3  %4").arg(each.pack.id, each.pack.version, each.name, each.savedBy));
    }
    if (call.json)
        printJson({{QStringLiteral("packs"), packs}});
    else if (saved->empty())
        printError(Text::tr("No mapping packs are kept; “mapping add FILE” keeps one."));
    return Exit::Done;
}

Exit remove(const Invocation &call)
{
    if (call.arguments.size() != 1) {
        printError(Text::tr("Name the id of one mapping pack, as “mapping list” shows it."));
        return Exit::WrongUsage;
    }
    Result<workspace::Workspace> store = call.openStore(false);
    if (!store)
        return report(store.error());
    const auto saved = ingest::savedMappings(store->database());
    if (!saved)
        return report(saved.error());
    const QString id = call.arguments.front();
    const auto found = std::ranges::find_if(*saved, [&](const auto &each) { return each.pack.id == id; });
    if (found == saved->end()) {
        printError(Text::tr("No mapping pack “%1” is kept.").arg(id));
        return Exit::NotSo;
    }
    journal::Journal journal(store->database(), store->options().officer, store->options().clock);
    if (const Result<void> done = ingest::MappingStore(store->database(), journal).remove(found->id); !done)
        return report(done.error());
    if (call.json)
        printJson({{QStringLiteral("removed"), id}});
    else
        printLine(Text::tr("%1 is removed; what was imported by it stays.").arg(id));
    return Exit::Done;
}

void proposeOptions(QCommandLineParser &parser)
{
    parser.addOption(
        {QStringLiteral("name"), Text::tr("What the format is called; else as the file."), QStringLiteral("NAME")});
    parser.addOption(
        {QStringLiteral("member"), Text::tr("Which file of an archive; else the first."), QStringLiteral("NAME")});
    parser.addOption({QStringLiteral("encoding"),
                      Text::tr("The encoding, where it is not to be recognised: utf-8, gb18030, utf-16le, utf-16be."),
                      QStringLiteral("NAME")});
}

} // namespace

std::vector<Command> mappingCommands()
{
    const auto noOptions = [](QCommandLineParser &) {};
    return {
        {QStringLiteral("mapping propose"), QStringLiteral("FILE"),
         Text::tr("Write a mapping pack for a log of unknown shape to standard output: a proposal to look at."),
         proposeOptions, propose},
        {QStringLiteral("mapping check"), QStringLiteral("FILE…"),
         Text::tr("Check mapping packs: their fields, and what their samples give."), noOptions, check},
        {QStringLiteral("mapping add"), QStringLiteral("FILE…"),
         Text::tr("Keep mapping packs in the workspace, for imports to choose."), noOptions, add},
        {QStringLiteral("mapping list"), QString(), Text::tr("The mapping packs that are kept."), noOptions, list},
        {QStringLiteral("mapping remove"), QStringLiteral("ID"),
         Text::tr("Keep a mapping pack no longer; what was imported by it stays."), noOptions, remove},
    };
}

} // namespace ctl
