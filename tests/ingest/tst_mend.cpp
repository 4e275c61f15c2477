#include "app/ingest/coverage.h"
#include "app/ingest/mend.h"
#include "app/ingest/rawrecord.h"
#include "app/journal/verification.h"
#include "app/search/search.h"
#include "tests/ingest/importfixture.h"

using namespace Qt::StringLiterals;

using ingest::mend;
using ingest::Mended;

class TestMend : public QObject
{
    Q_OBJECT

    static constexpr auto broken = "{\"id\":\"r9\",\"prompt\":\"a forbidden question\",\"response\":\"cut off";
    static constexpr auto whole = R"({"id":"r9","prompt":"a forbidden question","response":"not cut off"})";

    struct Fixture : ImportFixture
    {
        ingest::MendingTools tools{matcher, packIds, pseudonyms, {}};

        explicit Fixture(const QByteArray &record = broken)
        {
            if (!import(folder.write(u"log.jsonl"_s, rows(3) + record + '\n' + rows(1, 5))))
                qFatal("the import failed");
            ++moment;
        }

        QStringList contents() const
        {
            return texts("SELECT g.id || t.prompt || t.output FROM generation g JOIN generation_text t"
                         " ON t.generation_id = g.id ORDER BY g.id")
                + texts("SELECT id || path || state FROM source_file")
                + texts("SELECT id || reason || raw || coalesce(resolved_by, '-') FROM quarantine")
                + texts("SELECT sequence FROM audit_event");
        }
    };

private Q_SLOTS:
    void aMendedRecordIsImportedAndTheOriginalStays()
    {
        Fixture f;
        const QByteArray before = f.texts("SELECT hex(raw) || detail || line FROM quarantine").join(u',').toUtf8();
        const Mended mended = mend(f.database, f.journal, f.tools, QuarantineId(1), whole).value();
        QCOMPARE(mended.totals.generations, 1);
        QCOMPARE(mended.totals.findings, 1);
        QCOMPARE(f.texts("SELECT hex(raw) || detail || line FROM quarantine").join(u',').toUtf8(), before);
        const auto records = ingest::SourceStore(f.database).quarantined().value();
        QCOMPARE(records.front().resolvedBy, std::optional(mended.source));

        const ingest::GenerationStore store(f.database);
        const auto generation = store.find(GenerationId(5)).value();
        QCOMPARE(generation.source, mended.source);
        QCOMPARE(generation.requestId, u"r9"_s);
        QCOMPARE(store.text(GenerationId(5)).value().output, std::string("not cut off"));
        const search::Search search(f.database, search::Query::parse(u"\"not cut off\""_s).value());
        QCOMPARE(search.count().value().found, 1);
        QCOMPARE(f.count("flag"), 1);

        const ingest::Coverage coverage = ingest::coverage(f.database).value();
        QVERIFY(coverage.quarantine.empty());
        QCOMPARE(coverage.mended, 1);
    }

    void itsBytesAreFoundInTheWorkspace()
    {
        Fixture f;
        const QByteArray pretty = QByteArray(whole).replace(",", ",\n  ");
        QVERIFY(mend(f.database, f.journal, f.tools, QuarantineId(1), pretty));
        QCOMPARE(ingest::rawRecord(f.database, GenerationId(5)).value(), pretty);
        QCOMPARE(ingest::rawRecord(f.database, QuarantineId(1)).value(), QByteArray(broken));
        f.database.run("UPDATE source_bytes SET bytes = CAST('other' AS BLOB)");
        QCOMPARE(ingest::rawRecord(f.database, GenerationId(5)).error().kind, Failure::Kind::Corrupt);
    }

    void theJournalSaysWhoMendedWhat()
    {
        Fixture f;
        QVERIFY(mend(f.database, f.journal, f.tools, QuarantineId(1), whole));
        db::Statement event = f.database.prepare("SELECT actor, at, object, body ->> 'record', body ->> 'sha256', body"
                                                 " FROM audit_event WHERE kind = 'quarantine.mended'");
        QVERIFY(event.next());
        QCOMPARE(event.text(0), u"officer-a"_s);
        QCOMPARE(event.integer(1), EmptyStore::now + 1);
        QCOMPARE(event.text(2), u"quarantine/1"_s);
        QCOMPARE(event.text(3), QString::fromLatin1(Sha256::of(broken).first(16).toHex()));
        QCOMPARE(event.text(4), QString::fromLatin1(Sha256::of(whole).toHex()));
        QVERIFY(!event.text(5).contains(u"question"));
        event.reset();
        QVERIFY(journal::verify(f.database).value().ok());
    }

    void whatCannotBeReadEitherChangesNothing_data()
    {
        QTest::addColumn<QByteArray>("edited");
        QTest::addColumn<QString>("reason");
        QTest::newRow("still broken") << QByteArray(broken) << u"truncated"_s;
        QTest::newRow("nothing") << QByteArray() << u"truncated"_s;
        QTest::newRow("not a generation") << QByteArray(R"({"level":"info"})") << u"unknown-format"_s;
        QTest::newRow("not an object") << QByteArray("[1]") << u"not-an-object"_s;
        QTest::newRow("two records") << QByteArray(QByteArray(whole) + '\n' + whole) << u"bad-json"_s;
    }

    void whatCannotBeReadEitherChangesNothing()
    {
        QFETCH(QByteArray, edited);
        QFETCH(QString, reason);
        Fixture f;
        const QStringList before = f.contents();
        const auto mended = mend(f.database, f.journal, f.tools, QuarantineId(1), edited);
        QVERIFY(!mended);
        QCOMPARE(mended.error().kind, Failure::Kind::BadInput);
        QVERIFY2(mended.error().detail.startsWith(reason), qPrintable(mended.error().detail));
        QCOMPARE(f.contents(), before);
    }

    void aRecordIsMendedOnce()
    {
        Fixture f;
        QVERIFY(mend(f.database, f.journal, f.tools, QuarantineId(1), whole));
        const QStringList before = f.contents();
        const auto again = mend(f.database, f.journal, f.tools, QuarantineId(1), QByteArray(whole) + ' ');
        QCOMPARE(again.error().kind, Failure::Kind::Refused);
        QCOMPARE(mend(f.database, f.journal, f.tools, QuarantineId(9), whole).error().kind, Failure::Kind::NotFound);
        QCOMPARE(f.contents(), before);
    }

    void twoRecordsMendedIntoTheSameShareOneSource()
    {
        Fixture f(QByteArray(broken) + '\n' + broken);
        const Mended first = mend(f.database, f.journal, f.tools, QuarantineId(1), whole).value();
        const Mended second = mend(f.database, f.journal, f.tools, QuarantineId(2), whole).value();
        QCOMPARE(second.source, first.source);
        QCOMPARE(second.totals.generations, 0);
        QCOMPARE(f.count("generation"), 5);
        QCOMPARE(f.number("SELECT count(*) FROM audit_event WHERE kind = 'quarantine.mended'"), 2);
    }

    void theMappingOfTheFileReadsTheMendedRecord()
    {
        ImportFixture f;
        ingest::ImportOptions options;
        options.mapping = ingest::Mapping{.prompt = {"/q"}, .output = {"/a"}};
        QVERIFY(f.import(f.folder.write(u"log"_s, "{\"q\":\"one\",\"a\":\"two\"}\n{\"q\":\"three\",\n"), options));
        const ingest::MendingTools tools{f.matcher, f.packIds, f.pseudonyms, u"desk"_s};
        QVERIFY(mend(f.database, f.journal, tools, QuarantineId(1), R"({"q":"three","a":"four"})"));
        QCOMPARE(f.texts("SELECT prompt || ' ' || output FROM generation_text ORDER BY generation_id DESC LIMIT 1"),
                 QStringList{u"three four"_s});
        QCOMPARE(f.texts("SELECT service FROM generation ORDER BY id DESC LIMIT 1"), QStringList{u"desk"_s});
    }

    /// The journal row is the last thing that is written: where it fails, nothing of the rest is there.
    void mendingIsAllOrNothing()
    {
        Fixture f;
        const QStringList before = f.contents();
        f.database.execute("CREATE TEMP TRIGGER no_mending BEFORE INSERT ON audit_event"
                           " WHEN NEW.kind = 'quarantine.mended' BEGIN SELECT RAISE(ABORT, 'no'); END");
        const auto mended = mend(f.database, f.journal, f.tools, QuarantineId(1), whole);
        QVERIFY(!mended);
        QCOMPARE(mended.error().kind, Failure::Kind::Storage);
        QCOMPARE(f.contents(), before);
        f.database.execute("DROP TRIGGER no_mending");
        QVERIFY(mend(f.database, f.journal, f.tools, QuarantineId(1), whole));
    }
};

QTEST_GUILESS_MAIN(TestMend)
#include "tst_mend.moc"
