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

Result<void> check(const QString &path, const std::vector<report::Removed> &removed)
{
    const auto format = report::formatOf(path);
    if (!format)
        return {};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Failure::Kind::BadInput, file.errorString(), path);
    const auto found = report::checkLeaks(file.readAll(), *format, removed);
    if (!found || found->leaks.empty()) // of another format than its name says: nobody's report
        return {};
    return fail(Failure::Kind::Refused, u"personal information can be read in the file"_s, path);
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

Result<void> requireEditions(const db::Database &database, const QStringList &objects, Edition edition,
                             const std::vector<PackageFile> &files)
{
    for (const QString &object : objects) {
        if (!object.startsWith(u"report/"_s))
            continue;
        for (const PackageFile &file : files) {
            db::Statement row =
                database.prepare("SELECT 1 FROM report_edition WHERE subject = ? AND sha256 = ? AND edition = ?");
            if (!row.with(object, file.digests.sha256, name(edition)).next())
                return fail(Failure::Kind::Refused, u"no %1 edition of %2"_s.arg(name(edition), object), file.path);
        }
    }
    return {};
}

} // namespace seal
