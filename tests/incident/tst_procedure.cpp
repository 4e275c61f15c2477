#include "app/base/resources.h"
#include "app/incident/procedure.h"

#include <QTemporaryDir>
#include <QTest>

using namespace incident;

class TestProcedure : public QObject
{
    Q_OBJECT

    static QStringList ids(const std::vector<Step> &steps)
    {
        QStringList found;
        for (const Step &step : steps)
            found.append(step.id);
        return found;
    }

    static Result<Procedure> reading(const QByteArray &text)
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("steps.toml")));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            return fail(Failure::Kind::Storage, file.errorString());
        file.close();
        return readProcedure(file.fileName());
    }

    static QByteArray step(const QByteArray &id, const QByteArray &more = {})
    {
        return "[[step]]\nid = \"" + id
            + "\"\nkinds = [\"content\", \"network\", \"both\"]\n"
              "title = { zh = \"发现\", en = \"Found\" }\nsource = { zh = \"法\", en = \"Law\" }\n"
            + more;
    }

private Q_SLOTS:
    void initTestCase() { initResources(); }

    void aContentCaseHasTheStepsOfArticle14InOrder()
    {
        const Procedure procedure = readProcedure().value();
        QCOMPARE(ids(procedure.stepsFor({.kind = Kind::Content})),
                 QStringList({QStringLiteral("found"), QStringLiteral("stop_generation"),
                              QStringLiteral("stop_transmission"), QStringLiteral("remove"), QStringLiteral("rectify"),
                              QStringLiteral("retest"), QStringLiteral("report"), QStringLiteral("receipt")}));
        QVERIFY(procedure.step(QStringLiteral("stop_generation"))->source.zh.contains(QStringLiteral("第十四条")));
    }

    void aNetworkCaseHasNoStepsOfArticle14AndBothHasAll()
    {
        const Procedure procedure = readProcedure().value();
        QVERIFY(!ids(procedure.stepsFor({.kind = Kind::Network})).contains(QStringLiteral("rectify")));
        QVERIFY(ids(procedure.stepsFor({.kind = Kind::Network})).contains(QStringLiteral("net_report")));
        const Incident all{.kind = Kind::Both, .concerns = {.personalInformation = true, .flaw = true}};
        QCOMPARE(procedure.stepsFor(all).size(), procedure.steps.size());
    }

    void whatACaseConcernsBringsItsSteps()
    {
        const Procedure procedure = readProcedure().value();
        const QStringList plain = ids(procedure.stepsFor({.kind = Kind::Content}));
        const QStringList personal =
            ids(procedure.stepsFor({.kind = Kind::Content, .concerns = {.personalInformation = true}}));
        QVERIFY(!plain.contains(QStringLiteral("pi_authority")) && !plain.contains(QStringLiteral("flaw_report")));
        QVERIFY(personal.contains(QStringLiteral("pi_authority"))
                && personal.contains(QStringLiteral("pi_individuals")));
        QVERIFY(!personal.contains(QStringLiteral("flaw_report")));
    }

    void theDiscoveryMayNotBeWaivedAndWhateverMayBeSaysWhatASoundReasonIs()
    {
        const Procedure procedure = readProcedure().value();
        QVERIFY(!procedure.step(QStringLiteral("found"))->waivable);
        for (const Step &step : procedure.steps)
            QCOMPARE(step.waivable, !step.waiveHint.zh.isEmpty() && !step.waiveHint.en.isEmpty());
    }

    void aClockNeedsItsKindAndGrade()
    {
        const Procedure procedure = readProcedure().value();
        const auto clock = std::ranges::find(procedure.clocks, QStringLiteral("net.report.general"), &ClockUse::clock);
        QVERIFY(clock != procedure.clocks.end());
        QVERIFY(!clock->isFor({.kind = Kind::Content, .severity = Severity::Major}, Operator::General));
        QVERIFY(!clock->isGradedFor({.kind = Kind::Network, .severity = Severity::General}));
        QVERIFY(clock->isGradedFor({.kind = Kind::Network, .severity = Severity::Larger}));
        QVERIFY(clock->isFor({.kind = Kind::Both, .severity = Severity::Extraordinary}, Operator::General));
    }

    void whatIsWrongIsRefusedWithItsPlace_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("detail");
        QTest::addColumn<QString>("place");

        const QByteArray version = "version = \"1\"\n";
        const QByteArray noClock = "clock = []\n";
        QTest::newRow("no TOML") << QByteArray("[[step") << QString() << QStringLiteral(":1:");
        QTest::newRow("no version") << noClock + step("found") << QStringLiteral("version") << QStringLiteral(":1:");
        QTest::newRow("no clocks") << version + step("found") << QStringLiteral("[[clock]]") << QStringLiteral(":1:");
        QTest::newRow("a kind that is none") << version + noClock + "[[step]]\nid = \"found\"\nkinds = [\"contents\"]\n"
                                             << QStringLiteral("a kind is") << QStringLiteral(":5:");
        QTest::newRow("a step twice") << version + noClock + step("found") + step("found")
                                      << QStringLiteral("given twice") << QStringLiteral(":9:");
        QTest::newRow("waivable without a hint") << version + noClock + step("found", "waivable = true\n")
                                                 << QStringLiteral("waive_hint") << QStringLiteral(":3:");
        QTest::newRow("no discovery") << version + noClock + step("other") << QStringLiteral("no step \"found\"")
                                      << QStringLiteral(":1:");
        QTest::newRow("a clock about nothing") << version + step("found")
                + "[[clock]]\nid = \"c\"\nkinds = [\"content\"]\nfrom = \"found\"\nuntil = \"x\"\n"
                                               << QStringLiteral("no step \"x\"") << QStringLiteral(":11:");
    }

    void whatIsWrongIsRefusedWithItsPlace()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, detail);
        QFETCH(QString, place);
        const auto result = reading(text);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Failure::Kind::BadInput);
        QVERIFY2(result.error().detail.contains(detail), qPrintable(result.error().detail));
        QVERIFY2(result.error().where.contains(QStringLiteral("steps.toml") + place), qPrintable(result.error().where));
    }
};

QTEST_GUILESS_MAIN(TestProcedure)
#include "tst_procedure.moc"
