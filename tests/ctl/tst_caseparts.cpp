#include "tests/ctl/ctlprocess.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestCaseParts : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_store;

    CtlRun run(const QStringList &arguments) const { return ctl(m_store, QStringList{u"incident"_s} + arguments); }

private Q_SLOTS:
    void initTestCase()
    {
        m_store = m_folder.filePath(u"test.vml"_s);
        QVERIFY(makeStoreWithoutRules(m_store));
        const CtlRun created =
            run({u"create"_s, u"--title"_s, u"attack"_s, u"--kind"_s, u"network"_s, u"--origin"_s, u"notice"_s,
                 u"--origin-ref"_s, u"N-7"_s, u"--concern"_s, u"personal_information"_s, u"--json"_s});
        QCOMPARE(created.status, 0);
        QCOMPARE(created.json()[u"origin"].toString(), u"notice"_s);
        QCOMPARE(created.json()[u"origin_ref"].toString(), u"N-7"_s);
        QVERIFY(created.json()[u"concerns_personal_information"].toBool());
        QVERIFY(!created.json()[u"concerns_flaw"].toBool());
    }

    void figuresGiveAGradeThatIsTakenOver()
    {
        const CtlRun graded = run({u"grade"_s, u"1"_s, u"--figure"_s, u"pi.leaked=1000000"_s, u"--figure"_s,
                                   u"other.larger=no"_s, u"--take-over"_s, u"--json"_s});
        QCOMPARE(graded.status, 0);
        QCOMPARE(graded.json()[u"grade"].toInt(), 2);
        QCOMPARE(graded.json()[u"criterion"].toString(), u"pi.leaked"_s);
        QCOMPARE(graded.json()[u"confidence"].toString(), u"V"_s);
        QCOMPARE(graded.json()[u"evaluated"].toArray().size(), 2);
        QCOMPARE(run({u"grade"_s, u"1"_s, u"--figure"_s, u"typo=1"_s}).status, 2);
        QCOMPARE(run({u"grade"_s, u"1"_s, u"--figure"_s, u"pi.leaked=nan"_s}).status, 2);
        QCOMPARE(run({u"grade"_s, u"1"_s}).status, 2);
    }

    void tasksAreSetAndSettled()
    {
        QCOMPARE(run({u"task"_s, u"1"_s, u"--title"_s, u"count"_s, u"--due"_s, u"2999-01-01"_s}).status, 0);
        QCOMPARE(run({u"task"_s, u"1"_s, u"--title"_s, u"count"_s, u"--due"_s, u"someday"_s}).status, 2);
        QCOMPARE(run({u"tasks"_s, u"1"_s, u"--json"_s}).json()[u"tasks"].toArray().size(), 1);
        QCOMPARE(run({u"settle"_s, u"1"_s, u"1"_s, u"--dropped"_s}).status, 3); // without a note
        QCOMPARE(run({u"settle"_s, u"1"_s, u"1"_s}).status, 0);
        const auto tasks = run({u"tasks"_s, u"1"_s, u"--json"_s}).json()[u"tasks"].toArray();
        QCOMPARE(tasks.first().toObject()[u"state"].toString(), u"done"_s);
    }

    void linksAreMadeAndTakenOff()
    {
        QCOMPARE(run({u"link"_s, u"1"_s, u"complaint"_s, u"TS-1"_s}).status, 0);
        QCOMPARE(run({u"link"_s, u"1"_s, u"planet"_s, u"x"_s}).status, 2);
        const auto links = run({u"links"_s, u"1"_s, u"--json"_s}).json()[u"links"].toArray();
        QCOMPARE(links.size(), 1);
        const QString id = QString::number(links.first().toObject()[u"id"].toInt());
        QCOMPARE(run({u"unlink"_s, u"1"_s, id}).status, 0);
        QVERIFY(run({u"links"_s, u"1"_s, u"--json"_s}).json()[u"links"].toArray().isEmpty());
        QCOMPARE(run({u"link"_s, u"1"_s, u"--proposed"_s}).status, 0);
    }

    void aCaseIsAmendedCommentedAndAddedTo()
    {
        QCOMPARE(run({u"amend"_s, u"1"_s, u"--kind"_s, u"both"_s, u"--concern"_s, u"none"_s}).status, 0);
        QCOMPARE(run({u"amend"_s, u"1"_s, u"--kind"_s, u"strange"_s}).status, 2);
        QCOMPARE(run({u"comment"_s, u"1"_s, u"--words"_s, u"between us"_s}).status, 0);
        QCOMPARE(run({u"entry"_s, u"1"_s, u"--what"_s, u"a call"_s}).status, 0);
        QCOMPARE(run({u"entry"_s, u"1"_s}).status, 3);
    }

    void theOperatorAndTheClocksGoIntoTheCalendar()
    {
        QCOMPARE(run({u"operator"_s, u"cii"_s, u"--json"_s}).json()[u"operator"].toString(), u"cii"_s);
        QCOMPARE(run({u"operator"_s, u"king"_s}).status, 2);
        const QString path = m_folder.filePath(u"clocks.ics"_s);
        const CtlRun written = run({u"ical"_s, u"--out"_s, path, u"--json"_s});
        QVERIFY2(written.status == 0, written.err.constData());
        QVERIFY(written.json()[u"entries"].toInt() >= 1);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(QByteArray(bytes).replace("\r\n ", "").contains("net.report.cii@"));
        QVERIFY(!bytes.contains("attack")); // the case's title stays in the workspace
        QCOMPARE(run({u"ical"_s}).status, 2);
    }

    void whoIsNotEntitledMayNotWaive()
    {
        QCOMPARE(run({u"waive"_s, u"1"_s, u"contain"_s, u"--reason"_s, u"over"_s}).status, 3);
    }
};

QTEST_GUILESS_MAIN(TestCaseParts)
#include "tst_caseparts.moc"
