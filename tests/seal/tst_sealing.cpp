#include "app/base/hash.h"
#include "app/incident/evidence.h"
#include "app/journal/verification.h"
#include "app/seal/guides.h"
#include "app/seal/verification.h"
#include "tests/seal/sealedcase.h"

#include <QDirIterator>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using seal::Edition;
using seal::verifyPackage;

namespace {

QByteArray readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(none)");
}

} // namespace

class TestSealing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPackageIsSoundForUs_data()
    {
        QTest::addColumn<bool>("isFull");
        QTest::newRow("full") << true;
        QTest::newRow("redacted") << false;
    }
    void aPackageIsSoundForUs()
    {
        QFETCH(const bool, isFull);
        SealedCase sample;
        const QString path = sample.seal(isFull ? Edition::Full : Edition::Redacted);
        const auto report = verifyPackage(path, {.openKey = sample.keys.open});
        QVERIFY2(report, report ? "" : qPrintable(report.error().detail));
        for (const seal::Finding &finding : report->findings)
            qWarning() << seal::name(finding.kind) << finding.path << finding.detail;
        QVERIFY(report->isSound());
        QVERIFY(report->isSignerCompared);
        QCOMPARE(report->manifest->subject, u"VI-2026-0001"_s);
        QCOMPARE(report->fingerprint, sample.sealed.fingerprint);
        QCOMPARE(report->proofs, 5); // opened, found, evidence, step, sealed
        QCOMPARE(report->shownEvents, isFull ? 5 : 1);
        QCOMPARE(report->head->why, journal::HeadReason::Export);
        QCOMPARE(Sha256::ofFile(path).value(), sample.sealed.sha256);
    }

    void aPackageIsSoundForAnybodyWithSha256sumAndOpenssl_data() { aPackageIsSoundForUs_data(); }
    void aPackageIsSoundForAnybodyWithSha256sumAndOpenssl()
    {
        QFETCH(const bool, isFull);
        SealedCase sample;
        const QString folder = sample.unpacked(sample.seal(isFull ? Edition::Full : Edition::Redacted));
        const auto [status, said] = sample.check(folder, sample.fingerprint());
        QVERIFY2(status == 0, said.constData());
        QVERIFY2(said.contains("5 events of the case are in the journal"), said.constData());
        QVERIFY(!said.contains("DOES NOT"));
        QCOMPARE(sample.check(folder).first, 3); // nobody said whose key
        QCOMPARE(sample.check(folder, u"00"_s).first, 1);

        const QString commands = u"cd '%1' && sha256sum -c --quiet SHA256SUMS && sed 's/^[0-9a-f]* \\*//' SM3SUMS"
                                 " | while IFS= read -r f; do openssl dgst -sm3 -r \"$f\"; done | cmp - SM3SUMS"_s;
        const auto [plain, why] = SealedCase::run(u"sh"_s, {u"-c"_s, commands.arg(folder)});
        QVERIFY2(plain == 0, why.constData());
    }

    void theSameRequestGivesTheSameBytes()
    {
        QByteArray first;
        SealedCase one;
        SealedCase two;
        two.keys = one.keys;
        first = readAll(one.seal());
        QCOMPARE(readAll(two.seal()), first);
        QVERIFY(first.size() > 1000);
    }

    void aRedactedPackageHasNoPersonalInformationAndNoUser()
    {
        SealedCase sample;
        const QString folder = sample.unpacked(sample.seal(Edition::Redacted));
        QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
        int seen = 0;
        while (files.hasNext()) {
            const QByteArray bytes = readAll(files.next());
            ++seen;
            for (const char *secret : {sample::mobile, "zhang.san@example.com", "u-7f3a91c2", "/srv/export"})
                QVERIFY2(!bytes.contains(secret), qPrintable(files.filePath()));
        }
        QVERIFY(seen > 15);
        const auto record = QJsonDocument::fromJson(readAll(folder + u"/evidence/G-1024.json"_s)).object();
        QVERIFY(record.value(u"output_excerpt").toString().contains(u"███"));
        QCOMPARE(record.value(u"frozen_sha256").toString(),
                 QString::fromLatin1(incident::frozenSha256(sample::evidence(1024)).toHex()));
    }

    void whatIsSealedAsAWrittenReportIsARecordedEditionOfIt()
    {
        SealedCase sample;
        seal::SealRequest request = sample.request(seal::Edition::Redacted, u"package.zip"_s);
        request.reports.resize(1);
        request.objects = {u"report/3"_s};
        const auto refused = seal::sealPackage(sample.store.database, sample.store.journal, request);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Failure::Kind::Refused);
        const QByteArray sha256 = Sha256::ofFile(request.reports.first()).value();
        const auto record = [&](const char *edition, const char *subject) {
            sample.store.database.run(
                "INSERT INTO report_edition (subject, edition, format, language, sha256, checked_at,"
                " actor) VALUES (?, ?, 'pdf', 'zh', ?, 0, 'officer-a')",
                std::string_view(subject), std::string_view(edition), sha256);
        };
        record("redacted", "report/4"); // of another report
        record("full", "report/3");     // of another edition
        QVERIFY(!seal::sealPackage(sample.store.database, sample.store.journal, request));
        record("redacted", "report/3");
        QVERIFY(seal::sealPackage(sample.store.database, sample.store.journal, request));
    }

    void anEditionOlderThanTheNewestVersionIsNotSealed()
    {
        SealedCase sample;
        seal::SealRequest request = sample.request(seal::Edition::Redacted, u"package.zip"_s);
        request.reports.resize(1);
        request.objects = {u"report/3"_s};
        const QByteArray sha256 = Sha256::ofFile(request.reports.first()).value();
        db::Database &database = sample.store.database;
        database.run("INSERT INTO report_draft (id, kind, month, language, created_at, created_by)"
                     " VALUES (3, 'monthly', '2026-11-01', 'zh', 0, 'officer-a')");
        const auto saveVersion = [&](qint64 n, qint64 at) {
            database.run("INSERT INTO report_version (draft_id, n, at, actor, text, sha256)"
                         " VALUES (3, ?, ?, 'officer-a', 'x', zeroblob(32))",
                         n, at);
        };
        const auto recordEdition = [&](qint64 at) {
            database.run("INSERT INTO report_edition (subject, edition, format, language, sha256, checked_at, actor)"
                         " VALUES ('report/3', 'redacted', 'pdf', 'zh', ?, ?, 'officer-a')",
                         sha256, at);
        };
        saveVersion(1, 10);
        recordEdition(20);
        saveVersion(2, 30);
        const auto refused = seal::sealPackage(database, sample.store.journal, request);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Failure::Kind::Refused);
        recordEdition(40);
        QVERIFY(seal::sealPackage(database, sample.store.journal, request));
    }

    void aReportWithPersonalInformationGoesIntoNoRedactedPackage()
    {
        SealedCase sample;
        const auto with = [&](seal::Edition edition, const QString &report) {
            seal::SealRequest request = sample.request(edition, u"package.zip"_s);
            request.reports = {report};
            return seal::sealPackage(sample.store.database, sample.store.journal, request);
        };
        const QString report = sample.write(u"full.json"_s, R"({"text": "call 138-0013-8000"})");
        const auto redacted = with(seal::Edition::Redacted, report);
        QVERIFY(!redacted);
        QCOMPARE(redacted.error().kind, Failure::Kind::Refused);
        QCOMPARE(redacted.error().where, report);
        QVERIFY(!QFile::exists(sample.file(u"package.zip"_s)));
        QVERIFY(with(seal::Edition::Redacted, sample.write(u"covered.json"_s, R"({"text": "call █"})")));
        QVERIFY(QFile::remove(sample.file(u"package.zip"_s)));
        QVERIFY(with(seal::Edition::Full, report));
    }

    void anAttachmentWithPersonalInformationGoesIntoNoRedactedPackage_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("text") << u"notes.txt"_s;
        QTest::newRow("a table") << u"users.csv"_s;
        QTest::newRow("a name without an end") << u"notes"_s;
        QTest::newRow("no PDF, though it is called so") << u"notes.pdf"_s;
    }
    void anAttachmentWithPersonalInformationGoesIntoNoRedactedPackage()
    {
        QFETCH(const QString, file);
        SealedCase sample;
        seal::SealRequest request = sample.request(seal::Edition::Redacted, u"package.zip"_s);
        request.attachments = {sample.write(file, "call 138-0013-8000, please")};
        const auto refused = seal::sealPackage(sample.store.database, sample.store.journal, request);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Failure::Kind::Refused);
        QCOMPARE(refused.error().where, request.attachments.first());
    }

    void aDraftThatTheWorkspaceWroteItselfGoesIntoNoRedactedPackage()
    {
        SealedCase sample;
        seal::SealRequest request = sample.request(seal::Edition::Redacted, u"package.zip"_s);
        sample.incidents
            .recordReport(sample.id,
                          {.kind = u"content-incident"_s,
                           .file = u"报告 草案.pdf"_s,
                           .sha256 = Sha256::ofFile(request.reports.first()).value(),
                           .language = u"zh"_s,
                           .format = u"pdf"_s})
            .value();
        const auto refused = seal::sealPackage(sample.store.database, sample.store.journal, request);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Failure::Kind::Refused);
        QCOMPARE(refused.error().where, u"report/报告 草案.pdf"_s);
        sample.store.database.run("INSERT INTO report_edition (subject, edition, format, language, sha256, checked_at,"
                                  " actor) VALUES ('incident/1', 'redacted', 'pdf', 'zh', ?, 0, 'officer-a')",
                                  Sha256::ofFile(request.reports.first()).value());
        QVERIFY(seal::sealPackage(sample.store.database, sample.store.journal, request)); // noted as sent, and redacted
    }

    void theGuidesNameCaseAndKeyButNoCommandThatVouchesForItself()
    {
        SealedCase sample;
        const QString folder = sample.unpacked(sample.seal());
        for (const QString &name : {u"GUIDE.zh.txt"_s, u"GUIDE.en.txt"_s}) {
            const QByteArray guide = readAll(folder + u'/' + name);
            QVERIFY(guide.contains("VI-2026-0001"));
            QVERIFY(guide.contains(seal::groupedFingerprint(sample.sealed.fingerprint).toUtf8()));
            QVERIFY(!guide.contains(sample.fingerprint().toLatin1()));
            QVERIFY(!guide.contains('{'));
        }
        QVERIFY(readAll(folder + u"/SPEC.txt"_s).count('\n') < 60); // a page
    }

    void aFullPackageHasTheRecordWhole()
    {
        SealedCase sample;
        const QString folder = sample.unpacked(sample.seal(Edition::Full));
        const auto record = QJsonDocument::fromJson(readAll(folder + u"/evidence/G-1024.json"_s)).object();
        QCOMPARE(record.value(u"output").toString(), QString::fromStdString(sample::evidence(1024).output));
    }

    void theJournalSaysWhatWasSealedAndWritten()
    {
        SealedCase sample;
        sample.seal();
        QCOMPARE(sample.store.count("audit_event WHERE kind = 'package.sealed' AND object = 'incident/1'"), 1);
        QCOMPARE(sample.store.count("audit_event WHERE kind = 'package.written' AND object = 'package/1'"), 1);
        QCOMPARE(sample.store.count("sealed_package WHERE subject = 'VI-2026-0001' AND edition = 'full'"), 1);
        QVERIFY(journal::verify(sample.store.database)->ok());
    }

    void aWorkspaceKnowsItsOwnHead()
    {
        SealedCase sample;
        auto report = verifyPackage(sample.seal()).value();
        QVERIFY(seal::compareWithJournal(report, sample.store.database));
        QVERIFY(report.isJournalCompared && report.isSound());
        SealedCase other;
        other.store.moment += 1;
        other.incidents.recordStep(other.id, u"remove"_s, other.store.moment - 1).value();
        other.seal();
        QVERIFY(seal::compareWithJournal(report, other.store.database));
        QCOMPARE(report.findings.size(), 1U);
        QCOMPARE(report.findings.front().kind, seal::Finding::Kind::Journal);
    }

    void whatCannotBeSealedLeavesNothingBehind_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<int>("kind");
        const auto row = [](const char *what, Failure::Kind kind) {
            QTest::newRow(what) << QString::fromLatin1(what) << int(kind);
        };
        row("no report", Failure::Kind::BadInput);
        row("a file that is not there", Failure::Kind::BadInput);
        row("two files of one name", Failure::Kind::BadInput);
        row("a wrong passphrase", Failure::Kind::BadInput);
        row("no such case", Failure::Kind::NotFound);
        row("a file of that name", Failure::Kind::Refused);
        row("a folder that is not there", Failure::Kind::Storage);
    }
    void whatCannotBeSealedLeavesNothingBehind()
    {
        QFETCH(const QString, what);
        QFETCH(const int, kind);
        SealedCase sample;
        auto request = sample.request(Edition::Full, u"package.zip"_s);
        if (what == u"no report")
            request.reports.clear();
        else if (what == u"a file that is not there")
            request.attachments.append(sample.file(u"absent"_s));
        else if (what == u"two files of one name")
            request.reports.append(sample.write(u"REPORT.json"_s, "other"));
        else if (what == u"a wrong passphrase")
            request.passphrase = "wrong";
        else if (what == u"no such case")
            request.incident = IncidentId(99);
        else if (what == u"a file of that name")
            sample.write(u"package.zip"_s, "something else");
        else
            request.path = sample.file(u"absent/package.zip"_s);
        const QByteArray before = readAll(request.path);
        const qint64 events = sample.store.count("audit_event");
        const auto done = seal::sealPackage(sample.store.database, sample.store.journal, request);
        QVERIFY(!done);
        QCOMPARE(int(done.error().kind), kind);
        QCOMPARE(sample.store.count("audit_event"), events);
        QCOMPARE(sample.store.count("sealed_package"), 0);
        QCOMPARE(sample.store.count("journal_tree_head"), 0);
        QCOMPARE(readAll(request.path), before);
    }

    void aLargeAttachmentGoesInAndIsChecked()
    {
        SealedCase sample;
        QByteArray large(100'000'000, Qt::Uninitialized);
        quint32 state = 1;
        for (char &byte : large) {
            state = state * 1'664'525 + 1'013'904'223;
            byte = static_cast<char>(state >> 24);
        }
        auto request = sample.request(Edition::Redacted, u"package.zip"_s);
        request.attachments.append(sample.write(u"large.bin"_s, large));
        qint64 told = 0;
        QVERIFY(seal::sealPackage(sample.store.database, sample.store.journal, request,
                                  [&](const Progress &progress) { told = progress.done; }));
        QVERIFY(told >= large.size());
        const auto report = verifyPackage(request.path);
        QVERIFY(report && report->isSound());
    }

    void anEmptyAttachmentIsAFileLikeAnyOther()
    {
        SealedCase sample;
        auto request = sample.request(Edition::Redacted, u"package.zip"_s);
        request.attachments.append(sample.write(u"empty"_s, ""));
        QVERIFY(seal::sealPackage(sample.store.database, sample.store.journal, request));
        const auto report = verifyPackage(request.path);
        QVERIFY(report && report->isSound());
        QCOMPARE(sample.check(sample.unpacked(request.path), sample.fingerprint()).first, 0);
    }

    void withoutACaseASubjectIsSealed()
    {
        SealedCase sample;
        auto request = sample.request(Edition::Redacted, u"package.zip"_s);
        request.incident = {};
        request.subject = u"month/2026-10"_s;
        QVERIFY(seal::sealPackage(sample.store.database, sample.store.journal, request));
        const auto report = verifyPackage(request.path);
        QVERIFY(report && report->isSound());
        QCOMPARE(report->proofs, 1);
    }
};

QTEST_GUILESS_MAIN(TestSealing)
#include "tst_sealing.moc"
