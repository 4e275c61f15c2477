#pragma once

#include "app/base/progress.h"
#include "app/inspection/subset.h"
#include "app/seal/sealing.h"
#include "app/seal/verification.h"

namespace journal {
class Journal;
}

namespace inspection {

struct BundleRequest
{
    Scope scope;
    Mandate mandate; ///< without its number; `until` is the last day, "2026-12-31"
    bool namesOfficers = false; ///< else they become others, and events of the journal are hashes
    QStringList reports = {};   ///< files of redacted editions that were recorded here, of cases in scope
    QStringList packages = {};  ///< redacted packages that were sealed here, of cases in scope
    QStringList documents = {}; ///< files
    QByteArray secretKey = {};  ///< PEM
    QByteArray passphrase = {}; ///< of that key
    QByteArray storePassphrase = {}; ///< of the workspace
    report::Language language = report::Language::Chinese;
    QString path = {}; ///< the zip to write
};

struct Bundle
{
    QString number; ///< "VB-2026-0001"
    seal::Sealed sealed;
    Subset subset;
};

/// Makes a bundle: a subset of the workspace, its tables as text, the chapter of the journal, and what is given, as a
/// sealed package that a stranger can check and that was searched for everything that was covered. Journaled as
/// "package.sealed" about "bundle/N" and "bundle.made".
/// BadInput: a scope, a key, a file. Refused: something that was covered can still be read (where, by number); a report
/// or package that is not of the scope. Where it fails nothing is written or recorded.
Result<Bundle> makeBundle(db::Database &database, journal::Journal &journal, const BundleRequest &request,
                          const ProgressSink &progress = {});

struct BundleRecord
{
    qint64 id = 0;
    QString number;
    Moment at = 0;
    QString actor;
    Mandate mandate;
    Scope scope;
    QString fileName;
    QByteArray sha256;
    std::vector<LeftOut> leftOut;
};

/// All, the newest first.
Result<std::vector<BundleRecord>> bundles(const db::Database &database);

/// What a bundle says of itself, and whether it holds.
struct OpenedBundle
{
    seal::PackageReport report;
    Mandate mandate;
    QJsonObject about; ///< bundle.json
    QString workspace; ///< the file that was taken out of it; empty: it does not hold
};

/// Checks the bundle at \a path (a zip, or the folder of one that was unpacked), and takes its workspace out into \a
/// folder. BadInput: it is none. What does not hold is in the report.
Result<OpenedBundle> openBundle(const QString &path, const QString &folder, const seal::Trust &trust = {});

/// "VB-2026-0001.zip".
QString suggestedBundleName(const db::Database &database, Moment now);

} // namespace inspection
