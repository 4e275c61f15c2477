#include "app/base/resources.h"
#include "app/users/counter.h"

#include <QElapsedTimer>
#include <QHash>
#include <QTest>

using namespace users;

/// A sequence is written as letters: i illegal, h harmful, n not a problem, c confirmed of class A.1, d confirmed of
/// class A.4, u unclear, s second opinion, . undecided. One an hour, from 20:00 in Shanghai on; '|' is the next day at
/// 08:00,
/// '>' thirty days later.
class TestCounter : public QObject
{
    Q_OBJECT

    static constexpr Moment hour = 3'600'000;
    static Moment evening() { return startOfDay(QDate(2026, 9, 21)) + 20 * hour; }

    static Verdict verdict(char letter, Moment at, int number)
    {
        static const QHash<char, QString> words{{'i', QStringLiteral("illegal")},
                                                {'h', QStringLiteral("harmful")},
                                                {'n', QStringLiteral("not_a_problem")},
                                                {'c', QStringLiteral("confirmed")},
                                                {'d', QStringLiteral("confirmed")},
                                                {'u', QStringLiteral("unclear")},
                                                {'s', QStringLiteral("second_opinion")}};
        Verdict verdict{.generation = static_cast<GenerationId>(number), .at = at, .disposition = words.value(letter)};
        if (letter != '.')
            verdict.decidedAt = at + 48 * hour;
        verdict.risk = letter == 'd' ? QStringLiteral("A.4.a") : QStringLiteral("A.1.f");
        return verdict;
    }

    static std::vector<Verdict> sequence(const QByteArray &letters)
    {
        std::vector<Verdict> all;
        Moment at = evening();
        for (const char letter : letters) {
            if (letter == '|') {
                at = startOfDay(shanghaiDay(at).addDays(1)) + 8 * hour;
            } else if (letter == '>') {
                at += 30 * 24 * hour;
            } else {
                all.push_back(verdict(letter, at, static_cast<int>(all.size()) + 1));
                at += hour;
            }
        }
        return all;
    }

    static Rule rule(const QString &kind, int times)
    {
        const auto shipped = shippedRules().value();
        Rule found = *std::ranges::find(shipped, kind, &Rule::id);
        found.setting.times = times;
        return found;
    }

private Q_SLOTS:
    void initTestCase() { initResources(); }

    void rulesCountWhatOfficersDecided_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<int>("times");
        QTest::addColumn<QByteArray>("letters");
        QTest::addColumn<int>("counted");
        QTest::addColumn<int>("waiting");
        QTest::addColumn<bool>("reached");
        const auto row = [](const char *name, const char *kind, int times, const char *letters, int counted,
                            int waiting, bool reached) {
            QTest::newRow(name) << QString::fromLatin1(kind) << times << QByteArray(letters) << counted << waiting
                                << reached;
        };
        row("nothing", "row", 3, "", 0, 0, false);
        row("two in a row", "row", 3, "ii", 2, 0, false);
        row("three in a row", "row", 3, "iii", 3, 0, true);
        row("more than three", "row", 3, "iiiii", 5, 0, true);
        row("a harmless prompt ends a row", "row", 3, "iinii", 2, 0, false);
        row("a harmful one ends a row too unless it counts", "row", 3, "iihi", 1, 0, false);
        row("undecided ones neither end a row nor count", "row", 3, "i.i", 2, 1, false);
        row("three decided, two waiting", "row", 3, "i.i.i", 3, 2, true);
        row("unclear and second opinion wait", "row", 3, "iusi", 2, 2, false);
        row("a row that was reached stays after a harmless prompt", "row", 3, "iiin", 3, 0, true);
        row("the latest row that reaches it", "row", 3, "iiiniiiini", 4, 0, true);
        row("confirmed counts where its class does", "row", 3, "cci", 3, 0, true);
        row("confirmed of another class ends the row", "row", 3, "ccdi", 1, 0, false);
        row("rows run over midnight", "row", 3, "ii|i", 3, 0, true);
        row("five in a day", "day", 4, "iiii", 4, 0, true);
        row("harmless ones between do not matter to a day", "day", 4, "inin|", 2, 0, false);
        row("a day ends at midnight in Shanghai", "day", 5, "iiiiii", 4, 0, false); // 20 to 23, then 0 and 1
        row("two days are two counts", "day", 3, "ii|ii", 2, 0, false);
        row("what waits on that day", "day", 4, "ii.|..", 2, 1, false);
        row("what waits where nothing counts yet", "day", 4, ".|..", 0, 2, false);
        row("the fullest day that is not full", "day", 4, "iii|i", 3, 0, false);
        row("thirty days roll", "month", 3, "ii|i", 3, 0, true);
        row("thirty days and an hour do not", "month", 3, "ii>i", 2, 0, false);
        row("the window moves on", "month", 2, "i>i|i", 2, 0, true);
        row("what waits in the window", "month", 3, "i.|i>.", 2, 1, false);
    }

    void rulesCountWhatOfficersDecided()
    {
        QFETCH(QString, kind);
        QFETCH(int, times);
        QFETCH(QByteArray, letters);
        const RuleState state = stateOf(rule(kind, times), sequence(letters));
        QTEST(state.counted, "counted");
        QTEST(state.waiting, "waiting");
        QTEST(state.isReached, "reached");
        QCOMPARE(state.generations.size(), size_t(state.counted));
    }

    void whatWasDecidedBeforeTheLastMeasureHasHadItsAnswer()
    {
        const std::vector<Verdict> all = sequence("iiii");
        const RuleState state = stateOf(rule(QStringLiteral("row"), 3), all, *all[1].decidedAt);
        QCOMPARE(state.counted, 2);
        QVERIFY(!state.isReached);
        QCOMPARE(state.generations, (std::vector{GenerationId(3), GenerationId(4)}));
        QCOMPARE(state.first, all[2].at);
        QCOMPARE(state.last, all[3].at);
    }

    void anOldPromptThatIsDecidedAfterTheMeasureCounts()
    {
        std::vector<Verdict> all = sequence("iii");
        const Moment measured = *all[2].decidedAt;
        all[0].decidedAt = measured + 1;
        QCOMPARE(stateOf(rule(QStringLiteral("row"), 1), all, measured).generations, std::vector{GenerationId(1)});
    }

    void withoutATimeAVerdictCountsInARowOnly()
    {
        std::vector<Verdict> all = sequence("iii");
        all[2].at.reset();
        QVERIFY(stateOf(rule(QStringLiteral("row"), 3), all).isReached);
        QCOMPARE(stateOf(rule(QStringLiteral("day"), 3), all).counted, 2);
        QCOMPARE(stateOf(rule(QStringLiteral("month"), 3), all).counted, 2);
    }

    void harmfulOnesCountWhereARuleSaysSo()
    {
        Rule counting = rule(QStringLiteral("row"), 3);
        counting.setting.counts.append(QStringLiteral("harmful"));
        QVERIFY(stateOf(counting, sequence("ihi")).isReached);
    }

    void whatTheModelAloneSaidCountsOnlyWhereTheRuleLooksAtBoth()
    {
        std::vector<Verdict> all = sequence("ii.");
        all[1].inPrompt = true;
        Rule both = rule(QStringLiteral("row"), 2);
        QVERIFY(stateOf(both, all).isReached);
        both.setting.promptOnly = true;
        const RuleState state = stateOf(both, all);
        QCOMPARE(state.generations, std::vector{GenerationId(2)});
        QCOMPARE(state.waiting, 0);
    }

    void aRuleThatIsOffIsAtNothing()
    {
        Rule off = rule(QStringLiteral("row"), 1);
        off.setting.isOn = false;
        QCOMPARE(stateOf(off, sequence("iii")), RuleState{.rule = QStringLiteral("row")});
    }

    void aHundredThousandOnOneDayAreCountedAtOnce()
    {
        std::vector<Verdict> all;
        for (int i = 0; i < 100'000; ++i)
            all.push_back(verdict('i', evening() + i, i + 1));
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(stateOf(rule(QStringLiteral("month"), 5), all).counted, 100'000);
        QVERIFY2(timer.elapsed() < 10'000, qPrintable(QString::number(timer.elapsed())));
    }
};

QTEST_APPLESS_MAIN(TestCounter)
#include "tst_counter.moc"
