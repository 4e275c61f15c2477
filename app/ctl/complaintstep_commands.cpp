// complaint: what is done about one, up to its closing.
#include "app/ctl/commandlist.h"
#include "app/ctl/complaintdesk.h"
#include "app/ctl/options.h"
#include "app/ctl/output.h"

#include <QCoreApplication>

namespace ctl {

namespace {

using complaint::ComplaintStore;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ctl::ComplaintStepCommands)
};

/// Runs \a change on the named complaint and says that it is written down.
Exit change(const Invocation &call, const std::function<Result<void>(ComplaintStore &, ComplaintId)> &work)
{
    const auto desk = openComplaints(call);
    if (!desk)
        return report(desk.error());
    const auto file = namedComplaint((*desk)->store.database(), call);
    if (!file)
        return report(file.error());
    const Result<void> done = work((*desk)->complaints, file->complaint.id);
    if (!done)
        return report(done.error());
    call.json ? printJson({{QStringLiteral("number"), file->complaint.number}})
              : printLine(Text::tr("%1: recorded.").arg(file->complaint.number));
    return Exit::Done;
}

Exit link(const Invocation &call)
{
    if (call.arguments.size() != 2)
        return wrongUsage(Text::tr("Name the complaint, and the record (G-…) or case (VI-…)."));
    return change(call, [&](ComplaintStore &store, ComplaintId id) {
        return call.options.isSet(QStringLiteral("remove"))
            ? store.unlink(id, call.arguments.at(1), value(call, "reason"))
            : store.link(id, call.arguments.at(1));
    });
}

Exit entry(const Invocation &call)
{
    const auto at = givenMoment(call, "at");
    if (!at)
        return Exit::WrongUsage;
    return change(call,
                  [&](ComplaintStore &store, ComplaintId id) { return store.addEntry(id, value(call, "note"), *at); });
}

Exit acknowledge(const Invocation &call)
{
    const auto at = givenMoment(call, "at");
    if (!at)
        return Exit::WrongUsage;
    return change(call, [&](ComplaintStore &store, ComplaintId id) {
        return store.acknowledge(id, *at, value(call, "note"));
    });
}

Exit assign(const Invocation &call)
{
    return change(call,
                  [&](ComplaintStore &store, ComplaintId id) { return store.assign(id, call.arguments.value(1)); });
}

Exit classify(const Invocation &call)
{
    return change(call, [&](ComplaintStore &store, ComplaintId id) {
        return store.reclassify(id, call.arguments.value(1), value(call, "reason"));
    });
}

Exit decide(const Invocation &call)
{
    const auto outcome = complaint::outcomeNamed(value(call, "outcome"));
    if (!outcome)
        return wrongUsage(Text::tr("Give --outcome: founded, partly, unfounded, out_of_scope or withdrawn."));
    return change(call, [&](ComplaintStore &store, ComplaintId id) {
        return store.decide(id, *outcome, value(call, "reason"));
    });
}

Exit feedBack(const Invocation &call)
{
    if (call.options.isSet(QStringLiteral("impossible")))
        return change(call, [&](ComplaintStore &store, ComplaintId id) {
            return store.cannotFeedBack(id, value(call, "impossible"));
        });
    const auto at = givenMoment(call, "at");
    const auto channel = complaint::channelNamed(value(call, "channel"));
    if (!at)
        return Exit::WrongUsage;
    if (!channel)
        return wrongUsage(Text::tr("Give --channel: app, email, phone, letter, authority or other."));
    return change(call, [&](ComplaintStore &store, ComplaintId id) {
        return store.feedBack(id, *channel, value(call, "said"), *at);
    });
}

Exit close(const Invocation &call)
{
    return change(call, [&](ComplaintStore &store, ComplaintId id) { return store.close(id, value(call, "note")); });
}

Exit reopen(const Invocation &call)
{
    return change(call, [&](ComplaintStore &store, ComplaintId id) { return store.reopen(id, value(call, "reason")); });
}

QCommandLineOption atOption()
{
    return option("at", Text::tr("When (now)."), "MOMENT");
}

std::vector<Command> handlingCommands()
{
    const QString one = QStringLiteral("COMPLAINT");
    return {
        {QStringLiteral("complaint link"), QStringLiteral("COMPLAINT G-ID|CASE"),
         Text::tr("Link a complaint to a record or a case."),
         withOptions({QCommandLineOption(QStringLiteral("remove"), Text::tr("Take the link away.")),
                      option("reason", Text::tr("Why it is taken away."), "TEXT")}),
         link},
        {QStringLiteral("complaint entry"), one, Text::tr("Write down what was done about a complaint."),
         withOptions({option("note", Text::tr("What was done."), "TEXT"), atOption()}), entry},
        {QStringLiteral("complaint acknowledge"), one, Text::tr("Record that the complainant was told of the receipt."),
         withOptions({option("note", Text::tr("A note."), "TEXT"), atOption()}), acknowledge},
        {QStringLiteral("complaint assign"),
         QStringLiteral("COMPLAINT OFFICER"),
         Text::tr("Give a complaint to an officer."),
         {},
         assign},
        {QStringLiteral("complaint classify"), QStringLiteral("COMPLAINT KIND"),
         Text::tr("Change the kind of a complaint."), withOptions({option("reason", Text::tr("Why."), "TEXT")}),
         classify},
    };
}

std::vector<Command> endingCommands()
{
    const QString one = QStringLiteral("COMPLAINT");
    return {
        {QStringLiteral("complaint decide"), one, Text::tr("Record what came of a complaint."),
         withOptions({option("outcome", Text::tr("founded, partly, unfounded, out_of_scope or withdrawn."), "OUTCOME"),
                      option("reason", Text::tr("Why."), "TEXT")}),
         decide},
        {QStringLiteral("complaint feedback"), one, Text::tr("Record that the complainant was told the outcome."),
         withOptions({option("channel", Text::tr("How: app, email, phone, letter, authority or other."), "CHANNEL"),
                      option("said", Text::tr("What was said."), "TEXT"), atOption(),
                      option("impossible", Text::tr("Why the complainant cannot be told, in place of it."), "REASON")}),
         feedBack},
        {QStringLiteral("complaint close"), one, Text::tr("Close a complaint whose complainant was told."),
         withOptions({option("note", Text::tr("A note."), "TEXT")}), close},
        {QStringLiteral("complaint reopen"), one, Text::tr("Open a closed complaint again."),
         withOptions({option("reason", Text::tr("Why."), "TEXT")}), reopen},
    };
}

} // namespace

std::vector<Command> complaintStepCommands()
{
    std::vector<Command> all = handlingCommands();
    for (Command &command : endingCommands())
        all.push_back(std::move(command));
    return all;
}

} // namespace ctl
