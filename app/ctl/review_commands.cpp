// review: the queues, and what officers do about generations, from a script.
#include "app/ctl/commandlist.h"
#include "app/ctl/options.h"
#include "app/ctl/output.h"
#include "app/ctl/reviewarguments.h"
#include "app/journal/journal.h"
#include "app/review/savedqueues.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace ctl {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ctl::ReviewCommands)
};

constexpr int shownAtOnce = 20;

QJsonObject toJson(const review::QueueItem &item)
{
    QJsonObject row{{u"id"_s, qint64(item.generation)},
                    {u"risk"_s, item.risk},
                    {u"severity"_s, item.severity},
                    {u"score"_s, item.score},
                    {u"service"_s, item.service}};
    if (!item.disposition.isEmpty())
        row.insert(u"disposition"_s, item.disposition);
    return row;
}

Exit showQueue(const Invocation &call)
{
    const auto filter = queueArgument(call);
    const auto limit = numberArgument(call, u"limit"_s, shownAtOnce);
    if (!filter || !limit)
        return Exit::WrongUsage;
    const Result<workspace::Workspace> store = call.openStore(true);
    if (!store)
        return report(store.error());
    const review::Viewer viewer{store->options().officer, store->options().clock()};
    const auto count = review::queueCount(store->database(), *filter, viewer);
    const auto items = review::queuePage(store->database(), *filter, {}, int(*limit), viewer);
    if (!count || !items)
        return report(count ? items.error() : count.error());
    if (call.json) {
        QJsonArray rows;
        for (const review::QueueItem &item : *items)
            rows.append(toJson(item));
        QJsonObject queue{{u"to_decide"_s, count->items}, {u"first"_s, rows}};
        if (count->oldest)
            queue.insert(u"oldest"_s, *count->oldest);
        printJson(queue);
        return Exit::Done;
    }
    printLine(Text::tr("%1 to decide").arg(count->items));
    for (const review::QueueItem &item : *items)
        printLine(u"G-%1  %2  %3  %4  %5"_s.arg(qint64(item.generation))
                      .arg(item.risk)
                      .arg(item.severity)
                      .arg(item.score, 0, 'f', 2)
                      .arg(item.service));
    return Exit::Done;
}

/// Does \a work with the review of the store, and says what came of it.
template <typename Work>
Exit change(const Invocation &call, const QString &done, Work work)
{
    Result<workspace::Workspace> store = call.openStore(false);
    if (!store)
        return report(store.error());
    journal::Journal journal(store->database(), store->options().officer, store->options().clock);
    const auto changed = work(*store, journal);
    if (!changed)
        return report(changed.error());
    if (call.json)
        printJson({{u"done"_s, true}});
    else
        printLine(done);
    return Exit::Done;
}

Exit decide(const Invocation &call)
{
    const auto ids = generationsArgument(call.arguments.value(0));
    const auto decision = decisionArgument(call, call.arguments.value(1));
    if (!ids || !decision) {
        printError(
            Text::tr("Give a generation (or several: 4,7,9) and one of illegal, harmful, not_a_problem, unclear, "
                     "second_opinion."));
        return Exit::WrongUsage;
    }
    const review::Circumstances circumstances{.purpose = call.options.isSet(u"blind"_s) ? review::Purpose::Blind
                                                                                        : review::Purpose::Review,
                                              .seconds = {}};
    return change(call, u"%1: %2"_s.arg(namesOf(*ids), review::name(decision->disposition)),
                  [&](workspace::Workspace &store, journal::Journal &journal) {
                      return review::ReviewStore(store.database(), journal).decideAll(*ids, *decision, circumstances);
                  });
}

Exit reverse(const Invocation &call, bool undo)
{
    Result<workspace::Workspace> store = call.openStore(false);
    if (!store)
        return report(store.error());
    journal::Journal journal(store->database(), store->options().officer, store->options().clock);
    review::ReviewStore reviews(store->database(), journal);
    const auto reversed = undo ? reviews.undo() : reviews.redo();
    if (!reversed)
        return report(reversed.error());
    if (call.json) {
        printJson({{u"generations"_s, *reversed ? (*reversed)->generations : 0},
                   {u"first"_s, *reversed ? QJsonValue(qint64((*reversed)->generation)) : QJsonValue()}});
        return *reversed ? Exit::Done : Exit::NotSo;
    }
    if (!*reversed) {
        printLine(undo ? Text::tr("Nothing to undo.") : Text::tr("Nothing to redo."));
        return Exit::NotSo;
    }
    printLine((undo ? Text::tr("Undone: G-%1") : Text::tr("Redone: G-%1")).arg(qint64((*reversed)->generation)));
    return Exit::Done;
}

Exit appeal(const Invocation &call)
{
    const auto ids = generationsArgument(call.arguments.value(0));
    const auto party = review::partyNamed(call.arguments.value(1));
    if (!ids || ids->size() != 1 || !party) {
        printError(Text::tr("Give a generation, one of user, officer, authority, and the grounds."));
        return Exit::WrongUsage;
    }
    return change(
        call, Text::tr("Contested: %1").arg(namesOf(*ids)),
        [&](workspace::Workspace &store, journal::Journal &journal) {
            return review::ReviewStore(store.database(), journal).appeal(ids->front(), *party, call.arguments.value(2));
        });
}

Exit assign(const Invocation &call)
{
    const auto ids = generationsArgument(call.arguments.value(0));
    if (!ids) {
        printError(Text::tr("Give generations (4,7,9) and an officer's alias; no alias gives them back."));
        return Exit::WrongUsage;
    }
    return change(call, Text::tr("Given: %1").arg(namesOf(*ids)),
                  [&](workspace::Workspace &store, journal::Journal &journal) {
                      return review::ReviewStore(store.database(), journal).assign(*ids, call.arguments.value(1));
                  });
}

Exit claim(const Invocation &call)
{
    const auto filter = queueArgument(call);
    const auto count = numberArgument(call, u"count"_s, 50);
    const auto hours = numberArgument(call, u"hours"_s, 8);
    if (!filter || !count || !hours)
        return Exit::WrongUsage;
    Result<workspace::Workspace> store = call.openStore(false);
    if (!store)
        return report(store.error());
    journal::Journal journal(store->database(), store->options().officer, store->options().clock);
    const review::Viewer viewer{store->options().officer, journal.now()};
    const auto ids = review::queueIds(store->database(), *filter, int(*count), viewer);
    if (!ids)
        return report(ids.error());
    const Moment until = viewer.now + *hours * 3'600'000;
    const auto taken = review::ReviewStore(store->database(), journal).claim(*ids, until, size_t(*count));
    if (!taken)
        return report(taken.error());
    if (taken->empty()) {
        call.json ? printJson({{u"taken"_s, QJsonArray()}})
                  : printLine(ids->empty() ? Text::tr("The queue is empty.")
                                           : Text::tr("None of these is free: somebody has them already."));
        return Exit::NotSo;
    }
    QJsonArray all;
    for (const GenerationId id : *taken)
        all.append(qint64(id));
    call.json ? printJson({{u"taken"_s, all}}) : printLine(Text::tr("Taken: %1").arg(namesOf(*taken)));
    return Exit::Done;
}

Exit listQueues(const Invocation &call)
{
    const Result<workspace::Workspace> store = call.openStore(true);
    if (!store)
        return report(store.error());
    const auto queues = review::savedQueues(store->database());
    if (!queues)
        return report(queues.error());
    QJsonArray all;
    for (const review::SavedQueue &queue : *queues) {
        const QByteArray body = review::toJson(queue.filter);
        all.append(QJsonObject{{u"name"_s, queue.name}, {u"filter"_s, QJsonDocument::fromJson(body).object()}});
        if (!call.json)
            printLine(u"%1  %2"_s.arg(queue.name, QString::fromUtf8(body)));
    }
    if (call.json)
        printJson({{u"queues"_s, all}});
    return Exit::Done;
}

Exit saveQueue(const Invocation &call)
{
    const auto filter = queueArgument(call);
    if (!filter)
        return Exit::WrongUsage;
    return change(call, Text::tr("Kept: %1").arg(call.arguments.value(0)),
                  [&](workspace::Workspace &store, journal::Journal &journal) {
                      return review::SavedQueueStore(store.database(), journal).save(call.arguments.value(0), *filter);
                  });
}

Exit removeQueue(const Invocation &call)
{
    const QString name = call.arguments.value(0);
    return change(call, Text::tr("Removed: %1").arg(name), [&](workspace::Workspace &store, journal::Journal &journal) {
        return review::savedQueues(store.database()).and_then([&](const auto &queues) -> Result<void> {
            const auto found = std::ranges::find(queues, name, &review::SavedQueue::name);
            if (found == queues.end())
                return fail(Failure::Kind::NotFound, u"there is no queue \"%1\""_s.arg(name));
            return review::SavedQueueStore(store.database(), journal).remove(found->id);
        });
    });
}

} // namespace

std::vector<Command> reviewCommands()
{
    QList<QCommandLineOption> claiming = queueOptions();
    claiming += option("count", Text::tr("How many."), "N");
    claiming += option("hours", Text::tr("For how long they are yours."), "N");
    QList<QCommandLineOption> showing = queueOptions();
    showing += option("limit", Text::tr("How many to list."), "N");
    QList<QCommandLineOption> deciding = decisionOptions();
    deciding += QCommandLineOption(u"blind"_s, Text::tr("A second decision, made without sight of the first."));
    return {
        {u"review"_s, {}, Text::tr("Show what needs a decision."), withOptions(showing), showQueue},
        {u"review decide"_s, u"GENERATION[,…] DISPOSITION"_s,
         Text::tr("Decide about a generation, or about several as "
                  "one act."),
         withOptions(deciding), decide},
        {u"review undo"_s,
         {},
         Text::tr("Take back your latest act."),
         withOptions({}),
         [](const Invocation &call) { return reverse(call, true); }},
        {u"review redo"_s,
         {},
         Text::tr("Restore what you took back."),
         withOptions({}),
         [](const Invocation &call) { return reverse(call, false); }},
        {u"review appeal"_s, u"GENERATION PARTY GROUNDS"_s,
         Text::tr("Write down that the user, an officer or the authority contests a decision."), withOptions({}),
         appeal},
        {u"review assign"_s, u"GENERATION[,…] [OFFICER]"_s, Text::tr("Give items to an officer, or back to all."),
         withOptions({}), assign},
        {u"review claim"_s, {}, Text::tr("Take the next items of a queue for a while."), withOptions(claiming), claim},
        {u"review queues"_s, {}, Text::tr("List the queues that are kept."), withOptions({}), listQueues},
        {u"review queue save"_s, u"NAME"_s, Text::tr("Keep a queue under a name."), withOptions(queueOptions()),
         saveQueue},
        {u"review queue remove"_s, u"NAME"_s, Text::tr("Remove a queue."), withOptions({}), removeQueue},
    };
}

} // namespace ctl
