#include "app/estimates/curves.h"
#include "app/review/reviewstore.h"
#include "tests/estimates/judged.h"

#include <QTest>

using namespace estimates;
using namespace Qt::StringLiterals;

/// What a threshold would mean, from past decisions.
class TestCurves : public QObject
{
    Q_OBJECT

    static void decide(JudgedStore &store, qint64 generation, bool isConfirmed)
    {
        review::ReviewStore(store.database, store.journal)
            .decide(GenerationId(generation),
                    isConfirmed ? review::Decision{review::Disposition::Confirmed, u"A.1.f"_s, {}}
                                : review::Decision{review::Disposition::NotAProblem, {}, {}})
            .value();
    }

private Q_SLOTS:
    void theWorkloadIsWhatReachesAThreshold()
    {
        JudgedStore store;
        const ClassifierId id = store.addModel();
        store.importLines(u"a.jsonl"_s, JudgedStore::log(100)).value();
        store.importLines(u"b.jsonl"_s, "{\"id\":\"x\",\"prompt\":\"alpha forbidden\",\"response\":\"y\"}\n").value();
        store.judge().value();
        const auto read = curvesOf(store.database, store.classifier(id));
        QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
        const Curves &curves = *read;
        QCOMPARE(curves.judged, 101);
        QCOMPARE(curves.categories.size(), 2);
        const CategoryCurves &a = curves.categories[0];
        QCOMPARE(a.workload.from(0), 101);
        QCOMPARE(a.workload.from(0.5), 21);
        QCOMPARE(a.workload.newlyFrom(0.5), 20); // a rule has found the other one
        QCOMPARE(a.workload.from(2), 0);
    }

    void precisionAndRecallAreThoseOfDecisions()
    {
        JudgedStore store;
        const ClassifierId id = store.addModel();
        store.importLines(u"a.jsonl"_s, JudgedStore::log(20)).value();
        store.judge().value();
        decide(store, 1, true);  // alpha
        decide(store, 6, true);  // alpha
        decide(store, 11, false); // alpha
        decide(store, 2, true);  // missed
        const CategoryCurves a = curvesOf(store.database, store.classifier(id))->categories[0];
        QCOMPARE(a.decided.size(), 4);
        QCOMPARE(a.confirmed(), 3);
        const measure::Confusion at = a.at(0.5);
        QCOMPARE(at, (measure::Confusion{2, 1, 1, 0}));
        QCOMPARE(a.reliability().back().count, 3);
        QCOMPARE(a.reliability().back().share.value, 2.0 / 3);
    }

    void itCanBeStopped()
    {
        JudgedStore store;
        const ClassifierId id = store.addModel();
        store.importLines(u"a.jsonl"_s, JudgedStore::log(5000)).value();
        store.judge().value();
        std::stop_source stop;
        stop.request_stop();
        const auto curves = curvesOf(store.database, store.classifier(id), stop.get_token());
        QVERIFY(!curves);
        QCOMPARE(curves.error().kind, Failure::Kind::Cancelled);
    }
};

QTEST_APPLESS_MAIN(TestCurves)
#include "tst_curves.moc"
