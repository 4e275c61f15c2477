// pack list, install, enable, shadow, disable: the rule packs of a workspace, and which of them are in force.
#include "app/ctl/commandlist.h"
#include "app/ctl/options.h"
#include "app/ctl/output.h"
#include "app/ctl/packversions.h"
#include "app/detect/packkeys.h"
#include "app/detect/packstore.h"
#include "app/journal/journal.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ctl {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ctl::PackStateCommands)
};

QString idOf(detect::PackState state)
{
    switch (state) {
    case detect::PackState::Off: return u"off"_s;
    case detect::PackState::Shadow: return u"shadow"_s;
    case detect::PackState::On: return u"on"_s;
    }
    return {};
}

/// As a column of a list.
QString shortText(detect::PackState state)
{
    switch (state) {
    case detect::PackState::Off: return Text::tr("off   ");
    case detect::PackState::Shadow: return Text::tr("shadow");
    case detect::PackState::On: return Text::tr("on    ");
    }
    return {};
}

QString sentence(const detect::RegisteredPack &pack, detect::PackState state)
{
    const auto words = [state] {
        switch (state) {
        case detect::PackState::Off: return Text::tr("%1 %2 is off.");
        case detect::PackState::Shadow:
            return Text::tr("%1 %2 is in shadow: it finds, but nothing comes into a queue.");
        case detect::PackState::On: return Text::tr("%1 %2 is on.");
        }
        return QString();
    };
    return words().arg(pack.pack, pack.version);
}

QJsonObject toJson(const detect::RegisteredPack &pack)
{
    return {{u"id"_s, pack.pack},
            {u"version"_s, pack.version},
            {u"state"_s, idOf(pack.state)},
            {u"enabled"_s, pack.isOn()},
            {u"signer"_s, pack.signer.isEmpty() ? QJsonValue() : QJsonValue(pack.signer)},
            {u"seen_at"_s, pack.seenAt ? QJsonValue(shanghaiText(*pack.seenAt)) : QJsonValue()},
            {u"sha256"_s, QString::fromLatin1(pack.hash.toHex())},
            {u"loaded_at"_s, shanghaiText(pack.loadedAt)}};
}

Exit list(const Invocation &call)
{
    const Result<workspace::Workspace> store = call.openStore(true);
    if (!store)
        return report(store.error());
    const auto packs = detect::registeredPacks(store->database());
    if (!packs)
        return report(packs.error());
    QJsonArray all;
    for (const detect::RegisteredPack &pack : *packs) {
        all.append(toJson(pack));
        if (!call.json)
            printLine(
                u"%1  %2  %3  %4"_s.arg(shortText(pack.state), pack.pack, pack.version, shanghaiText(pack.loadedAt)));
    }
    if (call.json)
        printJson({{u"packs"_s, all}});
    else if (packs->empty())
        printError(Text::tr("No rule pack is known here yet; an import or “pack install FILE” makes them known."));
    return Exit::Done;
}

Exit install(const Invocation &call)
{
    if (call.arguments.isEmpty()) {
        printError(Text::tr("Name the rule packs to install."));
        return Exit::WrongUsage;
    }
    Result<workspace::Workspace> store = call.openStore(false);
    if (!store)
        return report(store.error());
    const auto keys = detect::packKeys(store->database());
    if (!keys)
        return report(keys.error());
    std::vector<detect::RulePack> packs;
    for (const QString &path : call.arguments) {
        Result<detect::RulePack> pack = loadPack(path);
        if (!pack)
            return report(pack.error()); // none is installed where one is wrong
        if (const Result<void> checked = detect::checkSignature(*pack, path, *keys); !checked)
            return report(checked.error());
        if (pack->signedBy.isEmpty() && call.options.isSet(u"signed"_s)) {
            printError(Text::tr("%1 has no signature beside it (%2).").arg(path, detect::signaturePath(path)));
            return Exit::Refused;
        }
        packs.push_back(std::move(*pack));
    }
    journal::Journal journal(store->database(), store->options().officer, store->options().clock);
    detect::PackStore known(store->database(), journal);
    const auto ids = known.registerPacks(packs);
    const auto all = known.packs();
    if (!ids || !all)
        return report(ids ? all.error() : ids.error());
    QJsonArray installed;
    for (const detect::RulePackId id : *ids) {
        const auto pack = std::ranges::find(*all, id, &detect::RegisteredPack::id);
        installed.append(toJson(*pack));
        if (!call.json)
            printLine((pack->isOn() ? Text::tr("%1 %2 is installed and on.")
                                    : Text::tr("%1 %2 is installed and off: try it with “scan backtest %1”, then “pack "
                                               "enable %1 --version %2”."))
                          .arg(pack->pack, pack->version));
    }
    if (call.json)
        printJson({{u"packs"_s, installed}});
    return Exit::Done;
}

Exit switchTo(const Invocation &call, detect::PackState state)
{
    if (call.arguments.size() != 1) {
        printError(Text::tr("Name the id of one rule pack, as “pack list” shows it."));
        return Exit::WrongUsage;
    }
    Result<workspace::Workspace> store = call.openStore(false);
    if (!store)
        return report(store.error());
    journal::Journal journal(store->database(), store->options().officer, store->options().clock);
    detect::PackStore known(store->database(), journal);
    const auto packs = known.packs();
    if (!packs)
        return report(packs.error());
    const QString version = call.options.value(u"version"_s);
    const auto pack = state == detect::PackState::Off ? versionInForce(*packs, call.arguments.front(), version)
                                                      : newestVersion(*packs, call.arguments.front(), version);
    if (!pack) {
        printError(Text::tr("No rule pack “%1” of that version is known here.").arg(call.arguments.front()));
        return Exit::NotSo;
    }
    if (const Result<void> done = known.setState(pack->id, state); !done) {
        if (done.error().kind != Failure::Kind::Refused)
            return report(done.error());
        printError(
            Text::tr("Nobody has seen yet what %1 %2 finds among the stored generations. Try it first with “scan "
                     "backtest %1”, or let it run beside with “pack shadow %1”.")
                .arg(pack->pack, pack->version));
        return Exit::NotSo;
    }
    if (call.json)
        printJson({{u"id"_s, pack->pack}, {u"version"_s, pack->version}, {u"state"_s, idOf(state)}});
    else
        printLine(sentence(*pack, state));
    return Exit::Done;
}

} // namespace

std::vector<Command> packStateCommands()
{
    const auto none = [](QCommandLineParser &) {};
    const auto newest = withOptions({option("version", Text::tr("Which version; else the newest."), "VERSION")});
    const auto inForce =
        withOptions({option("version", Text::tr("Which version; else the one that is on, or in shadow."), "VERSION")});
    return {
        {u"pack list"_s, {}, Text::tr("The rule packs that the workspace knows."), none, list},
        {u"pack install"_s, u"FILE…"_s,
         Text::tr("Make rule packs known; they are off until they were tried, unless the workspace holds nothing yet."),
         withOptions(
             {QCommandLineOption(u"signed"_s, Text::tr("Refuse a pack without the signature of a trusted key."))}),
         install},
        {u"pack enable"_s, u"ID"_s, Text::tr("Switch a rule pack on, once it was seen what it finds."), newest,
         [](const Invocation &call) { return switchTo(call, detect::PackState::On); }},
        {u"pack shadow"_s, u"ID"_s,
         Text::tr("Let a rule pack find beside those that are on, without anything coming into a queue."), newest,
         [](const Invocation &call) { return switchTo(call, detect::PackState::Shadow); }},
        {u"pack disable"_s, u"ID"_s, Text::tr("Switch a rule pack off; what it found stays until the next scan."),
         inForce, [](const Invocation &call) { return switchTo(call, detect::PackState::Off); }},
    };
}

} // namespace ctl
