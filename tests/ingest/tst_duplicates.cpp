#include "app/ingest/sourcestore.h"
#include "tests/ingest/partsfixture.h"

using namespace Qt::StringLiterals;

using ingest::SourceTotals;

class TestDuplicates : public QObject
{
    Q_OBJECT

    static constexpr auto row =
        R"({"provider":"p","request":"r1","model":"m","context":"[]","prompt":"q","output":"a","pictures":[{"url":"u"}]})";

private Q_SLOTS:
    void whatAnotherFileBroughtAddsNothing_data()
    {
        QTest::addColumn<QByteArray>("again");
        QTest::addColumn<bool>("isDuplicate");
        QTest::newRow("the same bytes") << QByteArray(row) << true;
        QTest::newRow("written another way") << QByteArray(row).replace(",", ", ") << true;
        QTest::newRow("more is said of the call") << QByteArray(row).replace("\"m\"", "\"m2\"") << true;
        QTest::newRow("another output") << QByteArray(row).replace("\"a\"", "\"b\"") << false;
        QTest::newRow("another prompt") << QByteArray(row).replace("\"q\"", "\"b\"") << false;
        QTest::newRow("another context") << QByteArray(row).replace("[]", "[1]") << false;
        QTest::newRow("another picture") << QByteArray(row).replace("\"u\"", "\"v\"") << false;
        QTest::newRow("another provider") << QByteArray(row).replace("\"p\"", "\"o\"") << false;
        QTest::newRow("blocked") << QByteArray(row).replace("\"m\"", "\"m\",\"blocked\":\"output\"") << false;
        QTest::newRow("another id") << QByteArray(row).replace("r1", "r2") << false;
        QTest::newRow("no id") << QByteArray(row).replace("r1", "") << false;
    }

    void whatAnotherFileBroughtAddsNothing()
    {
        QFETCH(QByteArray, again);
        QFETCH(bool, isDuplicate);
        PartsFixture f;
        f.importParts(row);
        const SourceTotals totals = f.importParts(again);
        QCOMPARE(totals.duplicates, isDuplicate ? 1 : 0);
        QCOMPARE(totals.generations, isDuplicate ? 0 : 1);
        QCOMPARE(totals.repeatedIds, !isDuplicate && again.contains("r1") ? 1 : 0);
        QCOMPARE(f.count("generation"), isDuplicate ? 1 : 2);
        QCOMPARE(f.count("generation_text"), isDuplicate ? 1 : 2);
    }

    void theCountStandsWithTheSourceAndInTheJournal()
    {
        PartsFixture f;
        f.importParts(row);
        f.importParts(QByteArray(row) + '\n' + R"({"prompt":"new","output":"a"})");
        const auto sources = ingest::SourceStore(f.database).sources().value();
        QCOMPARE(sources.front().totals.duplicates, 1);
        QCOMPARE(sources.front().totals.generations, 1);
        QCOMPARE(sources.front().totals.rows, 2);
        QCOMPARE(f.number("SELECT body ->> 'duplicates' FROM audit_event WHERE kind = 'import.finished'"
                          " ORDER BY sequence DESC LIMIT 1"),
                 1);
        QCOMPARE(f.number("SELECT body ->> 'generations' FROM audit_event WHERE kind = 'import.finished'"
                          " ORDER BY sequence DESC LIMIT 1"),
                 1);
    }

    void aRepetitionInOneFileIsKept()
    {
        PartsFixture f;
        const SourceTotals totals = f.importParts(QByteArray(row) + '\n' + row);
        QCOMPARE(totals.duplicates, 0);
        QCOMPARE(totals.repeatedIds, 1);
        QCOMPARE(f.count("generation"), 2);
    }

    void theTurnsOfARecordAreComparedEachWithItsOwn()
    {
        PartsFixture f;
        f.importParts(R"({"request":"r1","prompt":"q","answers":["a","b"]})");
        const SourceTotals longer = f.importParts(R"({"request":"r1","prompt":"q","answers":["a","b","c"]})");
        QCOMPARE(longer.duplicates, 2);
        QCOMPARE(longer.generations, 1);
        const SourceTotals turned = f.importParts(R"({"request":"r1","prompt":"q","answers":["b","a"]})");
        QCOMPARE(turned.duplicates, 0);
        QCOMPARE(turned.generations, 2);
        QCOMPARE(turned.repeatedIds, 1);
    }

    void aDuplicateStillBringsVerdictsThatWereGivenSince()
    {
        PartsFixture f;
        f.importParts(R"({"request":"r1","prompt":"q","output":"a","scores":[{"name":"one","score":1}]})");
        const SourceTotals totals = f.importParts(
            R"({"request":"r1","prompt":"q","output":"a","scores":[{"name":"one","score":1},{"name":"two","score":2}]})");
        QCOMPARE(totals.duplicates, 1);
        QCOMPARE(f.texts("SELECT name FROM upstream_verdict ORDER BY number"), (QStringList{u"one"_s, u"two"_s}));
    }

    void overlappingExportsOfPartsAddNothingInAnyOrder_data()
    {
        QTest::addColumn<QByteArrayList>("files");
        const QByteArray prompt = R"({"extent":"prompt","key":"k","prompt":"q"})";
        const QByteArray output = R"({"extent":"output","key":"k","provider":"p","request":"r1","output":"a"})";
        const QByteArray spaced = QByteArray(output).replace(",", ", ");
        const QByteArray bill = R"({"extent":"bill","provider":"g","request":"r1","tokens_in":3})";
        QTest::newRow("an output again") << QByteArrayList{prompt, output, spaced};
        QTest::newRow("an output before its prompt") << QByteArrayList{output, spaced, prompt};
        QTest::newRow("a bill again") << QByteArrayList{bill, QByteArray(bill).replace(",", ", ")};
        QTest::newRow("a bill after its text") << QByteArrayList{output, bill, QByteArray(bill).replace(",", ", ")};
        QTest::newRow("a bill before its text") << QByteArrayList{bill, output, QByteArray(bill).replace(",", ", ")};
        QTest::newRow("the same bill") << QByteArrayList{bill, output, bill};
    }

    void overlappingExportsOfPartsAddNothingInAnyOrder()
    {
        QFETCH(QByteArrayList, files);
        PartsFixture f;
        qint64 duplicates = 0;
        for (const QByteArray &file : files)
            duplicates += f.importParts(file).duplicates;
        QCOMPARE(duplicates, 1);
        QCOMPARE(f.count("generation"), 1);
    }

    void metadataThatDiffersIsNotTheSameBill()
    {
        PartsFixture f;
        f.importParts(R"({"extent":"bill","request":"r1","tokens_in":3})");
        const SourceTotals totals = f.importParts(R"({"extent":"bill","request":"r1","tokens_in":4})");
        QCOMPARE(totals.duplicates, 0);
        QCOMPARE(f.count("generation"), 2);
    }

    void ofTextThatIsNoLongerHeldTheRecordTells()
    {
        PartsFixture f;
        f.importParts(row);
        f.database.execute("DELETE FROM generation_text");
        QCOMPARE(f.importParts(row).duplicates, 1);
        QCOMPARE(f.importParts(QByteArray(row).replace(",", ", ")).duplicates, 0);
    }
};

QTEST_GUILESS_MAIN(TestDuplicates)
#include "tst_duplicates.moc"
