#include "app/review/reviewstore.h"
#include "app/scan/trial.h"
#include "tests/detect/samplepack.h"
#include "tests/scan/packs.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::string_literals;

/// What a pack would change, before it is switched on.
class TestBacktest : public QObject
{
    Q_OBJECT

    /// 90 generations: every third prompt holds "alpha", every fifth output "beta".
    struct Store : ImportFixture
    {
        detect::RulePack old = packOf(u"a"_s, {"alpha"});
        detect::RulePack candidate = packOf(u"a"_s, {"beta"});

        Store()
        {
            QByteArray lines;
            for (int i = 0; i < 90; ++i)
                lines += u"{\"id\":\"r-%1\",\"prompt\":\"%2\",\"response\":\"%3\"}\n"_s.arg(i)
                             .arg(i % 3 == 0 ? u"alpha"_s : u"question"_s, i % 5 == 0 ? u"beta"_s : u"answer"_s)
                             .toUtf8();
            if (!importWith(*this, inForce(*this, {old}), folder.write(u"a.jsonl"_s, lines)))
                qFatal("no import");
        }

        Result<scan::BacktestReport> backtest(const scan::BacktestOptions &options = {},
                                              const std::stop_token &stop = {}) const
        {
            return scan::backtest(database, *detect::Matcher::compile({candidate}).value(),
                                  *detect::Matcher::compile({old}).value(), options, {}, stop);
        }
    };

private Q_SLOTS:
    void gainsAndLossesAreCountedAndShown()
    {
        const Store store;
        const auto report = store.backtest({.examples = 4});
        QVERIFY(report);
        QCOMPARE(report->generations, 90);
        QCOMPARE(report->ofAll, 90);
        QCOMPARE(report->rules.size(), size_t(1));
        const scan::RuleChange &rule = report->rules.front();
        QCOMPARE(rule.before, 30);
        QCOMPARE(rule.after, 18);
        QCOMPARE(rule.gained, 18);
        QCOMPARE(rule.lost, 30);
        QCOMPARE(report->flaggedBefore, 30);
        QCOMPARE(report->flaggedAfter, 18);
        QCOMPARE(report->newlyFlagged, 12); // six of them are flagged already
        QCOMPARE(report->gained.size(), size_t(4));
        QCOMPARE(report->lost.size(), size_t(4));
        QCOMPARE(report->gained.front().generation, GenerationId(1));
        QCOMPARE(report->gained.front().part, detect::Part::Output);
        QCOMPARE(report->gained.front().span, (text::Span{0, 4}));
    }

    void aTrialIsHeldAgainstTheVersionThatIsOnAndShowsTheText()
    {
        Store store;
        store.database.execute("UPDATE rule_pack SET state = 0");
        const auto on =
            samplepack::read(samplepack::rule("a", "terms = ['alpha']\nmatch = ['alpha']\nno_match = ['x']"));
        inForce(store, {on.value()});
        store.candidate.id = on->id;
        const auto trial =
            scan::tryPack(store.database, store.candidate, detect::Taxonomy::load().value(), {.examples = 2});
        QVERIFY(trial);
        QCOMPARE(trial->against, on->version);
        QCOMPARE(trial->report.newlyFlagged, 12);
        QCOMPARE(trial->examples.size(), size_t(4));
        QVERIFY(trial->examples[0].isGained);
        QCOMPARE(trial->examples[0].found, "beta"s);
        QCOMPARE(trial->examples[3].found, "alpha"s);
        QVERIFY(!trial->examples[3].isGained);
    }

    void ofAPackThatIsNotOnEverythingIsGained()
    {
        Store store;
        store.database.execute("UPDATE rule_pack SET state = 0");
        const auto trial = scan::tryPack(store.database, store.candidate, detect::Taxonomy::load().value());
        QVERIFY(trial);
        QCOMPARE(trial->against, QString());
        QCOMPARE(trial->report.flaggedBefore, 0);
        QCOMPARE(trial->report.flaggedAfter, 18);
    }

    void nothingIsWritten()
    {
        const Store store;
        const QStringList before = store.texts("SELECT sequence || kind FROM audit_event");
        const qint64 findings = store.count("finding");
        QVERIFY(store.backtest());
        QCOMPARE(store.count("finding"), findings);
        QCOMPARE(store.texts("SELECT sequence || kind FROM audit_event"), before);
    }

    void precisionIsHeldAgainstDecisions()
    {
        Store store;
        review::ReviewStore reviews(store.database, store.journal);
        const auto decide = [&](qint64 generation, review::Disposition disposition) {
            QVERIFY(reviews.decide(GenerationId(generation), {.disposition = disposition, .risk = u"A.1.f"_s}));
        };
        decide(1, review::Disposition::Confirmed);   // alpha and beta
        decide(4, review::Disposition::NotAProblem); // alpha
        decide(7, review::Disposition::Confirmed);   // alpha
        decide(6, review::Disposition::NotAProblem); // beta
        decide(10, review::Disposition::SecondOpinion); // alpha: nothing is known yet
        const auto report = store.backtest();
        QVERIFY(report);
        QCOMPARE(report->before.decided, 3);
        QCOMPARE(report->before.confirmed, 2);
        QCOMPARE(report->after.decided, 2);
        QCOMPARE(report->after.confirmed, 1);
    }

    void aSampleIsOfTheSizeAskedFor()
    {
        const Store store;
        for (const qint64 size : {1, 10, 89, 90, 1000}) {
            const auto report = store.backtest({.sample = size});
            QVERIFY(report);
            QCOMPARE(report->generations, std::min<qint64>(size, 90));
            QCOMPARE(report->ofAll, 90);
        }
    }

    void anEmptyWorkspaceHasNothingToShow()
    {
        const ImportFixture store;
        const auto matcher = detect::Matcher::compile({packOf(u"a"_s, {"alpha"})}).value();
        const auto report = scan::backtest(store.database, *matcher, *detect::Matcher::compile({}).value());
        QVERIFY(report);
        QCOMPARE(report->generations, 0);
        QCOMPARE(report->rules.size(), size_t(1));
    }

    void itCanBeStopped()
    {
        const Store store;
        std::stop_source stop;
        stop.request_stop();
        const auto report = store.backtest({}, stop.get_token());
        QVERIFY(!report);
        QCOMPARE(report.error().kind, Failure::Kind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestBacktest)
#include "tst_backtest.moc"
