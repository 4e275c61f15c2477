// review conflicts, resolve: decisions that two workspaces made apart.
#include "app/ctl/commandlist.h"
#include "app/ctl/options.h"
#include "app/ctl/output.h"
#include "app/ctl/reviewarguments.h"
#include "app/handover/conflicts.h"
#include "app/journal/journal.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace ctl {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ctl::HandoverCommands)
};

QJsonObject sideJson(const handover::SharedAct &act)
{
    return {{u"officer"_s, act.actor},
            {u"at"_s, shanghaiText(act.at)},
            {u"disposition"_s, review::name(act.decision.disposition)},
            {u"risk"_s, act.decision.risk},
            {u"reason"_s, act.decision.reason},
            {u"note"_s, act.decision.note}};
}

QString sideText(const handover::SharedAct &act)
{
    return u"%1 %2, %3, %4"_s.arg(review::name(act.decision.disposition), act.decision.risk, act.actor,
                                  shanghaiText(act.at));
}

Exit listConflicts(const Invocation &call)
{
    const Result<workspace::Workspace> store = call.openStore(true);
    if (!store)
        return report(store.error());
    const auto found = handover::conflicts(store->database(), call.options.isSet(u"all"_s));
    if (!found)
        return report(found.error());
    QJsonArray all;
    bool isOpen = false;
    for (const handover::Conflict &one : *found) {
        const QString state = one.choice ? handover::name(*one.choice) : u"open"_s;
        isOpen |= one.isOpen();
        all.append(QJsonObject{{u"id"_s, one.id},
                               {u"generation"_s, qint64(one.generation)},
                               {u"found_at"_s, shanghaiText(one.foundAt)},
                               {u"state"_s, state},
                               {u"ours"_s, sideJson(one.ours)},
                               {u"theirs"_s, sideJson(one.theirs)}});
        if (!call.json)
            printLine(u"%1  G-%2  %3\n    %4\n    %5"_s.arg(one.id)
                          .arg(qint64(one.generation))
                          .arg(state, Text::tr("ours:   %1").arg(sideText(one.ours)),
                               Text::tr("theirs: %1").arg(sideText(one.theirs))));
    }
    if (call.json)
        printJson({{u"conflicts"_s, all}});
    return isOpen ? Exit::NotSo : Exit::Done;
}

Exit resolve(const Invocation &call)
{
    bool isNumber = false;
    const qint64 id = call.arguments.value(0).toLongLong(&isNumber);
    const auto choice = handover::choiceNamed(call.arguments.value(1));
    const auto anew = decisionArgument(call, call.options.value(u"disposition"_s));
    if (!isNumber || !choice || (choice == handover::Choice::New) != anew.has_value()) {
        printError(Text::tr("Name the conflict and ours, theirs or new; with new also --disposition."));
        return Exit::WrongUsage;
    }
    Result<workspace::Workspace> store = call.openStore(false);
    if (!store)
        return report(store.error());
    journal::Journal journal(store->database(), store->options().officer, store->options().clock);
    const auto event = handover::resolve(store->database(), journal, id, *choice, anew);
    if (!event)
        return report(event.error());
    call.json ? printJson({{u"conflict"_s, id}, {u"choice"_s, handover::name(*choice)}, {u"event"_s, qint64(*event)}})
              : printLine(Text::tr("Conflict %1 is settled: %2").arg(id).arg(handover::name(*choice)));
    return Exit::Done;
}

} // namespace

std::vector<Command> conflictCommands()
{
    return {
        {u"review conflicts"_s,
         {},
         Text::tr("Decisions that contradict each other; 1 if any is open."),
         withOptions({{u"all"_s, Text::tr("Settled ones too.")}}),
         listConflicts},
        {u"review resolve"_s, u"ID ours|theirs|new"_s, Text::tr("Settle a conflict; “review undo” takes it back."),
         withOptions(QList<QCommandLineOption>{option("disposition",
                                                      Text::tr("Of new: illegal, harmful, not_a_problem, unclear, "
                                                               "second_opinion."),
                                                      "DISPOSITION")}
                     + decisionOptions()),
         resolve},
    };
}

} // namespace ctl
