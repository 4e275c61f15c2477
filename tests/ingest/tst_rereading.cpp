#include "app/ingest/mappingwriter.h"
#include "app/ingest/mend.h"
#include "app/ingest/rawrecord.h"
#include "app/ingest/sourcestore.h"
#include "tests/ingest/importfixture.h"
#include "tests/support/decided.h"

#include <QTest>

using namespace ingest;

/// A file that was read by the wrong format or in the wrong encoding, and is read again.
class TestRereading : public QObject
{
    Q_OBJECT

    static constexpr auto turned = R"({"id":"1","prompt":"the answer","response":"the question"})"
                                   "\n"
                                   R"({"id":"2","prompt":"another answer","response":"another question"})"
                                   "\n";

    static ImportOptions again(const Mapping &mapping)
    {
        ImportOptions options;
        options.isAgain = true;
        options.format = QStringLiteral("mapped");
        options.mapping = mapping;
        return options;
    }

    static Mapping wayRound()
    {
        Mapping mapping;
        mapping.prompt = {"/response"};
        mapping.output = {"/prompt"};
        mapping.requestId = {"/id"};
        return mapping;
    }

    static QStringList prompts(const ImportFixture &store)
    {
        return store.texts("SELECT prompt FROM generation_text ORDER BY generation_id");
    }

    static void decide(ImportFixture &store, const QByteArray &id) { addDecision(store.database, id.toLongLong()); }

private Q_SLOTS:
    void whatAWrongReadingBroughtIsWithdrawn()
    {
        ImportFixture store;
        const QString path = store.folder.write(QStringLiteral("turned.jsonl"), turned);
        QVERIFY(store.import(path));
        QCOMPARE(prompts(store), QStringList({QStringLiteral("the answer"), QStringLiteral("another answer")}));

        const ImportReport report = store.import(path, again(wayRound())).value();
        QVERIFY(!report.isAlreadyComplete);
        QVERIFY(report.replaced);
        QCOMPARE(report.replaced->withdrawn, 2);
        QCOMPARE(report.replaced->kept, 0);
        QCOMPARE(report.totals.generations, 2);
        QCOMPARE(report.totals.duplicates, 0);
        QCOMPARE(prompts(store), QStringList({QStringLiteral("the question"), QStringLiteral("another question")}));

        const auto sources = SourceStore(store.database).sources().value();
        QCOMPARE(sources.size(), 2);
        QCOMPARE(sources[1].replacedBy, std::optional(sources[0].id));
        QCOMPARE(sources[1].totals.generations, 0);
        QCOMPARE(store.number("SELECT min(id) FROM generation"), 3); // the journal may name the others
        QCOMPARE(SourceStore(store.database).totals().value().rows, 2); // of the file, not of its readings
        QCOMPARE(store.texts("SELECT kind FROM audit_event WHERE kind = 'import.replaced'").size(), 1);
        QCOMPARE(rawRecord(store.database, static_cast<GenerationId>(store.number("SELECT max(id) FROM generation")))
                     .value(),
                 QByteArray(turned).split('\n').at(1));
    }

    void theSameFileAgainWithoutBeingAskedAddsNothing()
    {
        ImportFixture store;
        const QString path = store.folder.write(QStringLiteral("turned.jsonl"), turned);
        QVERIFY(store.import(path));
        QVERIFY(store.import(path, again(wayRound())));
        QVERIFY(store.import(path).value().isAlreadyComplete); // the newest reading stands for the file
        QCOMPARE(prompts(store).size(), 2);
    }

    void whatWasDecidedAboutStays()
    {
        ImportFixture store;
        const QString path = store.folder.write(QStringLiteral("turned.jsonl"), turned);
        QVERIFY(store.import(path));
        decide(store, "1");
        const ImportReport report = store.import(path, again(wayRound())).value();
        QCOMPARE(report.replaced->withdrawn, 1);
        QCOMPARE(report.replaced->kept, 1);
        QCOMPARE(prompts(store),
                 QStringList({QStringLiteral("the answer"), QStringLiteral("the question"),
                              QStringLiteral("another question")}));
    }

    void whatIsEvidenceOfAMeasureStays()
    {
        ImportFixture store;
        const QString path = store.folder.write(QStringLiteral("turned.jsonl"), turned);
        QVERIFY(store.import(path));
        store.database.execute(
            "INSERT INTO user_measure (id, at, actor, user_ref, kind, from_at, reason)"
            " VALUES (1, 1, 'a', 'u-1', 'warn', 1, 'x');"
            "INSERT INTO user_measure_evidence (measure_id, generation_id, added_at, source_path, source_sha256,"
            " byte_offset, byte_length, record_hash, frozen_sha256)"
            " VALUES (1, 2, 1, 'x', zeroblob(32), 0, 0, zeroblob(16), zeroblob(32));");
        QCOMPARE(store.import(path, again(wayRound())).value().replaced->kept, 1);
        QCOMPARE(store.number("SELECT count(*) FROM generation WHERE id = 2"), 1);
    }

    /// Nothing comes twice where the new reading says the same.
    void whatStaysAndIsReadTheSameIsNotDoubled()
    {
        ImportFixture store;
        const QString path = store.folder.write(QStringLiteral("turned.jsonl"), turned);
        QVERIFY(store.import(path));
        decide(store, "2");
        ImportOptions options;
        options.isAgain = true;
        const ImportReport report = store.import(path, options).value();
        QCOMPARE(report.replaced->kept, 1);
        QCOMPARE(report.totals.duplicates, 1);
        QCOMPARE(prompts(store).size(), 2);
        // And a third time: the one that was decided about belongs to the first reading still.
        QCOMPARE(store.import(path, options).value().totals.duplicates, 1);
        QCOMPARE(prompts(store).size(), 2);
        QCOMPARE(store.number("SELECT count(DISTINCT replaced_by) FROM source_file"), 1);
    }

    void anotherEncodingMakesReadableWhatWasQuarantined()
    {
        ImportFixture store;
        const QByteArray gbk =
            QByteArray(R"({"id":"1","prompt":")") + "\xc4\xe3\xba\xc3" + R"(","response":")" + "\xca\xc7" + "\"}\n";
        const QString path = store.folder.write(QStringLiteral("gbk.jsonl"), ImportFixture::rows(1) + gbk);
        QVERIFY(store.import(path)); // so little Chinese is no sign of an encoding
        QCOMPARE(SourceStore(store.database).totals().value().quarantined, 1);
        ImportOptions options;
        options.isAgain = true;
        options.encoding = Encoding::Gb18030;
        const ImportReport report = store.import(path, options).value();
        QCOMPARE(report.totals.generations, 2);
        QCOMPARE(prompts(store).last(), QStringLiteral("你好"));
        QCOMPARE(SourceStore(store.database).totals().value().quarantined, 0);
        const auto quarantined = SourceStore(store.database).quarantined().value();
        QCOMPARE(quarantined.size(), 1); // it stays, and names what resolved it
        QCOMPARE(quarantined[0].resolvedBy, std::optional(report.source));
    }

    void aRecordThatStaysBrokenIsInQuarantineOnce()
    {
        ImportFixture store;
        const QString path =
            store.folder.write(QStringLiteral("broken.jsonl"), ImportFixture::rows(1) + "{\"prompt\": \n");
        QVERIFY(store.import(path));
        ImportOptions options;
        options.isAgain = true;
        QVERIFY(store.import(path, options));
        QCOMPARE(SourceStore(store.database).totals().value().quarantined, 1);
    }

    void aMendedRecordStaysMended()
    {
        ImportFixture store;
        const QString path =
            store.folder.write(QStringLiteral("broken.jsonl"), ImportFixture::rows(1) + "{\"prompt\": \n");
        QVERIFY(store.import(path));
        const auto broken = SourceStore(store.database).quarantined().value();
        const MendingTools tools{store.matcher, store.packIds, store.pseudonyms, {}};
        const auto mended =
            mend(store.database, store.journal, tools, broken.at(0).id, R"({"prompt":"mended","response":"whole"})");
        QVERIFY(mended);
        ImportOptions options;
        options.isAgain = true;
        QVERIFY(store.import(path, options));
        QCOMPARE(SourceStore(store.database).totals().value().quarantined, 0);
        QCOMPARE(SourceStore(store.database).quarantined().value().at(1).resolvedBy, std::optional(mended->source));
    }

    void afterAStopTheSameReadingGoesOn()
    {
        ImportFixture store;
        const QString path = store.folder.write(QStringLiteral("long.jsonl"), ImportFixture::rows(40));
        QVERIFY(store.import(path));
        ImportOptions options;
        options.isAgain = true;
        options.batchGenerations = 8;
        std::stop_source stop;
        Importer importer(store.database, store.journal, store.matcher, store.packIds, store.pseudonyms);
        const auto stopped =
            importer.import(path, options, [&](const Progress &) { stop.request_stop(); }, stop.get_token());
        QCOMPARE(stopped.error().kind, Failure::Kind::Cancelled);
        const ImportReport report = store.import(path, options).value();
        QVERIFY(report.isResumed);
        QCOMPARE(report.totals.generations, 40);
        QCOMPARE(prompts(store).size(), 40);
        QCOMPARE(store.number("SELECT count(*) FROM source_file"), 2);
    }

    void aFileThatHasChangedIsNotReadInPlaceOfTheOneThatWas()
    {
        ImportFixture store;
        const QString path = store.folder.write(QStringLiteral("turned.jsonl"), turned);
        QVERIFY(store.import(path));
        ImportOptions options = again(wayRound());
        options.sha256 = QByteArray(32, 'x');
        const auto report = store.import(path, options);
        QCOMPARE(report.error().kind, Failure::Kind::BadInput);
        QCOMPARE(prompts(store).first(), QStringLiteral("the answer"));
    }
};

QTEST_GUILESS_MAIN(TestRereading)
#include "tst_rereading.moc"
