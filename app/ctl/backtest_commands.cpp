// scan backtest: what a pack would change, before it is switched on.
#include "app/ctl/commandlist.h"
#include "app/ctl/interruption.h"
#include "app/ctl/options.h"
#include "app/ctl/output.h"
#include "app/detect/packloader.h"
#include "app/detect/packstore.h"
#include "app/journal/journal.h"
#include "app/scan/backtest.h"

#include <QCoreApplication>
#include <QJsonArray>

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

/// The pack of the same id that is switched on, if there is one.
Result<std::vector<detect::RulePack>> inForce(workspace::Workspace &store, const detect::Taxonomy &taxonomy,
                                              const QString &pack)
{
    journal::Journal journal(store.database(), store.options().officer, store.options().clock);
    Result<std::vector<detect::ActivePack>> active = detect::PackStore(store.database(), journal).activePacks(taxonomy);
    if (!active)
        return failed(active);
    std::vector<detect::RulePack> same;
    for (detect::ActivePack &each : *active) {
        if (each.pack.id == pack)
            same.push_back(std::move(each.pack));
    }
    return same;
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
    const Result<detect::RulePack> pack = detect::loadRulePack(call.arguments.constFirst(), *taxonomy);
    if (!pack)
        return report(pack.error());
    Result<workspace::Workspace> store = call.openStore(true);
    if (!store)
        return report(store.error());
    const Result<std::vector<detect::RulePack>> before = inForce(*store, *taxonomy, pack->id);
    if (!before)
        return report(before.error());
    const Interruption interruption;
    const auto done =
        scan::backtest(store->database(), {&*pack, 1}, *before, *options, progressOnTerminal(Text::tr("back-test")),
                       interruption.token(), detect::EngineCache::ofUser());
    endProgress();
    if (!done)
        return report(done.error());
    call.json ? printJson(toJson(*done)) : say(*done);
    return Exit::Done;
}

} // namespace

std::vector<Command> backtestCommands()
{
    return {{u"scan backtest"_s, u"FILE"_s,
             Text::tr("What a rule pack would change, were it switched on; nothing is stored."),
             withOptions({option("sample", Text::tr("Look at so many generations, evenly over the workspace."), "N")}),
             backtest}};
}

} // namespace ctl
