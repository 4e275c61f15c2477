#include "app/inspection/bundle.h"

#include "app/inspection/bundlefiles.h"
#include "app/journal/journal.h"
#include "app/seal/zipreader.h"
#include "db/database.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace inspection {

namespace {

/// Its id and number: of the year in Asia/Shanghai, counted from 1.
std::pair<qint64, QString> nextNumber(const db::Database &database, Moment now)
{
    const QString year = QString::number(shanghaiDay(now).year());
    db::Statement row = database.prepare("SELECT coalesce(max(id), 0) + 1, sum(number GLOB ?) FROM inspection_bundle");
    row.with(u"VB-%1-*"_s.arg(year)).next();
    return {row.integer(0), u"VB-%1-%2"_s.arg(year).arg(row.integer(1) + 1, 4, 10, QLatin1Char('0'))};
}

QByteArray leftOutText(const std::vector<LeftOut> &left)
{
    QJsonArray rows;
    for (const LeftOut &one : left)
        rows.append(QJsonArray{one.kind, one.table, one.why, one.rows});
    return QJsonDocument(rows).toJson(QJsonDocument::Compact);
}

std::vector<LeftOut> leftOutOf(const QByteArray &json)
{
    std::vector<LeftOut> left;
    for (const auto &row : QJsonDocument::fromJson(json).array()) {
        const QJsonArray cells = row.toArray();
        left.push_back(
            {cells.at(0).toString(), cells.at(1).toString(), cells.at(2).toString(), cells.at(3).toInteger()});
    }
    return left;
}

QString jsonText(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

/// Within the transaction that seals it: a number that was taken meanwhile is refused by the schema.
void record(db::Database &database, journal::Journal &journal, qint64 id, const BundleRequest &request,
            const Bundle &bundle)
{
    database.run(
        "INSERT INTO inspection_bundle (id, number, at, actor, authority, basis, scope, good_until, package_id,"
        " head_from, left_out) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        id, bundle.number, journal.now(), journal.actor(), request.mandate.authority, request.mandate.basis,
        jsonText(toJson(request.scope)), request.mandate.until, bundle.sealed.id, bundle.subset.eventsBefore,
        QString::fromUtf8(leftOutText(bundle.subset.leftOut)));
    qint64 left = 0;
    for (const LeftOut &one : bundle.subset.leftOut)
        left += one.rows;
    journal.append(u"bundle.made"_s, u"bundle/%1"_s.arg(id),
                   {{u"number"_s, bundle.number},
                    {u"package"_s, qint64(bundle.sealed.id)},
                    {u"events"_s, qint64(bundle.subset.events.size())},
                    {u"covered"_s, qint64(bundle.subset.removed.size())},
                    {u"left_out"_s, left},
                    {u"sha256"_s, QString::fromLatin1(bundle.sealed.sha256.toHex())}});
}

Result<void> checkRequest(const BundleRequest &request)
{
    if (request.mandate.authority.trimmed().isEmpty() || request.mandate.basis.trimmed().isEmpty())
        return fail(Failure::Kind::BadInput, u"a bundle names the authority and the legal basis"_s);
    if (!QDate::fromString(request.mandate.until, Qt::ISODate).isValid())
        return fail(Failure::Kind::BadInput, u"a bundle is good until a day"_s, request.mandate.until);
    if (QFile::exists(request.path))
        return fail(Failure::Kind::Refused, u"there is a file of that name already"_s, request.path);
    return check(request.scope);
}

SubsetRequest subsetOf(const db::Database &database, const BundleRequest &request, const QString &folder)
{
    return {.live = database.path(),
            .passphrase = request.storePassphrase,
            .scope = request.scope,
            .mandate = request.mandate,
            .namesOfficers = request.namesOfficers,
            .language = request.language,
            .path = folder + u"/workspace.vermilion"_s};
}

seal::SealRequest sealOf(const BundleRequest &request, qint64 id, const Subset &subset,
                         std::vector<seal::PackageFile> files)
{
    return {.subject = u"bundle/%1"_s.arg(id),
            .edition = seal::Edition::Redacted,
            .parts = std::move(files),
            .chapter = seal::Chapter{subset.eventsBefore, subset.events, request.namesOfficers},
            .secretKey = request.secretKey,
            .passphrase = request.passphrase,
            .path = request.path};
}

Result<Bundle> make(db::Database &database, journal::Journal &journal, BundleRequest request,
                    const ProgressSink &progress)
{
    const auto [id, number] = nextNumber(database, journal.now());
    request.mandate.number = number;
    const QTemporaryDir folder;
    auto subset = writeSubset(subsetOf(database, request, folder.path()));
    if (!subset)
        return failed(subset);
    auto files = bundleFiles(request, *subset, folder.path(), journal.now());
    if (!files)
        return failed(files);
    Bundle bundle{number, {}, std::move(*subset)};
    seal::SealRequest wanted = sealOf(request, id, bundle.subset, std::move(*files));
    wanted.alsoKeep = [&, bundleId = id](const seal::Sealed &sealed) {
        bundle.sealed = sealed;
        record(database, journal, bundleId, request, bundle);
    };
    if (const auto sealed = seal::sealPackage(database, journal, wanted, progress); !sealed)
        return failed(sealed);
    return bundle;
}

/// The folder as a zip again: both are checked in one way.
Result<QString> packed(const QString &path, const QString &folder)
{
    std::vector<seal::PackageFile> files;
    QDirIterator each(path, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (each.hasNext()) {
        const QString file = each.next();
        auto one = seal::PackageFile::from(QDir(path).relativeFilePath(file), file);
        if (!one)
            return failed(one);
        files.push_back(std::move(*one));
    }
    QString to = folder + u"/bundle.zip"_s;
    return seal::writePackage(to, files).transform([&](const seal::Digests &) { return to; });
}

/// Gives the member \a name to \a sink. BadInput: there is none, or it says that it is larger than \a most.
Result<void> readMember(const seal::ZipReader &zip, const QString &name, qint64 most, const seal::ZipReader::Sink &sink)
{
    const auto entry = std::ranges::find(zip.entries(), name, &seal::ZipEntry::name);
    if (entry == zip.entries().end() || entry->size > most)
        return fail(Failure::Kind::BadInput, u"this is no bundle"_s, name);
    return zip.read(*entry, sink);
}

Result<QByteArray> aboutIn(const seal::ZipReader &zip)
{
    constexpr qint64 most = 16LL << 20;
    QByteArray bytes;
    return readMember(zip, u"bundle.json"_s, most, [&](QByteArrayView piece) { bytes.append(piece); }).transform([&] {
        return bytes;
    });
}

/// Takes the workspace out, piece by piece: it may be larger than memory.
Result<QString> workspaceOf(const seal::ZipReader &zip, const QString &folder)
{
    const QString name = u"workspace.vermilion"_s;
    QFile to(folder + u'/' + name);
    bool isWritten = to.open(QIODevice::WriteOnly);
    const Result<void> done = readMember(zip, name, std::numeric_limits<qint64>::max(), [&](QByteArrayView piece) {
        isWritten = isWritten && to.write(piece.data(), piece.size()) == piece.size();
    });
    if (!done)
        return failed(done);
    return isWritten && to.flush() ? Result<QString>(to.fileName())
                                   : fail(Failure::Kind::Storage, to.errorString(), to.fileName());
}

} // namespace

Result<Bundle> makeBundle(db::Database &database, journal::Journal &journal, const BundleRequest &request,
                          const ProgressSink &progress)
{
    if (const Result<void> fits = checkRequest(request); !fits)
        return failed(fits);
    return attempt([&] { return make(database, journal, request, progress); });
}

Result<std::vector<BundleRecord>> bundles(const db::Database &database)
{
    return attempt([&]() -> Result<std::vector<BundleRecord>> {
        std::vector<BundleRecord> all;
        db::Statement row = database.prepare(
            "SELECT b.id, b.number, b.at, b.actor, b.authority, b.basis, b.good_until, b.scope, p.file_name, p.sha256,"
            " b.left_out FROM inspection_bundle b JOIN sealed_package p ON p.id = b.package_id ORDER BY b.id DESC");
        while (row.next()) {
            auto scope = scopeOf(row.text(7).toUtf8());
            if (!scope)
                return failed(scope);
            all.push_back({.id = row.integer(0),
                           .number = row.text(1),
                           .at = row.integer(2),
                           .actor = row.text(3),
                           .mandate = {row.text(1), row.text(4), {}, row.text(5), row.text(6)},
                           .scope = std::move(*scope),
                           .fileName = row.text(8),
                           .sha256 = row.blob(9),
                           .leftOut = leftOutOf(row.text(10).toUtf8())});
        }
        return all;
    });
}

Result<OpenedBundle> openBundle(const QString &path, const QString &folder, const seal::Trust &trust)
{
    const Result<QString> file = QFileInfo(path).isDir() ? packed(path, folder) : Result<QString>(path);
    if (!file)
        return failed(file);
    const auto zip = seal::ZipReader::open(*file);
    auto report = seal::verifyPackage(*file, trust);
    if (!zip || !report)
        return !zip ? failed(zip) : failed(report);
    const auto about = aboutIn(*zip);
    if (!about)
        return failed(about);
    const QJsonObject object = QJsonDocument::fromJson(*about).object();
    OpenedBundle opened{.report = std::move(*report), .mandate = mandateOf(object), .about = object, .workspace = {}};
    if (!opened.report.isSound())
        return opened;
    auto workspace = workspaceOf(*zip, folder);
    if (!workspace)
        return failed(workspace);
    opened.workspace = std::move(*workspace);
    return opened;
}

QString suggestedBundleName(const db::Database &database, Moment now)
{
    return nextNumber(database, now).second + u".zip"_s;
}

} // namespace inspection
