// bundle make, show, verify, list: a part of the workspace for an inspection, that anybody can check.
#include "app/ctl/casedesk.h"
#include "app/ctl/commandlist.h"
#include "app/ctl/inspectionoptions.h"
#include "app/ctl/journalcheck.h"
#include "app/ctl/options.h"
#include "app/ctl/output.h"
#include "app/ctl/packagecheck.h"
#include "app/inspection/bundle.h"
#include "app/seal/guides.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace ctl {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ctl::BundleCommands)
};

Result<inspection::BundleRequest> requestOf(const Invocation &call)
{
    auto scope = scopeOf(call);
    if (!scope)
        return failed(scope);
    return readFile(call.options.value(u"key"_s)).transform([&](const QByteArray &secret) {
        inspection::BundleRequest request{.scope = *scope,
                                          .mandate = mandateOf(call),
                                          .namesOfficers = call.options.isSet(u"name-officers"_s),
                                          .reports = call.options.values(u"report"_s),
                                          .packages = call.options.values(u"package"_s),
                                          .documents = call.options.values(u"document"_s),
                                          .secretKey = secret,
                                          .passphrase = qgetenv("VERMILION_KEY_PASSPHRASE"),
                                          .storePassphrase = call.storeOptions(false).passphrase,
                                          .path = call.options.value(u"out"_s)};
        request.mandate.until = call.options.value(u"good-until"_s);
        if (call.options.value(u"language"_s) == u"en")
            request.language = report::Language::English;
        return request;
    });
}

QJsonArray leftOutJson(const std::vector<inspection::LeftOut> &left)
{
    QJsonArray rows;
    for (const inspection::LeftOut &one : left)
        rows.append(
            QJsonObject{{u"kind"_s, one.kind}, {u"table"_s, one.table}, {u"why"_s, one.why}, {u"rows"_s, one.rows}});
    return rows;
}

void sayMade(const Invocation &call, const inspection::Bundle &bundle)
{
    const QString path = call.options.value(u"out"_s);
    if (call.json) {
        printJson({{u"number"_s, bundle.number},
                   {u"file"_s, path},
                   {u"package"_s, qint64(bundle.sealed.id)},
                   {u"files"_s, bundle.sealed.files},
                   {u"bytes"_s, bundle.sealed.size},
                   {u"sha256"_s, QString::fromLatin1(bundle.sealed.sha256.toHex())},
                   {u"key"_s, QString::fromLatin1(bundle.sealed.fingerprint.toHex())},
                   {u"head"_s, bundle.sealed.head.text()},
                   {u"events"_s, qint64(bundle.subset.events.size())},
                   {u"covered"_s, qint64(bundle.subset.removed.size())},
                   {u"left_out"_s, leftOutJson(bundle.subset.leftOut)}});
        return;
    }
    printLine(Text::tr("Bundle %1: %2, %3 files").arg(bundle.number, path).arg(bundle.sealed.files));
    for (const auto &[table, rows] : bundle.subset.rows)
        printLine(u"  %1  %2"_s.arg(table).arg(rows));
    printLine(Text::tr("Left out:"));
    for (const inspection::LeftOut &one : bundle.subset.leftOut)
        printLine(u"  %1  %2  %3"_s.arg(one.table, one.why).arg(one.rows));
    printLine(Text::tr("Tell the recipient the fingerprint of the key by another way: %1")
                  .arg(seal::groupedFingerprint(bundle.sealed.fingerprint)));
}

Exit make(const Invocation &call)
{
    for (const char *needed : {"authority", "basis", "from", "to", "good-until", "key", "out"}) {
        if (!call.options.isSet(QLatin1StringView(needed))) {
            printError(Text::tr("A bundle needs --authority, --basis, --from, --to, --good-until, --key and --out."));
            return Exit::WrongUsage;
        }
    }
    const auto request = requestOf(call);
    if (!request)
        return report(request.error());
    const auto desk = openDesk(call);
    if (!desk)
        return report(desk.error());
    const auto made = inspection::makeBundle((*desk)->store.database(), (*desk)->journal, *request,
                                             progressOnTerminal(Text::tr("Sealing")));
    endProgress();
    if (!made)
        return report(made.error());
    sayMade(call, *made);
    return Exit::Done;
}

Exit show(const Invocation &call)
{
    if (call.arguments.size() != 1) {
        printError(Text::tr("Name the bundle: a zip, or the folder of one that was unpacked."));
        return Exit::WrongUsage;
    }
    const QTemporaryDir folder;
    const auto opened = inspection::openBundle(call.arguments.constFirst(), folder.path());
    if (!opened)
        return report(opened.error());
    if (call.json) {
        QJsonObject about = opened->about;
        about.insert(u"sound"_s, opened->report.isSound());
        printJson(about);
    } else {
        const inspection::Mandate &mandate = opened->mandate;
        printLine(Text::tr("%1 for %2, on the ground of %3, good until %4")
                      .arg(mandate.number, mandate.authority, mandate.basis, mandate.until));
        const QJsonObject rows = opened->about.value(u"rows").toObject();
        for (auto row = rows.begin(); row != rows.end(); ++row)
            printLine(u"  %1  %2"_s.arg(row.key()).arg(row->toInteger()));
        printLine(opened->report.isSound() ? Text::tr("It holds in itself; “bundle verify” compares the signer.")
                                           : Text::tr("It does not hold: see “bundle verify”."));
    }
    return opened->report.isSound() ? Exit::Done : Exit::NotSo;
}

Exit list(const Invocation &call)
{
    const auto store = call.openStore(true);
    if (!store)
        return report(store.error());
    const auto all = inspection::bundles(store->database());
    if (!all)
        return report(all.error());
    QJsonArray rows;
    for (const inspection::BundleRecord &one : *all) {
        rows.append(QJsonObject{{u"number"_s, one.number},
                                {u"at"_s, shanghaiText(one.at)},
                                {u"by"_s, one.actor},
                                {u"authority"_s, one.mandate.authority},
                                {u"good_until"_s, one.mandate.until},
                                {u"file"_s, one.fileName},
                                {u"sha256"_s, QString::fromLatin1(one.sha256.toHex())}});
        if (!call.json)
            printLine(u"%1  %2  %3  %4  %5"_s.arg(one.number, shanghaiText(one.at), one.mandate.authority,
                                                  one.mandate.until, one.fileName));
    }
    if (call.json)
        printJson({{u"bundles"_s, rows}});
    return Exit::Done;
}

} // namespace

std::vector<Command> bundleCommands()
{
    const auto none = [](QCommandLineParser &) {};
    QList<QCommandLineOption> options = scopeOptions();
    options +=
        {option("good-until", Text::tr("The last day on which it may be used: 2026-12-31."), "DAY"),
         option("report", Text::tr("A redacted report of a case in scope; may be given more than once."), "FILE"),
         option("package", Text::tr("A redacted package of a case in scope; may be given more than once."), "ZIP"),
         option("document", Text::tr("Another file; may be given more than once."), "FILE"),
         option("language", Text::tr("Of the names that stand for officers: zh or en (zh)."), "LANGUAGE"),
         switchOption("name-officers",
                      Text::tr("Keep the aliases of officers, and show events of the journal in full.")),
         option("key", Text::tr("The secret key to sign with, as “pack key” makes it."), "FILE"),
         option("out", Text::tr("The bundle to write."), "ZIP")};
    return {
        {u"bundle make"_s,
         {},
         Text::tr("Make a signed part of the workspace for an inspection."),
         withOptions(options),
         make},
        {u"bundle show"_s, u"BUNDLE"_s, Text::tr("Show for whom a bundle is and what is in it."), none, show},
        {u"bundle verify"_s, u"BUNDLE"_s, Text::tr("Check a bundle, with a workspace or without one."),
         withOptions(packageCheckOptions()), verifyPackage},
        {u"bundle list"_s, {}, Text::tr("List the bundles that were made."), none, list},
    };
}

} // namespace ctl
