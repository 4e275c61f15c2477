#include "app/seal/verification.h"

#include "app/base/hash.h"
#include "app/base/signature.h"
#include "app/journal/proof.h"
#include "app/journal/verification.h"
#include "app/seal/journalcheck.h"
#include "app/seal/unpacked.h"

#include <QFile>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <set>

using namespace Qt::StringLiterals;

namespace seal {

namespace {

using Kind = Finding::Kind;

const std::array<QString, 15> &kindNames()
{
    static const std::array names{u"zip"_s,      u"too_large"_s, u"missing"_s,   u"added"_s,
                                  u"changed"_s,  u"manifest"_s,  u"signature"_s, u"unknown_key"_s,
                                  u"sums"_s,     u"head"_s,      u"proof"_s,     u"sealing"_s,
                                  u"evidence"_s, u"timestamp"_s, u"journal"_s}; // by the enum
    return names;
}

QString trickName(ZipTrick::Kind kind)
{
    switch (kind) {
    case ZipTrick::Kind::DuplicateName: return u"duplicate_name"_s;
    case ZipTrick::Kind::BadPath: return u"bad_path"_s;
    case ZipTrick::Kind::NotAFile: return u"not_a_file"_s;
    case ZipTrick::Kind::HiddenBytes: return u"hidden_bytes"_s;
    case ZipTrick::Kind::TwoSayings: return u"two_sayings"_s;
    case ZipTrick::Kind::TooLarge: return u"too_large"_s;
    case ZipTrick::Kind::Unreadable: return u"unreadable"_s;
    }
    return {};
}

/// An answer of an authority, or the request that it answers: a request by itself could hold anything, and so could
/// one that is too large to be read.
bool isStamp(const QString &path, const Unpacked &unpacked)
{
    static const QRegularExpression stamp(u"^timestamps/[0-9]+\\.ts[qr]$"_s);
    return stamp.match(path).hasMatch() && unpacked.texts.contains(path)
        && unpacked.texts.contains(path.chopped(1) + u'r');
}

/// False: it must not be unpacked.
bool judgeZip(const ZipReader &zip, PackageReport &report)
{
    bool isTooLarge = false;
    for (const ZipTrick &trick : zip.tricks()) {
        isTooLarge = isTooLarge || trick.kind == ZipTrick::Kind::TooLarge;
        report.findings.push_back(
            {trick.kind == ZipTrick::Kind::TooLarge ? Kind::TooLarge : Kind::Zip, trick.path, trickName(trick.kind)});
    }
    return !isTooLarge;
}

Result<void> judgeSigner(const Unpacked &unpacked, const Trust &trust, PackageReport &report)
{
    const QByteArray key = unpacked.text(file::key);
    const Result<QByteArray> fingerprint = fingerprintOf(key);
    report.fingerprint = fingerprint.value_or(QByteArray());
    const Result<bool> isSigned = isSignedBy(key, unpacked.text(file::manifest), unpacked.text(file::signature));
    if (!isSigned || !*isSigned)
        report.findings.push_back({Kind::Signature, QString::fromLatin1(file::signature)});
    if (report.manifest && report.manifest->key != report.fingerprint)
        report.findings.push_back({Kind::Signature, QString::fromLatin1(file::key)});
    QByteArray wanted = trust.fingerprint;
    if (!trust.openKey.isEmpty()) {
        const Result<QByteArray> own = fingerprintOf(trust.openKey);
        if (!own)
            return failed(own);
        wanted = *own;
    }
    report.isSignerCompared = !wanted.isEmpty();
    if (report.isSignerCompared && wanted != report.fingerprint)
        report.findings.push_back({Kind::UnknownKey, QString::fromLatin1(file::key)});
    return {};
}

void judgeFiles(const Unpacked &unpacked, PackageReport &report)
{
    const auto known = [&](const QString &path) {
        return std::ranges::any_of(report.findings, [&](const Finding &finding) {
            return finding.kind == Kind::Changed && finding.path == path;
        });
    };
    std::set<QString> named{QString::fromLatin1(file::manifest), QString::fromLatin1(file::signature)};
    for (const Manifest::File &file : report.manifest->files) {
        named.insert(file.path);
        const auto there = unpacked.digests.find(file.path);
        if (there == unpacked.digests.end())
            report.findings.push_back({Kind::Missing, file.path});
        else if (there->second != file.digests && !known(file.path))
            report.findings.push_back({Kind::Changed, file.path});
    }
    for (const auto &[path, digests] : unpacked.digests) {
        if (!named.contains(path) && !isStamp(path, unpacked))
            report.findings.push_back({Kind::Added, path});
    }
}

/// The lists of sums say again what the manifest says; who checks by them must see the same files.
void judgeSums(const Unpacked &unpacked, PackageReport &report)
{
    std::vector<PackageFile> files;
    for (const Manifest::File &one : report.manifest->files) {
        if (one.path != QString::fromLatin1(file::sha256) && one.path != QString::fromLatin1(file::sm3))
            files.push_back({.path = one.path, .bytes = {}, .source = {}, .digests = one.digests});
    }
    if (unpacked.text(file::sha256) != sha256Sums(files))
        report.findings.push_back({Kind::Sums, QString::fromLatin1(file::sha256)});
    if (unpacked.text(file::sm3) != sm3Sums(files))
        report.findings.push_back({Kind::Sums, QString::fromLatin1(file::sm3)});
}

void judgeTimestamps(const Unpacked &unpacked, const Trust &trust, PackageReport &report)
{
    const QByteArray data = Sha256::of(unpacked.text(file::manifest));
    for (const auto &[path, bytes] : unpacked.texts) {
        if (!isStamp(path, unpacked) || !path.endsWith(u".tsr"))
            continue;
        const auto request = unpacked.texts.find(path.chopped(1) + u'q');
        const QByteArray asked = request == unpacked.texts.end() ? QByteArray() : request->second;
        const Result<Timestamp> stamp = readTimestamp(bytes, data, asked, trust.authorities);
        if (!stamp || !stamp->isSound())
            report.findings.push_back({Kind::Timestamp, path, stamp ? stamp->problem : stamp.error().detail});
        if (stamp)
            report.timestamps.emplace_back(path, *stamp);
    }
}

Result<void> judge(const Unpacked &unpacked, const Trust &trust, PackageReport &report)
{
    const Result<Manifest> manifest = manifestOf(unpacked.text(file::manifest));
    if (manifest)
        report.manifest = *manifest;
    else
        report.findings.push_back({Kind::Manifest, QString::fromLatin1(file::manifest), manifest.error().detail});
    if (Result<void> done = judgeSigner(unpacked, trust, report); !done)
        return done;
    if (report.manifest) {
        judgeFiles(unpacked, report);
        judgeSums(unpacked, report);
        judgeJournal(unpacked, report);
    }
    judgeTimestamps(unpacked, trust, report);
    return {};
}

} // namespace

QString name(Finding::Kind kind)
{
    return kindNames().at(static_cast<size_t>(kind));
}

Result<PackageReport> verifyPackage(const QString &path, const Trust &trust)
{
    const Result<ZipReader> zip = ZipReader::open(path);
    if (!zip)
        return failed(zip);
    PackageReport report;
    if (!judgeZip(*zip, report))
        return report;
    const Unpacked unpacked = unpack(*zip, report);
    report.files = std::ssize(unpacked.digests);
    return judge(unpacked, trust, report).transform([&] { return std::move(report); });
}

Result<void> compareWithJournal(PackageReport &report, const db::Database &database)
{
    if (!report.head)
        return {};
    const journal::Head witness{report.head->size, report.head->root};
    const Result<journal::Verification> found = journal::verify(database, &witness);
    if (!found)
        return failed(found);
    report.isJournalCompared = true;
    if (!found->ok())
        report.findings.push_back({Kind::Journal, QString::fromLatin1(file::head), report.head->text()});
    return {};
}

bool looksLikePackage(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(4) == QByteArrayView("PK\3\4");
}

} // namespace seal
