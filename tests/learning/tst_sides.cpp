#include "app/learning/sides.h"

#include <QTest>

#include <map>
#include <random>

using namespace learning;
using namespace Qt::StringLiterals;

/// Lessons that belong together stay together.
class TestSides : public QObject
{
    Q_OBJECT

    static std::string words(std::mt19937 &dice, int count)
    {
        std::string text;
        for (int i = 0; i < count; ++i) {
            for (int letter = 0; letter < 6; ++letter)
                text += char('a' + dice() % 26);
            text += ' ';
        }
        return text;
    }

    /// Ten lessons of each template, and as many that stand alone.
    static std::vector<Lesson> some(int templates, unsigned seed = 1)
    {
        std::mt19937 dice(seed);
        std::vector<Lesson> lessons;
        for (int i = 0; i < templates; ++i) {
            const std::string shared = words(dice, 30);
            for (int j = 0; j < 10; ++j) {
                lessons.push_back({.text = shared + std::to_string(dice() % 100'000)});
                lessons.push_back({.text = words(dice, 30)});
            }
        }
        for (size_t i = 0; i < lessons.size(); ++i) {
            lessons[i].generation = GenerationId(i + 1);
            lessons[i].event = ReviewEventId(i + 1);
        }
        return lessons;
    }

    static std::set<uint32_t> groupsOn(bool side, const std::vector<bool> &held, const std::vector<uint32_t> &groups)
    {
        std::set<uint32_t> found;
        for (size_t i = 0; i < held.size(); ++i) {
            if (held[i] == side)
                found.insert(groups[i]);
        }
        return found;
    }

private Q_SLOTS:
    void nearDuplicatesAreNeverOnBothSides()
    {
        for (const quint64 seed : {1, 2, 3}) {
            const std::vector<Lesson> lessons = some(30, static_cast<unsigned>(seed));
            const std::vector<uint32_t> groups = groupsOf(lessons);
            QCOMPARE(std::ranges::max(groups) + 1, 30 + 300); // templates, and those alone
            const std::vector<bool> held = heldBack(lessons, groups, {}, {.seed = seed});
            const auto kept = groupsOn(true, held, groups);
            const auto learned = groupsOn(false, held, groups);
            for (const uint32_t group : kept)
                QVERIFY(!learned.contains(group));
            const auto count = std::ranges::count(held, true);
            QVERIFY2(count > 120 && count <= 150, QByteArray::number(qint64(count)).constData()); // a quarter of 600
        }
    }

    void aConversationAndAGenerationAreOneGroup()
    {
        std::mt19937 dice(5);
        std::vector<Lesson> lessons(4);
        for (size_t i = 0; i < lessons.size(); ++i) {
            lessons[i].text = words(dice, 20);
            lessons[i].generation = GenerationId(i);
        }
        lessons[0].session = lessons[2].session = u"s-1"_s;
        lessons[3].generation = lessons[2].generation;
        const std::vector<uint32_t> groups = groupsOf(lessons);
        QCOMPARE(groups, (std::vector<uint32_t>{0, 1, 0, 0}));
    }

    void someOfThemAreTheNewest()
    {
        const std::vector<Lesson> lessons = some(30);
        const std::vector<uint32_t> groups = groupsOf(lessons);
        const std::vector<bool> held = heldBack(lessons, groups, {}, {.seed = 1});
        QVERIFY(std::count(held.end() - 60, held.end(), true) > 45);
        QVERIFY(std::count(held.begin(), held.end() - 60, true) > 40);
    }

    void whatWasLearnedBeforeIsNeverKeptBack()
    {
        const std::vector<Lesson> lessons = some(30);
        const std::vector<uint32_t> groups = groupsOf(lessons);
        std::set<ReviewEventId> learned;
        for (size_t i = 0; i < 300; ++i)
            learned.insert(lessons[i].event);
        const std::vector<bool> held = heldBack(lessons, groups, learned, {.seed = 1});
        const std::vector<bool> fit = unseen(lessons, groups, learned);
        for (size_t i = 0; i < lessons.size(); ++i)
            QVERIFY(!held[i] || (i >= 300 && fit[i]));
        QVERIFY(std::ranges::count(held, true) <= 150); // at most half of what is left
    }

    void aGroupThatIsMostOfAllIsLearnedFrom()
    {
        std::vector<Lesson> lessons = some(5);
        for (size_t i = 0; i < 60; ++i)
            lessons[i].session = u"one"_s;
        const std::vector<uint32_t> groups = groupsOf(lessons);
        const std::vector<bool> held = heldBack(lessons, groups, {}, {.seed = 1});
        QCOMPARE(std::count(held.begin(), held.begin() + 60, true), 0);
    }

    void aTextThatIsEverywhereTiesNothingTogether()
    {
        std::vector<Lesson> lessons = some(20);
        const size_t outputs = lessons.size();
        for (size_t i = 0; i < outputs; ++i)
            lessons.push_back({.generation = lessons[i].generation, .event = lessons[i].event, .text = "go on"});
        const std::vector<uint32_t> groups = groupsOf(lessons);
        QCOMPARE(std::ranges::max(groups) + 1, 20 + 200 + 1);
        const std::vector<bool> held = heldBack(lessons, groups, {}, {.seed = 1});
        QCOMPARE(std::count(held.begin() + std::ptrdiff_t(outputs), held.end(), true), 0);
        QVERIFY(std::ranges::count(held, true) > 50);
    }

    void theSeedChoosesTheSame()
    {
        const std::vector<Lesson> lessons = some(20);
        const std::vector<uint32_t> groups = groupsOf(lessons);
        QCOMPARE(heldBack(lessons, groups, {}, {.seed = 4}), heldBack(lessons, groups, {}, {.seed = 4}));
        QVERIFY(heldBack(lessons, groups, {}, {.seed = 4}) != heldBack(lessons, groups, {}, {.seed = 5}));
    }
};

QTEST_APPLESS_MAIN(TestSides)
#include "tst_sides.moc"
