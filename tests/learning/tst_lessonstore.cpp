#include "app/learning/lessonstore.h"
#include "tests/learning/decided.h"

#include <QTest>

using namespace learning;
using namespace Qt::StringLiterals;

/// Decisions as lessons.
class TestLessonStore : public QObject
{
    Q_OBJECT

    static Lessons read(const DecidedStore &store)
    {
        return lessonsFor(store.database, store.classifier(store.first)).value();
    }

private Q_SLOTS:
    void aLessonSaysWhereItComesFrom()
    {
        DecidedStore store(12);
        store.moment += 5000;
        store.decide(2, DecidedStore::confirmed(u"A.1.f"_s)); // an apple, which the model knows
        const Lessons lessons = read(store);
        QCOMPARE(lessons.decisions, 1);
        QCOMPARE(lessons.rows.size(), 1);
        const Lesson &one = lessons.rows[0];
        QCOMPARE(one.generation, GenerationId(2));
        QCOMPARE(one.event, review::decisionInForce(store.database, GenerationId(2)).value()->id);
        QCOMPARE(one.at, EmptyStore::now + 5000);
        QCOMPARE(one.officer, u"officer-a"_s);
        QCOMPARE(one.part, 1);
        QVERIFY(one.text.contains("apple"));
        QCOMPARE(one.flaggedBy, std::vector{store.first});
        QVERIFY(!one.isFlaggedByRules);
        QCOMPARE(one.labels, (Labels{.known = 0b1001, .positive = 0b1001}));
    }

    void rulesAreToldFromClassifiers()
    {
        DecidedStore store(0);
        store
            .import(store.folder.write(u"b.jsonl"_s,
                                       "{\"id\":\"1\",\"prompt\":\"forbidden\",\"response\":\"an answer\"}\n"))
            .value();
        store.decide(1, DecidedStore::noProblem());
        const Lessons lessons = read(store);
        QCOMPARE(lessons.rows.size(), 1);
        QCOMPARE(lessons.rows[0].part, 0);
        QVERIFY(lessons.rows[0].isFlaggedByRules);
        QVERIFY(lessons.rows[0].flaggedBy.empty());
    }

    void whatWasUndoneAndSecondOpinionsAreNone()
    {
        DecidedStore store(12);
        store.decide(1, DecidedStore::confirmed(u"A.1.f"_s));
        store.decide(2, {review::Disposition::SecondOpinion, {}, {}});
        store.decide(3, DecidedStore::noProblem());
        review::ReviewStore(store.database, store.journal).undo().value();
        const Lessons lessons = read(store);
        QCOMPARE(lessons.decisions, 1);
        QCOMPARE(lessons.rows.size(), 1);
        QCOMPARE(lessons.rows[0].generation, GenerationId(1));
    }

    void aDecisionThatWasTakenAnewCountsOnce()
    {
        DecidedStore store(12);
        store.decide(1, DecidedStore::confirmed(u"A.1.f"_s));
        store.decide(1, DecidedStore::noProblem());
        const Lessons lessons = read(store);
        QCOMPARE(lessons.rows.size(), 1);
        QCOMPARE(lessons.rows[0].labels.positive, 0U);
    }

    void aTextThatIsHeldNoMoreTeachesNothing()
    {
        DecidedStore store(12);
        store.decide(1, DecidedStore::noProblem());
        store.decide(2, DecidedStore::noProblem());
        store.database.run("DELETE FROM generation_text WHERE generation_id = 1");
        const Lessons lessons = read(store);
        QCOMPARE(lessons.decisions, 2);
        QCOMPARE(lessons.withoutText, 1);
        QCOMPARE(lessons.rows.size(), 1);
    }

    void whatIsInShadowHasFlaggedNothing()
    {
        DecidedStore store(12);
        classify::Model other = DecidedStore::baseModel();
        other.heads[0].category.threshold = 0.01;
        store.add(other, store.first);
        store.judge();
        store.decide(2, DecidedStore::confirmed(u"A.1.f"_s));
        QCOMPARE(read(store).rows[0].flaggedBy, std::vector{store.first});
    }
};

QTEST_APPLESS_MAIN(TestLessonStore)
#include "tst_lessonstore.moc"
