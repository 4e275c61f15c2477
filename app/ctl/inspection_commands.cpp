// inspection open, close, list, show, policy: sessions in which people of an authority look at the program.
#include "app/ctl/casedesk.h"
#include "app/ctl/commandlist.h"
#include "app/ctl/inspectionoptions.h"
#include "app/ctl/options.h"
#include "app/ctl/output.h"
#include "app/inspection/looking.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace ctl {

namespace {

using inspection::Session;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ctl::InspectionCommands)
};

QString passphraseFromEnvironment()
{
    return qEnvironmentVariable("VERMILION_INSPECTION_PASSPHRASE");
}

QString stateWord(const Session &session)
{
    if (session.releasedAt)
        return u"released"_s;
    return session.endedAt ? u"ended"_s : u"runs"_s;
}

QJsonObject json(const Session &session)
{
    QJsonObject object = toJson(session.mandate);
    object.insert(u"inspection"_s, session.id);
    object.insert(u"opened_at"_s, shanghaiText(session.openedAt));
    object.insert(u"opened_by"_s, session.openedBy);
    object.insert(u"reason"_s, session.reason);
    object.insert(u"scope"_s, toJson(session.scope));
    object.insert(u"leaving"_s, inspection::name(session.leaving));
    object.insert(u"state"_s, stateWord(session));
    if (session.endedAt)
        object.insert(u"ended_at"_s, shanghaiText(*session.endedAt));
    return object;
}

void say(const Invocation &call, const Session &session)
{
    if (call.json)
        printJson(json(session));
    else
        printLine(
            Text::tr("%1: %2, until %3, %4")
                .arg(session.mandate.number, session.mandate.authority, session.mandate.until, stateWord(session)));
}

Exit open(const Invocation &call)
{
    const auto scope = scopeOf(call);
    if (!scope)
        return report(scope.error());
    const auto desk = openDesk(call);
    if (!desk)
        return report(desk.error());
    const QString minutes = call.options.value(u"minutes"_s);
    const auto opened = inspection::openSession((*desk)->store.database(), (*desk)->journal,
                                                {.mandate = mandateOf(call),
                                                 .reason = call.options.value(u"reason"_s),
                                                 .scope = *scope,
                                                 .minutes = minutes.isEmpty() ? 120 : minutes.toInt(),
                                                 .passphrase = passphraseFromEnvironment()});
    if (!opened)
        return report(opened.error());
    say(call, *opened);
    return Exit::Done;
}

Exit close(const Invocation &call)
{
    const auto desk = openDesk(call);
    if (!desk)
        return report(desk.error());
    db::Database &database = (*desk)->store.database();
    const auto current = inspection::currentSession(database);
    if (!current) {
        printError(Text::tr("No session runs."));
        return Exit::NotSo;
    }
    const auto done = inspection::releaseSession(database, (*desk)->journal, current->id, passphraseFromEnvironment());
    if (!done)
        return report(done.error());
    inspection::removePart((*desk)->store.path());
    say(call, inspection::summaryOf(database, current->id)->session);
    return Exit::Done;
}

Exit list(const Invocation &call)
{
    const auto store = call.openStore(true);
    if (!store)
        return report(store.error());
    const auto all = inspection::sessions(store->database());
    if (!all)
        return report(all.error());
    QJsonArray rows;
    for (const Session &one : *all) {
        rows.append(json(one));
        if (!call.json)
            say(call, one);
    }
    if (call.json)
        printJson({{u"inspections"_s, rows}});
    return Exit::Done;
}

Exit show(const Invocation &call)
{
    const auto store = call.openStore(true);
    if (!store)
        return report(store.error());
    const auto summary = inspection::summaryOf(store->database(), call.arguments.value(0).toLongLong());
    if (!summary)
        return report(summary.error());
    QJsonArray seen;
    for (const inspection::Seen &one : summary->seen) {
        seen.append(QJsonObject{{u"what"_s, one.what}, {u"first"_s, shanghaiText(one.first)}, {u"times"_s, one.times}});
        if (!call.json)
            printLine(u"%1  %2  %3"_s.arg(shanghaiText(one.first), one.what).arg(one.times));
    }
    QJsonObject object = json(summary->session);
    object.insert(u"seen"_s, seen);
    object.insert(u"first_event"_s, summary->firstEvent);
    object.insert(u"last_event"_s, summary->lastEvent);
    object.insert(u"head"_s, summary->head);
    if (call.json)
        printJson(object);
    else
        say(call, summary->session);
    return Exit::Done;
}

Exit setPolicy(const Invocation &call)
{
    const auto desk = openDesk(call);
    if (!desk)
        return report(desk.error());
    inspection::Policy policy = inspection::policy((*desk)->store.database());
    if (call.options.isSet(u"leaving"_s)) {
        const auto leaving = inspection::leavingNamed(call.options.value(u"leaving"_s));
        if (!leaving) {
            printError(Text::tr("--leaving is passphrase or second_officer."));
            return Exit::WrongUsage;
        }
        policy.leaving = *leaving;
    }
    if (call.options.isSet(u"most-minutes"_s))
        policy.mostMinutes = call.options.value(u"most-minutes"_s).toInt();
    const auto done = inspection::setPolicy((*desk)->store.database(), (*desk)->journal, policy);
    return done ? Exit::Done : report(done.error());
}

} // namespace

std::vector<Command> inspectionCommands()
{
    const auto none = [](QCommandLineParser &) {};
    QList<QCommandLineOption> options = scopeOptions();
    options += {option("reason", Text::tr("Why it is opened."), "TEXT"),
                option("minutes", Text::tr("How long it lasts (120)."), "N")};
    return {
        {u"inspection open"_s,
         {},
         Text::tr("Open a session of an inspection: the program then shows what is in scope, and nothing else. "
                  "VERMILION_INSPECTION_PASSPHRASE is what it is left by."),
         withOptions(options),
         open},
        {u"inspection close"_s,
         {},
         Text::tr("End the session and give the workspace back; VERMILION_INSPECTION_PASSPHRASE must be the one it was "
                  "opened with."),
         none,
         close},
        {u"inspection list"_s, {}, Text::tr("List the sessions."), none, list},
        {u"inspection show"_s, u"ID"_s, Text::tr("Show what was looked at in a session."), none, show},
        {u"inspection policy"_s,
         {},
         Text::tr("Say how sessions are left and how long they may last."),
         withOptions({option("leaving", Text::tr("passphrase or second_officer."), "HOW"),
                      option("most-minutes", Text::tr("The longest that one may last."), "N")}),
         setPolicy},
    };
}

} // namespace ctl
