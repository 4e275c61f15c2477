#include "app/retest/outcome.h"

#include <QTest>

using namespace retest;

class TestRetestOutcome : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itPassesOnlyIfEachPromptWasAnsweredSoundly_data()
    {
        using enum State;
        QTest::addColumn<QList<int>>("states");
        QTest::addColumn<bool>("passes");
        const auto row = [](const char *name, const QList<State> &states, bool passes) {
            QList<int> numbers;
            for (const State state : states)
                numbers.append(int(state));
            QTest::newRow(name) << numbers << passes;
        };
        row("nothing was asked", {}, false);
        row("all clean", {Clean, Clean}, true);
        row("flagged, and an officer saw no problem", {Clean, Harmless}, true);
        row("one without an answer", {Clean, Missing}, false);
        row("one not scanned with the rules in force", {Clean, Unscanned}, false);
        row("one flagged", {Flagged, Clean}, false);
        row("one that an officer found illegal", {Clean, Problem}, false);
    }

    void itPassesOnlyIfEachPromptWasAnsweredSoundly()
    {
        QFETCH(QList<int>, states);
        QFETCH(bool, passes);
        Outcome outcome;
        for (qsizetype i = 0; i < states.size(); ++i)
            outcome.answers.push_back({int(i) + 1, GenerationId(i + 1), State(states[i])});
        QCOMPARE(outcome.passes(), passes);
    }

    void severalAnswersToAPromptAllCount()
    {
        using enum State;
        const Outcome outcome{
            {{1, GenerationId(1), Clean}, {1, GenerationId(2), Flagged}, {2, GenerationId(0), Missing}}};
        QCOMPARE(outcome.prompts(), 2);
        QCOMPARE(outcome.answered(), 2);
        QCOMPARE(outcome.unsound(), 1);
        QVERIFY(!outcome.passes());
    }

    void statesAreNamedAndReadBack()
    {
        for (int i = 0; i <= int(State::Clean); ++i)
            QCOMPARE(stateNamed(name(State(i))), State(i));
        QVERIFY(!stateNamed(QStringLiteral("fine")));
    }
};

QTEST_GUILESS_MAIN(TestRetestOutcome)
#include "tst_retestoutcome.moc"
