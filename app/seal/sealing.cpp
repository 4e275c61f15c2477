#include "app/seal/sealing.h"

#include "app/base/hash.h"
#include "app/base/signature.h"
#include "app/incident/casefilestore.h"
#include "app/journal/journal.h"
#include "app/journal/verification.h"
#include "app/seal/evidencefile.h"
#include "app/seal/guides.h"
#include "app/seal/journalfiles.h"
#include "app/seal/reportcheck.h"
#include "db/database.h"
#include "db/transaction.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <numeric>
#include <set>

using namespace Qt::StringLiterals;

namespace seal {

namespace {

using Files = std::vector<PackageFile>;

/// What one sealing gathers on its way.
struct Sealing
{
    const SealRequest &request;
    Manifest manifest = {};
    QString object = {}; ///< of the journal: "incident/7"
    QByteArray openKey = {};
    Files files = {};
    journal::TreeHead head = {};
    Digests zip = {};
};

std::unexpected<Failure> badInput(const QString &what, const QString &where = {})
{
    return fail(Failure::Kind::BadInput, what, where);
}

QString hex(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

QByteArray utf8Path(const PackageFile &file)
{
    return file.path.toUtf8();
}

Result<void> addFiles(Files &files, const QString &folder, const QStringList &sources)
{
    for (const QString &source : sources) {
        const QString path = folder + QFileInfo(source).fileName();
        if (!isPlainPath(path))
            return badInput(u"a file of this name cannot go into a package"_s, source);
        Result<PackageFile> file = PackageFile::from(path, source);
        if (!file)
            return failed(file);
        files.push_back(std::move(*file));
    }
    return {};
}

Result<void> addEvidence(const db::Database &database, Sealing &sealing)
{
    if (!sealing.request.incident)
        return {};
    const Result<incident::CaseFile> file = incident::caseFile(database, *sealing.request.incident);
    if (!file)
        return failed(file);
    if (sealing.request.edition == Edition::Redacted) {
        const QStringList given = sealing.request.reports + sealing.request.attachments;
        if (Result<void> covered = refuseReadable(given, file->evidence); !covered)
            return covered;
    }
    Result<Files> evidence = evidenceFiles(file->evidence, sealing.request.edition);
    if (!evidence)
        return failed(evidence);
    std::ranges::move(*evidence, std::back_inserter(sealing.files));
    return {};
}

Result<void> addGuides(Sealing &sealing)
{
    const Files &parts = sealing.request.parts;
    sealing.files.insert(sealing.files.end(), parts.begin(), parts.end());
    Result<Files> texts = guides(sealing.manifest);
    if (!texts)
        return failed(texts);
    for (PackageFile &text : *texts) {
        if (!std::ranges::contains(parts, text.path, &PackageFile::path))
            sealing.files.push_back(std::move(text));
    }
    sealing.files.push_back(PackageFile::of(QString::fromLatin1(file::key), sealing.openKey));
    return {};
}

Result<void> refuseSameNames(const Files &files)
{
    std::set<QString> seen;
    for (const PackageFile &file : files) {
        if (!seen.insert(sameness(file.path)).second)
            return badInput(u"two files have this name"_s, file.path);
    }
    return {};
}

/// Everything but what the journal says.
Result<void> gather(const db::Database &database, Sealing &sealing)
{
    return addFiles(sealing.files, u"report/"_s, sealing.request.reports)
        .and_then(
            [&] { return requireEditions(database, sealing.request.objects, sealing.request.edition, sealing.files); })
        .and_then([&] { return addFiles(sealing.files, u"attachments/"_s, sealing.request.attachments); })
        .and_then([&] {
            return sealing.request.edition == Edition::Redacted ? refuseKnownWhole(database, sealing.files)
                                                                : Result<void>();
        })
        .and_then([&] { return addEvidence(database, sealing); })
        .and_then([&] { return addGuides(sealing); })
        .and_then([&] { return refuseSameNames(sealing.files); })
        .transform([&] { std::ranges::sort(sealing.files, {}, utf8Path); });
}

Result<void> prepare(const db::Database &database, const journal::Journal &journal, Sealing &sealing)
{
    const SealRequest &request = sealing.request;
    if (request.reports.isEmpty() && request.parts.empty())
        return badInput(u"a package holds a report"_s);
    if (QFile::exists(request.path))
        return fail(Failure::Kind::Refused, u"there is a file of that name already"_s, request.path);
    const Result<QByteArray> open = openKeyOf(request.secretKey, request.passphrase);
    const Result<QByteArray> key = open.and_then(fingerprintOf);
    if (!key)
        return failed(key);
    sealing.openKey = *open;
    QString subject = request.subject;
    sealing.object = subject;
    if (request.incident) {
        const Result<incident::Incident> found = incident::findIncident(database, *request.incident);
        if (!found)
            return failed(found);
        subject = found->number;
        sealing.object = u"incident/%1"_s.arg(qint64(found->id));
    }
    if (subject.isEmpty())
        return badInput(u"a package is about a case or names its subject"_s);
    sealing.manifest = {.subject = subject,
                        .edition = request.edition,
                        .created = journal.now(),
                        .program = u"vermilion " VERMILION_VERSION ""_s,
                        .key = *key};
    return {};
}

/// The event first, so that it is under the head; its number.
Result<qint64> journalSealing(const db::Database &database, journal::Journal &journal, Sealing &sealing)
{
    const QByteArray contents = sha256Sums(sealing.files);
    sealing.files.push_back(PackageFile::of(QString::fromLatin1(file::contents), contents));
    journal.append(u"package.sealed"_s, sealing.object,
                   {{u"subject"_s, sealing.manifest.subject},
                    {u"edition"_s, name(sealing.manifest.edition)},
                    {u"files"_s, qint64(sealing.files.size() - 1)},
                    {u"contents"_s, hex(Sha256::of(contents))},
                    {u"key"_s, hex(sealing.manifest.key)}});
    return journal::head(database).transform([](const journal::Head &head) { return head.sequence; });
}

Result<void> addJournal(db::Database &database, journal::Journal &journal, Sealing &sealing)
{
    const Result<qint64> event = journalSealing(database, journal, sealing);
    if (!event)
        return failed(event);
    const journal::HeadKey key{sealing.request.secretKey, sealing.request.passphrase};
    const auto head = journal::writeHead(database, journal, journal::HeadReason::Export, &key);
    const auto &chapter = sealing.request.chapter;
    const auto events = eventsAbout(database, sealing.request.objects + QStringList{sealing.object},
                                    chapter ? chapter->events : std::vector<qint64>());
    if (!head || !events)
        return !head ? failed(head) : Result<void>(failed(events));
    sealing.head = *head;
    sealing.manifest.head = head->text();
    sealing.manifest.sealing = *event;
    const bool isShown = chapter ? chapter->isShown : sealing.request.edition == Edition::Full;
    Result<Files> files = journalFiles(database, *head, *events, *event, isShown ? Edition::Full : Edition::Redacted);
    Result<Files> more = chapter ? chapterFiles(database, *head, *chapter) : Files();
    if (!files || !more)
        return failed(!files ? files : more);
    std::ranges::move(*files, std::back_inserter(sealing.files));
    std::ranges::move(*more, std::back_inserter(sealing.files));
    std::ranges::sort(sealing.files, {}, utf8Path);
    return {};
}

/// The lists, the manifest over all, and its signature.
Result<void> signAll(Sealing &sealing)
{
    const QByteArray sha256 = sha256Sums(sealing.files);
    const QByteArray sm3 = sm3Sums(sealing.files);
    sealing.files.push_back(PackageFile::of(QString::fromLatin1(file::sha256), sha256));
    sealing.files.push_back(PackageFile::of(QString::fromLatin1(file::sm3), sm3));
    std::ranges::sort(sealing.files, {}, utf8Path);
    for (const PackageFile &file : sealing.files)
        sealing.manifest.files.push_back({file.path, file.digests});
    const QByteArray manifest = bytesOf(sealing.manifest);
    const Result<QByteArray> signature = sign(sealing.request.secretKey, sealing.request.passphrase, manifest);
    if (!signature)
        return failed(signature);
    sealing.files.push_back(PackageFile::of(QString::fromLatin1(file::manifest), manifest));
    sealing.files.push_back(PackageFile::of(QString::fromLatin1(file::signature), *signature));
    std::ranges::sort(sealing.files, {}, utf8Path);
    return {};
}

Result<void> writeZip(Sealing &sealing, const ProgressSink &progress)
{
    const qint64 total = std::accumulate(sealing.files.begin(), sealing.files.end(), qint64(0),
                                         [](qint64 sum, const PackageFile &file) { return sum + file.digests.size; });
    const auto tell = [&](qint64 done) {
        if (progress)
            progress({.done = std::min(done, total), .total = total});
    };
    return writePackage(sealing.request.path, sealing.files, tell).transform([&](const Digests &zip) {
        sealing.zip = zip;
    });
}

Sealed record(db::Database &database, journal::Journal &journal, const Sealing &sealing)
{
    const Manifest &manifest = sealing.manifest;
    Sealed made{.sha256 = sealing.zip.sha256,
                .manifestSha256 = Sha256::of(bytesOf(manifest)),
                .fingerprint = manifest.key,
                .head = sealing.head,
                .files = qint64(sealing.files.size()),
                .size = sealing.zip.size};
    database.run("INSERT INTO sealed_package (at, actor, incident_id, subject, edition, file_name, files, size, sha256,"
                 " manifest_sha256, key_id, head_size) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                 journal.now(), journal.actor(), sealing.request.incident, manifest.subject, name(manifest.edition),
                 QFileInfo(sealing.request.path).fileName(), made.files, made.size, made.sha256, made.manifestSha256,
                 made.fingerprint, made.head.size);
    made.id = static_cast<PackageId>(database.lastInsertId());
    journal.append(u"package.written"_s, u"package/%1"_s.arg(qint64(made.id)),
                   {{u"subject"_s, manifest.subject},
                    {u"edition"_s, name(manifest.edition)},
                    {u"files"_s, made.files},
                    {u"sha256"_s, hex(made.sha256)},
                    {u"manifest"_s, hex(made.manifestSha256)}});
    return made;
}

} // namespace

Result<Sealed> sealPackage(db::Database &database, journal::Journal &journal, const SealRequest &request,
                           const ProgressSink &progress)
{
    Sealing sealing{.request = request};
    return attempt([&]() -> Result<Sealed> {
        db::Transaction transaction(database);
        const Result<void> done = prepare(database, journal, sealing)
                                      .and_then([&] { return gather(database, sealing); })
                                      .and_then([&] { return addJournal(database, journal, sealing); })
                                      .and_then([&] { return signAll(sealing); })
                                      .and_then([&] { return writeZip(sealing, progress); });
        if (!done)
            return failed(done);
        try {
            Sealed made = record(database, journal, sealing);
            if (request.alsoKeep)
                request.alsoKeep(made);
            transaction.commit();
            return made;
        } catch (const db::Error &) {
            QFile::remove(request.path); // a package that no journal knows must not go out
            throw;
        }
    });
}

QString suggestedName(const QString &subject, Edition edition, Moment now)
{
    QString plain = subject;
    plain.replace(u'/', u'-');
    return u"%1-%2-%3.zip"_s.arg(plain, name(edition), shanghaiTime(now).toString(u"yyyyMMdd-HHmm"));
}

} // namespace seal
