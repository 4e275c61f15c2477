#include "app/learning/learnedcard.h"
#include "app/learning/replacing.h"
#include "tests/learning/decided.h"

#include <QTest>

using namespace learning;
using namespace Qt::StringLiterals;
using estimates::ClassifierId;
using estimates::ClassifierState;

/// From decisions to a model that may replace the one that is on.
class TestLearn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsLearnedComesInShadowAndIsBetter()
    {
        DecidedStore store;
        store.decideAll(1, 500);
        const auto learned = store.learn();
        QVERIFY2(learned, learned ? "" : qPrintable(learned.error().detail));
        QCOMPARE(store.classifier(learned->classifier).state, ClassifierState::Shadow);
        QCOMPARE(store.classifier(learned->classifier).base, std::optional(store.first));
        QCOMPARE(learned->comparison.outcome(), Outcome::Better);
        QVERIFY(learned->comparison.rows >= 100);
        QVERIFY(learned->decisions >= 370 && learned->decisions <= 400);
        QVERIFY(switchOn(store.database, store.journal, learned->classifier));
        QCOMPARE(store.classifier(store.first).state, ClassifierState::Off);
    }

    void theCardSaysWhatItComesFrom()
    {
        DecidedStore store;
        store.decideAll(1, 300);
        const auto learned = store.learn();
        QVERIFY(learned);
        const classify::Model model = classify::readModel(store.sourceOf(learned->classifier), u"new"_s).value();
        const QJsonObject card = model.card.value(u"learned"_s).toObject();
        QCOMPARE(card.value(u"base"_s).toString(), QString::fromLatin1(store.classifier(store.first).hash.toHex()));
        QCOMPARE(qint64(learnedFrom(model.card).decisions.size()), learned->decisions);
        QCOMPARE(model.card.value(u"trained"_s).toObject().value(u"note"_s).toString(), u"invented"_s);
        QCOMPARE(card.value(u"from"_s).toString(), shanghaiText(EmptyStore::now));
        QVERIFY(card.value(u"held_back"_s).toObject().contains(u"auprc"_s));
        QVERIFY(!QString::fromUtf8(QJsonDocument(model.card).toJson()).contains(u"officer-a"_s));
    }

    void theSameDecisionsGiveTheSameModel()
    {
        DecidedStore store;
        store.decideAll(1, 300);
        const auto first = store.learn();
        const auto second = store.learn();
        QVERIFY(first && second);
        QCOMPARE(second->classifier, first->classifier);
        QVERIFY(store.learn(200, 2)->classifier != first->classifier);
    }

    void tooFewDecisionsAreRefused()
    {
        DecidedStore store;
        store.decideAll(1, 150);
        QCOMPARE(store.learn().error().kind, Failure::Kind::Refused);
        for (qint64 id = 151; id <= 300; ++id)
            if (id % 6 == 4)
                store.decide(id, DecidedStore::noProblem());
        QCOMPARE(store.learn().error().kind, Failure::Kind::Refused);
        QCOMPARE(store.number("SELECT count(*) FROM classifier"), 1);
    }

    void decisionsOfOneKindAreRefused()
    {
        DecidedStore store;
        for (qint64 id = 1; id <= 300; ++id)
            store.decide(id, DecidedStore::noProblem());
        const auto learned = store.learn();
        QVERIFY(!learned);
        QCOMPARE(learned.error().kind, Failure::Kind::Refused);
    }

    void withoutAModelThatIsOnNothingIsLearned()
    {
        DecidedStore store(12);
        QVERIFY(store.classifiers.setState(store.first, ClassifierState::Off));
        QCOMPARE(store.learn().error().kind, Failure::Kind::NotFound);
    }

    /// What it has learned from is not what the next one is judged by.
    void theNextOneLearnsFromWhatIsNewOnly()
    {
        DecidedStore store;
        store.decideAll(1, 300);
        const auto first = store.learn();
        QVERIFY(first && switchOn(store.database, store.journal, first->classifier, u"a test"_s));
        QCOMPARE(store.learn().error().kind, Failure::Kind::Refused); // nothing new but what was kept back
        store.decideAll(301, 600);
        const auto second = store.learn();
        QVERIFY2(second, second ? "" : qPrintable(second.error().detail));
        QCOMPARE(second->base, first->classifier);
        const auto decisions = [&](ClassifierId id) {
            return learnedFrom(classify::readModel(store.sourceOf(id), u"m"_s)->card).decisions;
        };
        QVERIFY(std::ranges::includes(decisions(second->classifier), decisions(first->classifier)));
        QVERIFY(second->comparison.rows <= 600 - std::ssize(decisions(second->classifier)) + 10);
    }

    void theWayBackIsOpen()
    {
        DecidedStore store;
        store.decideAll(1, 400);
        const auto learned = store.learn();
        QVERIFY(learned && switchOn(store.database, store.journal, learned->classifier, u"a test"_s));
        store.judge();
        QVERIFY(switchOn(store.database, store.journal, store.first));
        QCOMPARE(store.classifier(store.first).state, ClassifierState::On);
        QCOMPARE(store.classifier(learned->classifier).state, ClassifierState::Off);
        QCOMPARE(store.texts("SELECT DISTINCT classifier_id FROM estimate"), QStringList{u"1"_s});
    }

    void oneThatIsWorseIsRefusedUnlessAReasonIsGiven()
    {
        DecidedStore store;
        store.decideAll(1, 400);
        classify::Model worse = DecidedStore::baseModel();
        for (classify::WeightRow &row : worse.rows)
            row.bytes[0] = row.bytes[3] = 0;
        const ClassifierId id = store.add(worse, store.first);
        QCOMPARE(switchOn(store.database, store.journal, id).error().kind, Failure::Kind::Refused); // not compared yet
        const auto comparison = compareWithCurrent(store.database, store.onWriter, id);
        QVERIFY2(comparison, comparison ? "" : qPrintable(comparison.error().detail));
        QCOMPARE(comparison->outcome(), Outcome::Worse);
        QVERIFY(comparison->forgets());
        QCOMPARE(lastOutcome(store.database, id).value(), std::optional(Outcome::Worse));
        QCOMPARE(switchOn(store.database, store.journal, id).error().kind, Failure::Kind::Refused);
        QCOMPARE(store.classifier(store.first).state, ClassifierState::On);
        QVERIFY(switchOn(store.database, store.journal, id, u"a drill"_s));
        QCOMPARE(store.classifier(id).state, ClassifierState::On);
        QCOMPARE(store.texts("SELECT json_extract(body, '$.reason') FROM audit_event WHERE kind = 'classifier.forced'"),
                 QStringList{u"a drill"_s});
    }

    void oneThatIsTheSameIsNotToldApart()
    {
        DecidedStore store;
        store.decideAll(1, 300);
        classify::Model same = DecidedStore::baseModel();
        same.card.insert(u"note"_s, u"another"_s);
        const ClassifierId id = store.add(same, store.first);
        const auto comparison = compareWithCurrent(store.database, store.onWriter, id);
        QVERIFY(comparison);
        QCOMPARE(comparison->outcome(), Outcome::NotToldApart);
        QCOMPARE(comparison->rows, 300);
        QCOMPARE(comparison->effect.lostYes.value, 0.0);
        QCOMPARE(comparison->effect.newYes.value, 0.0);
        QCOMPARE(comparison->effect.flaggedAfter.value, comparison->effect.flaggedBefore.value);
        QVERIFY(comparison->effect.sureYes > 50);
        QVERIFY(comparison->effect.sureNo > 100);
    }

    void anOfficerWhoIsWrongInOneOfTenDoesNotMakeItWorse()
    {
        DecidedStore store;
        store.decideAll(1, 500, 10);
        const auto learned = store.learn();
        QVERIFY(learned);
        QVERIFY(learned->comparison.outcome() != Outcome::Worse);
        QVERIFY(learned->comparison.averagePrecision.gain.value > 0);
    }

    /// A writer that dies is a program that was killed: before its piece nothing has happened, after it all is there.
    void killedBeforeRegisteringNothingIsLeft()
    {
        DecidedStore store;
        store.decideAll(1, 300);
        const qint64 events = store.count("audit_event");
        const ingest::OnWriter dying = [](const ingest::WriterWork &) -> Result<void> {
            return fail(Failure::Kind::Storage, u"killed"_s);
        };
        QVERIFY(!learning::learn(store.database, dying, {}));
        QCOMPARE(store.count("classifier"), 1);
        QCOMPARE(store.count("audit_event"), events);
        const auto learned = store.learn();
        QVERIFY(learned);
        QCOMPARE(store.count("classifier"), 2);
    }

    /// Killed between the two, it is in shadow and may not be switched on before it was compared.
    void killedBeforeTheFiguresItIsInShadowAndNotLetIn()
    {
        DecidedStore store;
        store.decideAll(1, 300);
        const ClassifierId id = store.learn()->classifier;
        DecidedStore other;
        other.decideAll(1, 300);
        const ClassifierId half =
            other.add(classify::readModel(store.sourceOf(id), u"half"_s).value(), other.first); // without its figures
        QCOMPARE(other.classifier(half).state, ClassifierState::Shadow);
        QCOMPARE(switchOn(other.database, other.journal, half).error().kind, Failure::Kind::Refused);
        QVERIFY(other.learn()->classifier == half); // the same model: its row is there, its figures are noted now
        QVERIFY(lastOutcome(other.database, half).value());
    }

    void itCanBeStopped()
    {
        DecidedStore store;
        store.decideAll(1, 300);
        std::stop_source stop;
        int reports = 0;
        const auto learned = store.learn(200, 1, stop.get_token(), [&](const Progress &) {
            if (++reports == 3)
                stop.request_stop();
        });
        QVERIFY(!learned);
        QCOMPARE(learned.error().kind, Failure::Kind::Cancelled);
        QCOMPARE(store.count("classifier"), 1);
    }
};

QTEST_APPLESS_MAIN(TestLearn)
#include "tst_learn.moc"
