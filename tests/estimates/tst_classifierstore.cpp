#include "app/estimates/tierbounds.h"
#include "tests/estimates/judged.h"

#include <QTest>

using namespace estimates;
using namespace Qt::StringLiterals;

class TestClassifierStore : public QObject
{
    Q_OBJECT

    struct Filled : JudgedStore
    {
        Filled()
        {
            first = addModel(1);
            importLines(u"a.jsonl"_s, log(20)).value();
            judge().value();
        }
        ClassifierId first{};
    };

private Q_SLOTS:
    void oneThatIsKnownKeepsItsRow()
    {
        Filled store;
        QCOMPARE(store.addModel(1), store.first);
        QCOMPARE(store.number("SELECT count(*) FROM classifier"), 1);
    }

    void aSecondModelIsOffUntilSomebodyHasSeenWhatItWouldDo()
    {
        Filled store;
        const ClassifierId second = store.addModel(2);
        QCOMPARE(store.classifier(second).state, ClassifierState::Off);
        const Result<void> refused = store.classifiers.setState(second, ClassifierState::On);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Failure::Kind::Refused);
        QVERIFY(store.classifiers.noteSeen(second, {{u"rows"_s, 20}}));
        QVERIFY(store.classifiers.setState(second, ClassifierState::On));
    }

    void oneTakesThePlaceOfTheOtherAndBack()
    {
        Filled store;
        const ClassifierId second = store.addModel(2, store.first);
        QCOMPARE(store.classifier(second).state, ClassifierState::Shadow);
        QVERIFY(store.judge());
        QCOMPARE(store.number("SELECT count(*) FROM estimate"), 4);
        QVERIFY(store.classifiers.setState(second, ClassifierState::On));
        QCOMPARE(store.classifier(store.first).state, ClassifierState::Off);
        QCOMPARE(store.texts("SELECT DISTINCT classifier_id FROM estimate"), QStringList{u"2"_s});
        QVERIFY(store.classifiers.setState(store.first, ClassifierState::On)); // seen before: back at once
        QCOMPARE(store.texts("SELECT DISTINCT classifier_id FROM estimate"), QStringList{u"1"_s});
        QCOMPARE(store.number("SELECT count(*) FROM flag"), 4);
    }

    void whatIsSwitchedOffCountsNoMore()
    {
        Filled store;
        QVERIFY(store.classifiers.setState(store.first, ClassifierState::Off));
        QCOMPARE(store.number("SELECT count(*) FROM estimate"), 0);
        QCOMPARE(store.number("SELECT count(*) FROM flag"), 0);
        QCOMPARE(store.number("SELECT count(*) FROM verdict"), 20);
    }

    void aThresholdMovesWhatCountsAndIsAnEvent()
    {
        Filled store;
        QVERIFY(store.classifiers.setThreshold(store.first, u"a"_s, 1.5));
        QCOMPARE(store.number("SELECT count(*) FROM flag"), 0);
        QVERIFY(store.classifiers.setThreshold(store.first, u"a"_s, 0.0001));
        QCOMPARE(store.number("SELECT count(*) FROM flag"), 20);
        QVERIFY(store.classifiers.setThreshold(store.first, u"a"_s, std::nullopt));
        QCOMPARE(store.number("SELECT count(*) FROM flag"), 4);
        QVERIFY(!store.classifier(store.first).categories[0].hasOwnThreshold());
        QCOMPARE(store.texts("SELECT json_extract(body, '$.before') || ' ' || json_extract(body, '$.now') FROM"
                             " audit_event WHERE kind = 'classifier.threshold' ORDER BY sequence"),
                 (QStringList{u"0.5 1.5"_s, u"1.5 0.0001"_s, u"0.0001 0.5"_s}));
    }

    void aThresholdThatIsNoneIsRefused()
    {
        Filled store;
        QCOMPARE(store.classifiers.setThreshold(store.first, u"a"_s, 0.0).error().kind, Failure::Kind::BadInput);
        QCOMPARE(store.classifiers.setThreshold(store.first, u"z"_s, 0.5).error().kind, Failure::Kind::NotFound);
        QCOMPARE(store.classifiers.setThreshold(ClassifierId(9), u"a"_s, 0.5).error().kind, Failure::Kind::NotFound);
    }

    void aFileThatIsNoLongerThatOfItsHashDoesNotJudge()
    {
        Filled store;
        store.database.run("UPDATE classifier SET source = substr(source, 1, 5000)");
        store.importLines(u"b.jsonl"_s, JudgedStore::log(3).replace("r-", "s-")).value();
        const Result<JudgingReport> judged = store.judge();
        QVERIFY(!judged);
        QCOMPARE(judged.error().kind, Failure::Kind::Corrupt);
    }

    void boundsOfTiersAreEvents()
    {
        Filled store;
        QCOMPARE(tierBounds(store.database).value(), (TierBounds{0.3, 0.8}));
        QVERIFY(setTierBounds(store.database, store.journal, {0.2, 0.9}));
        QCOMPARE(tierBounds(store.database)->tierOf(0.85), Tier::Controversial);
        QCOMPARE(setTierBounds(store.database, store.journal, {0.9, 0.2}).error().kind, Failure::Kind::BadInput);
        QCOMPARE(store.number("SELECT count(*) FROM audit_event WHERE kind = 'tiers.changed'"), 1);
    }
};

QTEST_APPLESS_MAIN(TestClassifierStore)
#include "tst_classifierstore.moc"
