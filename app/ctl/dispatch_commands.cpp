// package sent, receipt, sendings: what an officer sent, and what came back. Nothing is sent by the program.
#include "app/ctl/casedesk.h"
#include "app/ctl/commandlist.h"
#include "app/ctl/options.h"
#include "app/ctl/output.h"
#include "app/seal/digests.h"
#include "app/seal/dispatchsteps.h"
#include "app/seal/dispatchstore.h"
#include "app/seal/packagestore.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace ctl {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ctl::DispatchCommands)
};

/// The moment of --at, or now.
std::optional<Moment> momentIn(const Invocation &call, Moment now)
{
    return call.options.isSet(u"at"_s) ? momentOf(call.options.value(u"at"_s)) : std::optional(now);
}

/// What was sent: a package by its number, or a file.
Result<seal::Dispatch> sentOf(const Invocation &call, const db::Database &database)
{
    seal::Dispatch dispatch{.incident = {},
                            .recipient = call.options.value(u"to"_s),
                            .note = call.options.value(u"note"_s)};
    if (call.options.isSet(u"package"_s)) {
        const auto id = static_cast<seal::PackageId>(call.options.value(u"package"_s).toLongLong());
        return seal::findPackage(database, id).transform([&](const seal::PackageRecord &package) {
            dispatch.package = id;
            dispatch.fileName = package.fileName;
            return dispatch;
        });
    }
    const QString path = call.options.value(u"file"_s);
    return seal::digestsOfFile(path).transform([&](const seal::Digests &digests) {
        dispatch.reportSha256 = digests.sha256;
        dispatch.fileName = QFileInfo(path).fileName();
        return dispatch;
    });
}

bool isUsage(const Invocation &call)
{
    return call.arguments.size() == 1 && call.options.isSet(u"to"_s)
        && call.options.isSet(u"package"_s) != call.options.isSet(u"file"_s)
        && seal::channelNamed(call.options.value(u"channel"_s));
}

Result<seal::DispatchId> recordSent(const Invocation &call, CaseDesk &desk, const incident::Incident &incident,
                                    Moment at)
{
    Result<seal::Dispatch> dispatch = sentOf(call, desk.store.database());
    if (!dispatch)
        return failed(dispatch);
    dispatch->incident = incident.id;
    dispatch->sentAt = at;
    dispatch->channel = *seal::channelNamed(call.options.value(u"channel"_s));
    dispatch->sentBy = call.options.value(u"by"_s);
    if (call.options.isSet(u"step"_s)) { // asked first, so that who tries again does not record it twice
        if (const auto fits = seal::checkStep(desk.store.database(), desk.incidents.procedure(), incident.id,
                                              call.options.value(u"step"_s), at, desk.journal.now());
            !fits)
            return failed(fits);
    }
    return seal::DispatchStore(desk.store.database(), desk.journal).record(*dispatch);
}

Exit sayUsage()
{
    QStringList channels;
    for (const seal::Channel channel : seal::allChannels())
        channels.append(seal::name(channel));
    printError(Text::tr("Name the case, what was sent with --package or --file, to whom with --to, and how with "
                        "--channel: %1.")
                   .arg(channels.join(u", "_s)));
    return Exit::WrongUsage;
}

Exit sent(const Invocation &call)
{
    if (!isUsage(call))
        return sayUsage();
    const auto desk = openDesk(call);
    if (!desk)
        return report(desk.error());
    const auto found = namedCase((*desk)->store.database(), call);
    if (!found)
        return report(found.error());
    const auto at = momentIn(call, (*desk)->journal.now());
    if (!at) {
        printError(Text::tr("Give the moment as “YYYY-MM-DDThh:mm” (Asia/Shanghai)."));
        return Exit::WrongUsage;
    }
    const auto id = recordSent(call, **desk, *found, *at);
    if (!id)
        return report(id.error());
    call.json ? printJson({{u"dispatch"_s, qint64(*id)}})
              : printLine(Text::tr("%1: recorded as %2.").arg(found->number, seal::reference(*id)));
    if (!call.options.isSet(u"step"_s))
        return Exit::Done;
    const auto step =
        seal::recordAsStep((*desk)->store.database(), (*desk)->incidents, *id, call.options.value(u"step"_s));
    return step ? Exit::Done : report(step.error());
}

std::optional<seal::DispatchId> dispatchOf(const Invocation &call)
{
    const QString word = call.arguments.value(0);
    bool isNumber = false;
    const qint64 id = (word.startsWith(u"D-") ? word.sliced(2) : word).toLongLong(&isNumber);
    return isNumber ? std::optional(static_cast<seal::DispatchId>(id)) : std::nullopt;
}

Result<seal::Receipt> receiptOf(const Invocation &call, Moment at)
{
    seal::Receipt receipt{.number = call.options.value(u"number"_s),
                          .receivedAt = at,
                          .confirmedBy = call.options.value(u"from"_s),
                          .note = call.options.value(u"note"_s)};
    const QString document = call.options.value(u"document"_s);
    if (document.isEmpty())
        return receipt;
    return seal::digestsOfFile(document).transform([&](const seal::Digests &digests) {
        receipt.documentName = QFileInfo(document).fileName();
        receipt.documentSha256 = digests.sha256;
        return receipt;
    });
}

Exit receipt(const Invocation &call)
{
    const auto id = dispatchOf(call);
    if (!id || call.arguments.size() != 1 || !call.options.isSet(u"from"_s)) {
        printError(Text::tr("Name what was sent, as “package sendings” shows it, and who confirmed it with --from."));
        return Exit::WrongUsage;
    }
    const auto desk = openDesk(call);
    if (!desk)
        return report(desk.error());
    const auto at = momentIn(call, (*desk)->journal.now());
    if (!at) {
        printError(Text::tr("Give the moment as “YYYY-MM-DDThh:mm” (Asia/Shanghai)."));
        return Exit::WrongUsage;
    }
    db::Database &database = (*desk)->store.database();
    const auto given = receiptOf(call, *at);
    if (!given)
        return report(given.error());
    const auto made = seal::DispatchStore(database, (*desk)->journal).addReceipt(*id, *given);
    if (!made)
        return report(made.error());
    call.json ? printJson({{u"receipt"_s, qint64(*made)}})
              : printLine(Text::tr("%1: receipt recorded.").arg(seal::reference(*id)));
    if (!call.options.isSet(u"step"_s))
        return Exit::Done;
    const auto step = seal::recordReceiptStep(database, (*desk)->incidents, *id, *given);
    return step ? Exit::Done : report(step.error());
}

QJsonObject json(const seal::DispatchRecord &one)
{
    QJsonArray receipts;
    for (const seal::ReceiptRecord &record : one.receipts)
        receipts.append(QJsonObject{{u"receipt"_s, qint64(record.id)},
                                    {u"number"_s, record.receipt.number},
                                    {u"at"_s, shanghaiText(record.receipt.receivedAt)},
                                    {u"from"_s, record.receipt.confirmedBy}});
    return {{u"dispatch"_s, qint64(one.id)},    {u"subject"_s, one.dispatch.subject},
            {u"file"_s, one.dispatch.fileName}, {u"channel"_s, seal::name(one.dispatch.channel)},
            {u"to"_s, one.dispatch.recipient},  {u"at"_s, shanghaiText(one.dispatch.sentAt)},
            {u"by"_s, one.dispatch.sentBy},     {u"withdrawn"_s, one.isWithdrawn},
            {u"receipts"_s, receipts}};
}

void say(const seal::DispatchRecord &one)
{
    const seal::Dispatch &dispatch = one.dispatch;
    printLine(u"%1  %2  %3  %4  %5  %6"_s.arg(seal::reference(one.id), dispatch.subject, shanghaiText(dispatch.sentAt),
                                              seal::name(dispatch.channel), dispatch.recipient,
                                              one.isWithdrawn ? Text::tr("not sent after all") : dispatch.fileName));
    for (const seal::ReceiptRecord &record : one.receipts)
        printLine(Text::tr("  receipt %1 of %2 from %3")
                      .arg(record.receipt.number, shanghaiText(record.receipt.receivedAt), record.receipt.confirmedBy));
}

Exit sendings(const Invocation &call)
{
    const Result<workspace::Workspace> store = call.openStore(true);
    if (!store)
        return report(store.error());
    std::optional<IncidentId> incident;
    if (!call.arguments.isEmpty()) {
        const auto found = namedCase(store->database(), call);
        if (!found)
            return report(found.error());
        incident = found->id;
    }
    const auto all = seal::dispatches(store->database(), incident);
    if (!all)
        return report(all.error());
    QJsonArray rows;
    for (const seal::DispatchRecord &one : *all) {
        rows.append(json(one));
        if (!call.json)
            say(one);
    }
    if (call.json)
        printJson({{u"dispatches"_s, rows}});
    return Exit::Done;
}

} // namespace

std::vector<Command> dispatchCommands()
{
    const auto none = [](QCommandLineParser &) {};
    return {
        {u"package sent"_s, u"CASE"_s, Text::tr("Record that an officer sent a package or a report."),
         withOptions(
             {option("package", Text::tr("The number of the package."), "N"),
              option("file", Text::tr("Or the file that was sent; its hash is kept."), "FILE"),
              option("channel", Text::tr("By which way."), "CHANNEL"), option("to", Text::tr("The recipient."), "TEXT"),
              option("at", Text::tr("When (now)."), "MOMENT"),
              option("by", Text::tr("The alias of who sent it (the officer)."), "ALIAS"),
              option("note", Text::tr("A note."), "TEXT"),
              option("step", Text::tr("The step of the case that this is: report, net_report, net_closing."), "STEP")}),
         sent},
        {u"package receipt"_s, u"DISPATCH"_s, Text::tr("Record the receipt for what was sent."),
         withOptions({option("number", Text::tr("Its number."), "TEXT"),
                      option("from", Text::tr("Who confirmed it."), "TEXT"),
                      option("at", Text::tr("When (now)."), "MOMENT"),
                      option("document", Text::tr("The scanned receipt; its hash is kept."), "FILE"),
                      option("note", Text::tr("A note."), "TEXT"),
                      QCommandLineOption(u"step"_s, Text::tr("Record the case's step “receipt” too."))}),
         receipt},
        {u"package sendings"_s, u"[CASE]"_s, Text::tr("List what was sent, and the receipts."), none, sendings},
    };
}

} // namespace ctl
