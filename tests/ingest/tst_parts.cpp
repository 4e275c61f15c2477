#include "app/ingest/coverage.h"
#include "app/ingest/rawrecord.h"
#include "app/ingest/verdicts.h"
#include "tests/ingest/partsfixture.h"
#include "tests/support/decided.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

using ingest::Extent;
using ingest::SourceTotals;

class TestParts : public QObject
{
    Q_OBJECT

    static constexpr auto prompt =
        R"({"extent":"prompt","key":"k1","model":"asked","endpoint":"/chat","user":"u","context":"[]","prompt":"a forbidden question","notes":"nul"})";
    static constexpr auto output =
        R"({"extent":"output","key":"k1","model":"answered","provider":"p","request":"r1","at":1000,"finish":"stop","output":"the 违禁 answer","notes":"nul not-a-number"})";
    static constexpr auto bill =
        R"({"extent":"bill","request":"r1","provider":"gateway","service":"desk","model":"billed","tokens_in":7,"tokens_out":9,"at":5,"user":"other"})";
    static constexpr auto whole =
        R"({"provider":"p","request":"r1","model":"answered","prompt":"a forbidden question","output":"an answer"})";

    /// How many verdicts there are about each generation, the most first.
    static QList<size_t> verdictCounts(const PartsFixture &f)
    {
        QList<size_t> counts;
        const QStringList ids = f.texts("SELECT id FROM generation");
        for (const QString &id : ids)
            counts.append(ingest::verdictsOf(f.database, GenerationId(id.toLongLong())).value().size());
        std::ranges::sort(counts, std::ranges::greater());
        return counts;
    }

private Q_SLOTS:
    void aPromptAndItsOutputBecomeOneGeneration()
    {
        PartsFixture f;
        const SourceTotals first = f.importParts(prompt);
        QCOMPARE(first.generations, 1);
        QCOMPARE(first.emptyTexts, 0);
        QCOMPARE(f.store.find(GenerationId(1)).value().extent, Extent::PromptOnly);
        QCOMPARE(ingest::coverage(f.database).value().open, (ingest::OpenJoins{.prompts = 1}));

        const SourceTotals second = f.importParts(output);
        QCOMPARE(second.generations, 0);
        QCOMPARE(second.joined, 1);
        QCOMPARE(second.repeatedIds, 0);
        QCOMPARE(second.findings, 1);
        QCOMPARE(f.count("generation"), 1);
        const auto generation = f.store.find(GenerationId(1)).value();
        QCOMPARE(generation.extent, Extent::Whole);
        QCOMPARE(generation.model, u"answered"_s);
        QCOMPARE(generation.endpoint, u"/chat"_s);
        QCOMPARE(generation.requestId, u"r1"_s);
        QCOMPARE(generation.user, QString::fromStdString(f.pseudonyms.of("u")));
        QCOMPARE(generation.notes, u"nul not-a-number"_s);
        const auto text = f.store.text(GenerationId(1)).value();
        QCOMPARE(text.prompt, std::string("a forbidden question"));
        QCOMPARE(text.output, std::string("the 违禁 answer"));
        QCOMPARE(text.context, std::string("[]"));
        QCOMPARE(ingest::coverage(f.database).value().open, ingest::OpenJoins());
    }

    /// "forbidden" in the prompt is a finding only where the output does not refuse: known once it has come.
    void aRuleThatLooksAtBothHalvesIsAskedAgainWhenTheyAreJoined()
    {
        const auto store = [](PartsFixture &f, const char *word) {
            detect::RulePack pack;
            pack.id = u"across"_s;
            pack.version = u"1"_s;
            pack.title = {u"across"_s, u"across"_s};
            pack.rules = {{.id = u"answered"_s, .risk = u"A.1.f"_s, .terms = {"forbidden"}}};
            pack.rules[0].conditions = {
                {.kind = detect::Condition::Kind::AnyOf, .words = {word}, .where = detect::Condition::Where::Output}};
            pack.text = QByteArray("across ") + word;
            pack.hash = Sha256::of(pack.text);
            f.packIds = detect::PackStore(f.database, f.journal).registerPacks({pack}).value();
            f.matcher = detect::Matcher::compile({pack}).value();
        };
        for (const auto &[word, expected] : {std::pair("违禁", size_t(1)), std::pair("absent", size_t(0))}) {
            for (const bool isPromptFirst : {true, false}) {
                PartsFixture f;
                store(f, word);
                f.importParts(isPromptFirst ? prompt : output);
                const detect::FindingStore findings(f.database);
                QVERIFY(findings.findings(GenerationId(1)).value().empty());
                f.importParts(isPromptFirst ? output : prompt);
                QCOMPARE(f.count("generation"), 1);
                const auto found = findings.findings(GenerationId(1)).value();
                QCOMPARE(found.size(), expected);
                QCOMPARE(findings.flag(GenerationId(1)).value().has_value(), expected == 1);
            }
        }
    }

    void theFlagAndTheSearchKnowBothHalves()
    {
        PartsFixture f;
        f.importParts(prompt);
        QCOMPARE(f.searchFor("违禁"), QStringList());
        f.importParts(output);
        const detect::FindingStore findings(f.database);
        QCOMPARE(findings.flag(GenerationId(1)).value()->findings, 2);
        const auto found = findings.findings(GenerationId(1)).value();
        QCOMPARE(found.size(), size_t(2));
        QCOMPARE(found[0].part, detect::Part::Prompt);
        QCOMPARE(found[0].span, (text::Span{2, 11}));
        QCOMPARE(found[1].part, detect::Part::Output);
        QCOMPARE(found[1].span, (text::Span{4, 10}));
        QCOMPARE(f.searchFor("违禁"), QStringList{u"1"_s});
        QCOMPARE(f.searchFor("question 违禁"), QStringList{u"1"_s});
    }

    void bothRecordsAreReadAgain()
    {
        PartsFixture f;
        f.importParts(QByteArray("\n") + prompt);
        f.importParts(QByteArray(output) + "\n");
        QCOMPARE(ingest::rawRecord(f.database, GenerationId(1)).value(), QByteArray(output));
        const auto parts = ingest::rawRecords(f.database, GenerationId(1)).value();
        QCOMPARE(parts.size(), size_t(2));
        QCOMPARE(parts[0].where.part, Extent::OutputOnly);
        QCOMPARE(parts[0].bytes.value(), QByteArray(output));
        QCOMPARE(parts[1].where.part, Extent::PromptOnly);
        QCOMPARE(parts[1].bytes.value(), QByteArray(prompt));

        QVERIFY(QFile::remove(parts[1].where.place.path));
        const auto left = ingest::rawRecords(f.database, GenerationId(1)).value();
        QVERIFY(left[0].bytes.has_value());
        QCOMPARE(left[1].bytes.error().kind, Failure::Kind::NotFound);
    }

    void everyOrderGivesTheSame_data()
    {
        QTest::addColumn<QByteArrayList>("records");
        QTest::addColumn<int>("generations");
        const QByteArray scores = R"({"extent":"scores","key":"k1","scores":[{"name":"harm","score":0.5}]})";
        const QByteArray late = R"({"extent":"scores","request":"r1","scores":[{"name":"help","value":"good"}]})";
        const QByteArray twoAnswers =
            R"({"extent":"output","key":"k1","request":"r1","at":3,"answers":["one forbidden","two"],"pictures":[{"url":"made","output":true}]})";
        const QByteArray pictured =
            R"({"extent":"prompt","key":"k1","prompt":"forbidden","pictures":[{"bytes":"abc","type":"image/png"}]})";
        const QByteArray refund = R"({"extent":"bill","request":"r1","tokens_in":0,"blocked":"error","finish":"x"})";
        QTest::newRow("prompt and output") << QByteArrayList{prompt, output} << 1;
        QTest::newRow("prompt, output, bill") << QByteArrayList{prompt, output, bill} << 1;
        QTest::newRow("prompt, output, bill, verdicts") << QByteArrayList{prompt, output, bill, scores, late} << 1;
        QTest::newRow("a whole one and its bill") << QByteArrayList{whole, bill} << 1;
        QTest::newRow("two answers to a prompt with a picture, and a bill")
            << QByteArrayList{pictured, twoAnswers, bill} << 2;
        QTest::newRow("another pair between")
            << QByteArrayList{prompt, output, R"({"extent":"prompt","key":"k2","prompt":"other"})",
                              R"({"extent":"output","key":"k2","output":"other"})"}
            << 2;
        QTest::newRow("halves by request id")
            << QByteArrayList{R"({"extent":"prompt","provider":"p","request":"r1","prompt":"q"})",
                              R"({"extent":"output","provider":"p","request":"r1","output":"a"})", bill}
            << 1;
        const QByteArray settled = R"({"extent":"bill","request":"r1","tokens_in":0,"finish":"x"})";
        const QByteArray failedText =
            R"({"provider":"p","request":"r1","prompt":"a forbidden question","output":"","blocked":"error"})";
        QTest::newRow("two lines of one bill")
            << QByteArrayList{output, prompt, QByteArray(bill) + '\n' + settled} << 1;
        QTest::newRow("an attempt that failed, and the answer") << QByteArrayList{whole, refund} << 2;
        QTest::newRow("an attempt that failed, the answer and its bill") << QByteArrayList{whole, refund, bill} << 2;
        QTest::newRow("an attempt that failed, and the halves of the answer")
            << QByteArrayList{prompt, output, refund} << 2;
        QTest::newRow("what was asked in vain, and the row of the failure") << QByteArrayList{failedText, refund} << 1;
        QTest::newRow("what was asked in vain, the row of it, and the answer with its bill")
            << QByteArrayList{failedText, refund, whole, bill} << 2;
    }

    /// Each record is a file of its own, in every order; and all of them in one file.
    void everyOrderGivesTheSame()
    {
        QFETCH(QByteArrayList, records);
        QFETCH(int, generations);
        std::vector<int> order(static_cast<size_t>(records.size()));
        std::ranges::iota(order, 0);
        QStringList expected;
        do {
            PartsFixture apart;
            PartsFixture together;
            QByteArrayList log;
            for (const int i : order) {
                apart.importParts(records.at(i));
                log.append(records.at(i));
            }
            together.importParts(log.join('\n'));
            if (expected.isEmpty())
                expected = apart.everything();
            QCOMPARE(apart.everything(), expected);
            QCOMPARE(together.everything(), expected);
            QCOMPARE(apart.count("generation"), generations);
            QCOMPARE(verdictCounts(apart), verdictCounts(together));
            const auto open = ingest::coverage(apart.database).value().open;
            QCOMPARE(open, ingest::OpenJoins());
        } while (std::ranges::next_permutation(order).found);
    }

    void aCustomIdThatIsUsedAgainJoinsNothingByGuess()
    {
        PartsFixture f;
        f.importParts(R"({"extent":"prompt","key":"k1","prompt":"monday"})");
        f.importParts(R"({"extent":"prompt","key":"k1","prompt":"tuesday"})");
        const SourceTotals totals = f.importParts(output);
        QCOMPARE(totals.joined, 0);
        QCOMPARE(totals.generations, 1);
        QCOMPARE(f.count("generation"), 3);
        QCOMPARE(f.number("SELECT count(*) FROM generation WHERE instr(notes, 'ambiguous-join')"), 3);
        QCOMPARE(f.number("SELECT count(*) FROM generation_part"), 0);
        QCOMPARE(ingest::coverage(f.database).value().open, (ingest::OpenJoins{.prompts = 2, .ambiguous = 1}));

        // A batch whose halves come one after the other is joined whatever came before it was.
        PartsFixture days;
        for (const char *day : {"monday", "tuesday", "wednesday"}) {
            days.importParts(QByteArray(R"({"extent":"prompt","key":"k1","prompt":"day"})").replace("day", day));
            days.importParts(QByteArray(R"({"extent":"output","key":"k1","output":"on day"})").replace("day", day));
        }
        QCOMPARE(days.texts("SELECT prompt || ' ' || output FROM generation_text ORDER BY 1"),
                 (QStringList{u"monday on monday"_s, u"tuesday on tuesday"_s, u"wednesday on wednesday"_s}));
    }

    /// Results come in no order.
    void aLargeBatchIsJoinedByItsIds()
    {
        PartsFixture f;
        constexpr int rows = 3000;
        QByteArray prompts;
        QByteArray outputs;
        for (int i = 0; i < rows; ++i) {
            prompts += QByteArray(R"({"extent":"prompt","key":"row-NN","prompt":"question NN"})")
                           .replace("NN", QByteArray::number(i))
                + '\n';
            outputs += QByteArray(R"({"extent":"output","key":"row-NN","request":"rNN","output":"answer NN"})")
                           .replace("NN", QByteArray::number((i * 7 + 5) % rows))
                + '\n';
        }
        f.importParts(prompts);
        QCOMPARE(f.importParts(outputs).joined, rows);
        QCOMPARE(f.count("generation"), rows);
        QCOMPARE(f.number("SELECT count(*) FROM generation_text"
                          " WHERE substr(prompt, 10) = substr(output, 8) AND length(prompt) > 9"),
                 rows);
        QCOMPARE(f.count("generation_part"), 2 * rows);
    }

    void theNoteOfAnAmbiguousHalfStaysWhenItsBillComes()
    {
        PartsFixture f;
        f.importParts(QByteArray(R"({"extent":"prompt","key":"k1","prompt":"1"})") + '\n'
                      + R"({"extent":"prompt","key":"k1","prompt":"2"})" + '\n' + output);
        f.importParts(bill);
        QCOMPARE(f.count("generation"), 3);
        QCOMPARE(f.number("SELECT count(*) FROM generation WHERE instr(notes, 'ambiguous-join') AND service = 'desk'"),
                 1);
    }

    void aBillOfTwoAnswersWithOneIdIsKeptApart()
    {
        PartsFixture f;
        f.importParts(whole);
        f.importParts(QByteArray(whole).replace("an answer", "another answer"));
        const SourceTotals totals = f.importParts(bill);
        QCOMPARE(totals.joined, 0);
        QCOMPARE(f.count("generation"), 3);
        QCOMPARE(f.number("SELECT count(*) FROM generation WHERE notes = 'ambiguous-join'"), 3);
        QCOMPARE(f.count("generation_text"), 2);
        QCOMPARE(ingest::coverage(f.database).value().open, (ingest::OpenJoins{.calls = 1}));
    }

    void aCallThatWasOnlyBilledHoldsNoText()
    {
        PartsFixture f;
        const SourceTotals totals = f.importParts(bill);
        QCOMPARE(totals.generations, 1);
        QCOMPARE(totals.emptyTexts, 0);
        QCOMPARE(f.count("generation_text"), 0);
        const auto generation = f.store.find(GenerationId(1)).value();
        QCOMPARE(generation.extent, Extent::MetadataOnly);
        QCOMPARE(generation.promptTokens, std::optional<qint64>(7));
        QCOMPARE(f.store.text(GenerationId(1)).error().kind, Failure::Kind::NotFound);
    }

    void aDecisionIsNeverLostByAJoin()
    {
        PartsFixture f;
        f.importParts(bill);
        f.importParts(prompt);
        addDecision(f.database, 2);
        f.importParts(output); // brings the bill and the prompt together
        QCOMPARE(f.count("generation"), 1);
        QCOMPARE(f.number("SELECT generation_id FROM review_event"), 2);
        QCOMPARE(f.store.find(GenerationId(2)).value().service, u"desk"_s);
        QCOMPARE(ingest::coverage(f.database).value().decidedBeforeWhole, 1);

        PartsFixture both;
        both.importParts(bill);
        both.importParts(prompt);
        for (const int id : {1, 2})
            addDecision(both.database, id);
        both.importParts(output);
        QCOMPARE(both.count("generation"), 2);
        QCOMPARE(both.count("review_event"), 2);
        QCOMPARE(both.number("SELECT count(*) FROM generation WHERE instr(notes, 'ambiguous-join')"), 2);
    }

    void whatTheLotFellOnStaysInItsSampleWhenItIsJoined()
    {
        PartsFixture f;
        f.importParts(bill);
        f.importParts(prompt);
        f.database.execute("INSERT INTO audit_sample (id, at, actor, seed, population, flagged, size)"
                           " VALUES (1, 1, 'a', 1, 1, 0, 1); INSERT INTO audit_member VALUES (1, 0, 2);");
        f.importParts(output);
        QCOMPARE(f.count("generation"), 1);
        QCOMPARE(f.number("SELECT generation_id FROM audit_member"), 2);
    }

    void aDraftGoesWithTheGenerationThatItIsAbout()
    {
        PartsFixture f;
        f.importParts(bill);
        f.importParts(prompt);
        f.database.execute("INSERT INTO review_draft VALUES ('a', 2, 1, '{}');");
        f.importParts(output);
        QCOMPARE(f.count("generation"), 1);
        QCOMPARE(f.number("SELECT generation_id FROM review_draft"), 1);
    }

    void verdictsOfATraceAreAboutAllOfIt()
    {
        PartsFixture f;
        const QByteArray score =
            R"({"extent":"scores","trace":"t1","scores":[{"name":"harm","score":0.25,"flagged":true}]})";
        const SourceTotals totals = f.importParts(score);
        QCOMPARE(totals.joined, 1);
        QCOMPARE(totals.generations, 0);
        QCOMPARE(f.count("generation"), 0);
        QCOMPARE(ingest::coverage(f.database).value().open.verdicts, 1);
        f.importParts(R"({"trace":"t1","request":"a","prompt":"q","output":"a","scores":[{"name":"own","value":"x"}]})"
                      "\n"
                      R"({"trace":"t1","request":"b","prompt":"q","output":"a"})"
                      "\n"
                      R"({"trace":"t2","request":"c","prompt":"q","output":"a"})");
        const auto first = ingest::verdictsOf(f.database, GenerationId(1)).value();
        QCOMPARE(first.size(), size_t(2));
        QCOMPARE(first[0].name, std::string("own"));
        QCOMPARE(first[1], (ingest::Verdict{"judge", "harm", 0.25, "", true}));
        QCOMPARE(ingest::verdictsOf(f.database, GenerationId(2)).value().size(), size_t(1));
        QCOMPARE(ingest::verdictsOf(f.database, GenerationId(3)).value().size(), size_t(0));
        QCOMPARE(ingest::coverage(f.database).value().open.verdicts, 0);
        QCOMPARE(f.importParts(score).duplicates, 1);

        const auto places = f.store.places(GenerationId(2)).value();
        QCOMPARE(places.size(), size_t(2));
        QCOMPARE(places[1].part, Extent::VerdictsOnly);
        QCOMPARE(ingest::rawRecords(f.database, GenerationId(2)).value()[1].bytes.value(), score);
    }

    void retriesAndFallbacksAreFoundByTheirTrace()
    {
        PartsFixture f;
        f.importParts(R"({"trace":"t1","at":3,"prompt":"q","output":"a"})"
                      "\n"
                      R"({"trace":"t1","at":1,"prompt":"q","output":"a"})"
                      "\n"
                      R"({"trace":"t2","at":2,"prompt":"q","output":"a"})"
                      "\n"
                      R"({"trace":"t1","at":2,"prompt":"q","output":"a"})"
                      "\n"
                      R"({"prompt":"q","output":"a"})"
                      "\n"
                      R"({"prompt":"q","output":"a"})");
        QList<qint64> ids;
        const auto others = f.store.sameTrace(GenerationId(1)).value();
        for (const auto &other : others)
            ids.append(qint64(other.id));
        QCOMPARE(ids, (QList<qint64>{2, 4}));
        QVERIFY(f.store.sameTrace(GenerationId(5)).value().empty());
        QCOMPARE(f.store.sameTrace(GenerationId(99)).error().kind, Failure::Kind::NotFound);
    }

    /// A batch that fails half-way leaves nothing behind: no half join, no row, no moved checkpoint.
    void aBatchThatBreaksDownUndoesItsJoins()
    {
        PartsFixture f;
        f.importParts(prompt);
        f.importParts(bill);
        const QStringList before = f.everything();
        const QByteArray log = QByteArray(output) + '\n' + R"({"prompt":"q","output":"a"})";
        {
            ingest::ImportStore importing(f.database, f.journal, f.matcher, f.packIds);
            const SourceId source = importing.begin(f.newFile(log)).source;
            ingest::Batch batch = f.batchOf(log);
            batch.rows.back().recordHash = "short"; // the schema refuses it
            QVERIFY_THROWS_EXCEPTION(db::Error, importing.write(source, batch));
            QCOMPARE(f.everything(), before);
            QCOMPARE(f.number("SELECT checkpoint_offset FROM source_file ORDER BY id DESC LIMIT 1"), 0);
            QCOMPARE(f.searchFor("违禁"), QStringList());
            importing.write(source, f.batchOf(log));
            importing.finish(source);
        }
        PartsFixture unbroken;
        unbroken.importParts(prompt);
        unbroken.importParts(bill);
        unbroken.importParts(log);
        QCOMPARE(f.everything(), unbroken.everything());
    }

    void wholeRowsLeaveNothingInTheTablesOfParts()
    {
        PartsFixture f;
        f.importParts(whole);
        for (const char *table : {"generation_part", "part_key", "late_verdict", "upstream_verdict", "picture"})
            QCOMPARE(f.count(table), 0);
    }
};

QTEST_GUILESS_MAIN(TestParts)
#include "tst_parts.moc"
