#include "app/classify/ngrammodel.h"
#include "app/learning/relearn.h"
#include "tests/learning/decided.h"

#include <QTest>

using namespace learning;
using namespace Qt::StringLiterals;

/// A model that is taught further.
class TestRefit : public QObject
{
    Q_OBJECT

    const classify::Model m_base = DecidedStore::baseModel();

    /// Cherries are fruit, and what has none is not.
    static std::vector<Exercise> cherries(int count, unsigned seed, unsigned noise = 0)
    {
        std::mt19937 dice(seed);
        std::vector<Exercise> exercises;
        for (int i = 0; i < count; ++i) {
            const bool isFruit = i % 2 == 0;
            const std::string text =
                DecidedStore::sentence(dice, isFruit ? std::vector<std::string>{"cherry"} : std::vector<std::string>{});
            const bool isWrong = dice() % 100 < noise;
            exercises.push_back({.folded = text::fold(text).text,
                                 .role = 1,
                                 .labels = {.known = 0b1001, .positive = isFruit != isWrong ? 0b1001U : 0U},
                                 .group = static_cast<uint32_t>(i)});
        }
        return exercises;
    }

    static classify::Model taught(const classify::Model &base, const std::vector<Exercise> &exercises,
                                  const Recipe &recipe = {})
    {
        return relearn(base, exercises, recipe).value().model;
    }

    /// Of texts with these words, how likely they are of a category on average.
    static double meanOf(const classify::Model &model, const std::vector<std::string> &words, size_t category = 0)
    {
        std::mt19937 dice(77);
        std::vector<std::string> texts;
        for (int i = 0; i < 100; ++i)
            texts.push_back(DecidedStore::sentence(dice, words));
        std::vector<classify::Passage> passages;
        for (const std::string &text : texts)
            passages.push_back({text, classify::Role::Response});
        double sum = 0;
        const auto verdicts = classify::NgramModel(model).classify(passages).value();
        for (const classify::Verdict &one : verdicts)
            sum += double(one.probabilities[category]);
        return sum / 100;
    }

private Q_SLOTS:
    void whatOfficersKnowIsLearnedAndTheRestIsKept()
    {
        QVERIFY(meanOf(m_base, {"cherry"}) < 0.5);
        const classify::Model model = taught(m_base, cherries(300, 1));
        QVERIFY2(meanOf(model, {"cherry"}) > 0.6, QByteArray::number(meanOf(model, {"cherry"})).constData());
        QVERIFY(meanOf(model, {}) < 0.35);
        QVERIFY(meanOf(model, {"apple"}) > 0.7);
        QVERIFY(std::abs(meanOf(model, {"hammer"}, 1) - meanOf(m_base, {"hammer"}, 1)) < 0.15);
    }

    void theSameLessonsAndSeedGiveTheSameBytes()
    {
        const std::vector<Exercise> exercises = cherries(120, 1);
        const QByteArray first = writeModel(taught(m_base, exercises));
        QCOMPARE(writeModel(taught(m_base, exercises)), first);
        QVERIFY(writeModel(taught(m_base, exercises, {.seed = 2})) != first);
    }

    void rowsThatStandInNoLessonStayAsTheyAre()
    {
        const std::vector<Exercise> exercises = cherries(1, 1);
        const classify::Model model = taught(m_base, exercises);
        size_t changed = 0;
        for (size_t i = 0; i < model.rows.size(); ++i)
            changed += model.rows[i].bytes != m_base.rows[i].bytes ? 1 : 0;
        QVERIFY(changed < 200);
    }

    void aNewNgramTakesARowThatIsNobodysIfItIsSeenOftenEnough()
    {
        const std::vector<Exercise> exercises = cherries(300, 1);
        const Relearned once = relearn(m_base, exercises, {}).value();
        QVERIFY(once.newGrams > 0);
        const Relearned never = relearn(m_base, exercises, {.least = 100'000}).value();
        QCOMPARE(never.newGrams, 0);
        for (size_t i = 0; i < m_base.rows.size(); ++i)
            QVERIFY(m_base.rows[i].print() == 0 || m_base.rows[i].print() == once.model.rows[i].print());
    }

    void lessonsOfOneGroupGiveNoNgramARow()
    {
        std::vector<Exercise> exercises = cherries(100, 1);
        for (Exercise &exercise : exercises)
            exercise.group = 4;
        QCOMPARE(relearn(m_base, exercises, {}).value().newGrams, 0);
    }

    void whatIsReadBackIsTheSameModel()
    {
        const classify::Model model = taught(m_base, cherries(200, 1));
        const auto read = classify::readModel(writeModel(model), u"new"_s);
        QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
    }

    void anOfficerWhoIsWrongInOneOfTenDoesNotRuinIt()
    {
        const classify::Model model = taught(m_base, cherries(300, 1, 10));
        QVERIFY2(meanOf(model, {"cherry"}) > 0.5, QByteArray::number(meanOf(model, {"cherry"})).constData());
        QVERIFY(meanOf(model, {}) < 0.45);
        QVERIFY(meanOf(model, {"apple"}) > 0.6);
    }

    /// Of several categories, none of which is known, the one that the model believes in most is believed in more.
    void oneOfSeveralGoesToTheLikeliest()
    {
        std::mt19937 dice(4);
        std::vector<Exercise> exercises;
        for (uint32_t i = 0; i < 200; ++i)
            exercises.push_back({.folded = text::fold(DecidedStore::sentence(dice, {"apple", "basket"})).text,
                                 .role = 1,
                                 .labels = {.known = 0b1000, .positive = 0b1000, .oneOf = 0b0011},
                                 .group = i});
        const classify::Model model = taught(m_base, exercises);
        QVERIFY(meanOf(model, {"basket"}, 0) > meanOf(m_base, {"basket"}, 0));
        const double fruit = meanOf(model, {"basket"}, 0) - meanOf(m_base, {"basket"}, 0);
        const double tool = meanOf(model, {"basket"}, 1) - meanOf(m_base, {"basket"}, 1);
        QVERIFY(tool < fruit);
    }

    void withFewLessonsCalibrationAndThresholdsStay()
    {
        const Relearned relearned = relearn(m_base, cherries(40, 1), {}).value();
        QCOMPARE(relearned.isRecalibrated, std::vector<bool>(4, false));
        for (size_t i = 0; i < m_base.heads.size(); ++i) {
            QCOMPARE(relearned.model.heads[i].slope, m_base.heads[i].slope);
            QCOMPARE(relearned.model.heads[i].category.threshold, m_base.heads[i].category.threshold);
        }
        QCOMPARE(relearn(m_base, cherries(300, 1), {}).value().isRecalibrated, (std::vector{true, false, false, true}));
    }

    void aTextOfWhichNothingIsKnownMovesNothingFar()
    {
        std::vector<Exercise> exercises = cherries(200, 1);
        for (Exercise &exercise : exercises)
            exercise.labels = {};
        const classify::Model model = taught(m_base, exercises);
        for (const char *word : {"cherry", "apple", "hammer"})
            QVERIFY(std::abs(meanOf(model, {word}) - meanOf(m_base, {word})) < 0.02);
    }

    void itCanBeStopped()
    {
        std::stop_source stop;
        stop.request_stop();
        const auto result = relearn(m_base, cherries(200, 1), {}, {}, stop.get_token());
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Failure::Kind::Cancelled);
    }

    void nothingTeachesNothing() { QCOMPARE(relearn(m_base, {}, {}).error().kind, Failure::Kind::BadInput); }
};

QTEST_APPLESS_MAIN(TestRefit)
#include "tst_refit.moc"
