// init, verify, review: the workspace itself, its chain, and decisions.
#include "app/ctl/commandlist.h"
#include "app/ctl/output.h"
#include "app/journal/journal.h"
#include "app/journal/verification.h"
#include "app/review/queue.h"
#include "app/review/reviewstore.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace ctl {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ctl::StoreCommands)
};

Exit init(const Invocation &call)
{
    if (call.storePath().isEmpty()) {
        printError(Text::tr("Name the workspace to make with --store FILE."));
        return Exit::WrongUsage;
    }
    const Result<workspace::Workspace> made = workspace::Workspace::create(call.storePath(), call.storeOptions(false));
    if (!made)
        return report(made.error());
    const bool encrypted = !made->options().passphrase.isEmpty();
    if (call.json)
        printJson({{QStringLiteral("store"), made->path()}, {QStringLiteral("encrypted"), encrypted}});
    else
        printLine(encrypted ? Text::tr("Made %1 (encrypted).").arg(made->path())
                            : Text::tr("Made %1.").arg(made->path()));
    return Exit::Done;
}

QString faultWords(const journal::Verification &found)
{
    switch (found.fault) {
    case journal::Verification::Fault::None: return Text::tr("The chain is whole: %1 events.").arg(found.checked);
    case journal::Verification::Fault::Altered: return Text::tr("Event %1 was altered.").arg(found.firstBad);
    case journal::Verification::Fault::Broken:
        return Text::tr("Event %1 does not follow from the one before it.").arg(found.firstBad);
    case journal::Verification::Fault::Missing: return Text::tr("Event %1 is missing.").arg(found.firstBad);
    case journal::Verification::Fault::Rewritten:
        return Text::tr("The chain does not hold the given head (event %1): it was rewritten or cut.")
            .arg(found.firstBad);
    }
    return {};
}

Exit verify(const Invocation &call)
{
    const Result<workspace::Workspace> store = call.openStore(true);
    if (!store)
        return report(store.error());
    std::optional<journal::Head> witness;
    if (call.options.isSet(QStringLiteral("head"))) {
        const Result<journal::Head> head = journal::Head::parse(call.options.value(QStringLiteral("head")));
        if (!head)
            return report(head.error());
        witness = *head;
    }
    const Result<journal::Verification> found = journal::verify(store->database(), witness ? &*witness : nullptr);
    if (!found)
        return report(found.error());
    const Result<QString> file = attempt([&] {
        db::Statement check = store->database().prepare("PRAGMA integrity_check(1)");
        return check.next() ? check.text(0) : QString();
    });
    const bool whole = file && *file == QStringLiteral("ok");
    if (call.json) {
        printJson({{QStringLiteral("ok"), found->ok() && whole},
                   {QStringLiteral("events"), found->checked},
                   {QStringLiteral("first_bad"), found->firstBad},
                   {QStringLiteral("head"), found->head.text()},
                   {QStringLiteral("file"), file ? *file : file.error().detail}});
    } else {
        printLine(faultWords(*found));
        printLine(Text::tr("Head: %1").arg(found->head.text()));
        if (!whole)
            printLine(Text::tr("The file is damaged: %1").arg(file ? *file : file.error().detail));
    }
    return found->ok() && whole ? Exit::Done : Exit::NotSo;
}

std::optional<GenerationId> generationArgument(const QString &text)
{
    bool isNumber = false;
    const qint64 id =
        (text.startsWith(QLatin1String("G-"), Qt::CaseInsensitive) ? text.mid(2) : text).toLongLong(&isNumber);
    return isNumber ? std::optional(static_cast<GenerationId>(id)) : std::nullopt;
}

Exit reviewQueue(const Invocation &call)
{
    const Result<workspace::Workspace> store = call.openStore(true);
    if (!store)
        return report(store.error());
    const auto count = review::queueCount(store->database(), {});
    const auto items = review::queuePage(store->database(), {}, {}, 20);
    if (!count || !items)
        return report(count ? items.error() : count.error());
    if (call.json) {
        QJsonArray rows;
        for (const review::QueueItem &item : *items)
            rows.append(QJsonObject{{QStringLiteral("id"), qint64(item.generation)},
                                    {QStringLiteral("risk"), item.risk},
                                    {QStringLiteral("severity"), item.severity},
                                    {QStringLiteral("service"), item.service}});
        printJson({{QStringLiteral("to_decide"), count->items}, {QStringLiteral("first"), rows}});
        return Exit::Done;
    }
    printLine(Text::tr("%1 to decide").arg(count->items));
    for (const review::QueueItem &item : *items)
        printLine(QStringLiteral("G-%1  %2  %3  %4")
                      .arg(qint64(item.generation))
                      .arg(item.risk)
                      .arg(item.severity)
                      .arg(item.service));
    return Exit::Done;
}

Exit reviewDecide(const Invocation &call)
{
    const auto id = generationArgument(call.arguments.value(0));
    const auto disposition = review::dispositionNamed(call.arguments.value(1));
    if (!id || !disposition) {
        printError(Text::tr("Give a generation and one of confirmed, not_a_problem, second_opinion."));
        return Exit::WrongUsage;
    }
    Result<workspace::Workspace> store = call.openStore(false);
    if (!store)
        return report(store.error());
    journal::Journal journal(store->database(), store->options().officer, store->options().clock);
    const auto decided = review::ReviewStore(store->database(), journal)
                             .decide(*id,
                                     {*disposition, call.options.value(QStringLiteral("risk")),
                                      call.options.value(QStringLiteral("note"))});
    if (!decided)
        return report(decided.error());
    printLine(Text::tr("G-%1: %2").arg(qint64(*id)).arg(review::name(*disposition)));
    return Exit::Done;
}

Exit reviewReverse(const Invocation &call, bool undo)
{
    Result<workspace::Workspace> store = call.openStore(false);
    if (!store)
        return report(store.error());
    journal::Journal journal(store->database(), store->options().officer, store->options().clock);
    review::ReviewStore reviews(store->database(), journal);
    const auto reversed = undo ? reviews.undo() : reviews.redo();
    if (!reversed)
        return report(reversed.error());
    if (!*reversed) {
        printLine(undo ? Text::tr("Nothing to undo.") : Text::tr("Nothing to redo."));
        return Exit::NotSo;
    }
    printLine((undo ? Text::tr("Undone: G-%1") : Text::tr("Redone: G-%1")).arg(qint64(**reversed)));
    return Exit::Done;
}

} // namespace

std::vector<Command> storeCommands()
{
    const auto none = [](QCommandLineParser &) {};
    return {
        {QStringLiteral("init"), {}, Text::tr("Make a new workspace."), none, init},
        {QStringLiteral("verify"),
         {},
         Text::tr("Re-compute the journal's hash chain and check the file."),
         [](QCommandLineParser &parser) {
             parser.addOption({QStringLiteral("head"), Text::tr("A head printed earlier, which the chain must hold."),
                               QStringLiteral("SEQUENCE:HASH")});
         },
         verify},
        {QStringLiteral("review"), {}, Text::tr("Show what needs a decision."), none, reviewQueue},
        {QStringLiteral("review decide"), QStringLiteral("GENERATION DISPOSITION"),
         Text::tr("Decide about a generation."),
         [](QCommandLineParser &parser) {
             parser.addOption({QStringLiteral("risk"),
                               Text::tr("The risk code, such as A.1.f; a confirmed problem needs one."),
                               QStringLiteral("CODE")});
             parser.addOption({QStringLiteral("note"), Text::tr("A note."), QStringLiteral("TEXT")});
         },
         reviewDecide},
        {QStringLiteral("review undo"),
         {},
         Text::tr("Take back your latest decision."),
         none,
         [](const Invocation &call) { return reviewReverse(call, true); }},
        {QStringLiteral("review redo"),
         {},
         Text::tr("Restore what you took back."),
         none,
         [](const Invocation &call) { return reviewReverse(call, false); }},
    };
}

} // namespace ctl
