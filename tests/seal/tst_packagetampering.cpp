#include "app/seal/packagefile.h"
#include "app/seal/unpacked.h"
#include "app/seal/verification.h"
#include "tests/seal/sealedcase.h"

#include <QDirIterator>

#include <algorithm>

using namespace Qt::StringLiterals;
using seal::Edition;
using seal::Finding;

/// Packages of which something was changed, as their files and as the zip of them.
class TestPackageTampering : public QObject
{
    Q_OBJECT

    static QByteArray readAll(const QString &path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("cannot read");
        return file.readAll();
    }

    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
    }

    static QStringList filesIn(const QString &folder)
    {
        QStringList paths;
        QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext())
            paths.append(QDir(folder).relativeFilePath(files.next()));
        paths.sort();
        return paths;
    }

    /// The files of \a folder as a package again.
    static QString packed(SealedCase &sample, const QString &folder)
    {
        std::vector<seal::PackageFile> files;
        for (const QString &path : filesIn(folder))
            files.push_back(seal::PackageFile::of(path, readAll(folder + u'/' + path)));
        const QString to = sample.file(u"again.zip"_s);
        seal::writePackage(to, files).value();
        return to;
    }

    static seal::PackageReport verified(SealedCase &sample, const QString &folder)
    {
        return seal::verifyPackage(packed(sample, folder), {.openKey = sample.keys.open}).value();
    }

    static bool found(const seal::PackageReport &report, Finding::Kind kind, const QString &path)
    {
        return std::ranges::any_of(report.findings, [&](const Finding &finding) {
            return finding.kind == kind && finding.path == path;
        });
    }

    static void replaceIn(const QString &path, const QByteArray &what, const QByteArray &with)
    {
        QByteArray bytes = readAll(path);
        QVERIFY(bytes.contains(what));
        write(path, bytes.replace(what, with));
    }

    /// Makes the lists of sums and the manifest true again, and signs with \a keys: what a forger with tools can do.
    static void signAgain(const QString &folder, const SigningKeys &keys, const QByteArray &passphrase)
    {
        std::vector<seal::PackageFile> files;
        auto manifest = seal::manifestOf(readAll(folder + u"/manifest.json"_s)).value();
        write(folder + u"/key.pub"_s, keys.open);
        for (const QString &path : filesIn(folder)) {
            if (!path.startsWith(u"manifest.") && !path.endsWith(u"SUMS"))
                files.push_back(seal::PackageFile::of(path, readAll(folder + u'/' + path)));
        }
        write(folder + u"/SHA256SUMS"_s, seal::sha256Sums(files));
        write(folder + u"/SM3SUMS"_s, seal::sm3Sums(files));
        for (const QString &list : {u"SHA256SUMS"_s, u"SM3SUMS"_s})
            files.push_back(seal::PackageFile::of(list, readAll(folder + u'/' + list)));
        std::ranges::sort(files, {}, [](const seal::PackageFile &file) { return file.path.toUtf8(); });
        manifest.files.clear();
        for (const seal::PackageFile &file : files)
            manifest.files.push_back({file.path, file.digests});
        manifest.key = fingerprintOf(keys.open).value();
        const QByteArray bytes = seal::bytesOf(manifest);
        write(folder + u"/manifest.json"_s, bytes);
        write(folder + u"/manifest.sig"_s, sign(keys.secret, passphrase, bytes).value());
    }

private Q_SLOTS:
    void packedAgainByAnotherItIsStillSound()
    {
        SealedCase sample;
        const QString folder = sample.unpacked(sample.seal());
        QVERIFY(verified(sample, folder).isSound());
    }

    void aFileThatPassesItselfOffAsATimeStampIsFoundHoweverLarge_data()
    {
        QTest::addColumn<qsizetype>("size");
        QTest::newRow("small") << qsizetype(10);
        QTest::newRow("larger than what is read") << qsizetype(seal::Unpacked::textMost) + 1;
    }
    void aFileThatPassesItselfOffAsATimeStampIsFoundHoweverLarge()
    {
        QFETCH(const qsizetype, size);
        SealedCase sample;
        const QString folder = sample.unpacked(sample.seal());
        QDir(folder).mkpath(u"timestamps"_s);
        write(folder + u"/timestamps/1.tsr"_s, QByteArray(size, 'x'));
        write(folder + u"/timestamps/1.tsq"_s, QByteArray(size, 'x'));
        const seal::PackageReport report = verified(sample, folder);
        QVERIFY(!report.isSound());
        QVERIFY(std::ranges::all_of(report.findings,
                                    [](const Finding &finding) { return finding.path.startsWith(u"timestamps/"); }));
    }

    void oneByteOfAnyFileIsFoundByBoth_data()
    {
        QTest::addColumn<bool>("isFull");
        QTest::newRow("full") << true;
        QTest::newRow("redacted") << false;
    }
    void oneByteOfAnyFileIsFoundByBoth()
    {
        QFETCH(const bool, isFull);
        SealedCase sample;
        const QString folder = sample.unpacked(sample.seal(isFull ? Edition::Full : Edition::Redacted));
        const QByteArray checker = readAll(folder + u"/check.sh"_s);
        const QString apart = sample.write(u"check.sh"_s, checker);
        for (const QString &path : filesIn(folder)) {
            const QString file = folder + u'/' + path;
            const QByteArray before = readAll(file);
            QByteArray after = before;
            after[after.size() / 2] = char(after.at(after.size() / 2) ^ 1);
            write(file, after);
            QVERIFY2(!verified(sample, folder).isSound(), qPrintable(path));
            // The script is not the one that was flipped: it came from elsewhere.
            QFile::rename(folder + u"/check.sh"_s, folder + u"/check.kept"_s);
            write(folder + u"/check.sh"_s, path == u"check.sh"_s ? after : checker);
            QFile::remove(folder + u"/check.kept"_s);
            if (isFull && path != u"check.sh"_s) // the script is the same for both
                QVERIFY2(sample.check(folder, sample.fingerprint()).first == 1, qPrintable(path));
            write(file, before);
        }
        QVERIFY(verified(sample, folder).isSound());
        QCOMPARE(sample.check(folder, sample.fingerprint()).first, 0);
    }

    void anyFileThatIsTakenAwayIsFoundByBoth()
    {
        SealedCase sample;
        const QString folder = sample.unpacked(sample.seal());
        int taken = 0;
        for (const QString &path : filesIn(folder)) {
            const QString file = folder + u'/' + path;
            const QByteArray before = readAll(file);
            QFile::remove(file);
            QVERIFY2(!verified(sample, folder).isSound(), qPrintable(path));
            if (++taken % 3 == 0 && path != u"check.sh") // the script takes a second
                QVERIFY2(sample.check(folder, sample.fingerprint()).first == 1, qPrintable(path));
            write(file, before);
        }
    }

    void aFileThatIsAddedIsFoundByBoth_data()
    {
        QTest::addColumn<QString>("path");
        for (const char *path : {"attachments/more.txt", "extra.txt", "journal/proofs/000099.json", ".hidden",
                                 "timestamps/x.pdf", "timestamps/01.tsq", "timestamps/x.tsr"})
            QTest::newRow(path) << QString::fromLatin1(path);
    }
    void aFileThatIsAddedIsFoundByBoth()
    {
        QFETCH(const QString, path);
        SealedCase sample;
        const QString folder = sample.unpacked(sample.seal());
        QDir(folder).mkpath(u"timestamps"_s);
        write(folder + u'/' + path, "added");
        QVERIFY(found(verified(sample, folder), Finding::Kind::Added, path) || path == u".hidden");
        QCOMPARE(sample.check(folder, sample.fingerprint()).first, 1);
    }

    void twoFilesThatChangePlacesAreFoundByBoth()
    {
        SealedCase sample;
        const QString folder = sample.unpacked(sample.seal());
        QFile::rename(folder + u"/evidence/G-1024.json"_s, folder + u"/evidence/x"_s);
        QFile::rename(folder + u"/evidence/G-1025.json"_s, folder + u"/evidence/G-1024.json"_s);
        QFile::rename(folder + u"/evidence/x"_s, folder + u"/evidence/G-1025.json"_s);
        QVERIFY(found(verified(sample, folder), Finding::Kind::Changed, u"evidence/G-1024.json"_s));
        QCOMPARE(sample.check(folder, sample.fingerprint()).first, 1);
    }

    void aLinkIsFoundByTheScript()
    {
        SealedCase sample;
        const QString folder = sample.unpacked(sample.seal());
        QVERIFY(QFile::link(u"/etc/passwd"_s, folder + u"/link"_s));
        QCOMPARE(sample.check(folder, sample.fingerprint()).first, 1);
    }

    void theSignatureOfAnotherPackageIsFoundByBoth()
    {
        SealedCase sample;
        const QString folder = sample.unpacked(sample.seal());
        sample.store.moment += 1000;
        const QString other = sample.unpacked(sample.seal(Edition::Full, u"other.zip"_s), u"other"_s);
        write(folder + u"/manifest.sig"_s, readAll(other + u"/manifest.sig"_s));
        QVERIFY(found(verified(sample, folder), Finding::Kind::Signature, u"manifest.sig"_s));
        QCOMPARE(sample.check(folder, sample.fingerprint()).first, 1);
    }

    void theWholeSealedAgainWithAnotherKeyIsFoundByItsFingerprint()
    {
        SealedCase sample;
        const QString folder = sample.unpacked(sample.seal());
        const SigningKeys forger = newSigningKeys().value();
        write(folder + u"/report/report.json"_s, "forged");
        signAgain(folder, forger, {});
        const auto report = verified(sample, folder);
        QVERIFY(found(report, Finding::Kind::UnknownKey, u"key.pub"_s));
        QVERIFY(found(report, Finding::Kind::Head, u"journal/head.json"_s)); // the head is still signed by the other
        QCOMPARE(sample.check(folder, sample.fingerprint()).first, 1);
        QCOMPARE(sample.check(folder).first, 1);
    }

    void aForgerWithTheKeyStillNeedsTheJournal()
    {
        SealedCase sample;
        const QString folder = sample.unpacked(sample.seal());
        write(folder + u"/report/report.json"_s, "forged");
        signAgain(folder, sample.keys, SealedCase::passphrase);
        const auto report = verified(sample, folder);
        QCOMPARE(report.findings.size(), 1U);
        QVERIFY(found(report, Finding::Kind::Sealing, u"journal/contents.sha256"_s));
        const auto [status, said] = sample.check(folder, sample.fingerprint());
        QCOMPARE(status, 1);
        QVERIFY2(said.contains("DOES NOT     journal/contents.sha256 lists"), said.constData());
    }

    void anotherCaseOrEditionThanTheJournalHasIsFound()
    {
        SealedCase sample;
        const QString folder = sample.unpacked(sample.seal());
        const QString manifest = folder + u"/manifest.json"_s;
        replaceIn(manifest, R"("case": "VI-)", R"("case": "VJ-)");
        signAgain(folder, sample.keys, SealedCase::passphrase);
        QVERIFY(found(verified(sample, folder), Finding::Kind::Sealing, u"journal/contents.sha256"_s));
        replaceIn(manifest, R"("case": "VJ-)", R"("case": "VI-)");
        signAgain(folder, sample.keys, SealedCase::passphrase);
        QVERIFY(verified(sample, folder).isSound());
        replaceIn(manifest, R"("edition": "full")", R"("edition": "redacted")");
        signAgain(folder, sample.keys, SealedCase::passphrase);
        QVERIFY(found(verified(sample, folder), Finding::Kind::Sealing, u"journal/contents.sha256"_s));
    }

    void evidenceThatTheJournalNeverHadIsFound()
    {
        SealedCase sample;
        const QString folder = sample.unpacked(sample.seal());
        replaceIn(folder + u"/evidence/G-1024.json"_s, "chenxing-chat-2.1", "chenxing-chat-2.2");
        signAgain(folder, sample.keys, SealedCase::passphrase);
        QVERIFY(found(verified(sample, folder), Finding::Kind::Evidence, u"evidence/G-1024.json"_s));
    }

    void anotherHeadIsFoundByBoth()
    {
        SealedCase sample;
        const QString folder = sample.unpacked(sample.seal());
        sample.store.moment += 1000;
        const QString other = sample.unpacked(sample.seal(Edition::Full, u"other.zip"_s), u"other"_s);
        for (const QString &path : {u"/journal/head.json"_s, u"/journal/head.txt"_s, u"/journal/head.sig"_s})
            write(folder + path, readAll(other + path));
        signAgain(folder, sample.keys, SealedCase::passphrase);
        const auto report = verified(sample, folder);
        QVERIFY(found(report, Finding::Kind::Head, u"journal/head.json"_s));
        QVERIFY(found(report, Finding::Kind::Proof, u"journal/proofs/000001.json"_s));
        QCOMPARE(sample.check(folder, sample.fingerprint()).first, 1);
    }

    void aProofThatIsCutIsFoundByBoth_data() { oneByteOfAnyFileIsFoundByBoth_data(); }
    void aProofThatIsCutIsFoundByBoth()
    {
        QFETCH(const bool, isFull);
        SealedCase sample;
        const QString folder = sample.unpacked(sample.seal(isFull ? Edition::Full : Edition::Redacted));
        const QString path = folder + u"/journal/proofs/000002.json"_s;
        QByteArray text = readAll(path);
        const qsizetype first = text.indexOf("        \"");
        text.remove(first, text.indexOf('\n', first) + 1 - first);
        write(path, text);
        signAgain(folder, sample.keys, SealedCase::passphrase);
        QVERIFY(found(verified(sample, folder), Finding::Kind::Proof, u"journal/proofs/000002.json"_s));
        const auto [status, said] = sample.check(folder, sample.fingerprint());
        QCOMPARE(status, 1);
        QVERIFY2(said.contains("DOES NOT     5 events"), said.constData());
    }

    void aProofOfAnotherEventIsFoundByBoth()
    {
        SealedCase sample;
        const QString folder = sample.unpacked(sample.seal());
        replaceIn(folder + u"/journal/proofs/000002.json"_s, "\"sequence\": 2", "\"sequence\": 3");
        signAgain(folder, sample.keys, SealedCase::passphrase);
        QVERIFY(found(verified(sample, folder), Finding::Kind::Proof, u"journal/proofs/000002.json"_s));
        QCOMPARE(sample.check(folder, sample.fingerprint()).first, 1);
    }

    void theZipItselfWithOneByteFlippedIsNeverSoundNorCrashes()
    {
        SealedCase sample;
        const QString path = sample.seal();
        const QByteArray whole = readAll(path);
        const QString flipped = sample.file(u"flipped.zip"_s);
        // Bytes that no unpacker minds: versions, times, attributes. They change nothing that anybody sees.
        int unnoticed = 0;
        int tried = 0;
        for (qsizetype at = 0; at < whole.size(); at += 23, ++tried) {
            QByteArray bytes = whole;
            bytes[at] = char(bytes.at(at) ^ 0x10);
            write(flipped, bytes);
            const auto report = seal::verifyPackage(flipped, {.openKey = sample.keys.open});
            unnoticed += report && report->isSound();
        }
        QVERIFY(tried > 300);
        QVERIFY2(unnoticed < tried / 5, qPrintable(u"%1 of %2"_s.arg(unnoticed).arg(tried)));
    }
};

QTEST_GUILESS_MAIN(TestPackageTampering)
#include "tst_packagetampering.moc"
