// complaint: what the public complains of: taken in, listed, shown.
#include "app/ctl/commandlist.h"
#include "app/ctl/complaintdesk.h"
#include "app/ctl/options.h"
#include "app/ctl/output.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace ctl {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ctl::ComplaintCommands)
};

Exit create(const Invocation &call)
{
    const auto received = givenMoment(call, "received");
    const auto channel = complaint::channelNamed(
        call.options.isSet(QStringLiteral("channel")) ? value(call, "channel") : QStringLiteral("other"));
    if (!received)
        return Exit::WrongUsage;
    if (!channel)
        return wrongUsage(Text::tr("A channel is app, email, phone, letter, authority or other."));
    const auto desk = openComplaints(call);
    if (!desk)
        return report(desk.error());
    const QString kind = value(call, "kind");
    const auto made = (*desk)->complaints.receive({.receivedAt = *received,
                                                   .channel = *channel,
                                                   .kind = kind.isEmpty() ? QStringLiteral("general") : kind,
                                                   .complainant = value(call, "complainant"),
                                                   .contact = value(call, "contact"),
                                                   .user = pseudonymOf((*desk)->store.database(), value(call, "user")),
                                                   .service = value(call, "service"),
                                                   .text = value(call, "text"),
                                                   .ticket = value(call, "ticket")});
    if (!made)
        return report(made.error());
    const auto file = complaint::complaintFile((*desk)->store.database(), *made);
    if (!file)
        return report(file.error());
    call.json ? printJson({{QStringLiteral("id"), qint64(*made)}, {QStringLiteral("number"), file->complaint.number}})
              : printLine(Text::tr("Written down as %1.").arg(file->complaint.number));
    return Exit::Done;
}

Exit list(const Invocation &call)
{
    const Result<workspace::Workspace> store = call.openStore(true);
    if (!store)
        return report(store.error());
    const auto rules = complaintRules(store->database());
    if (!rules)
        return report(rules.error());
    const auto files = complaint::complaintFiles(store->database());
    if (!files)
        return report(files.error());
    QJsonArray rows;
    for (const complaint::ComplaintFile &file : *files) {
        if (call.options.isSet(QStringLiteral("open")) && complaint::standing(file.complaint, file.events).isClosed())
            continue;
        rows.append(json(file, *rules, store->options().clock()));
        if (!call.json)
            printLine(line(file, *rules, store->options().clock()));
    }
    if (call.json)
        printJson({{QStringLiteral("complaints"), rows}});
    return Exit::Done;
}

/// With a reason name and contact are printed, and the look is written down first.
Exit showRevealed(const Invocation &call)
{
    const auto desk = openComplaints(call);
    if (!desk)
        return report(desk.error());
    const auto file = namedComplaint((*desk)->store.database(), call);
    if (!file)
        return report(file.error());
    const Result<void> noted =
        (*desk)->complaints.recordUnmasked(file->complaint.id, value(call, "reveal"), value(call, "words"));
    if (!noted)
        return report(noted.error());
    call.json
        ? printJson({{QStringLiteral("number"), file->complaint.number},
                     {QStringLiteral("complainant"), file->complaint.complainant},
                     {QStringLiteral("contact"), file->complaint.contact}})
        : printLine(QStringList{file->complaint.number, file->complaint.complainant, file->complaint.contact}.join(
              QStringLiteral("  ")));
    return Exit::Done;
}

Exit show(const Invocation &call)
{
    if (call.arguments.size() != 1)
        return wrongUsage(Text::tr("Name one complaint, as TS-2026-0001."));
    if (call.options.isSet(QStringLiteral("reveal")))
        return showRevealed(call);
    const Result<workspace::Workspace> store = call.openStore(true);
    if (!store)
        return report(store.error());
    const auto rules = complaintRules(store->database());
    if (!rules)
        return report(rules.error());
    const auto file = namedComplaint(store->database(), call);
    if (!file)
        return report(file.error());
    const Moment now = store->options().clock();
    if (call.json) {
        printJson(json(*file, *rules, now));
        return Exit::Done;
    }
    for (const QString &each : lines(*file, *rules, now))
        printLine(each);
    return Exit::Done;
}

} // namespace

std::vector<Command> complaintCommands()
{
    return {
        {QStringLiteral("complaint new"),
         {},
         Text::tr("Write down a complaint or report from the public."),
         withOptions({option("text", Text::tr("What it says."), "TEXT"),
                      option("kind", Text::tr("general, personal_information, minors … (general)."), "KIND"),
                      option("channel", Text::tr("app, email, phone, letter, authority or other (other)."), "CHANNEL"),
                      option("received", Text::tr("When it came in (now)."), "MOMENT"),
                      option("complainant", Text::tr("Who complains."), "NAME"),
                      option("contact", Text::tr("How to reach them."), "TEXT"),
                      option("user", Text::tr("The user, as u-… or as the logs have it; kept as a pseudonym."), "USER"),
                      option("service", Text::tr("The service."), "NAME"),
                      option("ticket", Text::tr("Its number elsewhere."), "NUMBER")}),
         create},
        {QStringLiteral("complaint list"),
         {},
         Text::tr("List the complaints with their limits."),
         withOptions({QCommandLineOption(QStringLiteral("open"), Text::tr("Only those that are open."))}),
         list},
        {QStringLiteral("complaint show"), QStringLiteral("COMPLAINT"),
         Text::tr("Show a complaint; with --reveal the contact, which is recorded."),
         withOptions({option("reveal", Text::tr("Why the contact is to be seen: id of a reason."), "REASON"),
                      option("words", Text::tr("What goes with that reason."), "TEXT")}),
         show},
    };
}

} // namespace ctl
