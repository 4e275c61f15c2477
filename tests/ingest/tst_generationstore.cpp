#include "app/ingest/sourcestore.h"
#include "tests/ingest/importfixture.h"

using namespace Qt::StringLiterals;

using ingest::GenerationFilter;
using ingest::GenerationStore;

class TestGenerationStore : public QObject
{
    Q_OBJECT

    /// Nine rows over three days, of two services, models and users; the third and sixth are flagged.
    struct Fixture : ImportFixture
    {
        GenerationStore store{database};

        Fixture()
        {
            QByteArray log;
            for (int i = 1; i <= 9; ++i) {
                const QString row =
                    uR"({"id":"r%1","prompt":"提示 %1 %2","response":"回答 number%1","service":"%3","model":"m%4",)"
                    uR"("user":"u%4","session_id":"s%4","time":"2026-07-2%5T%6:00:00Z"})"_s;
                log += row.arg(i)
                           .arg(i % 3 ? u"普通"_s : u"违禁"_s, i < 5 ? u"desk"_s : u"app"_s)
                           .arg(i % 2)
                           .arg(i / 4)
                           .arg(i % 4 * 5, 2, 10, QLatin1Char('0'))
                           .toUtf8()
                    + '\n';
            }
            log += "rubbish\n"
                   R"({"prompt":"without a time","response":""})"
                   "\n";
            if (!import(folder.write(u"log.jsonl"_s, log)))
                qFatal("the import failed");
        }
    };

private Q_SLOTS:
    void aGenerationIsFoundByItsId()
    {
        const Fixture f;
        const auto generation = f.store.find(GenerationId(3)).value();
        QCOMPARE(generation.requestId, u"r3"_s);
        QCOMPARE(generation.service, u"desk"_s);
        QCOMPARE(generation.model, u"m1"_s);
        QCOMPARE(generation.user, QString::fromStdString(f.pseudonyms.of("u1")));
        QCOMPARE(generation.at, std::optional<Moment>(1'784'559'600'000)); // 2026-07-20 15:00 UTC
        QVERIFY(!f.store.find(GenerationId(10)).value().at);
        QCOMPARE(QString::fromStdString(f.store.text(GenerationId(3))->prompt), u"提示 3 违禁"_s);
        QCOMPARE(f.store.find(GenerationId(99)).error().kind, Failure::Kind::NotFound);
        QCOMPARE(f.store.text(GenerationId(99)).error().kind, Failure::Kind::NotFound);
    }

    void aResultShowsWhatWasFound()
    {
        const Fixture f;
        const std::vector<GenerationId> ids{GenerationId(3), GenerationId(99), GenerationId(2)};
        const auto results = f.store.results(ids, search::Query::parse(u"违禁 OR number2"_s).value()).value();
        QCOMPARE(results.size(), size_t(2)); // there is no 99
        QCOMPARE(results[0].generation.requestId, u"r3"_s);
        QCOMPARE(results[0].snippet.part, detect::Part::Prompt);
        QCOMPARE(results[0].snippet.matches, (std::vector<text::Span>{{9, 15}}));
        QCOMPARE(results[0].snippet.text.substr(9, 6), std::string("违禁"));
        QCOMPARE(results[1].snippet.part, detect::Part::Output);
    }

    void daysAreCountedInShanghai()
    {
        const Fixture f;
        const auto days = f.store.perDay().value();
        // Rows 1 to 3 at 05:00, 10:00 and 15:00 UTC of the 20th; 4 to 7 at 00:00 to 15:00 of the 21st; 8 and 9 of the
        // 22nd.
        QCOMPARE(days.size(), size_t(3));
        QCOMPARE(days[0].day, QDate(2026, 7, 20));
        QCOMPARE(days[0].unflagged, 2);
        QCOMPARE(days[0].flagged, (std::map<QString, qint64>{{u"A.1"_s, 1}}));
        QCOMPARE(days[1].unflagged, 3);
        QCOMPARE(days[2].unflagged, 1);
        qint64 flagged = 0;
        const auto flaggedDays = f.store.perDay({.flaggedOnly = true}).value();
        for (const auto &day : flaggedDays) {
            QCOMPARE(day.unflagged, 0);
            flagged += day.flagged.at(u"A.1"_s);
        }
        QCOMPARE(flagged, 3);
        QCOMPARE(f.store.perDay({.service = u"desk"_s})->size(), size_t(2));
    }

    void lateEveningInUtcIsTheNextDay()
    {
        ImportFixture f;
        QVERIFY(f.import(f.folder.write(u"log"_s,
                                        R"({"prompt":"q","response":"a","time":"2026-07-20T15:59:59Z"})"
                                        "\n"
                                        R"({"prompt":"q","response":"a","time":"2026-07-20T16:00:00Z"})")));
        const auto days = GenerationStore(f.database).perDay().value();
        QCOMPARE(days.size(), size_t(2));
        QCOMPARE(days[1].day, QDate(2026, 7, 21));
    }

    void theTotalsAddUp()
    {
        const Fixture f;
        const ingest::SourceStore sources(f.database);
        const auto totals = sources.totals().value();
        QCOMPARE(totals.sources, 1);
        QCOMPARE(totals.rows, 11);
        QCOMPARE(totals.generations, 10);
        QCOMPARE(totals.quarantined, 1);
        QCOMPARE(totals.withText, 10);

        const auto source = sources.sources().value().front();
        QVERIFY(source.isComplete);
        QVERIFY(source.path.endsWith(u"/log.jsonl"_s));
        QCOMPARE(source.format, u"mapped"_s);
        QCOMPARE(source.totals.findings, 3);
        QCOMPARE(source.totals.emptyTexts, 1);
        QCOMPARE(source.checkpoint.offset, source.bytes);
        QCOMPARE(source.finishedAt, std::optional<Moment>(EmptyStore::now));
    }

    void quarantineIsReadInPages()
    {
        ImportFixture f;
        QByteArray log = ImportFixture::rows(1);
        for (int i = 0; i < 10; ++i)
            log += "rubbish " + QByteArray::number(i) + "\n";
        QVERIFY(f.import(f.folder.write(u"log"_s, log)));
        const ingest::SourceStore sources(f.database);
        const auto first = sources.quarantined({}, {}, 6).value();
        const auto second = sources.quarantined(SourceId(1), first.back().id, 6).value();
        QCOMPARE(first.size(), size_t(6));
        QCOMPARE(second.size(), size_t(4));
        QCOMPARE(second.back().raw, "rubbish 9");
        QCOMPARE(second.back().line, 11);
        QVERIFY(sources.quarantined(SourceId(2)).value().empty());
    }
};

QTEST_GUILESS_MAIN(TestGenerationStore)
#include "tst_generationstore.moc"
