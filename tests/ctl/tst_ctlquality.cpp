#include "tests/ctl/ctlprocess.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// review quality and review sample of the real program.
class TestQuality : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_store;

private Q_SLOTS:
    void initTestCase()
    {
        m_store = m_folder.filePath(u"a.vml"_s);
        const QString log = m_folder.filePath(u"a.jsonl"_s);
        writeLog(log, 56);
        QCOMPARE(ctl(m_store, {u"init"_s}).status, 0);
        QCOMPARE(ctl(m_store, {u"import"_s, log}).status, 0);
    }

    void aSampleIsDrawnByItsLotAndListed()
    {
        const QStringList arguments{u"review"_s, u"sample"_s, u"--size"_s, u"5"_s, u"--seed"_s, u"11"_s, u"--json"_s};
        const CtlRun first = ctl(m_store, arguments);
        QCOMPARE(first.status, 0);
        const QJsonArray drawn = first.json()[u"generations"].toArray();
        QCOMPARE(drawn.size(), 5);
        QCOMPARE(ctl(m_store, arguments).json()[u"generations"].toArray(), drawn); // the same lot, the same draw

        const CtlRun quality = ctl(m_store, {u"review"_s, u"quality"_s, u"--json"_s});
        QCOMPARE(quality.status, 0);
        const QJsonArray audits = quality.json()[u"audits"].toArray();
        QCOMPARE(audits.size(), 2);
        QCOMPARE(audits[0][u"size"].toInt(), 5);
        QCOMPARE(audits[0][u"seed"].toInt(), 11);
        QVERIFY(audits[0][u"too_few"].toBool());
        QVERIFY(audits[0][u"missed_share"].toObject().isEmpty()); // nothing is decided
        QCOMPARE(quality.json()[u"agreement"][u"problem"][u"alpha"][u"undefined"].toString(), u"nothing_to_compare"_s);
    }

    void aPeriodWithoutGenerationsGivesNone()
    {
        const CtlRun run =
            ctl(m_store, {u"review"_s, u"sample"_s, u"--from"_s, u"2001-01-01"_s, u"--until"_s, u"2001-02-01"_s});
        QCOMPARE(run.status, 1);
    }

    void whatIsNotDecidedCannotBeReadTwice()
    {
        QCOMPARE(ctl(m_store, {u"review"_s, u"sample"_s, u"--blind"_s}).status, 1);
    }

    void wrongUsageIsSaid()
    {
        QCOMPARE(ctl(m_store, {u"review"_s, u"sample"_s, u"--size"_s, u"0"_s}).status, 2);
        QCOMPARE(ctl(m_store, {u"review"_s, u"sample"_s, u"--from"_s, u"yesterday"_s}).status, 2);
        QCOMPARE(ctl(m_store, {u"review"_s, u"quality"_s, u"--risk"_s, u"B.9"_s}).status, 2);
    }

    void inWordsItSaysHowLittleIsKnown()
    {
        const CtlRun run = ctl(m_store, {u"review"_s, u"quality"_s});
        QCOMPARE(run.status, 0);
        QVERIFY(run.out.contains("0 generation(s) decided about by two officers or more")
                || run.out.contains("0 generations decided about by two officers or more"));
        QVERIFY(run.out.contains("too few to tell"));
    }
};

QTEST_GUILESS_MAIN(TestQuality)
#include "tst_ctlquality.moc"
