// package seal, list, timestamp-request, timestamp-add: what leaves the house so that a stranger can check it.
#include "app/ctl/casedesk.h"
#include "app/ctl/commandlist.h"
#include "app/ctl/journalcheck.h"
#include "app/ctl/options.h"
#include "app/ctl/output.h"
#include "app/report/formats/pdf.h"
#include "app/seal/guides.h"
#include "app/seal/packagestore.h"
#include "app/seal/sealing.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace ctl {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ctl::PackageCommands)
};

QString hex(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

Result<seal::SealRequest> requestOf(const Invocation &call)
{
    const auto edition =
        seal::editionNamed(call.options.isSet(u"edition"_s) ? call.options.value(u"edition"_s) : u"redacted"_s);
    if (!edition)
        return fail(Failure::Kind::BadInput, Text::tr("the edition is full or redacted"));
    return readFile(call.options.value(u"key"_s)).transform([&](const QByteArray &secret) {
        return seal::SealRequest{.incident = {},
                                 .edition = *edition,
                                 .reports = call.options.values(u"report"_s),
                                 .attachments = call.options.values(u"attach"_s),
                                 .objects = call.options.values(u"events"_s),
                                 .secretKey = secret,
                                 .passphrase = qgetenv("VERMILION_KEY_PASSPHRASE"),
                                 .path = call.options.value(u"out"_s)};
    });
}

void sayMade(const Invocation &call, const QString &path, const seal::Sealed &made)
{
    if (call.json) {
        printJson({{u"package"_s, qint64(made.id)},
                   {u"file"_s, path},
                   {u"files"_s, made.files},
                   {u"bytes"_s, made.size},
                   {u"sha256"_s, hex(made.sha256)},
                   {u"manifest"_s, hex(made.manifestSha256)},
                   {u"key"_s, hex(made.fingerprint)},
                   {u"head"_s, made.head.text()}});
        return;
    }
    printLine(Text::tr("Sealed as package %1: %2, %3 files, SHA-256 %4")
                  .arg(qint64(made.id))
                  .arg(path)
                  .arg(made.files)
                  .arg(hex(made.sha256)));
    printLine(Text::tr("Tell the recipient the fingerprint of the key by another way: %1")
                  .arg(seal::groupedFingerprint(made.fingerprint)));
}

Exit sealCase(const Invocation &call)
{
    if (call.arguments.size() != 1 || !call.options.isSet(u"report"_s) || !call.options.isSet(u"key"_s)
        || !call.options.isSet(u"out"_s)) {
        printError(
            Text::tr("Name the case, the report's files with --report, the secret key with --key and the package "
                     "with --out."));
        return Exit::WrongUsage;
    }
    Result<seal::SealRequest> request = requestOf(call);
    if (!request)
        return report(request.error());
    const auto desk = openDesk(call);
    if (!desk)
        return report(desk.error());
    const auto found = namedCase((*desk)->store.database(), call);
    if (!found)
        return report(found.error());
    request->incident = found->id;
    const auto made = seal::sealPackage((*desk)->store.database(), (*desk)->journal, *request,
                                        progressOnTerminal(Text::tr("Sealing")));
    endProgress();
    if (!made)
        return report(made.error());
    sayMade(call, request->path, *made);
    return Exit::Done;
}

QJsonObject json(const seal::PackageRecord &one)
{
    QJsonArray stamps;
    for (const Moment at : one.stampedAt)
        stamps.append(shanghaiText(at));
    return {{u"package"_s, qint64(one.id)},
            {u"subject"_s, one.subject},
            {u"edition"_s, seal::name(one.edition)},
            {u"file"_s, one.fileName},
            {u"at"_s, shanghaiText(one.at)},
            {u"by"_s, one.actor},
            {u"sha256"_s, hex(one.sha256)},
            {u"manifest"_s, hex(one.manifestSha256)},
            {u"key"_s, hex(one.keyId)},
            {u"timestamps"_s, stamps}};
}

Exit list(const Invocation &call)
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
    const auto all = seal::packages(store->database(), incident);
    if (!all)
        return report(all.error());
    QJsonArray rows;
    for (const seal::PackageRecord &one : *all) {
        rows.append(json(one));
        if (!call.json)
            printLine(
                u"%1  %2  %3  %4  %5  %6"_s.arg(qint64(one.id))
                    .arg(one.subject, seal::name(one.edition), shanghaiText(one.at), one.fileName, hex(one.sha256)));
    }
    if (call.json)
        printJson({{u"packages"_s, rows}});
    return Exit::Done;
}

std::optional<seal::PackageId> packageOf(const Invocation &call)
{
    bool isNumber = false;
    const qint64 id = call.arguments.value(0).toLongLong(&isNumber);
    return isNumber && call.arguments.size() == 1 ? std::optional(static_cast<seal::PackageId>(id)) : std::nullopt;
}

Exit askForStamp(const Invocation &call)
{
    const auto id = packageOf(call);
    if (!id || !call.options.isSet(u"out"_s)) {
        printError(Text::tr("Name the package by its number, as “package list” shows it, and the request with --out."));
        return Exit::WrongUsage;
    }
    const auto desk = openDesk(call);
    if (!desk)
        return report(desk.error());
    const QString path = call.options.value(u"out"_s);
    const auto done = seal::askForTimestamp((*desk)->store.database(), (*desk)->journal, *id)
                          .and_then([&](const QByteArray &request) { return report::writeFile(request, path); });
    if (!done)
        return report(done.error());
    if (call.json)
        printJson({{u"file"_s, path}});
    else
        printLine(Text::tr("Written: %1. Carry it to the time stamp authority, and bring the answer in with “package "
                           "timestamp-add”.")
                      .arg(path));
    return Exit::Done;
}

void sayStamped(const Invocation &call, const QString &path, const seal::Timestamp &stamp)
{
    const bool isTrusted = stamp.authority == seal::Timestamp::Authority::Trusted;
    if (call.json) {
        printJson({{u"file"_s, path},
                   {u"at"_s, shanghaiText(stamp.at)},
                   {u"authority"_s, stamp.signer},
                   {u"trusted"_s, isTrusted}});
        return;
    }
    printLine(Text::tr("Stamped %1 by %2: %3").arg(shanghaiText(stamp.at), stamp.signer, path));
    if (!isTrusted)
        printLine(Text::tr("Not checked: whether that authority is one. Name its certificates with --authorities."));
}

Exit addStamp(const Invocation &call)
{
    if (call.arguments.size() != 1 || !call.options.isSet(u"response"_s)) {
        printError(Text::tr("Name the package's file, and the authority's answer with --response."));
        return Exit::WrongUsage;
    }
    const Result<QByteArray> response = readFile(call.options.value(u"response"_s));
    const Result<QByteArray> authorities = call.options.isSet(u"authorities"_s)
        ? readFile(call.options.value(u"authorities"_s))
        : Result<QByteArray>(QByteArray());
    if (!response || !authorities)
        return report(!response ? response.error() : authorities.error());
    const auto desk = openDesk(call);
    if (!desk)
        return report(desk.error());
    const QString from = call.arguments.constFirst();
    const QString to = call.options.isSet(u"out"_s) ? call.options.value(u"out"_s) : from;
    const auto stamp =
        seal::addTimestamp((*desk)->store.database(), (*desk)->journal, *response, *authorities, from, to);
    if (!stamp)
        return report(stamp.error());
    sayStamped(call, to, *stamp);
    return Exit::Done;
}

} // namespace

std::vector<Command> packageCommands()
{
    const auto none = [](QCommandLineParser &) {};
    return {
        {u"package seal"_s, u"CASE"_s,
         Text::tr("Seal a package of a case that anybody can check; VERMILION_KEY_PASSPHRASE opens the key."),
         withOptions(
             {option("report", Text::tr("A file of the report; may be given more than once."), "FILE"),
              option("attach", Text::tr("An attachment; may be given more than once."), "FILE"),
              option("edition", Text::tr("full or redacted (redacted)."), "EDITION"),
              option("events", Text::tr("An object of the journal whose events are proved too: draft/3."), "OBJECT"),
              option("key", Text::tr("The secret key to sign with, as “pack key” makes it."), "FILE"),
              option("out", Text::tr("The package to write."), "ZIP")}),
         sealCase},
        {u"package list"_s, u"[CASE]"_s, Text::tr("List the packages that were sealed."), none, list},
        {u"package timestamp-request"_s, u"PACKAGE"_s,
         Text::tr("Write a request for a time stamp (RFC 3161), to be carried to an authority."),
         withOptions({option("out", Text::tr("The request to write (.tsq)."), "FILE")}), askForStamp},
        {u"package timestamp-add"_s, u"ZIP"_s, Text::tr("Put an authority's answer into the package."),
         withOptions({option("response", Text::tr("The answer (.tsr)."), "FILE"),
                      option("authorities", Text::tr("Certificates that are trusted for it (PEM)."), "FILE"),
                      option("out", Text::tr("Another file for the package; else it is replaced."), "ZIP")}),
         addStamp},
    };
}

} // namespace ctl
