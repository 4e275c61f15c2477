#include "app/learning/logodds.h"
#include "app/learning/queues.h"
#include "tests/learning/decided.h"

#include <QTest>

#include <set>

using namespace learning;
using namespace Qt::StringLiterals;

/// What is most worth a decision.
class TestQueues : public QObject
{
    Q_OBJECT

    static double distance(const Asked &one) { return std::abs(logOdds(one.probability) - logOdds(one.threshold)); }

    static std::set<qint64> idsOf(const std::vector<Asked> &asked)
    {
        std::set<qint64> ids;
        for (const Asked &one : asked)
            ids.insert(static_cast<qint64>(one.generation));
        return ids;
    }

private Q_SLOTS:
    void theUncertainAreNearestFirst()
    {
        DecidedStore store;
        const auto asked = uncertain(store.database, store.classifier(store.first), 20).value();
        QCOMPARE(asked.size(), 20);
        for (size_t i = 1; i < asked.size(); ++i)
            QVERIFY(distance(asked[i - 1]) <= distance(asked[i]) + 1e-3);
        QCOMPARE(idsOf(asked).size(), 20);
        QCOMPARE(asked[0].threshold, 0.5);
        QVERIFY(std::ranges::all_of(asked, [](const Asked &one) { return one.why == Why::Near; }));
    }

    void whatIsDecidedIsAskedNoMore()
    {
        DecidedStore store;
        const auto before = uncertain(store.database, store.classifier(store.first), 3).value();
        store.decide(static_cast<qint64>(before[0].generation), DecidedStore::noProblem());
        store.decide(static_cast<qint64>(before[1].generation), {review::Disposition::SecondOpinion, {}, {}});
        const auto after = uncertain(store.database, store.classifier(store.first), 2).value();
        QCOMPARE(after[0], before[1]); // a second opinion is open
        QCOMPARE(after[1], before[2]);
    }

    void nearDuplicatesAreAskedOnce()
    {
        DecidedStore store(0);
        QByteArray lines;
        for (int i = 0; i < 2000; ++i)
            lines += QStringLiteral("{\"id\":\"d-%1\",\"prompt\":\"where does the long river rise, number %1\","
                                    "\"response\":\"in the high mountains of the north %1\"}\n")
                         .arg(i)
                         .toUtf8();
        store.import(store.folder.write(u"b.jsonl"_s, lines + DecidedStore::log(30, 4))).value();
        store.judge();
        const auto asked = audit(store.database, store.classifier(store.first), 20, 1).value();
        QVERIFY(asked.size() > 10);
        QVERIFY(std::ranges::count_if(asked, [](const Asked &one) { return qint64(one.generation) <= 2000; }) <= 2);
    }

    void rulesAndClassifierDisagreeEitherWay()
    {
        DecidedStore store(0);
        std::mt19937 dice(11);
        QByteArray lines;
        for (const std::vector<std::string> &named :
             {std::vector<std::string>{"forbidden"}, {"apple", "apple"}, {"forbidden", "apple", "apple"}, {}})
            lines += DecidedStore::line(u"q-%1"_s.arg(lines.size()), DecidedStore::sentence(dice, {}),
                                        DecidedStore::sentence(dice, named));
        store.import(store.folder.write(u"b.jsonl"_s, lines)).value();
        store.judge();
        const auto asked = disagreements(store.database, store.classifier(store.first), 10).value();
        QCOMPARE(idsOf(asked), (std::set<qint64>{1, 2}));
        for (const Asked &one : asked) {
            QCOMPARE(one.why, one.generation == GenerationId(1) ? Why::RulesOnly : Why::ClassifierOnly);
            QCOMPARE(one.category == u"fruit"_s || one.category == u"unsafe"_s, true);
        }
    }

    void theLotIsTheSameForTheSameSeedAndStaysWhenOthersCome()
    {
        DecidedStore store(300);
        const auto classifier = store.classifier(store.first);
        const auto first = audit(store.database, classifier, 20, 7).value();
        QCOMPARE(audit(store.database, classifier, 20, 7).value(), first);
        QVERIFY(audit(store.database, classifier, 20, 8).value() != first);
        const qint64 flagged = store.number("SELECT count(*) FROM flag");
        QVERIFY(flagged > 50);
        db::Statement isFlagged = store.database.prepare("SELECT 1 FROM flag WHERE generation_id = ?");
        for (const Asked &one : first)
            QVERIFY(!isFlagged.with(one.generation).next());
        store.import(store.folder.write(u"c.jsonl"_s, DecidedStore::log(30, 5))).value();
        store.judge();
        std::set<qint64> both;
        std::ranges::set_intersection(idsOf(first), idsOf(audit(store.database, classifier, 20, 7).value()),
                                      std::inserter(both, both.end()));
        QVERIFY(both.size() >= 15);
    }

    void aCategoryWithoutAThresholdIsNotAskedAbout()
    {
        DecidedStore store(60);
        for (const QString &category : {u"fruit"_s, u"unsafe"_s})
            store.classifiers.setThreshold(store.first, category, 2).value();
        const auto asked = uncertain(store.database, store.classifier(store.first), 10).value();
        QCOMPARE(asked.size(), 10);
        for (const Asked &one : asked)
            QCOMPARE(one.category, u"tool"_s);
    }

    void itCanBeStopped()
    {
        DecidedStore store(0);
        store.import(store.folder.write(u"b.jsonl"_s, ImportFixture::rows(5000))).value();
        store.judge();
        std::stop_source stop;
        stop.request_stop();
        const auto asked = uncertain(store.database, store.classifier(store.first), 10, stop.get_token());
        QVERIFY(!asked);
        QCOMPARE(asked.error().kind, Failure::Kind::Cancelled);
    }
};

QTEST_APPLESS_MAIN(TestQueues)
#include "tst_queues.moc"
