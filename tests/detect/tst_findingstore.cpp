#include "app/base/resources.h"
#include "app/detect/findingstore.h"
#include "app/detect/packstore.h"
#include "app/journal/journal.h"
#include "db/migrator.h"
#include "db/transaction.h"
#include "tests/detect/samplepack.h"

#include <QTest>

using namespace Qt::StringLiterals;
using detect::Part;
using samplepack::rule;

class TestFindingStore : public QObject
{
    Q_OBJECT

    /// A workspace with three generations and a pack of two rules.
    struct Fixture
    {
        db::Database database = db::Database::inMemory();
        journal::Journal journal{database, u"li"_s, stoppedClock(1'000)};
        detect::FindingStore store{database};
        std::shared_ptr<const detect::Matcher> matcher;
        std::vector<detect::RulePackId> packIds;
        detect::Scratch scratch;

        Fixture()
        {
            db::migrate(database);
            database.execute(R"(
                INSERT INTO source_file (id, path, sha256, bytes, compression, format, imported_at)
                    VALUES (1, 'a.jsonl', zeroblob(32), 1, 'none', 'test', 0);
                INSERT INTO generation (id, source_id, byte_offset, byte_length, ordinal, record_hash)
                    VALUES (1, 1, 0, 1, 0, zeroblob(16)), (2, 1, 1, 1, 0, zeroblob(16)), (3, 1, 2, 1, 0, zeroblob(16));)"_ba);
            const detect::RulePack pack =
                samplepack::read(rule("one", "terms = ['红']\nmatch = ['红']\nno_match = ['x']")
                                 + rule("two", "terms = ['蓝']\nmatch = ['蓝']\nno_match = ['x']", "A.4.c", 3))
                    .value();
            matcher = detect::Matcher::compile({pack}).value();
            packIds = detect::PackStore(database, journal).registerPacks({pack}).value();
        }

        std::vector<detect::Match> scan(const std::string &prompt, const std::string &output)
        {
            auto matches = matcher->scan(prompt, Part::Prompt, scratch);
            for (const detect::Match &match : matcher->scan(output, Part::Output, scratch))
                matches.push_back(match);
            return matches;
        }

        void insert(int generation, const std::string &prompt, const std::string &output)
        {
            db::Transaction transaction(database);
            detect::FindingWriter(database, matcher, packIds).insert(GenerationId(generation), scan(prompt, output));
            transaction.commit();
        }
    };

private Q_SLOTS:
    void initTestCase() { initResources(); }

    void findingsComeBackInTheOrderOfReading()
    {
        Fixture f;
        f.insert(1, "蓝，红", "红");
        const auto found = f.store.findings(GenerationId(1)).value();
        QCOMPARE(found.size(), size_t(3));
        QCOMPARE(found[0].rule, u"two"_s);
        QCOMPARE(found[0].span, (text::Span{0, 3}));
        QCOMPARE(found[0].risk, u"A.4.c"_s);
        QCOMPARE(found[0].severity, 3);
        QCOMPARE(found[0].score, 1.0);
        QCOMPARE(found[0].pack, u"test"_s);
        QCOMPARE(found[0].packVersion, u"1"_s);
        QCOMPARE(found[1].span, (text::Span{6, 9}));
        QCOMPARE(found[1].part, Part::Prompt);
        QCOMPARE(found[2].part, Part::Output);
    }

    void aGenerationWithFindingsHasAFlag()
    {
        Fixture f;
        f.insert(1, "蓝，红", "红");
        f.insert(2, "绿", "");
        QCOMPARE(f.store.flag(GenerationId(1)).value(), std::optional(detect::Flag{u"A.4.c"_s, 3, 1.0, 3}));
        QCOMPARE(f.store.flag(GenerationId(2)).value(), std::nullopt);
        QVERIFY(f.store.findings(GenerationId(2)).value().empty());
    }

    void aNewScanTakesThePlaceOfTheOldOne()
    {
        Fixture f;
        f.insert(1, "蓝", "红");
        detect::FindingWriter(f.database, f.matcher, f.packIds).update(GenerationId(1), {}, f.scan("", "红"));
        QCOMPARE(f.store.findings(GenerationId(1)).value().size(), size_t(1));
        QCOMPARE(f.store.flag(GenerationId(1)).value()->risk, u"A.1.f"_s);
        detect::FindingWriter(f.database, f.matcher, f.packIds).update(GenerationId(1), {}, {});
        QCOMPARE(f.store.flag(GenerationId(1)).value(), std::nullopt);
    }

    void findingsAreCountedByRule()
    {
        Fixture f;
        f.insert(1, "红红红", "");
        f.insert(2, "", "红蓝");
        const auto counts = f.store.findingsPerRule().value();
        QCOMPARE(counts,
                 (std::vector<detect::RuleCount>{{f.packIds[0], u"one"_s, 4, 2}, {f.packIds[0], u"two"_s, 1, 1}}));
    }

    void findingsGoWithTheirGeneration()
    {
        Fixture f;
        f.insert(1, "红", "");
        f.database.run("DELETE FROM generation WHERE id = 1");
        QVERIFY(f.store.findings(GenerationId(1)).value().empty());
        QCOMPARE(f.store.flag(GenerationId(1)).value(), std::nullopt);
    }

    void whatARuleInShadowFindsIsPutAside()
    {
        Fixture f;
        const auto pack =
            samplepack::read(
                rule("loud", "terms = ['红']\nmatch = ['红']\nno_match = ['x']")
                + rule("quiet", "shadow = true\nterms = ['蓝']\nmatch = ['蓝']\nno_match = ['x']", "A.4.c", 3))
                .value();
        f.matcher = detect::Matcher::compile({pack}).value();
        f.packIds = detect::PackStore(f.database, f.journal).registerPacks({pack}).value();
        f.insert(1, "红蓝", "蓝");
        f.insert(2, "蓝", "");
        QCOMPARE(f.store.findings(GenerationId(1)).value().size(), size_t(1));
        QCOMPARE(f.store.flag(GenerationId(1)).value(), std::optional(detect::Flag{u"A.1.f"_s, 2, 1.0, 1}));
        QCOMPARE(f.store.flag(GenerationId(2)).value(), std::nullopt);
        QCOMPARE(f.store.shadowFindingsPerRule().value(),
                 (std::vector<detect::RuleCount>{{f.packIds[0], u"quiet"_s, 3, 2}}));
        QCOMPARE(f.store.shadowTally(f.packIds[0]).value(),
                 (detect::ShadowTally{.findings = 3, .generations = 2, .newlyFlagged = 1}));

        detect::FindingWriter writer(f.database, f.matcher, f.packIds);
        writer.copy(GenerationId(1), GenerationId(3), Part::Output);
        QCOMPARE(f.store.shadowTally(f.packIds[0]).value().generations, 3);
        writer.update(GenerationId(1), {}, {});
        writer.move(GenerationId(2), GenerationId(1));
        QCOMPARE(f.store.shadowTally(f.packIds[0]).value(),
                 (detect::ShadowTally{.findings = 2, .generations = 2, .newlyFlagged = 2}));
    }

    void aFindingOfNoGenerationIsRefused()
    {
        Fixture f;
        QVERIFY_THROWS_EXCEPTION(db::Error, f.insert(99, "红", ""));
    }

    void everyPackOfTheMatcherNeedsItsRow()
    {
        Fixture f;
        QVERIFY_THROWS_EXCEPTION(std::invalid_argument, detect::FindingWriter(f.database, f.matcher, {}));
    }

    void aFindingKeepsWhy()
    {
        Fixture f;
        const auto pack = samplepack::read(rule("near",
                                                "terms = ['黄']\nmatch = ['黄一']\nno_match = ['黄']\n"
                                                "[[rule.condition]]\nnear = ['一']\nwithin = 2"))
                              .value();
        f.matcher = detect::Matcher::compile({pack}).value();
        f.packIds = detect::PackStore(f.database, f.journal).registerPacks({pack}).value();
        f.insert(1, "黄一", {});
        const std::string why = f.store.findings(GenerationId(1)).value().at(0).why;
        QCOMPARE(QByteArray::fromStdString(why), R"({"held":[{"is":"near","word":"一"}],"terms":["黄"]})"_ba);
        detect::FindingWriter(f.database, f.matcher, f.packIds).copy(GenerationId(1), GenerationId(2), Part::Prompt);
        QCOMPARE(f.store.findings(GenerationId(2)).value().at(0).why, why);
    }

    /// The prompt came first; what its output says makes it a finding, and another rule's findings stay.
    void whatLooksAtBothHalvesIsFoundWhenTheOtherHalfHasCome()
    {
        Fixture f;
        const auto pack =
            samplepack::read(rule("across",
                                  "terms = ['黄']\nmatch = [{ prompt = '黄', output = '一' }]\nno_match = ['黄']\n"
                                  "[[rule.condition]]\nany_of = ['一']\nin = 'other'")
                             + rule("plain", "terms = ['红']\nmatch = ['红']\nno_match = ['x']"))
                .value();
        f.matcher = detect::Matcher::compile({pack}).value();
        f.packIds = detect::PackStore(f.database, f.journal).registerPacks({pack}).value();
        f.insert(1, "黄红", {});
        QCOMPARE(f.store.findings(GenerationId(1)).value().size(), size_t(1));
        f.database.execute("INSERT INTO generation_text (generation_id, prompt, output) VALUES (1, '黄红', '一')"_ba);
        detect::FindingWriter writer(f.database, f.matcher, f.packIds);
        writer.findAcrossHalves(GenerationId(1));
        writer.findAcrossHalves(GenerationId(1));
        const auto found = f.store.findings(GenerationId(1)).value();
        QCOMPARE(found.size(), size_t(2));
        QCOMPARE(found[0].rule, u"across"_s);
        QCOMPARE(found[1].rule, u"plain"_s);
        QCOMPARE(f.store.flag(GenerationId(1)).value()->findings, 2);
    }
};

QTEST_APPLESS_MAIN(TestFindingStore)
#include "tst_findingstore.moc"
