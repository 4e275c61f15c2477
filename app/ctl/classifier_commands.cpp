// model list, add, enable, shadow, disable, threshold, judge, curves, tiers: the classifiers of a workspace.
#include "app/ctl/classifiers.h"
#include "app/ctl/commandlist.h"
#include "app/ctl/interruption.h"
#include "app/ctl/options.h"
#include "app/ctl/output.h"
#include "app/estimates/bringing.h"
#include "app/estimates/estimatestore.h"
#include "app/estimates/tierbounds.h"
#include "app/journal/journal.h"
#include "app/learning/replacing.h"
#include "app/pictures/hashing.h"
#include "app/pictures/judging.h"
#include "app/review/likenessfill.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace ctl {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ctl::ClassifierCommands)
};

using estimates::ClassifierState;

QString idOf(ClassifierState state)
{
    switch (state) {
    case ClassifierState::Off: return u"off"_s;
    case ClassifierState::Shadow: return u"shadow"_s;
    case ClassifierState::On: return u"on"_s;
    }
    return {};
}

QString numberOf(estimates::ClassifierId id)
{
    return QString::number(static_cast<qint64>(id));
}

QJsonObject toJson(const estimates::RegisteredClassifier &classifier, qint64 waiting)
{
    QJsonArray categories;
    for (const estimates::RatedCategory &rated : classifier.categories)
        categories.append(QJsonObject{{u"name"_s, rated.category.name},
                                      {u"risks"_s, QJsonArray::fromStringList(rated.category.risks)},
                                      {u"threshold"_s, rated.category.threshold},
                                      {u"model_threshold"_s, rated.modelThreshold},
                                      {u"severity"_s, rated.severity}});
    return {{u"id"_s, static_cast<qint64>(classifier.id)},
            {u"name"_s, classifier.name},
            {u"sha256"_s, QString::fromLatin1(classifier.hash.toHex())},
            {u"state"_s, idOf(classifier.state)},
            {u"base"_s, classifier.base ? QJsonValue(static_cast<qint64>(*classifier.base)) : QJsonValue()},
            {u"added_at"_s, shanghaiText(classifier.addedAt)},
            {u"waiting"_s, waiting},
            {u"categories"_s, categories}};
}

Exit list(const Invocation &call)
{
    const Result<workspace::Workspace> store = call.openStore(true);
    if (!store)
        return report(store.error());
    const auto classifiers = estimates::registeredClassifiers(store->database());
    if (!classifiers)
        return report(classifiers.error());
    QJsonArray all;
    for (const estimates::RegisteredClassifier &one : *classifiers) {
        const Result<qint64> waiting = estimates::waitingFor(store->database(), one);
        if (!waiting)
            return report(waiting.error());
        all.append(toJson(one, *waiting));
        if (!call.json)
            printLine(u"%1  %2  %3  %4  %5"_s.arg(numberOf(one.id), idOf(one.state).leftJustified(6), one.name,
                                                  QString::fromLatin1(one.hash.toHex().first(12)),
                                                  Text::tr("%n generation(s) to judge", nullptr,
                                                           static_cast<int>(*waiting))));
    }
    if (call.json)
        printJson({{u"classifiers"_s, all}});
    else if (classifiers->empty())
        printError(Text::tr("No classifier is known here yet; an import or “model add FILE” makes one known."));
    return Exit::Done;
}

Exit add(const Invocation &call)
{
    if (call.arguments.size() != 1) {
        printError(Text::tr("Name the file of one model, as “train” writes it, or the folder of an ONNX model."));
        return Exit::WrongUsage;
    }
    const auto classifier = estimates::classifierAt(call.arguments.front(), call.options.value(u"name"_s));
    if (!classifier)
        return report(classifier.error());
    Result<workspace::Workspace> store = call.openStore(false);
    if (!store)
        return report(store.error());
    journal::Journal journal(store->database(), store->options().officer, store->options().clock);
    const auto id = estimates::ClassifierStore(store->database(), journal).add(*classifier);
    if (!id)
        return report(id.error());
    const auto added = estimates::registeredClassifier(store->database(), *id);
    if (!added)
        return report(added.error());
    if (call.json)
        printJson({{u"id"_s, static_cast<qint64>(*id)}, {u"state"_s, idOf(added->state)}});
    else
        printLine(Text::tr("Classifier %1 is known; its state: %2.").arg(numberOf(*id), idOf(added->state)));
    return Exit::Done;
}

std::optional<estimates::ClassifierId> namedId(const Invocation &call, qsizetype arguments)
{
    bool isNumber = false;
    const qint64 id = call.arguments.value(0).toLongLong(&isNumber);
    if (isNumber && call.arguments.size() == arguments)
        return estimates::ClassifierId(id);
    printError(Text::tr("Name a classifier by its number, as “model list” shows it."));
    return std::nullopt;
}

/// Why a classifier is not switched on.
void sayRefused(const db::Database &database, estimates::ClassifierId id)
{
    const auto refused = estimates::registeredClassifier(database, id);
    if (refused && refused->base)
        printError(Text::tr("Classifier %1 has learned from decisions: hold it against the one that is on first "
                            "(“model compare %1”). If it is worse, only “model replace %1 --force REASON” lets it in.")
                       .arg(numberOf(id)));
    else
        printError(Text::tr("Nobody has seen yet what classifier %1 would do here. Let it judge beside the others with "
                            "“model shadow %1” and “model judge”, and look at “model curves %1”.")
                       .arg(numberOf(id)));
}

Exit switchTo(const Invocation &call, ClassifierState state)
{
    const auto id = namedId(call, 1);
    if (!id)
        return Exit::WrongUsage;
    Result<workspace::Workspace> store = call.openStore(false);
    if (!store)
        return report(store.error());
    journal::Journal journal(store->database(), store->options().officer, store->options().clock);
    const Result<void> done = state == ClassifierState::On
        ? learning::switchOn(store->database(), journal, *id)
        : estimates::ClassifierStore(store->database(), journal).setState(*id, state);
    if (!done && done.error().kind == Failure::Kind::Refused) {
        sayRefused(store->database(), *id);
        return Exit::NotSo;
    }
    if (!done)
        return report(done.error());
    if (call.json)
        printJson({{u"id"_s, static_cast<qint64>(*id)}, {u"state"_s, idOf(state)}});
    else
        printLine(Text::tr("Classifier %1: %2.").arg(numberOf(*id), idOf(state)));
    return Exit::Done;
}

/// "default" gives the model's own back; a number above 1 is never reached.
Result<std::optional<double>> thresholdIn(const QString &text)
{
    if (text == u"default")
        return std::nullopt;
    if (text == u"never")
        return 2.0;
    bool isNumber = false;
    const double value = text.toDouble(&isNumber);
    if (isNumber)
        return value;
    return fail(Failure::Kind::BadInput, Text::tr("a threshold is a number from 0 to 1, “never” or “default”"), text);
}

Exit threshold(const Invocation &call)
{
    const auto id = namedId(call, 3);
    if (!id)
        return Exit::WrongUsage;
    const auto value = thresholdIn(call.arguments.at(2));
    if (!value)
        return report(value.error());
    Result<workspace::Workspace> store = call.openStore(false);
    if (!store)
        return report(store.error());
    journal::Journal journal(store->database(), store->options().officer, store->options().clock);
    const Result<void> done =
        estimates::ClassifierStore(store->database(), journal).setThreshold(*id, call.arguments.at(1), *value);
    if (!done)
        return report(done.error());
    printLine(Text::tr("%1 says yes to %2 from %3 on.").arg(numberOf(*id), call.arguments.at(1), call.arguments.at(2)));
    return Exit::Done;
}

Exit judge(const Invocation &call)
{
    Result<workspace::Workspace> store = call.openStore(false);
    if (!store)
        return report(store.error());
    journal::Journal journal(store->database(), store->options().officer, store->options().clock);
    const Interruption interruption;
    const auto judged = judgeWaiting(store->database(), journal, interruption.token());
    if (!judged)
        return report(judged.error());
    if (call.json)
        printJson({{u"generations"_s, judged->generations},
                   {u"estimates"_s, judged->estimates},
                   {u"seconds"_s, judged->seconds}});
    else
        printLine(Text::tr("%1 generations judged in %2 s; %3 estimates count.")
                      .arg(judged->generations)
                      .arg(judged->seconds, 0, 'f', 1)
                      .arg(judged->estimates));
    return Exit::Done;
}

Exit tiers(const Invocation &call)
{
    Result<workspace::Workspace> store = call.openStore(call.arguments.isEmpty());
    if (!store)
        return report(store.error());
    if (call.arguments.size() == 2) {
        journal::Journal journal(store->database(), store->options().officer, store->options().clock);
        const Result<void> done =
            estimates::setTierBounds(store->database(), journal,
                                     {call.arguments.at(0).toDouble(), call.arguments.at(1).toDouble()});
        if (!done)
            return report(done.error());
    } else if (!call.arguments.isEmpty()) {
        printError(Text::tr("Name two scores: from where on a generation is controversial, and from where on unsafe."));
        return Exit::WrongUsage;
    }
    const auto bounds = estimates::tierBounds(store->database());
    if (!bounds)
        return report(bounds.error());
    if (call.json)
        printJson({{u"controversial"_s, bounds->controversial}, {u"unsafe"_s, bounds->unsafe}});
    else
        printLine(Text::tr("controversial from %1 on, unsafe from %2 on")
                      .arg(bounds->controversial, 0, 'f', 2)
                      .arg(bounds->unsafe, 0, 'f', 2));
    return Exit::Done;
}

} // namespace

Result<void> makeEmbeddedKnown(db::Database &database, journal::Journal &journal)
{
    const Result<void> embedded = estimates::addEmbedded(database, journal);
    return embedded || embedded.error().kind == Failure::Kind::NotFound ? Result<void>() : embedded;
}

Result<estimates::JudgingReport> judgeWaiting(db::Database &database, journal::Journal &journal,
                                              const std::stop_token &stop)
{
    if (const Result<void> known = makeEmbeddedKnown(database, journal); !known)
        return failed(known);
    const ingest::OnWriter onWriter = [&](const ingest::WriterWork &work) { return work(database, journal); };
    if (const auto hashed = pictures::hashWaiting(onWriter, {}, stop); !hashed)
        return failed(hashed);
    auto judged = estimates::judgeWaiting(onWriter, progressOnTerminal(Text::tr("judging")), stop);
    const auto shown = judged ? pictures::judgeWaiting(onWriter, progressOnTerminal(Text::tr("judging pictures")), stop)
                              : Result<estimates::JudgingReport>(failed(judged));
    endProgress();
    if (!shown)
        return failed(shown);
    if (const auto compared = review::fillLikeness(onWriter, {}, stop); !compared)
        return failed(compared);
    judged->generations += shown->generations;
    judged->estimates = std::max(judged->estimates, shown->estimates);
    judged->seconds += shown->seconds;
    return judged;
}

std::vector<Command> classifierCommands()
{
    const auto none = [](QCommandLineParser &) {};
    return {
        {u"model list"_s, {}, Text::tr("The classifiers that the workspace knows."), none, list},
        {u"model add"_s, u"FILE|FOLDER"_s,
         Text::tr("Make a classifier known: a file that “train” has made, or the folder of an ONNX model, which is "
                  "checked first "
                  "and stays where it is. Where there are generations it does not count yet."),
         withOptions({option("name", Text::tr("What it is called."), "NAME")}), add},
        {u"model enable"_s, u"ID"_s, Text::tr("Let a classifier count, once it was seen what it would do."), none,
         [](const Invocation &call) { return switchTo(call, ClassifierState::On); }},
        {u"model shadow"_s, u"ID"_s,
         Text::tr("Let a classifier judge beside the one that is on, without anything coming into a queue."), none,
         [](const Invocation &call) { return switchTo(call, ClassifierState::Shadow); }},
        {u"model disable"_s, u"ID"_s, Text::tr("Switch a classifier off: what it said counts no more."), none,
         [](const Invocation &call) { return switchTo(call, ClassifierState::Off); }},
        {u"model threshold"_s, u"ID CATEGORY VALUE"_s,
         Text::tr("From which probability on a category counts: a number, “never”, or “default”."), none, threshold},
        {u"model judge"_s, {}, Text::tr("Let the classifiers judge what they have not judged yet."), none, judge},
        {u"tiers"_s, u"[CONTROVERSIAL UNSAFE]"_s,
         Text::tr("From which scores on a flagged generation is called controversial, and unsafe."), none, tiers},
    };
}

} // namespace ctl
