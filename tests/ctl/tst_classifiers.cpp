#include "tests/ctl/ctlprocess.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// The classifiers of a workspace, from the command line of the real program with the model that comes with it.
class TestClassifiers : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_store;
    int m_number = 0;

    CtlRun run(const QStringList &arguments) const { return ctl(m_store, arguments); }
    QJsonObject listed() const
    {
        return run({u"model"_s, u"list"_s, u"--json"_s}).json()[u"classifiers"][0].toObject();
    }
    int flagged() const { return run({u"search"_s, u"risk:any"_s, u"--json"_s}).json()[u"count"].toInt(); }

private Q_SLOTS:
    void init()
    {
        m_store = m_folder.filePath(u"%1.vml"_s.arg(++m_number));
        const QString log = m_folder.filePath(u"%1.jsonl"_s.arg(m_number));
        writeLog(log, 40);
        QCOMPARE(run({u"init"_s}).status, 0);
        QCOMPARE(run({u"import"_s, log}).status, 0);
    }

    void whatIsImportedIntoANewWorkspaceIsJudged()
    {
        const QJsonObject model = listed();
        QCOMPARE(model[u"state"].toString(), u"on"_s);
        QCOMPARE(model[u"waiting"].toInt(-1), 0);
        QCOMPARE(model[u"categories"].toArray().size(), 13);
        QCOMPARE(run({u"model"_s, u"judge"_s, u"--json"_s}).json()[u"generations"].toInt(-1), 0);
    }

    void aThresholdMovesFlagsAndGoesBack()
    {
        const int before = flagged();
        QCOMPARE(run({u"model"_s, u"threshold"_s, u"1"_s, u"violence"_s, u"0.0001"_s}).status, 0);
        QCOMPARE(flagged(), 40);
        QCOMPARE(run({u"model"_s, u"threshold"_s, u"1"_s, u"violence"_s, u"default"_s}).status, 0);
        QCOMPARE(flagged(), before);
        QCOMPARE(run({u"model"_s, u"threshold"_s, u"1"_s, u"violence"_s, u"much"_s}).status, 3);
        QCOMPARE(run({u"model"_s, u"threshold"_s, u"1"_s, u"nothing"_s, u"0.5"_s}).status, 1);
        QCOMPARE(run({u"verify"_s}).status, 0);
    }

    void curvesSayWhatThresholdsWouldMean()
    {
        const QJsonObject curves = run({u"model"_s, u"curves"_s, u"1"_s, u"violence"_s, u"--json"_s}).json();
        QCOMPARE(curves[u"judged"].toInt(), 40);
        const QJsonArray points = curves[u"categories"][0][u"points"].toArray();
        QVERIFY(points.size() > 5);
        for (qsizetype i = 1; i < points.size(); ++i)
            QVERIFY(points[i][u"generations"].toInt() <= points[i - 1][u"generations"].toInt());
    }

    void whatIsDisabledFlagsNothingAndTiersHaveBounds()
    {
        QCOMPARE(run({u"model"_s, u"threshold"_s, u"1"_s, u"violence"_s, u"0.0001"_s}).status, 0);
        QCOMPARE(run({u"model"_s, u"disable"_s, u"1"_s}).status, 0);
        QVERIFY(flagged() < 40);
        QCOMPARE(run({u"model"_s, u"enable"_s, u"1"_s}).status, 0);
        QCOMPARE(flagged(), 40);
        QCOMPARE(run({u"tiers"_s, u"0.2"_s, u"0.9"_s}).status, 0);
        QCOMPARE(run({u"tiers"_s, u"--json"_s}).json()[u"unsafe"].toDouble(), 0.9);
        QCOMPARE(run({u"tiers"_s, u"0.9"_s, u"0.2"_s}).status, 3);
    }

    void withTooFewDecisionsNothingIsLearned()
    {
        const CtlRun learned = run({u"model"_s, u"learn"_s});
        QVERIFY(learned.status != 0);
        QVERIFY(!learned.err.isEmpty());
        QCOMPARE(run({u"model"_s, u"queue"_s, u"uncertain"_s, u"--json"_s}).status, 0);
    }
};

QTEST_GUILESS_MAIN(TestClassifiers)
#include "tst_classifiers.moc"
