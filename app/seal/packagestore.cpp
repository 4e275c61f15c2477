#include "app/seal/packagestore.h"

#include "app/base/hash.h"
#include "app/journal/journal.h"
#include "app/seal/unpacked.h"
#include "db/database.h"
#include "db/transaction.h"

#include <QTemporaryFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace seal {

namespace {

constexpr auto columns =
    "SELECT p.id, p.at, p.actor, p.incident_id, p.subject, p.edition, p.file_name, p.files, p.size,"
    " coalesce((SELECT t.package_sha256 FROM package_timestamp t WHERE t.package_id = p.id"
    " ORDER BY t.id DESC LIMIT 1), p.sha256), p.manifest_sha256, p.key_id, p.head_size"
    " FROM sealed_package p ";

PackageRecord recordOf(const db::Database &database, const db::Statement &row)
{
    PackageRecord record{.id = row.id<PackageId>(0),
                         .at = row.integer(1),
                         .actor = row.text(2),
                         .subject = row.text(4),
                         .edition = editionNamed(row.text(5)).value_or(Edition::Redacted),
                         .fileName = row.text(6),
                         .files = row.integer(7),
                         .size = row.integer(8),
                         .sha256 = row.blob(9),
                         .manifestSha256 = row.blob(10),
                         .keyId = row.blob(11),
                         .headSize = row.integer(12)};
    if (!row.isNull(3))
        record.incident = row.id<IncidentId>(3);
    auto stamp = database.prepare("SELECT stamped_at FROM package_timestamp WHERE package_id = ? ORDER BY id");
    stamp.with(record.id);
    while (stamp.next())
        record.stampedAt.push_back(stamp.integer(0));
    return record;
}

std::vector<PackageRecord> all(const db::Database &database, db::Statement &rows)
{
    std::vector<PackageRecord> records;
    while (rows.next())
        records.push_back(recordOf(database, rows));
    return records;
}

Result<PackageRecord> only(std::vector<PackageRecord> records)
{
    if (records.empty())
        return fail(Failure::Kind::NotFound, u"no such package was sealed here"_s);
    return std::move(records.front());
}

std::unexpected<Failure> refused(const QString &why)
{
    return fail(Failure::Kind::Refused, why);
}

/// What was asked, of which \a nonce is the answer's.
struct Asked
{
    qint64 id = 0;
    QByteArray request;
};

Result<Asked> askedFor(const db::Database &database, PackageId package, const QByteArray &response)
{
    const QString nonce = nonceOfResponse(response);
    auto row = database.prepare("SELECT id, request FROM timestamp_request WHERE package_id = ?");
    row.with(package);
    while (row.next()) {
        if (!nonce.isEmpty() && nonceOfRequest(row.blob(1)) == nonce)
            return Asked{row.integer(0), row.blob(1)};
    }
    return fail(Failure::Kind::NotFound, u"no request was made here that this answers"_s);
}

/// The package's files once more, large ones through a file of their own.
Result<std::vector<PackageFile>> filesOf(const ZipReader &zip, std::vector<std::unique_ptr<QTemporaryFile>> &kept)
{
    std::vector<PackageFile> files;
    for (const ZipEntry &entry : zip.entries()) {
        auto store = std::make_unique<QTemporaryFile>();
        if (!store->open())
            return fail(Failure::Kind::Storage, store->errorString());
        const Result<void> done =
            zip.read(entry, [&](QByteArrayView piece) { store->write(piece.data(), piece.size()); });
        if (!done)
            return failed(done);
        store->close();
        Result<PackageFile> file = PackageFile::from(entry.name, store->fileName());
        if (!file)
            return failed(file);
        if (file->digests.size != entry.size) // the disk is full: what is there is not what was sealed
            return fail(Failure::Kind::Storage, store->errorString(), entry.name);
        files.push_back(std::move(*file));
        kept.push_back(std::move(store));
    }
    return files;
}

/// The package with request and answer in it, at \a to.
Result<Digests> writeWith(const QString &from, const QString &to, const Asked &asked, const QByteArray &response)
{
    std::vector<std::unique_ptr<QTemporaryFile>> kept;
    Result<std::vector<PackageFile>> files =
        ZipReader::open(from).and_then([&](const ZipReader &zip) { return filesOf(zip, kept); });
    if (!files)
        return failed(files);
    const auto stamps = std::ranges::count_if(*files, [](const PackageFile &file) {
        return file.path.startsWith(u"timestamps/") && file.path.endsWith(u".tsr");
    });
    const QString name = u"timestamps/%1"_s.arg(stamps + 1, 2, 10, QLatin1Char('0'));
    files->push_back(PackageFile::of(name + u".tsq"_s, asked.request));
    files->push_back(PackageFile::of(name + u".tsr"_s, response));
    std::ranges::sort(*files, {}, [](const PackageFile &file) { return file.path.toUtf8(); });
    return writePackage(to, *files);
}

Result<PackageRecord> soundPackage(const db::Database &database, const QString &path, QByteArray &manifest)
{
    const Result<PackageReport> report = verifyPackage(path);
    if (!report)
        return failed(report);
    if (!report->isSound())
        return refused(u"the package is not what was sealed"_s);
    manifest = Sha256::of(bytesOf(*report->manifest));
    return findPackage(database, manifest);
}

Result<Timestamp> soundStamp(const QByteArray &response, const QByteArray &manifest, const Asked &asked,
                             const QByteArray &authorities)
{
    Result<Timestamp> stamp = readTimestamp(response, manifest, asked.request, authorities);
    if (stamp && !stamp->isSound())
        return refused(u"the time stamp does not hold: %1"_s.arg(
            !stamp->isOfData ? u"it is of something else"_s
                             : (!stamp->isIntact ? u"its signature does not fit"_s : stamp->problem)));
    return stamp;
}

void record(db::Database &database, journal::Journal &journal, const PackageRecord &package, const Asked &asked,
            const Timestamp &stamp, const QByteArray &response, const QByteArray &sha256)
{
    const bool isTrusted = stamp.authority == Timestamp::Authority::Trusted;
    database.run("INSERT INTO package_timestamp (at, actor, package_id, request_id, stamped_at, policy, authority,"
                 " is_trusted, response, package_sha256) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                 journal.now(), journal.actor(), package.id, asked.id, stamp.at, stamp.policy + u""_s,
                 stamp.signer + u""_s, isTrusted, response, sha256);
    journal.append(u"package.stamped"_s, u"package/%1"_s.arg(qint64(package.id)),
                   {{u"stamped_at"_s, stamp.at},
                    {u"is_trusted"_s, isTrusted},
                    {u"response"_s, QString::fromLatin1(Sha256::of(response).toHex())},
                    {u"sha256"_s, QString::fromLatin1(sha256.toHex())}});
}

} // namespace

Result<std::vector<PackageRecord>> packages(const db::Database &database, std::optional<IncidentId> incident)
{
    return attempt([&] {
        auto rows = database.prepare(QByteArray(columns) + "WHERE ?1 IS NULL OR p.incident_id = ?1 ORDER BY p.id DESC");
        rows.with(incident);
        return all(database, rows);
    });
}

Result<PackageRecord> findPackage(const db::Database &database, PackageId id)
{
    return attempt([&] {
        auto rows = database.prepare(QByteArray(columns) + "WHERE p.id = ?");
        rows.with(id);
        return only(all(database, rows));
    });
}

Result<PackageRecord> findPackage(const db::Database &database, const QByteArray &manifestSha256)
{
    return attempt([&] {
        auto rows = database.prepare(QByteArray(columns) + "WHERE p.manifest_sha256 = ?");
        rows.with(manifestSha256);
        return only(all(database, rows));
    });
}

Result<QByteArray> askForTimestamp(db::Database &database, journal::Journal &journal, PackageId id)
{
    return findPackage(database, id).and_then([&](const PackageRecord &package) {
        return attempt([&]() -> Result<QByteArray> {
            constexpr int nonceSize = 8;
            const Result<QByteArray> request = timestampRequest(package.manifestSha256, randomBytes(nonceSize));
            if (!request)
                return failed(request);
            db::Transaction transaction(database);
            database.run("INSERT INTO timestamp_request (at, actor, package_id, request) VALUES (?, ?, ?, ?)",
                         journal.now(), journal.actor(), id, *request);
            journal.append(u"package.stamp_asked"_s, u"package/%1"_s.arg(qint64(id)),
                           {{u"request"_s, QString::fromLatin1(Sha256::of(*request).toHex())}});
            transaction.commit();
            return request;
        });
    });
}

Result<Timestamp> addTimestamp(db::Database &database, journal::Journal &journal, const QByteArray &response,
                               const QByteArray &authorities, const QString &from, const QString &to)
{
    return attempt([&]() -> Result<Timestamp> {
        QByteArray manifest;
        const Result<PackageRecord> package = soundPackage(database, from, manifest);
        if (!package)
            return failed(package);
        const Result<Asked> asked = askedFor(database, package->id, response);
        if (!asked)
            return failed(asked);
        const Result<Timestamp> stamp = soundStamp(response, manifest, *asked, authorities);
        if (!stamp)
            return failed(stamp);
        db::Transaction transaction(database);
        auto again = database.prepare("SELECT 1 FROM package_timestamp WHERE response = ?");
        if (again.with(response).next())
            return refused(u"this time stamp is in the package already"_s);
        const Result<Digests> zip = writeWith(from, to, *asked, response);
        if (!zip)
            return failed(zip);
        record(database, journal, *package, *asked, *stamp, response, zip->sha256);
        transaction.commit();
        return stamp;
    });
}

} // namespace seal
