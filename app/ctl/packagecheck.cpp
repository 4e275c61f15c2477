#include "app/ctl/packagecheck.h"

#include "app/ctl/journalcheck.h"
#include "app/ctl/options.h"
#include "app/ctl/output.h"
#include "app/seal/guides.h"
#include "app/seal/verification.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace ctl {

namespace {

using seal::Finding;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ctl::PackageCheck)
};

QString words(Finding::Kind kind)
{
    switch (kind) {
    case Finding::Kind::Zip: return Text::tr("The archive can be read in two ways, or hides something");
    case Finding::Kind::TooLarge:
        return Text::tr("It would unpack to more than a package may hold; nothing more was looked at");
    case Finding::Kind::Missing: return Text::tr("A file is missing");
    case Finding::Kind::Added: return Text::tr("A file was added");
    case Finding::Kind::Changed: return Text::tr("A file was changed");
    case Finding::Kind::Manifest: return Text::tr("The manifest cannot be read");
    case Finding::Kind::Signature: return Text::tr("The manifest is not signed with the key in the package");
    case Finding::Kind::UnknownKey: return Text::tr("It was signed with another key than the one named");
    case Finding::Kind::Sums: return Text::tr("A list of sums does not say what the manifest says");
    case Finding::Kind::Head: return Text::tr("The head of the journal is not the one that was signed");
    case Finding::Kind::Proof: return Text::tr("A proof does not hold");
    case Finding::Kind::Sealing: return Text::tr("The journal does not say that these files were sealed");
    case Finding::Kind::Evidence: return Text::tr("A record is not the one that was frozen");
    case Finding::Kind::Timestamp: return Text::tr("A time stamp does not hold");
    case Finding::Kind::Journal: return Text::tr("The workspace's journal never had the head in the package");
    }
    return {};
}

QString authorityName(seal::Timestamp::Authority authority)
{
    switch (authority) {
    case seal::Timestamp::Authority::NotChecked: return u"not_checked"_s;
    case seal::Timestamp::Authority::Trusted: return u"trusted"_s;
    case seal::Timestamp::Authority::Untrusted: return u"untrusted"_s;
    }
    return {};
}

QJsonObject json(const seal::PackageReport &report)
{
    QJsonArray findings;
    for (const Finding &finding : report.findings)
        findings.append(QJsonObject{{u"kind"_s, seal::name(finding.kind)},
                                    {u"path"_s, finding.path},
                                    {u"detail"_s, finding.detail}});
    QJsonArray stamps;
    for (const auto &[path, stamp] : report.timestamps)
        stamps.append(QJsonObject{{u"path"_s, path},
                                  {u"at"_s, shanghaiText(stamp.at)},
                                  {u"authority"_s, stamp.signer},
                                  {u"policy"_s, stamp.policy},
                                  {u"certificate_until"_s, stamp.expires ? shanghaiText(*stamp.expires) : QString()},
                                  {u"sound"_s, stamp.isSound()},
                                  {u"chain"_s, authorityName(stamp.authority)}});
    QJsonObject object{{u"ok"_s, report.isSound()},
                       {u"files"_s, report.files},
                       {u"proofs"_s, report.proofs},
                       {u"key"_s, QString::fromLatin1(report.fingerprint.toHex())},
                       {u"signer_compared"_s, report.isSignerCompared},
                       {u"journal_compared"_s, report.isJournalCompared},
                       {u"findings"_s, findings},
                       {u"timestamps"_s, stamps}};
    if (report.manifest) {
        object.insert(u"case"_s, report.manifest->subject);
        object.insert(u"edition"_s, seal::name(report.manifest->edition));
        object.insert(u"sealed_at"_s, shanghaiText(report.manifest->created));
        object.insert(u"head"_s, report.manifest->head);
    }
    return object;
}

void sayStamps(const seal::PackageReport &report)
{
    for (const auto &[path, stamp] : report.timestamps) {
        printLine(Text::tr("%1: stamped %2 by %3").arg(path, shanghaiText(stamp.at), stamp.signer));
        if (stamp.expires)
            printLine(Text::tr("  Its certificate is valid until %1, its policy is %2.")
                          .arg(shanghaiText(*stamp.expires), stamp.policy));
        if (stamp.authority == seal::Timestamp::Authority::NotChecked)
            printLine(
                Text::tr("  Not checked: whether that authority is one. Name its certificates with --authorities."));
    }
    if (report.timestamps.empty())
        printLine(Text::tr("Not checked: when it was made. There is no time stamp, only the clock of who sealed it."));
}

void sayWhatIsOpen(const seal::PackageReport &report)
{
    sayStamps(report);
    if (!report.isSignerCompared)
        printLine(
            Text::tr("Not checked: who sealed it. Compare the fingerprint with one that came another way, or name "
                     "the key with --key or --fingerprint."));
    if (!report.isJournalCompared && report.manifest)
        printLine(Text::tr("Not checked: whether the journal is the one that was seen before. Its head: %1")
                      .arg(report.manifest->head));
    printLine(Text::tr("No hash shows what was never recorded, or recorded untruly."));
}

void say(const seal::PackageReport &report)
{
    if (report.manifest)
        printLine(Text::tr("Package about %1, edition %2, sealed %3: %4 files, %5 proofs")
                      .arg(report.manifest->subject, seal::name(report.manifest->edition),
                           shanghaiText(report.manifest->created))
                      .arg(report.files)
                      .arg(report.proofs));
    printLine(Text::tr("Fingerprint of the key: %1").arg(seal::groupedFingerprint(report.fingerprint)));
    for (const Finding &finding : report.findings)
        printLine(u"  %1: %2 %3"_s.arg(words(finding.kind), finding.path, finding.detail).trimmed());
    printLine(report.isSound() ? Text::tr("All that was checked holds.")
                               : Text::tr("The package is not what was sealed."));
    sayWhatIsOpen(report);
}

Result<seal::Trust> trustOf(const Invocation &call)
{
    seal::Trust trust;
    for (const auto &[name, bytes] :
         {std::pair(u"key"_s, &trust.openKey), std::pair(u"authorities"_s, &trust.authorities)}) {
        if (!call.options.isSet(name))
            continue;
        Result<QByteArray> read = readFile(call.options.value(name));
        if (!read)
            return failed(read);
        *bytes = *read;
    }
    if (call.options.isSet(u"fingerprint"_s)) {
        QString digits = call.options.value(u"fingerprint"_s).toLower();
        trust.fingerprint = QByteArray::fromHex(digits.remove(u' ').toLatin1());
        constexpr qsizetype whole = 32;
        if (trust.fingerprint.size() != whole)
            return fail(Failure::Kind::BadInput, Text::tr("a fingerprint is 64 hexadecimal digits"));
    }
    return trust;
}

} // namespace

QList<QCommandLineOption> packageCheckOptions()
{
    return {option("key", Text::tr("Of a package: the public key it must be signed with."), "FILE"),
            option("fingerprint", Text::tr("Of a package: the fingerprint of that key."), "HEX"),
            option("authorities", Text::tr("Of a package: certificates of time stamp authorities (PEM)."), "FILE")};
}

Exit verifyPackage(const Invocation &call)
{
    if (call.arguments.size() != 1) {
        printError(Text::tr("Name one package."));
        return Exit::WrongUsage;
    }
    const Result<seal::Trust> trust = trustOf(call);
    if (!trust)
        return report(trust.error());
    Result<seal::PackageReport> found = seal::verifyPackage(call.arguments.constFirst(), *trust);
    if (!found)
        return report(found.error());
    if (!call.storePath().isEmpty()) {
        const Result<workspace::Workspace> store = call.openStore(true);
        if (!store)
            return report(store.error());
        if (const Result<void> done = seal::compareWithJournal(*found, store->database()); !done)
            return report(done.error());
    }
    call.json ? printJson(json(*found)) : say(*found);
    return found->isSound() ? Exit::Done : Exit::NotSo;
}

} // namespace ctl
