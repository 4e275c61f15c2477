// review export, import: decisions that go from one workspace to another.
#include "app/ctl/commandlist.h"
#include "app/ctl/options.h"
#include "app/ctl/output.h"
#include "app/ctl/shiftoptions.h"
#include "app/handover/decisionexport.h"
#include "app/handover/decisionimport.h"
#include "app/journal/journal.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;

namespace ctl {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ctl::HandoverCommands)
};

Result<QByteArray> readKey(const QString &path)
{
    constexpr qint64 most = 1 << 16;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Failure::Kind::BadInput, file.errorString(), path);
    return file.read(most);
}

QString hex(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

/// What the options ask for. Unsigned only where --unsigned says so.
Result<handover::ExportRequest> exportRequest(const Invocation &call)
{
    handover::ExportRequest request{.path = call.arguments.value(0),
                                    .party = call.options.value(u"for"_s),
                                    .sinceLast = call.options.isSet(u"since-last"_s),
                                    .officers = call.options.values(u"by"_s),
                                    .passphrase = qgetenv("VERMILION_KEY_PASSPHRASE")};
    for (const auto &[name, moment] : {std::pair(u"from"_s, &request.from), std::pair(u"to"_s, &request.to)}) {
        if (!call.options.isSet(name))
            continue;
        *moment = momentOf(call.options.value(name));
        if (!*moment)
            return fail(Failure::Kind::BadInput, Text::tr("--%1 takes a moment: YYYY-MM-DDThh:mm").arg(name));
    }
    if (!call.options.isSet(u"key"_s))
        return request;
    return readKey(call.options.value(u"key"_s)).transform([&](const QByteArray &key) {
        request.secretKey = key;
        return request;
    });
}

void sayExported(const Invocation &call, const QString &path, const handover::Exported &made)
{
    if (call.json)
        printJson({{u"file"_s, path},
                   {u"acts"_s, made.acts},
                   {u"generations"_s, made.generations},
                   {u"sha256"_s, hex(made.sha256)},
                   {u"key"_s, hex(made.fingerprint)},
                   {u"journal_head"_s, made.journalHead}});
    else
        printLine(Text::tr("Written: %1, %2 acts about %3 generations, SHA-256 %4")
                      .arg(path)
                      .arg(made.acts)
                      .arg(made.generations)
                      .arg(hex(made.sha256)));
}

Exit exportAll(const Invocation &call)
{
    if (call.arguments.size() != 1 || call.options.isSet(u"key"_s) == call.options.isSet(u"unsigned"_s)) {
        printError(Text::tr("Name the file to write, and the secret key with --key, or --unsigned."));
        return Exit::WrongUsage;
    }
    const Result<handover::ExportRequest> request = exportRequest(call);
    if (!request)
        return report(request.error());
    Result<workspace::Workspace> store = call.openStore(false);
    if (!store)
        return report(store.error());
    journal::Journal journal(store->database(), store->options().officer, store->options().clock);
    const auto made = handover::exportDecisions(store->database(), journal, *request);
    if (!made && made.error().kind == Failure::Kind::NotFound) {
        printError(Text::tr("There is nothing to hand on: no act of review fits."));
        return Exit::NotSo;
    }
    if (!made)
        return report(made.error());
    sayExported(call, request->path, *made);
    return Exit::Done;
}

Exit say(const Invocation &call, const handover::Imported &sums)
{
    if (call.json)
        printJson({{u"acts"_s, sums.acts},
                   {u"known"_s, sums.known},
                   {u"taken"_s, sums.taken},
                   {u"superseded"_s, sums.superseded},
                   {u"conflicts"_s, sums.conflicts},
                   {u"unmatched"_s, sums.unmatched},
                   {u"waiting"_s, sums.waiting}});
    else
        printLine(Text::tr("%1 acts: %2 taken over, %3 known, %4 superseded, %5 in conflict, %6 without their "
                           "generation, %7 without what they are about")
                      .arg(sums.acts)
                      .arg(sums.taken)
                      .arg(sums.known)
                      .arg(sums.superseded)
                      .arg(sums.conflicts)
                      .arg(sums.unmatched)
                      .arg(sums.waiting));
    return sums.conflicts > 0 ? Exit::NotSo : Exit::Done;
}

Result<handover::Imported> import(const Invocation &call, workspace::Workspace &store)
{
    journal::Journal journal(store.database(), store.options().officer, store.options().clock);
    if (call.arguments.isEmpty())
        return handover::matchWaiting(store.database(), journal);
    const auto keys = handover::decisionKeys(store.database());
    if (!keys)
        return failed(keys);
    return handover::readDecisionFile(call.arguments.front(), *keys).and_then([&](const handover::DecisionFile &file) {
        return handover::importDecisions(store.database(), journal, file, call.options.value(u"accept"_s));
    });
}

Exit importAll(const Invocation &call)
{
    if (call.arguments.size() != (call.options.isSet(u"match"_s) ? 0 : 1)) {
        printError(Text::tr("Name one file of decisions, or --match for what waits for its logs."));
        return Exit::WrongUsage;
    }
    Result<workspace::Workspace> store = call.openStore(false);
    if (!store)
        return report(store.error());
    const auto sums = import(call, *store);
    return sums ? say(call, *sums) : report(sums.error());
}

QCommandLineOption flag(const char *name, const QString &description)
{
    return {QString::fromLatin1(name), description};
}

} // namespace

std::vector<Command> handoverCommands()
{
    return {
        {u"review export"_s, u"FILE"_s,
         Text::tr(
             "Write acts of review to a signed file, for another workspace; VERMILION_KEY_PASSPHRASE opens the key."),
         withOptions({option("key", Text::tr("The secret key, as “pack key” makes it."), "FILE"),
                      flag("unsigned", Text::tr("Without a signature.")), option("for", Text::tr("For whom."), "PARTY"),
                      flag("since-last", Text::tr("Only what came since the last file for the same party.")),
                      option("from", Text::tr("Done from then on: YYYY-MM-DDThh:mm."), "MOMENT"),
                      option("to", Text::tr("Done before then."), "MOMENT"),
                      option("by", Text::tr("Of this officer alone; may be given again."), "OFFICER")}),
         exportAll},
        {u"review import"_s, u"FILE"_s,
         Text::tr("Bring in acts of review from another workspace; 1 if decisions contradict ours."),
         withOptions(
             {option("accept", Text::tr("Let it in unsigned or by a key not trusted; why is journaled."), "REASON"),
              flag("match", Text::tr("Without a file: try again what came in before its logs."))}),
         importAll},
        shiftCommand(),
    };
}

} // namespace ctl
