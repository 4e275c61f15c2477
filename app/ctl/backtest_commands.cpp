// scan backtest: what a pack would change, before it is switched on.
#include "app/ctl/commandlist.h"
#include "app/ctl/interruption.h"
#include "app/ctl/options.h"
#include "app/ctl/output.h"
#include "app/ctl/packversions.h"
#include "app/detect/packloader.h"
#include "app/detect/packstore.h"
#include "app/journal/journal.h"
#include "app/scan/trial.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace ctl {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ctl::BacktestCommands)
};

QJsonObject toJson(const scan::Precision &precision)
{
    return {{u"confirmed"_s, precision.confirmed}, {u"decided"_s, precision.decided}};
}

QJsonArray toJson(const std::vector<scan::ChangedFinding> &findings)
{
    QJsonArray array;
    for (const scan::ChangedFinding &finding : findings)
        array.append(QJsonObject{{u"generation"_s, qint64(finding.generation)},
                                 {u"rule"_s, finding.rule},
                                 {u"part"_s, finding.part == detect::Part::Prompt ? u"prompt"_s : u"output"_s},
                                 {u"begin"_s, qint64(finding.span.begin)},
                                 {u"end"_s, qint64(finding.span.end)}});
    return array;
}

QJsonObject toJson(const scan::BacktestReport &report)
{
    QJsonArray rules;
    for (const scan::RuleChange &rule : report.rules)
        rules.append(QJsonObject{{u"rule"_s, rule.rule},
                                 {u"before"_s, rule.before},
                                 {u"after"_s, rule.after},
                                 {u"gained"_s, rule.gained},
                                 {u"lost"_s, rule.lost}});
    return {{u"generations"_s, report.generations},
            {u"of_all"_s, report.ofAll},
            {u"rules"_s, rules},
            {u"flagged_before"_s, report.flaggedBefore},
            {u"flagged_after"_s, report.flaggedAfter},
            {u"newly_flagged"_s, report.newlyFlagged},
            {u"gained"_s, toJson(report.gained)},
            {u"lost"_s, toJson(report.lost)},
            {u"precision_before"_s, toJson(report.before)},
            {u"precision_after"_s, toJson(report.after)},
            {u"seconds"_s, std::round(report.seconds * 1000) / 1000}};
}

QString words(const scan::Precision &precision)
{
    return precision.decided == 0
        ? Text::tr("nothing was decided about")
        : Text::tr("%1 of %2 decided were confirmed").arg(precision.confirmed).arg(precision.decided);
}

void say(const scan::BacktestReport &report)
{
    printLine(Text::tr("%1 of %2 generations looked at in %3 s")
                  .arg(report.generations)
                  .arg(report.ofAll)
                  .arg(report.seconds, 0, 'f', 1));
    for (const scan::RuleChange &rule : report.rules)
        printLine(Text::tr("  %1: %2 findings before, %3 after; %4 gained, %5 lost")
                      .arg(rule.rule)
                      .arg(rule.before)
                      .arg(rule.after)
                      .arg(rule.gained)
                      .arg(rule.lost));
    printLine(Text::tr("Flagged by the pack: %1 before, %2 after; %3 would come into the queue")
                  .arg(report.flaggedBefore)
                  .arg(report.flaggedAfter)
                  .arg(report.newlyFlagged));
    printLine(Text::tr("Against past decisions: before, %1; after, %2").arg(words(report.before), words(report.after)));
}

/// What the argument names: a file, or a pack that the workspace knows.
Result<detect::RulePack> meant(const Invocation &call, const workspace::Workspace &store,
                               const detect::Taxonomy &taxonomy)
{
    const QString &name = call.arguments.constFirst();
    if (QFileInfo::exists(name))
        return detect::loadRulePack(name, taxonomy);
    const auto packs = detect::registeredPacks(store.database());
    if (!packs)
        return failed(packs);
    const auto pack = newestVersion(*packs, name, call.options.value(u"version"_s));
    if (!pack)
        return fail(Failure::Kind::NotFound, Text::tr("neither a file nor a pack of that version that is known here"),
                    name);
    return detect::registeredPack(store.database(), pack->id, taxonomy);
}

/// If the workspace knows the pack: it may be switched on now.
Result<void> noteSeen(const Invocation &call, const workspace::Workspace &reading, const detect::RulePack &pack,
                      const scan::BacktestReport &report)
{
    const auto known = detect::registeredPacks(reading.database());
    if (!known)
        return failed(known);
    const auto found = std::ranges::find_if(*known, [&](const detect::RegisteredPack &each) {
        return each.pack == pack.id && each.hash == pack.hash;
    });
    if (found == known->end())
        return {};
    Result<workspace::Workspace> store = call.openStore(false);
    if (!store)
        return failed(store);
    journal::Journal journal(store->database(), store->options().officer, store->options().clock);
    return detect::PackStore(store->database(), journal).noteSeen(found->id, scan::figures(report));
}

Result<scan::BacktestOptions> backtestOptions(const Invocation &call)
{
    scan::BacktestOptions options;
    if (!call.options.isSet(u"sample"_s))
        return options;
    bool isNumber = false;
    options.sample = call.options.value(u"sample"_s).toLongLong(&isNumber);
    if (!isNumber || *options.sample < 1)
        return fail(Failure::Kind::BadInput, Text::tr("--sample takes how many generations to look at"));
    return options;
}

Exit backtest(const Invocation &call)
{
    if (call.arguments.size() != 1) {
        printError(Text::tr("Name the one rule pack that is to be tried."));
        return Exit::WrongUsage;
    }
    const Result<scan::BacktestOptions> options = backtestOptions(call);
    if (!options) {
        report(options.error());
        return Exit::WrongUsage;
    }
    const Result<detect::Taxonomy> taxonomy = detect::Taxonomy::load();
    if (!taxonomy)
        return report(taxonomy.error());
    Result<workspace::Workspace> store = call.openStore(true);
    if (!store)
        return report(store.error());
    const Result<detect::RulePack> pack = meant(call, *store, *taxonomy);
    if (!pack)
        return report(pack.error());
    const Interruption interruption;
    const auto done = scan::tryPack(store->database(), *pack, *taxonomy, *options,
                                    progressOnTerminal(Text::tr("back-test")), interruption.token());
    endProgress();
    if (!done)
        return report(done.error());
    if (const Result<void> noted = noteSeen(call, *store, *pack, done->report); !noted)
        return report(noted.error());
    call.json ? printJson(toJson(done->report)) : say(done->report);
    return Exit::Done;
}

} // namespace

std::vector<Command> backtestCommands()
{
    return {{u"scan backtest"_s, u"PACK"_s,
             Text::tr("What a rule pack would change, were it switched on. FILE, or the id of a pack that is known."),
             withOptions({option("sample", Text::tr("Look at so many generations, evenly over the workspace."), "N"),
                          option("version", Text::tr("Which version of a known pack; else the newest."), "VERSION")}),
             backtest}};
}

} // namespace ctl
