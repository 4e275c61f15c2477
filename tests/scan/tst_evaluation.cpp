#include "app/base/resources.h"
#include "app/detect/packloader.h"
#include "app/scan/evaluation.h"
#include "app/scan/evaluationcard.h"
#include "tests/ingest/logfolder.h"
#include "tests/scan/packs.h"

#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;

/// Rules held against a labelled table.
class TestEvaluation : public QObject
{
    Q_OBJECT

    LogFolder m_folder;
    detect::Taxonomy m_taxonomy;

    static bool isNear(double value, double expected) { return std::abs(value - expected) < 0.0005; }

private Q_SLOTS:
    void initTestCase()
    {
        initResources();
        m_taxonomy = detect::Taxonomy::load().value();
    }

    /// Wilson's interval: figures worked out by hand for 8 of 10 and the edges.
    void sharesHaveWilsonsInterval()
    {
        const measure::Estimate some = measure::share(8, 10);
        QVERIFY(isNear(some.value, 0.8) && isNear(some.low, 0.4902) && isNear(some.high, 0.9433));
        const measure::Estimate none = measure::share(0, 20);
        QVERIFY(none.value == 0 && none.low == 0 && isNear(none.high, 0.1611));
        const measure::Estimate all = measure::share(20, 20);
        QVERIFY(all.value == 1 && all.high == 1 && isNear(all.low, 0.8389));
        QVERIFY(std::isnan(measure::share(0, 0).value));
    }

    void f1HasAnIntervalThatStays()
    {
        const measure::Confusion confusion{.truePositives = 60,
                                           .falsePositives = 20,
                                           .falseNegatives = 20,
                                           .trueNegatives = 900};
        const measure::Estimate first = measure::f1Of(confusion);
        const measure::Estimate second = measure::f1Of(confusion);
        QVERIFY(isNear(first.value, 0.75));
        QVERIFY(first.low > 0.66 && first.low < 0.71);
        QVERIFY(first.high > 0.79 && first.high < 0.84);
        QCOMPARE(first.low, second.low);
        QVERIFY(std::isnan(measure::f1Of({.trueNegatives = 5}).value));
    }

    void aLabelThatARowDoesNotNameCountsNeitherWay()
    {
        const auto matcher = detect::Matcher::compile({packOf(u"a"_s, {"alpha"})}).value();
        const std::vector<scan::Label> labels{{.name = u"x"_s, .risks = {u"A.1.f"_s}},
                                              {.name = u"y"_s, .risks = {u"A.2.a"_s}}};
        const QString table =
            m_folder.write(u"table.jsonl"_s,
                           R"({"text":"alpha","role":"prompt","lang":"en","split":"test","labels":{"x":1}}
{"text":"alpha","role":"response","lang":"en","split":"test","labels":{"x":0,"y":1}}
{"text":"other","role":"post","lang":"zh","split":"test","labels":{"x":1,"unheard":1}}
{"text":"other","role":"post","lang":"zh","split":"test","labels":{"x":0}}
{"text":"alpha","role":"post","lang":"zh","split":"train","labels":{"x":1}}
{"no":"text"}
)");
        const auto done = scan::evaluate(table, *matcher, labels, u"test"_s);
        QVERIFY(done);
        QCOMPARE(done->rows, 4);
        QCOMPARE(done->passed, 2);
        QCOMPARE(done->unknown, QStringList{u"unheard"_s});
        QCOMPARE(done->labels.at(u"x"_s).at(u"en"_s), (measure::Confusion{.truePositives = 1, .falsePositives = 1}));
        QCOMPARE(done->labels.at(u"x"_s).at(u"zh"_s), (measure::Confusion{.falseNegatives = 1, .trueNegatives = 1}));
        QCOMPARE(done->labels.at(u"y"_s).at(u"en"_s), (measure::Confusion{.falseNegatives = 1}));
    }

    void aLabelMayBeOfSomePacksOnly()
    {
        const auto matcher = detect::Matcher::compile({packOf(u"a"_s, {"alpha"}), packOf(u"b"_s, {"beta"})}).value();
        detect::Scratch scratch;
        const scan::Label ofB{.name = u"x"_s, .risks = {u"*"_s}, .packs = {u"b"_s}};
        QVERIFY(!ofB.isSaidBy(matcher->scan("alpha", detect::Part::Prompt, scratch), *matcher));
        QVERIFY(ofB.isSaidBy(matcher->scan("alpha beta", detect::Part::Prompt, scratch), *matcher));
    }

    void labelsThatThePacksSayNothingOfAreLeftOut()
    {
        const auto matcher = detect::Matcher::compile({packOf(u"a"_s, {"alpha"})}).value();
        const std::vector<scan::Label> labels{{.name = u"of its risk"_s, .risks = {u"A.2.a"_s, u"A.1.f"_s}},
                                              {.name = u"of another risk"_s, .risks = {u"A.2.a"_s}},
                                              {.name = u"of another pack"_s, .risks = {u"A.1.f"_s}, .packs = {u"b"_s}},
                                              {.name = u"any"_s, .risks = {u"*"_s}}};
        QStringList names;
        for (const scan::Label &label : scan::labelsOf(*matcher, labels))
            names.append(label.name);
        QCOMPARE(names, (QStringList{u"of its risk"_s, u"any"_s}));
    }

    void aCardHoldsWhatTheTableCanTell()
    {
        scan::Evaluation evaluation{.rows = 100};
        evaluation.labels[u"x"_s][u"zh"_s] = {.truePositives = 8,
                                              .falsePositives = 2,
                                              .falseNegatives = 10,
                                              .trueNegatives = 80};
        evaluation.labels[u"none of it"_s][u"zh"_s] = {.falsePositives = 1, .trueNegatives = 99};
        const detect::Card card = scan::cardOf(evaluation, u"table"_s, u"test"_s, QDate(2026, 11, 29));
        QCOMPARE(card.rows, 100);
        QCOMPARE(card.figures.size(), size_t(1));
        QCOMPARE(card.figures[0].label, u"x"_s);
        QCOMPARE(card.figures[0].precision->value, 0.8);
        QCOMPARE(card.figures[0].precision->low, 0.49);
        QCOMPARE(card.figures[0].recall->value, 0.444);
    }

    void shippedLabelsNameRisksAndPacksThatThereAre()
    {
        const auto labels = scan::loadLabels(u":/detect/labels.toml"_s, m_taxonomy);
        QVERIFY2(labels, qPrintable(labels ? QString() : labels.error().where + labels.error().detail));
        const auto packs = detect::starterPacks().value();
        for (const scan::Label &label : *labels) {
            for (const QString &pack : label.packs)
                QVERIFY2(std::ranges::contains(packs, pack, &detect::RulePack::id), qPrintable(pack));
        }
    }

    void mistakesAreRefusedWithTheirPlace()
    {
        const auto refused = [&](const QByteArray &text) {
            const auto labels = scan::loadLabels(m_folder.write(u"labels.toml"_s, text), m_taxonomy);
            return labels ? QString() : labels.error().where;
        };
        QVERIFY(refused("format = 1\n[[label]]\nname = \"x\"\nrisks = [\"A.9.z\"]\n").contains(u":4"));
        QVERIFY(
            refused("format = 1\n[[label]]\nname = \"x\"\nrisks = [\"*\"]\n[[label]]\nname = \"x\"\nrisks = [\"*\"]\n")
                .contains(u":5"));
        QVERIFY(refused("format = 1\n[[label]]\nname = \"x\"\nrisks = []\n").contains(u":4"));
    }

    void aTableWithoutRowsIsRefused()
    {
        const auto matcher = detect::Matcher::compile({}).value();
        const auto done = scan::evaluate(m_folder.write(u"none.jsonl"_s, "{\"a\":1}\n"), *matcher, {});
        QVERIFY(!done);
        QCOMPARE(done.error().kind, Failure::Kind::BadInput);
    }
};

QTEST_GUILESS_MAIN(TestEvaluation)
#include "tst_evaluation.moc"
