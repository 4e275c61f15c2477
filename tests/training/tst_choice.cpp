#include "app/training/choice.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace Qt::StringLiterals;
using namespace training;

/// From which probability on a category says yes.
class TestChoice : public QObject
{
    Q_OBJECT

    static constexpr size_t categories = 6;
    std::vector<LabelledRow> m_rows;
    Choice m_choice;

    static std::vector<classify::Head> heads() { return std::vector<classify::Head>(categories); }

    static bool isAlarm(const classify::Head &head, double score)
    {
        return 1 / (1 + std::exp(-(head.slope * score + head.offset))) >= head.category.threshold;
    }

private Q_SLOTS:
    /// Benign talk that each category takes for its own in other places, and positives that overlap with it.
    void init()
    {
        std::mt19937 dice(7);
        std::normal_distribution<double> noise;
        m_rows.assign(6000, {.role = classify::Role::Prompt, .known = (1U << categories) - 1});
        m_choice = {};
        for (size_t i = 0; i < m_rows.size(); ++i) {
            std::vector<double> scores(categories);
            for (size_t category = 0; category < categories; ++category)
                scores[category] = noise(dice) - 1;
            if (i % 3 == 0) {
                m_rows[i].positive = 1U << (i / 3 % categories);
                scores[i / 3 % categories] += 2;
            }
            m_choice.rows.push_back(&m_rows[i]);
            m_choice.scores.push_back(std::move(scores));
        }
    }

    void allCategoriesTogetherKeepToTheirBound()
    {
        std::vector<classify::Head> chosen = heads();
        const std::vector<qint64> positives = choose(chosen, m_choice);
        qint64 benign = 0;
        qint64 alarms = 0;
        qint64 found = 0;
        for (size_t i = 0; i < m_rows.size(); ++i) {
            bool isAny = false;
            for (size_t category = 0; category < categories; ++category)
                isAny = isAny || isAlarm(chosen[category], m_choice.scores[i][category]);
            benign += m_rows[i].positive == 0 ? 1 : 0;
            alarms += m_rows[i].positive == 0 && isAny ? 1 : 0;
            found += m_rows[i].positive != 0 && isAny ? 1 : 0;
        }
        QVERIFY(double(alarms) <= mostFalseAlarmsTogether * double(benign) + 1);
        QVERIFY(found > alarms);
        for (const qint64 count : positives)
            QVERIFY(count == 333 || count == 334);
    }

    void oneCategoryAloneKeepsToItsOwn()
    {
        for (LabelledRow &row : m_rows) {
            row.known = 1;
            row.positive &= 1;
        }
        std::vector<classify::Head> chosen(1);
        QCOMPARE(choose(chosen, m_choice).size(), size_t{1});
        qint64 benign = 0;
        qint64 alarms = 0;
        for (size_t i = 0; i < m_rows.size(); ++i) {
            benign += m_rows[i].positive == 0 ? 1 : 0;
            alarms += m_rows[i].positive == 0 && isAlarm(chosen[0], m_choice.scores[i][0]) ? 1 : 0;
        }
        QVERIFY(alarms > 0);
        QVERIFY(double(alarms) <= mostFalseAlarms * double(benign) + 1);
    }

    void withFewPositivesThereIsNoThreshold()
    {
        int left = fewestPositives - 1;
        for (LabelledRow &row : m_rows) {
            if ((row.positive & 4) != 0 && left-- <= 0)
                row.known &= ~4U;
        }
        std::vector<classify::Head> chosen = heads();
        QCOMPARE(choose(chosen, m_choice)[2], qint64(fewestPositives - 1));
        QVERIFY(chosen[2].category.threshold > 1);
        QVERIFY(chosen[1].category.threshold < 1);
    }
};

QTEST_GUILESS_MAIN(TestChoice)
#include "tst_choice.moc"
