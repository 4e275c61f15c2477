#include "app/seal/reportcheck.h"

#include "app/report/disclosure.h"
#include "app/report/edition/leakcheck.h"
#include "db/database.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace seal {

namespace {

std::vector<report::Removed> removedOf(const std::vector<incident::EvidenceItem> &items)
{
    std::vector<report::Removed> removed;
    for (const QString &text : report::personalInformationIn(items))
        removed.push_back({.number = int(removed.size()) + 1, .text = text});
    return removed;
}

report::LeakReport leaksIn(const QByteArray &file, const QString &path, const std::vector<report::Removed> &removed)
{
    if (const auto format = report::formatOf(path)) {
        if (const auto found = report::checkLeaks(file, *format, removed))
            return *found;
    }
    return report::searchFile(file, removed); // no report, or of another format than its name says
}

Result<void> check(const QString &path, const std::vector<report::Removed> &removed)
{
    constexpr qint64 most = 256LL << 20; // a film is larger, and no text
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Failure::Kind::BadInput, file.errorString(), path);
    if (file.size() > most || leaksIn(file.readAll(), path, removed).leaks.empty())
        return {};
    return fail(Failure::Kind::Refused, u"personal information can be read in the file"_s, path);
}

/// Whether the file with the hash \a sha256 was written here as a draft, a version or a full edition.
bool isKnownWhole(const db::Database &database, const QByteArray &sha256)
{
    db::Statement row =
        database.prepare("SELECT 1 WHERE"
                         " NOT EXISTS (SELECT 1 FROM report_edition WHERE sha256 = ?1 AND edition = 'redacted')"
                         " AND NOT EXISTS (SELECT 1 FROM sealed_package WHERE sha256 = ?1 AND edition = 'redacted')"
                         " AND (EXISTS (SELECT 1 FROM report_edition WHERE sha256 = ?1)"
                         " OR EXISTS (SELECT 1 FROM incident_event WHERE kind = 'report' AND subject = ?2)"
                         " OR EXISTS (SELECT 1 FROM audit_event WHERE object >= 'report/' AND object < 'report0'"
                         " AND kind = 'draft.exported'"
                         " AND json_extract(body, '$.file_sha256') = ?2))");
    return row.with(sha256, QString::fromLatin1(sha256.toHex())).next();
}

} // namespace

Result<void> refuseReadable(const QStringList &files, const std::vector<incident::EvidenceItem> &items)
{
    const std::vector<report::Removed> removed = removedOf(items);
    if (removed.empty())
        return {};
    for (const QString &path : files) {
        if (const Result<void> done = check(path, removed); !done)
            return done;
    }
    return {};
}

Result<void> refuseKnownWhole(const db::Database &database, const std::vector<PackageFile> &files)
{
    for (const PackageFile &file : files) {
        if (isKnownWhole(database, file.digests.sha256))
            return fail(Failure::Kind::Refused, u"the file is no redacted edition"_s, file.path);
    }
    return {};
}

Result<void> requireEditions(const db::Database &database, const QStringList &objects, Edition edition,
                             const std::vector<PackageFile> &files)
{
    for (const QString &object : objects) {
        if (!object.startsWith(u"report/"_s))
            continue;
        for (const PackageFile &file : files) {
            db::Statement row =
                database.prepare("SELECT max(checked_at) >= coalesce((SELECT max(at) FROM report_version"
                                 " WHERE 'report/' || draft_id = ?1), 0)"
                                 " FROM report_edition WHERE subject = ?1 AND sha256 = ?2 AND edition = ?3");
            row.with(object, file.digests.sha256, name(edition));
            if (!row.next() || row.isNull(0))
                return fail(Failure::Kind::Refused, u"no %1 edition of %2"_s.arg(name(edition), object), file.path);
            if (row.integer(0) == 0)
                return fail(Failure::Kind::Refused, u"the edition is older than the newest version of %1"_s.arg(object),
                            file.path);
        }
    }
    return {};
}

} // namespace seal
