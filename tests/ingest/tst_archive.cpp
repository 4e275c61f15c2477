#include "app/ingest/rawrecord.h"
#include "app/ingest/sources/archivecontents.h"
#include "tests/ingest/archives.h"
#include "tests/ingest/breakingsink.h"
#include "tests/ingest/drain.h"
#include "tests/ingest/packing.h"

#include <QRandomGenerator>

using namespace ingest;
using namespace Qt::StringLiterals;

/// Archives: every member is a log of its own, and nothing in one is more than bad input.
class TestArchive : public QObject
{
    Q_OBJECT

    static std::vector<Member> twoLogs()
    {
        return {{"logs/", {}},
                {"logs/a.jsonl", ImportFixture::rows(30)},
                {"logs/.hidden", "x"},
                {"__MACOSX/logs/a.jsonl", "x"},
                {"logs/b.jsonl", ImportFixture::rows(20, 30)}};
    }

    static QByteArray memberOf(const QByteArray &archive, const QString &member)
    {
        return drained(*ByteSource::over(inMemory(archive), {.member = member}).value());
    }

    static QStringList passedOver(const Contents &contents)
    {
        QStringList names;
        for (const PassedOver &passed : contents.passedOver)
            names.append(passed.member + u": "_s + passed.why.detail);
        return names;
    }

private Q_SLOTS:
    void everyMemberIsALogOfItsOwn_data()
    {
        QTest::addColumn<QByteArray>("archive");
        QTest::addColumn<QString>("compression");
        QTest::newRow("zip") << zipOf(twoLogs()) << u"zip"_s;
        QTest::newRow("tar") << tarOf(twoLogs()) << u"tar"_s;
        QTest::newRow("tar.gz") << tarOf(twoLogs(), &archive_write_add_filter_gzip) << u"tar"_s;
        QTest::newRow("tar.bz2") << tarOf(twoLogs(), &archive_write_add_filter_bzip2) << u"tar"_s;
        QTest::newRow("tar.xz") << tarOf(twoLogs(), &archive_write_add_filter_xz) << u"tar"_s;
        QTest::newRow("tar.zst") << tarOf(twoLogs(), &archive_write_add_filter_zstd) << u"tar"_s;
    }

    void everyMemberIsALogOfItsOwn()
    {
        QFETCH(QByteArray, archive);
        QFETCH(QString, compression);
        const Contents contents = contentsOf(inMemory(archive)).value();
        QVERIFY(contents.isArchive);
        QCOMPARE(contents.members, (QStringList{u"logs/a.jsonl"_s, u"logs/b.jsonl"_s}));
        QCOMPARE(passedOver(contents), QStringList());

        ImportFixture f;
        const QString path = f.folder.write(u"file"_s, archive);
        const ImportReport report = f.import(path).value();
        QCOMPARE(report.files, 2);
        QCOMPARE(report.totals.generations, 50);
        QCOMPARE(report.members.back().name, path + u"!logs/b.jsonl"_s);
        QCOMPARE(f.texts("SELECT member || ' ' || compression || ' ' || generations || ' ' || state FROM source_file"),
                 (QStringList{u"logs/a.jsonl %1 30 complete"_s.arg(compression),
                              u"logs/b.jsonl %1 20 complete"_s.arg(compression)}));
        QCOMPARE(f.texts("SELECT DISTINCT hex(sha256) FROM source_file"),
                 QStringList{QString::fromLatin1(Sha256::of(archive).toHex().toUpper())});
        for (const int number : {0, 29, 30, 49})
            QCOMPARE(rawRecord(f.database, GenerationId(number + 1)).value(), ImportFixture::rows(1, number).trimmed());
    }

    void anArchiveIsImportedOnceWhereverItLies()
    {
        ImportFixture f;
        const QByteArray zip = zipOf(twoLogs());
        const QString path = f.folder.write(u"a.zip"_s, zip);
        QVERIFY(f.import(path));
        const ImportReport again = f.import(f.folder.write(u"copy.zip"_s, zip)).value();
        QVERIFY(again.isAlreadyComplete);
        QCOMPARE(f.count("source_file"), 2);
        QCOMPARE(f.count("generation"), 50);
        QVERIFY(QFile::remove(path));
        QVERIFY(rawRecord(f.database, GenerationId(40)).has_value());
        QCOMPARE(SourceStore(f.database).sources().value().front().path, f.folder.path(u"copy.zip!logs/b.jsonl"_s));
    }

    void anInterruptedArchiveGoesOnWhereItStopped()
    {
        for (int batches = 0; batches < 8; ++batches) {
            ImportFixture f;
            const QString path = f.folder.write(u"a.zip"_s, zipOf(twoLogs()));
            const ImportOptions options{.batchGenerations = 7};
            BreakingSink sink(f, batches);
            QVERIFY(!run(path, options, f.matcher, f.pseudonyms, sink));
            QCOMPARE(f.import(path, options).value().totals.generations, 50);
            QCOMPARE(f.number("SELECT count(DISTINCT request_id) FROM generation"), 50);
            QCOMPARE(f.count("generation"), 50);
        }
    }

    void membersOfOneNameAreToldApart()
    {
        const QByteArray zip = zipOf({{"a", "first"}, {"b", "other"}, {"a", "second"}});
        QCOMPARE(contentsOf(inMemory(zip)).value().members, (QStringList{u"a"_s, u"b"_s, u"a#2"_s}));
        QCOMPARE(memberOf(zip, u"a"_s), "first");
        QCOMPARE(memberOf(zip, u"a#2"_s), "second");
    }

    void namesAreReadAsTheyWereMeant_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("name");
        QTest::newRow("UTF-8") << QByteArray("日志") << u"日志"_s;
        QTest::newRow("GBK, as Chinese Windows writes it") << QByteArray("\xc8\xd5\xd6\xbe--") << u"日志--"_s;
        QTest::newRow("a name that would colour the terminal") << QByteArray("\x1b[31m-") << u"\ufffd[31m-"_s;
    }

    void namesAreReadAsTheyWereMeant()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, name);
        const QByteArray zip = zipOf({{"Names!", "text"}}).replace("Names!", bytes);
        QCOMPARE(contentsOf(inMemory(zip)).value().members, QStringList{name});
        QCOMPARE(memberOf(zip, name), "text");
    }

    void whatIsNoLogIsPassedOverAndSaid()
    {
        ImportFixture f;
        const QByteArray inner = gzipped(ImportFixture::rows(3));
        const QByteArray zip = zipOf({{"readme.txt", "hello\n"},
                                      {"inner.jsonl.gz", inner},
                                      {"inner.zip", zipOf(twoLogs())},
                                      {"inner.tar", tarOf(twoLogs())},
                                      {"a.jsonl", ImportFixture::rows(3)}});
        const ImportReport report = f.import(f.folder.write(u"a.zip"_s, zip)).value();
        QCOMPARE(report.totals.generations, 3);
        QStringList names;
        for (const PassedOver &passed : report.passedOver)
            names.append(passed.member);
        QCOMPARE(names, (QStringList{u"readme.txt"_s, u"inner.jsonl.gz"_s, u"inner.zip"_s, u"inner.tar"_s}));
        QVERIFY(report.passedOver[1].why.detail.contains(u"archive within an archive"_s));
        QCOMPARE(f.count("source_file"), 1);
    }

    void anArchiveWithoutALogIsRefused()
    {
        ImportFixture f;
        for (const QByteArray &archive : {zipOf({{"readme.txt", "hello\n"}}), zipOf({}), zipOf({{"folder/", {}}})}) {
            const auto report = f.import(f.folder.write(u"a.zip"_s, archive));
            QVERIFY(!report);
            QCOMPARE(report.error().kind, Failure::Kind::BadInput);
        }
        QCOMPARE(f.count("source_file"), 0);
    }

    void anEncryptedMemberIsSaidToBe()
    {
        QByteArray zip = zipOf({{"a", "text"}, {"b", "text"}});
        for (qsizetype at = zip.indexOf("PK\x03\x04"); at >= 0; at = zip.indexOf("PK\x03\x04", at + 1)) {
            zip[at + 6] = static_cast<char>(zip[at + 6] | 1); // the flag of the local header
            break;
        }
        const qsizetype central = zip.indexOf("PK\x01\x02");
        zip[central + 8] = static_cast<char>(zip[central + 8] | 1);
        const Contents contents = contentsOf(inMemory(zip)).value();
        QCOMPARE(contents.members, QStringList{u"b"_s});
        QCOMPARE(passedOver(contents), QStringList{u"a: it is encrypted; unpack it first"_s});
    }

    void whatIsCompressedTwiceIsRefused()
    {
        auto source = ByteSource::over(inMemory(xzCompressed(xzCompressed("text")))).value();
        Failure fault;
        QCOMPARE(drained(*source, &fault), QByteArray());
        QCOMPARE(fault.kind, Failure::Kind::BadInput);
        QVERIFY(fault.detail.contains(u"archive within an archive"_s));
    }

    void aBombAmongTheMembersEndsWhereTheArchivesSizeSays()
    {
        ImportFixture f;
        const QByteArray rows = ImportFixture::rows(2);
        const QByteArray bomb = rows + QByteArray(150 << 20, '\0'); // deflate makes a thousandth of it
        const QByteArray zip = zipOf({{"a.jsonl", bomb}, {"b.jsonl", ImportFixture::rows(3, 2)}});
        const qint64 most = mostFrom(zip.size());
        QVERIFY(most < bomb.size());
        const ImportReport report = f.import(f.folder.write(u"a.zip"_s, zip)).value();
        QCOMPARE(f.texts("SELECT reason || ' ' || byte_offset FROM quarantine"),
                 (QStringList{u"too-long %1"_s.arg(rows.size()), u"damaged-archive %1"_s.arg(most)}));
        QCOMPARE(report.totals.generations, 2);
        QCOMPARE(report.passedOver.size(), 1u); // after that much, no further member is begun
    }

    void aTarThatClaimsTooMuchIsNotWalkedThrough()
    {
        QByteArray tar =
            tarOf({{"a", "text"}, {"b", QByteArray(100'000'000, '\0')}, {"c", "text"}}, &archive_write_add_filter_zstd);
        const Contents contents = contentsOf(inMemory(tar)).value();
        QCOMPARE(contents.members, QStringList{u"a"_s});
        QCOMPARE(contents.passedOver.size(), 1u);
        QVERIFY(contents.passedOver.front().why.detail.contains(u"claim more"_s));
    }

    void moreMembersThanAFolderOfLogsHasAreNotRead()
    {
        std::vector<Member> members;
        for (int i = 0; i <= mostMembers; ++i)
            members.push_back({QByteArray::number(i), {}});
        const Contents contents = contentsOf(inMemory(zipOf(members))).value();
        QCOMPARE(contents.members.size(), mostMembers);
        QCOMPARE(contents.passedOver.size(), 1u);
        QCOMPARE(contents.passedOver.front().member, QString::number(mostMembers));
    }

    void anArchiveThatBreaksOffGivesWhatIsBeforeTheBreak_data()
    {
        QTest::addColumn<QByteArray>("archive");
        const std::vector<Member> logs{{"logs/a.jsonl", ImportFixture::rows(30)},
                                       {"logs/b.jsonl", ImportFixture::rows(2000, 30)}};
        QTest::newRow("zip") << zipOf(logs);
        QTest::newRow("tar") << tarOf(logs);
    }

    void anArchiveThatBreaksOffGivesWhatIsBeforeTheBreak()
    {
        QFETCH(QByteArray, archive);
        ImportFixture f;
        const QByteArray cut = archive.first(archive.indexOf("logs/b.jsonl") + 5000);
        const Result<ImportReport> report = f.import(f.folder.write(u"cut"_s, cut));
        QVERIFY2(report, qPrintable(report ? QString() : report.error().detail));
        QCOMPARE(f.number("SELECT generations FROM source_file WHERE member = 'logs/a.jsonl'"), 30);
        QCOMPARE(f.texts("SELECT reason FROM quarantine"), QStringList{u"truncated"_s});
        QVERIFY(f.number("SELECT generations FROM source_file WHERE member = 'logs/b.jsonl'") > 20);
    }

    void aDamagedArchiveIsNeverMoreThanBadInput_data()
    {
        QTest::addColumn<QByteArray>("archive");
        everyMemberIsALogOfItsOwnRows();
    }

    void aDamagedArchiveIsNeverMoreThanBadInput()
    {
        QFETCH(QByteArray, archive);
        QRandomGenerator random(7);
        for (int round = 0; round < 150; ++round) {
            QByteArray bytes = archive;
            for (int i = random.bounded(1, 5); i > 0; --i)
                bytes[random.bounded(bytes.size())] = static_cast<char>(random.bounded(256));
            if (random.bounded(4) == 0)
                bytes.truncate(random.bounded(1, int(bytes.size())));
            QCOMPARE(everything(bytes), everything(bytes));
        }
    }

private:
    static void everyMemberIsALogOfItsOwnRows()
    {
        QTest::newRow("zip") << zipOf(twoLogs());
        QTest::newRow("tar") << tarOf(twoLogs());
        QTest::newRow("tar.xz") << tarOf(twoLogs(), &archive_write_add_filter_xz);
        QTest::newRow("xz") << xzCompressed(ImportFixture::rows(50));
        QTest::newRow("bzip2") << bzip2Compressed(ImportFixture::rows(50));
    }

    /// All that can be got out of \a bytes.
    static QByteArray everything(const QByteArray &bytes)
    {
        QByteArray all;
        const Result<Contents> contents = contentsOf(inMemory(bytes));
        if (!contents)
            return all;
        for (const QString &member : contents->isArchive ? contents->members : QStringList{QString()}) {
            if (const auto source = ByteSource::over(inMemory(bytes), {.member = member}))
                all += member.toUtf8() + drained(**source);
        }
        return all;
    }
};

QTEST_GUILESS_MAIN(TestArchive)
#include "tst_archive.moc"
