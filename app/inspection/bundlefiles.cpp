#include "app/inspection/bundlefiles.h"

#include "app/base/hash.h"
#include "app/base/signature.h"
#include "app/inspection/leaks.h"
#include "app/inspection/subsetrules.h"
#include "app/inspection/tables.h"
#include "app/seal/guides.h"
#include "app/seal/packagestore.h"
#include "app/workspace/workspace.h"
#include "db/migrator.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace inspection {

namespace {

using Files = std::vector<seal::PackageFile>;

std::unexpected<Failure> refused(const QString &why, const QString &where)
{
    return fail(Failure::Kind::Refused, why, where);
}

bool isInSubset(const db::Database &subset, QByteArrayView sql, const QByteArray &sha256)
{
    db::Statement row = subset.prepare(sql);
    return row.with(sha256).next();
}

Result<void> addGiven(Files &files, const QString &folder, const QStringList &sources)
{
    for (const QString &source : sources) {
        const QString path = folder + QFileInfo(source).fileName();
        if (!seal::isPlainPath(path))
            return fail(Failure::Kind::BadInput, u"a file of this name cannot go into a bundle"_s, source);
        auto file = seal::PackageFile::from(path, source);
        if (!file)
            return failed(file);
        files.push_back(std::move(*file));
    }
    return {};
}

/// A report is one that was recorded as a redacted edition, a package one that was sealed redacted, both in scope.
Result<void> requireInScope(const db::Database &subset, const BundleRequest &request)
{
    for (const QString &report : request.reports) {
        const Result<QByteArray> hash = Sha256::ofFile(report);
        if (!hash)
            return failed(hash);
        if (!isInSubset(subset, "SELECT 1 FROM report_edition WHERE sha256 = ? AND edition = 'redacted'", *hash))
            return refused(u"this is no redacted edition of a report in scope"_s, report);
    }
    for (const QString &package : request.packages) {
        const auto report = seal::verifyPackage(package);
        if (!report)
            return failed(report);
        const QByteArray manifest = report->manifest ? Sha256::of(bytesOf(*report->manifest)) : QByteArray();
        if (!report->isSound()
            || !isInSubset(subset, "SELECT 1 FROM sealed_package WHERE manifest_sha256 = ? AND edition = 'redacted'",
                           manifest))
            return refused(u"this is no redacted package of a case in scope"_s, package);
    }
    return {};
}

QJsonArray leftOutJson(const std::vector<LeftOut> &left)
{
    QJsonArray rows;
    for (const LeftOut &one : left)
        rows.append(
            QJsonObject{{u"kind"_s, one.kind}, {u"table"_s, one.table}, {u"why"_s, one.why}, {u"rows"_s, one.rows}});
    return rows;
}

QByteArray aboutJson(const BundleRequest &request, const Subset &subset, Moment now)
{
    QJsonObject rows;
    for (const auto &[table, count] : subset.rows)
        rows.insert(table, count);
    QJsonObject about = toJson(request.mandate);
    about.insert(u"form"_s, u"vermilion.bundle.v1"_s);
    about.insert(u"created"_s, shanghaiTime(now).toString(Qt::ISODate));
    about.insert(u"program"_s, u"vermilion " VERMILION_VERSION ""_s);
    about.insert(u"scope"_s, toJson(request.scope));
    about.insert(u"names_officers"_s, request.namesOfficers);
    about.insert(u"rows"_s, rows);
    about.insert(u"covered_texts"_s, qint64(subset.removed.size()));
    about.insert(u"left_out"_s, leftOutJson(subset.leftOut));
    about.insert(u"events_before"_s, subset.eventsBefore);
    about.insert(u"events_in_scope"_s, qint64(subset.events.size()));
    return QJsonDocument(about).toJson(QJsonDocument::Indented);
}

QString leftOutLines(const Subset &subset, const std::vector<TableRule> &rules, bool isChinese)
{
    QStringList lines;
    for (const LeftOut &one : subset.leftOut) {
        const auto rule = std::ranges::find(rules, one.table, &TableRule::name);
        lines.append(u"  %1  %2  %3"_s.arg(isChinese ? rule->title.zh : rule->title.en, one.why).arg(one.rows));
    }
    return lines.join(u'\n');
}

Result<seal::PackageFile> guide(const BundleRequest &request, const Subset &subset, const std::vector<TableRule> &rules,
                                const QString &name, Moment now)
{
    QFile file(u":/inspection/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Failure::Kind::NotFound, file.errorString(), file.fileName());
    const auto key = openKeyOf(request.secretKey, request.passphrase).and_then(fingerprintOf);
    if (!key)
        return failed(key);
    const bool isChinese = name.contains(u"zh");
    const QString officers = request.namesOfficers
        ? (isChinese ? u"保留代号"_s : u"their aliases, as in the workspace"_s)
        : (isChinese ? u"已替换"_s : u"replaced"_s);
    QString text = QString::fromUtf8(file.readAll());
    const Mandate &mandate = request.mandate;
    for (const auto &[mark, value] :
         std::initializer_list<std::pair<QString, QString>>{{u"{number}"_s, mandate.number},
                                                            {u"{authority}"_s, mandate.authority},
                                                            {u"{inspectors}"_s, mandate.inspectors.join(u", "_s)},
                                                            {u"{basis}"_s, mandate.basis},
                                                            {u"{until}"_s, mandate.until},
                                                            {u"{from}"_s, shanghaiText(request.scope.from)},
                                                            {u"{to}"_s, shanghaiText(request.scope.to)},
                                                            {u"{created}"_s, shanghaiText(now)},
                                                            {u"{grouped}"_s, seal::groupedFingerprint(*key)},
                                                            {u"{officers}"_s, officers},
                                                            {u"{left_out}"_s, leftOutLines(subset, rules, isChinese)}})
        text.replace(mark, value);
    return seal::PackageFile::of(name, text.toUtf8());
}

Result<void> addGuides(Files &files, const BundleRequest &request, const Subset &subset,
                       const std::vector<TableRule> &rules, Moment now)
{
    for (const QString &name : {u"GUIDE.zh.txt"_s, u"GUIDE.en.txt"_s}) {
        auto text = guide(request, subset, rules, name, now);
        if (!text)
            return failed(text);
        files.push_back(std::move(*text));
    }
    files.push_back(seal::PackageFile::of(u"bundle.json"_s, aboutJson(request, subset, now)));
    return {};
}

/// A workspace without anything in it, and the program's words: what stands in every bundle.
Result<QByteArray> usualBytes(const QString &folder)
{
    const QString path = folder + u"/empty.vml"_s;
    const Result<void> made = attempt([&] {
        db::Database empty(path, {.mode = db::OpenOptions::Mode::Create});
        db::migrate(empty);
        empty.execute("PRAGMA journal_mode = DELETE");
    });
    QFile file(path);
    if (!made || !file.open(QIODevice::ReadOnly))
        return made ? Result<QByteArray>(fail(Failure::Kind::Storage, file.errorString(), path)) : failed(made);
    QByteArray bytes = file.readAll();
    for (const QString &name : {u":/inspection/GUIDE.zh.txt"_s, u":/inspection/GUIDE.en.txt"_s,
                                u":/inspection/words.toml"_s, u":/inspection/subset.toml"_s, u":/seal/SPEC.txt"_s}) {
        QFile text(name);
        if (text.open(QIODevice::ReadOnly))
            bytes += text.readAll();
    }
    return bytes;
}

} // namespace

Result<std::vector<seal::PackageFile>> bundleFiles(const BundleRequest &request, const Subset &subset,
                                                   const QString &folder, Moment now)
{
    return attempt([&]() -> Result<Files> {
        const db::Database taken(subset.path, {.mode = db::OpenOptions::Mode::ReadOnly});
        const auto rules = subsetRules();
        if (!rules)
            return failed(rules);
        auto files = writeTables(taken, *rules, folder);
        auto workspace = seal::PackageFile::from(u"workspace.vermilion"_s, subset.path);
        const auto usual = usualBytes(folder);
        if (!files || !workspace || !usual)
            return !files ? std::move(files)
                          : fail(Failure::Kind::Storage, u"a part could not be read again"_s, folder);
        files->push_back(std::move(*workspace));
        const Result<void> rest = requireInScope(taken, request)
                                      .and_then([&] { return addGiven(*files, u"reports/"_s, request.reports); })
                                      .and_then([&] { return addGiven(*files, u"documents/"_s, request.documents); })
                                      .and_then([&] { return addGuides(*files, request, subset, *rules, now); })
                                      .and_then([&] { return refuseLeaks(taken, *files, subset.removed, *usual); })
                                      .and_then([&] { return addGiven(*files, u"packages/"_s, request.packages); });
        return rest.transform([&] { return std::move(*files); });
    });
}

} // namespace inspection
