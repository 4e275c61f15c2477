// model learn, compare, queue, replace: classifiers that learn from what officers decide.
#include "app/ctl/commandlist.h"
#include "app/ctl/interruption.h"
#include "app/ctl/options.h"
#include "app/ctl/output.h"
#include "app/journal/journal.h"
#include "app/learning/learn.h"
#include "app/learning/material.h"
#include "app/learning/queues.h"
#include "app/learning/replacing.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <cmath>

using namespace Qt::StringLiterals;

namespace ctl {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ctl::LearningCommands)
};

QString shown(const measure::Estimate &estimate, bool isGain = false)
{
    if (std::isnan(estimate.value))
        return u"-"_s.leftJustified(23);
    const QString sign = isGain && estimate.value >= 0 ? u"+"_s : QString();
    return u"%1%2 (%3 … %4)"_s.arg(sign)
        .arg(estimate.value, 0, 'f', 3)
        .arg(estimate.low, 0, 'f', 3)
        .arg(estimate.high, 0, 'f', 3)
        .leftJustified(23);
}

QString percent(const measure::Estimate &estimate)
{
    return std::isnan(estimate.value) ? u"-"_s : u"%1 %"_s.arg(100 * estimate.value, 0, 'f', 2);
}

QString wordsOf(learning::Outcome outcome)
{
    switch (outcome) {
    case learning::Outcome::Better: return Text::tr("The new one is better.");
    case learning::Outcome::NotToldApart: return Text::tr("The two are not told apart.");
    case learning::Outcome::Worse: return Text::tr("The new one is worse.");
    }
    return {};
}

void say(const learning::Comparison &comparison)
{
    printLine(Text::tr("%1 decided texts in %2 groups from which neither has learned; intervals of 95 %")
                  .arg(comparison.rows)
                  .arg(comparison.groups));
    const auto line = [](const QString &name, qint64 rows, qint64 positives, const learning::Paired &precision,
                         const learning::Paired &f1) {
        printLine(u"%1 %2 %3  %4 %5 %6 %7"_s.arg(name.leftJustified(26))
                      .arg(rows, 6)
                      .arg(positives, 6)
                      .arg(shown(precision.before), shown(precision.gain, true), shown(f1.before),
                           shown(f1.gain, true).trimmed()));
    };
    printLine(u"%1 %2 %3  %4 %5 %6 %7"_s.arg(Text::tr("category").leftJustified(26), u"n"_s.rightJustified(6),
                                             u"pos"_s.rightJustified(6), u"AUPRC"_s.leftJustified(23),
                                             Text::tr("gain").leftJustified(23), u"F1"_s.leftJustified(23),
                                             Text::tr("gain")));
    for (const learning::CategoryComparison &one : comparison.categories)
        line(one.name, one.rows, one.positives, one.averagePrecision, one.f1);
    line(Text::tr("mean of those that count"), comparison.rows, 0, comparison.averagePrecision, comparison.f1);
    const learning::Effect &effect = comparison.effect;
    printLine(Text::tr("Of all generations %1 are flagged now, %2 by the new one.")
                  .arg(percent(effect.flaggedBefore), percent(effect.flaggedAfter)));
    printLine(Text::tr("Of calls made with confidence the new one takes back %1 of %2 (yes) and %3 of %4 (no).")
                  .arg(percent(effect.lostYes))
                  .arg(effect.sureYes)
                  .arg(percent(effect.newYes))
                  .arg(effect.sureNo));
    printLine(comparison.forgets() ? wordsOf(comparison.outcome()) + u' ' + Text::tr("It forgets too much.")
                                   : wordsOf(comparison.outcome()));
}

bool takeNumber(const Invocation &call, const QString &name, qint64 least, qint64 most, qint64 &value)
{
    if (!call.options.isSet(name))
        return true;
    bool isNumber = false;
    const qint64 given = call.options.value(name).toLongLong(&isNumber);
    if (!isNumber || given < least || given > most) {
        printError(Text::tr("--%1 takes a number from %2 to %3.").arg(name).arg(least).arg(most));
        return false;
    }
    value = given;
    return true;
}

/// What stands in the way of learning, in words; other failures as they are.
Exit refuse(const Failure &failure)
{
    if (failure.kind == Failure::Kind::Refused) {
        printError(Text::tr("There is too little to learn from yet: %1.").arg(failure.detail));
        return Exit::NotSo;
    }
    if (failure.kind == Failure::Kind::NotFound) {
        printError(Text::tr("No classifier is on that could learn; “model list” shows which there are."));
        return Exit::NotSo;
    }
    return report(failure);
}

Exit learn(const Invocation &call)
{
    learning::LearnOptions options;
    qint64 seed = 1;
    if (!takeNumber(call, u"least"_s, 1, 1'000'000, options.least)
        || !takeNumber(call, u"seed"_s, 0, 1'000'000'000, seed))
        return Exit::WrongUsage;
    options.recipe.seed = static_cast<quint64>(seed);
    Result<workspace::Workspace> store = call.openStore(false);
    if (!store)
        return report(store.error());
    journal::Journal journal(store->database(), store->options().officer, store->options().clock);
    const Interruption interruption;
    const auto learned = learning::learn(
        store->database(), [&](const ingest::WriterWork &work) { return work(store->database(), journal); }, options,
        progressOnTerminal(Text::tr("learning")), interruption.token());
    endProgress();
    if (!learned)
        return refuse(learned.error());
    if (call.json) {
        printJson({{u"id"_s, static_cast<qint64>(learned->classifier)},
                   {u"base"_s, static_cast<qint64>(learned->base)},
                   {u"decisions"_s, learned->decisions},
                   {u"texts"_s, learned->texts},
                   {u"seconds"_s, learned->seconds},
                   {u"comparison"_s, toJson(learned->comparison)}});
        return Exit::Done;
    }
    say(learned->comparison);
    printLine(Text::tr("Classifier %1 has learned from %n decision(s) and is in shadow.", nullptr,
                       static_cast<int>(learned->decisions))
                  .arg(static_cast<qint64>(learned->classifier)));
    return Exit::Done;
}

std::optional<estimates::ClassifierId> namedId(const Invocation &call)
{
    bool isNumber = false;
    const qint64 id = call.arguments.value(0).toLongLong(&isNumber);
    if (isNumber && call.arguments.size() == 1)
        return estimates::ClassifierId(id);
    printError(Text::tr("Name a classifier by its number, as “model list” shows it."));
    return std::nullopt;
}

Exit compare(const Invocation &call)
{
    const auto id = namedId(call);
    if (!id)
        return Exit::WrongUsage;
    Result<workspace::Workspace> store = call.openStore(false);
    if (!store)
        return report(store.error());
    journal::Journal journal(store->database(), store->options().officer, store->options().clock);
    const Interruption interruption;
    const auto comparison = learning::compareWithCurrent(
        store->database(), [&](const ingest::WriterWork &work) { return work(store->database(), journal); }, *id,
        interruption.token());
    if (!comparison)
        return report(comparison.error());
    if (call.json)
        printJson(toJson(*comparison));
    else
        say(*comparison);
    return comparison->outcome() == learning::Outcome::Worse ? Exit::NotSo : Exit::Done;
}

Exit replace(const Invocation &call)
{
    const auto id = namedId(call);
    if (!id)
        return Exit::WrongUsage;
    Result<workspace::Workspace> store = call.openStore(false);
    if (!store)
        return report(store.error());
    journal::Journal journal(store->database(), store->options().officer, store->options().clock);
    const Result<void> done =
        learning::switchOn(store->database(), journal, *id, call.options.value(u"force"_s).trimmed());
    if (!done && done.error().kind == Failure::Kind::Refused) {
        printError(
            Text::tr("Classifier %1 may not replace the one that is on: it was not compared with it, or is worse. "
                     "See “model compare %1”; --force REASON lets it in, and the reason is journaled.")
                .arg(call.arguments.front()));
        return Exit::NotSo;
    }
    if (!done)
        return report(done.error());
    printLine(Text::tr("Classifier %1 is on.").arg(call.arguments.front()));
    return Exit::Done;
}

QString idOf(learning::Why why)
{
    switch (why) {
    case learning::Why::Near: return u"near"_s;
    case learning::Why::RulesOnly: return u"rules_only"_s;
    case learning::Why::ClassifierOnly: return u"classifier_only"_s;
    case learning::Why::Drawn: return u"drawn"_s;
    }
    return {};
}

Result<std::vector<learning::Asked>> asked(const Invocation &call, const db::Database &database, size_t limit,
                                           quint64 seed, const std::stop_token &stop)
{
    const auto current = learning::currentModel(database);
    if (!current)
        return failed(current);
    const QString which = call.arguments.front();
    if (which == u"uncertain")
        return learning::uncertain(database, current->registered, limit, stop);
    if (which == u"disagree")
        return learning::disagreements(database, current->registered, limit, stop);
    return learning::audit(database, current->registered, limit, seed, stop);
}

Exit queue(const Invocation &call)
{
    qint64 limit = 50;
    qint64 seed = 1;
    if (call.arguments.size() != 1
        || !QStringList{u"uncertain"_s, u"disagree"_s, u"audit"_s}.contains(call.arguments[0])) {
        printError(Text::tr("Name one queue: uncertain, disagree or audit."));
        return Exit::WrongUsage;
    }
    if (!takeNumber(call, u"limit"_s, 1, 10'000, limit) || !takeNumber(call, u"seed"_s, 0, 1'000'000'000, seed))
        return Exit::WrongUsage;
    Result<workspace::Workspace> store = call.openStore(true);
    if (!store)
        return report(store.error());
    const Interruption interruption;
    const auto found =
        asked(call, store->database(), static_cast<size_t>(limit), static_cast<quint64>(seed), interruption.token());
    if (!found)
        return refuse(found.error());
    QJsonArray all;
    for (const learning::Asked &one : *found) {
        const auto id = static_cast<qint64>(one.generation);
        all.append(QJsonObject{{u"generation"_s, id},
                               {u"why"_s, idOf(one.why)},
                               {u"part"_s, one.part},
                               {u"category"_s, one.category},
                               {u"probability"_s, one.probability},
                               {u"threshold"_s, one.threshold}});
        if (!call.json)
            printLine(u"G-%1  %2 %3 %4  %5 / %6"_s.arg(id).arg(
                idOf(one.why).leftJustified(16), (one.part == 0 ? u"prompt"_s : u"output"_s).leftJustified(7),
                one.category.leftJustified(26), QString::number(one.probability, 'f', 4),
                QString::number(one.threshold, 'f', 4)));
    }
    if (call.json)
        printJson({{u"generations"_s, all}});
    return Exit::Done;
}

} // namespace

std::vector<Command> learningCommands()
{
    return {
        {u"model learn"_s,
         {},
         Text::tr("Teach the classifier that is on what officers have decided since; what comes of it is in shadow."),
         withOptions(
             {option("least", Text::tr("Decisions that there must be since it last learned."), "N"),
              option("seed", Text::tr("Another order: the same decisions and seed give the same model."), "N")}),
         learn},
        {u"model compare"_s, u"ID"_s,
         Text::tr("A classifier against the one that is on, by decisions from which neither has learned."),
         [](QCommandLineParser &) {}, compare},
        {u"model replace"_s, u"ID"_s,
         Text::tr("Let a classifier count in place of the one that is on, unless it was found worse."),
         withOptions({option("force", Text::tr("Do it even so; why is journaled."), "REASON")}), replace},
        {u"model queue"_s, u"uncertain|disagree|audit"_s,
         Text::tr("What is most worth a decision: near a threshold, rules and classifier at odds, or drawn by lot."),
         withOptions({option("limit", Text::tr("How many."), "N"), option("seed", Text::tr("Another lot."), "N")}),
         queue},
    };
}

} // namespace ctl
