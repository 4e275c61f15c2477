#include "app/ingest/sourcestore.h"
#include "app/journal/verification.h"
#include "app/search/search.h"
#include "tests/ingest/archives.h"
#include "tests/ingest/breakingsink.h"

#include <QRandomGenerator>

using ingest::ImportOptions;
using ingest::ImportReport;
using ingest::SourceTotals;

class TestImporter : public QObject
{
    Q_OBJECT

    const ImportOptions inSmallBatches{.batchGenerations = 7};

    /// What a workspace holds of its logs, apart from when it came in.
    static QStringList contents(const ImportFixture &f)
    {
        return f.texts("SELECT g.byte_offset || ':' || g.ordinal || ':' || g.request_id || ':' || t.prompt || ':' || "
                       "t.output"
                       " FROM generation g JOIN generation_text t ON t.generation_id = g.id ORDER BY g.byte_offset, "
                       "g.ordinal")
            + f.texts("SELECT byte_offset || ':' || line || ':' || reason FROM quarantine ORDER BY byte_offset")
            + f.texts("SELECT rows || ' ' || generations || ' ' || quarantined || ' ' || findings || ' ' || "
                      "repeated_ids || ' ' || empty_texts"
                      " || ' ' || without_call || ' ' || state FROM source_file")
            + found(f, QStringLiteral("question"));
    }

    static QStringList found(const ImportFixture &f, const QString &query)
    {
        QStringList ids;
        const search::Search search(f.database, search::Query::parse(query).value());
        const auto page = search.page(1000).value();
        for (const GenerationId id : page)
            ids.append(QString::number(qint64(id)));
        return ids;
    }

    /// Rows with some of everything: findings, turns, rubbish, repeated ids, empty texts.
    static QByteArray mixedLog()
    {
        QByteArray log = ImportFixture::rows(30);
        log += "rubbish\n\n";
        log +=
            R"({"conversation_id":"c","conversation":[{"role":"user","content":"forbidden"},{"role":"assistant","content":"a"},)"
            R"({"role":"user","content":"q2"},{"role":"assistant","content":"违禁 forbidden"}]})"
            "\n";
        log += ImportFixture::rows(30, 20); // ids 20 to 29 again
        log += R"({"id":"empty","prompt":"","response":"x"})"
               "\n";
        return log + ImportFixture::rows(30, 60) + R"({"id":"cut","prompt")";
    }

private Q_SLOTS:
    void everyRecordIsAGenerationOrInQuarantine()
    {
        ImportFixture f;
        const QString path = f.folder.write(QStringLiteral("log.jsonl"), mixedLog());
        const ImportReport report = f.import(path).value();
        const SourceTotals expected{
            .rows = 94, .generations = 93, .quarantined = 2, .findings = 3, .repeatedIds = 10, .emptyTexts = 1};
        QCOMPARE(report.totals, expected);
        QCOMPARE(report.files, 1);
        QCOMPARE(report.format, std::string("mapped"));
        QCOMPARE(report.bytes, mixedLog().size());
        QVERIFY(!report.isAlreadyComplete && !report.isResumed);
        QCOMPARE(f.count("generation"), 93);
        QCOMPARE(f.count("generation_text"), 93);
        QCOMPARE(f.count("quarantine"), 2);
        QCOMPARE(f.count("finding"), 3);
        QCOMPARE(f.count("flag"), 2);
        QCOMPARE(found(f, QStringLiteral("违禁")).size(), 1);
        QCOMPARE(f.texts("SELECT reason FROM quarantine ORDER BY id"),
                 (QStringList{QStringLiteral("bad-json"), QStringLiteral("truncated")}));
        QCOMPARE(f.texts("SELECT line FROM quarantine ORDER BY id"),
                 (QStringList{QStringLiteral("31"), QStringLiteral("95")}));
    }

    void findingsPointIntoTheStoredText()
    {
        ImportFixture f;
        QVERIFY(f.import(f.folder.write(QStringLiteral("log.jsonl"), mixedLog())));
        QCOMPARE(f.texts("SELECT substr(CAST(CASE part WHEN 0 THEN prompt ELSE output END AS BLOB), span_begin + 1, "
                         "span_end - span_begin)"
                         " FROM finding JOIN generation_text USING (generation_id) ORDER BY finding.id"),
                 (QStringList{QStringLiteral("forbidden"), QStringLiteral("违禁"), QStringLiteral("forbidden")}));
    }

    void usersArePseudonymsAndNothingElse()
    {
        ImportFixture f;
        const QByteArray log = R"({"prompt":"q","response":"a","user_id":"alice-1"})"
                               "\n"
                               R"({"prompt":"q","response":"b","user_id":"alice-1"})"
                               "\n"
                               R"({"prompt":"q","response":"b"})"
                               "\n"
                               R"({"oops":1,"user_id":"alice-1"})"
                               "\n"
                               R"({"user_id":"alice-1","prompt":)";
        QVERIFY(f.import(f.folder.write(QStringLiteral("log.jsonl"), log)));
        const QString alice = QString::fromStdString(f.pseudonyms.of("alice-1"));
        QCOMPARE(f.texts("SELECT user_ref FROM generation ORDER BY id"), (QStringList{alice, alice, QString()}));
        QCOMPARE(f.number("SELECT count(*) FROM quarantine WHERE instr(raw, 'alice') > 0"), 0);
        QCOMPARE(f.count("quarantine"), 2);
        QCOMPARE(f.number("SELECT count(*) FROM audit_event WHERE instr(body, 'alice') > 0"), 0);
    }

    void theSameBytesAreImportedOnce()
    {
        ImportFixture f;
        const QString path = f.folder.write(QStringLiteral("log.jsonl"), mixedLog());
        const SourceTotals first = f.import(path).value().totals;
        const QStringList before = contents(f);
        const ImportReport again = f.import(f.folder.write(QStringLiteral("copy.jsonl"), mixedLog())).value();
        QVERIFY(again.isAlreadyComplete);
        QCOMPARE(again.totals, first);
        QCOMPARE(contents(f), before);
        QCOMPARE(f.count("source_file"), 1);
    }

    void anInterruptedImportLosesAndRepeatsNothing_data()
    {
        QTest::addColumn<QByteArray>("onDisk");
        QByteArray array = "[\n";
        for (const QByteArray &row : ImportFixture::rows(80).trimmed().split('\n'))
            array += row + ",\n";
        array += "17\n]\n";
        QTest::newRow("lines") << mixedLog();
        QTest::newRow("gzip") << gzipped(mixedLog());
        QTest::newRow("zstd") << zstdCompressed(mixedLog());
        QTest::newRow("an array") << array;
        const QByteArray gz = gzipped(ImportFixture::rows(90));
        QTest::newRow("an archive cut off") << gz.first(gz.size() * 3 / 4);
    }

    void anInterruptedImportLosesAndRepeatsNothing()
    {
        QFETCH(QByteArray, onDisk);
        ImportFixture whole;
        QVERIFY(whole.import(whole.folder.write(QStringLiteral("log"), onDisk), inSmallBatches));
        const QStringList expected = contents(whole);

        QRandomGenerator random(7);
        for (int round = 0; round < 12; ++round) {
            ImportFixture f;
            const QString path = f.folder.write(QStringLiteral("log"), onDisk);
            const int breakdowns = random.bounded(1, 5);
            bool wasComplete = false;
            for (int i = 0; i < breakdowns && !wasComplete; ++i) {
                BreakingSink sink(f, random.bounded(0, 6));
                wasComplete = ingest::run(path, inSmallBatches, f.matcher, f.pseudonyms, sink).has_value();
            }
            const Result<ImportReport> report = f.import(path, inSmallBatches);
            QVERIFY2(report, report ? "" : qPrintable(report.error().detail));
            QVERIFY(report->isResumed || report->isAlreadyComplete);
            QCOMPARE(contents(f), expected);
        }
    }

    /// A gateway's log: every second record is a top-up.
    void recordsWithoutACallAreCountedOnceThroughABreakdown()
    {
        ImportFixture f;
        QByteArray log;
        for (int i = 0; i < 40; ++i)
            log += QString::fromLatin1(
                       R"({"id":%1,"type":%2,"created_at":1784535999,"token_name":"app","model_name":"m-1","quota":9})")
                       .arg(i)
                       .arg(i % 2 + 1)
                       .toUtf8()
                + '\n';
        const QString path = f.folder.write(QStringLiteral("log"), log);
        BreakingSink sink(f, 2);
        QVERIFY(!ingest::run(path, inSmallBatches, f.matcher, f.pseudonyms, sink));
        const qint64 before = f.number("SELECT without_call FROM source_file");
        QCOMPARE(before, f.number("SELECT checkpoint_line / 2 FROM source_file"));
        QVERIFY(before > 0 && before < 20);
        QCOMPARE(f.import(path, inSmallBatches).value().totals.withoutCall, 20);
        QCOMPARE(f.import(path, inSmallBatches).value().totals.withoutCall, 20); // nothing is added
        const SourceTotals kept = ingest::SourceStore(f.database).sources().value().front().totals;
        QCOMPARE(kept.withoutCall, 20);
        QCOMPARE(kept.rows, 20);
        QCOMPARE(f.number("SELECT body ->> 'without_call' FROM audit_event WHERE kind = 'import.finished'"), 20);
    }

    void aResumedImportKeepsItsFormatAndMapping()
    {
        ImportFixture f;
        QByteArray log;
        for (int i = 0; i < 40; ++i)
            log +=
                QString::fromLatin1(R"({"q":"question %1","prompt":"not this","response":"a"})").arg(i).toUtf8() + '\n';
        const QString path = f.folder.write(QStringLiteral("log"), log);
        ImportOptions options = inSmallBatches;
        options.mapping = ingest::Mapping{.prompt = {"/q"}, .output = {"/response"}};
        BreakingSink sink(f, 2);
        QVERIFY(!ingest::run(path, options, f.matcher, f.pseudonyms, sink));
        QCOMPARE(f.import(path).value().totals.generations, 40);
        QCOMPARE(f.number("SELECT count(*) FROM generation_text WHERE prompt LIKE 'question%'"), 40);
    }

    void aFormatThatWasAskedForIsRememberedToo()
    {
        ImportFixture f;
        ImportOptions options = inSmallBatches;
        options.format = QStringLiteral("sharegpt");
        const QString path = f.folder.write(QStringLiteral("log"), QByteArray("{\"level\":\"info\"}\n").repeated(40));
        BreakingSink sink(f, 2);
        QVERIFY(!ingest::run(path, options, f.matcher, f.pseudonyms, sink));
        QCOMPARE(f.import(path).value().totals.quarantined, 40);
    }

    void aStoppedImportGoesOnLater()
    {
        ImportFixture f;
        const QString path = f.folder.write(QStringLiteral("log"), ImportFixture::rows(2000));
        std::stop_source stop;
        int calls = 0;
        ingest::Importer importer(f.database, f.journal, f.matcher, f.packIds, f.pseudonyms);
        const auto stopAfterThree = [&](const Progress &progress) {
            QVERIFY(progress.done > 0 && progress.done <= progress.total);
            if (++calls == 3)
                stop.request_stop();
        };
        const Result<ImportReport> stopped = importer.import(path, inSmallBatches, stopAfterThree, stop.get_token());
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().kind, Failure::Kind::Cancelled);
        QCOMPARE(f.count("generation"), 21);
        const ImportReport report = importer.import(path, inSmallBatches).value();
        QVERIFY(report.isResumed);
        QCOMPARE(report.totals.rows, 2000);
        QCOMPARE(f.count("generation"), 2000);
    }

    void theJournalTellsOfEachImportWithoutNames()
    {
        ImportFixture f;
        const QString path = f.folder.write(QStringLiteral("very-private-name.jsonl"), mixedLog());
        BreakingSink sink(f, 3);
        QVERIFY(!ingest::run(path, inSmallBatches, f.matcher, f.pseudonyms, sink));
        QVERIFY(f.import(path, inSmallBatches));
        QVERIFY(f.import(path, inSmallBatches));
        QCOMPARE(f.texts("SELECT kind FROM audit_event WHERE object = 'source/1' ORDER BY sequence"),
                 (QStringList{QStringLiteral("import.started"), QStringLiteral("import.resumed"),
                              QStringLiteral("import.finished")}));
        QCOMPARE(f.number("SELECT count(*) FROM audit_event WHERE instr(body, 'private') > 0"), 0);
        QCOMPARE(f.number("SELECT body ->> 'rows' FROM audit_event WHERE kind = 'import.finished'"), 94);
        QVERIFY(journal::verify(f.database).value().ok());
    }

    void aServiceThatIsGivenStandsForAllRows()
    {
        ImportFixture f;
        QVERIFY(f.import(f.folder.write(QStringLiteral("log"), R"({"prompt":"q","response":"a","service":"old"})"),
                         {.service = QStringLiteral("desk")}));
        QCOMPARE(f.texts("SELECT service FROM generation"), QStringList{QStringLiteral("desk")});
    }

    void recordsOfAnotherFormatAreReadByTheirOwn()
    {
        ImportFixture f;
        const QByteArray log = ImportFixture::rows(3)
            + R"({"request":{"messages":[{"role":"user","content":"hi"}]},"response":{"choices":[{"message":{"content":"yo"}}]}})"
              "\n"
            + R"({"level":"info"})"
              "\n";
        const QString path = f.folder.write(QStringLiteral("log"), log);
        const ImportReport report = f.import(path).value();
        QCOMPARE(report.totals.generations, 4);
        QCOMPARE(report.totals.quarantined, 1);
        QCOMPARE(f.texts("SELECT reason FROM quarantine"), QStringList{QStringLiteral("unknown-format")});
        QCOMPARE(f.texts("SELECT output FROM generation_text ORDER BY generation_id DESC LIMIT 1"),
                 QStringList{QStringLiteral("yo")});
    }

    void aFormatThatIsAskedForReadsAllOrNothing()
    {
        ImportFixture f;
        const ImportReport report = f.import(f.folder.write(QStringLiteral("log"), ImportFixture::rows(3)),
                                             {.format = QStringLiteral("sharegpt")})
                                        .value();
        QCOMPARE(report.totals.quarantined, 3);
        QCOMPARE(report.totals.generations, 0);
    }

    void whatHadToBePutRightIsNoted()
    {
        ImportFixture f;
        const QByteArray log =
            "{\"prompt\":\"a\\u0000b\",\"prompt\":\"c\\u0000\\ud83dd\",\"response\":\"NaN\",\"score\":NaN}";
        QVERIFY(f.import(f.folder.write(QStringLiteral("log"), log)));
        QCOMPARE(f.texts("SELECT prompt FROM generation_text"), QStringList{QStringLiteral("c\ufffd\ufffdd")});
        QCOMPARE(f.texts("SELECT notes FROM generation"),
                 QStringList{QStringLiteral("duplicate-key lone-surrogate not-a-number nul")});
    }

    void longRecordsAndTextsDoNotStopAnImport()
    {
        ImportFixture f;
        const QByteArray text(3 << 20, 'x');
        const auto row = [](const QByteArray &answer) {
            return "{\"prompt\":\"q\",\"response\":\"" + answer + "\"}\n";
        };
        const QByteArray log = row(text) + row(text + text) + ImportFixture::rows(2);
        const ImportReport report =
            f.import(f.folder.write(QStringLiteral("log"), log), {.recordLimit = 4 << 20}).value();
        QCOMPARE(report.totals.generations, 3);
        QCOMPARE(report.totals.quarantined, 1);
        QCOMPARE(f.texts("SELECT reason || ' ' || line || ' ' || length(raw) FROM quarantine"),
                 QStringList{QStringLiteral("too-long 2 4096")});
        QCOMPARE(f.number("SELECT max(length(output)) FROM generation_text"), 3 << 20);
    }

    void anEmptyFileOrAForeignOneIsRefused()
    {
        ImportFixture f;
        for (const QByteArray &bytes :
             {QByteArray(), QByteArray("\x89PNG\r\n\x1a\n\0\0", 10), QByteArray("name,value\n1,2\n")}) {
            const auto report = f.import(f.folder.write(QStringLiteral("file"), bytes));
            QVERIFY(!report);
            QCOMPARE(report.error().kind, Failure::Kind::BadInput);
        }
        QCOMPARE(f.import(f.folder.path(QStringLiteral("missing"))).error().kind, Failure::Kind::BadInput);
        QCOMPARE(f.count("source_file"), 0);
    }

    void theSamplesGoIn_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("generations");
        QTest::newRow("pairs") << QStringLiteral("01_openai_chat_pair.jsonl") << 3;
        QTest::newRow("completion") << QStringLiteral("01_openai_chat_completion.json") << 1;
        QTest::newRow("Azure") << QStringLiteral("01_azure_openai_filter.json") << 1;
        QTest::newRow("WildChat") << QStringLiteral("13_wildchat_rows.jsonl") << 1;
        QTest::newRow("LMSYS") << QStringLiteral("13_lmsys_chat_1m_rows.jsonl") << 1;
        QTest::newRow("ShareGPT") << QStringLiteral("14_sharegpt.json") << 2;
        QTest::newRow("Alpaca") << QStringLiteral("14_alpaca.jsonl") << 1;
    }

    void theSamplesGoIn()
    {
        QFETCH(QString, file);
        QFETCH(int, generations);
        if (sampleLog(file).isEmpty())
            QSKIP("the sample logs are not at hand");
        ImportFixture f;
        const ImportReport report = f.import(sampleLog(file)).value();
        QCOMPARE(report.totals.generations, generations);
        QCOMPARE(report.totals.quarantined, 0);
    }
};

QTEST_GUILESS_MAIN(TestImporter)
#include "tst_importer.moc"
