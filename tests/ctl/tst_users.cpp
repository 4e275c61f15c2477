#include "app/base/resources.h"
#include "app/workspace/workspace.h"
#include "tests/ctl/ctlprocess.h"
#include "tests/users/someusers.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// user due, show, measure, withdraw and rule of the real program.
class TestUsers : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_stores = 0;

    /// A workspace in which u-one has three illegal prompts (G-1 to G-3) and u-two one (G-4).
    QString filled()
    {
        initResources();
        const QString path = m_folder.filePath(u"%1.vml"_s.arg(++m_stores));
        const workspace::Options options{.officer = u"officer-a"_s};
        auto store = workspace::Workspace::create(path, options);
        if (!store)
            qFatal("no workspace");
        constexpr Moment at = 1'790'000'000'000;
        for (int i = 0; i < 3; ++i)
            addDecided(store->database(), u"u-one"_s, at + i, "illegal", at + 1000);
        addDecided(store->database(), u"u-two"_s, at, "illegal", at + 1000);
        return path;
    }

    static CtlRun user(const QString &store, const QStringList &arguments)
    {
        return ctl(store, QStringList{u"user"_s} + arguments);
    }

private Q_SLOTS:
    void whoIsDueIsListedAndWhoIsNotIsNot()
    {
        const QString store = filled();
        const CtlRun due = user(store, {u"due"_s, u"--json"_s});
        QCOMPARE(due.status, 0);
        const QJsonArray rows = due.json()[u"users"].toArray();
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows[0][u"user"].toString(), u"u-one"_s);
        QCOMPARE(rows[0][u"reached"][0][u"generations"].toArray().size(), 3);
        const CtlRun words = user(store, {u"due"_s});
        QCOMPARE(words.status, 0);
        QCOMPARE(words.out.trimmed(), QByteArray("u-one  row: 3 of 3"));
    }

    void aMeasureTakesWhatCountsAsItsEvidenceAndSettlesIt()
    {
        const QString store = filled();
        const CtlRun made = user(store,
                                 {u"measure"_s, u"u-one"_s, u"--kind"_s, u"suspend"_s, u"--reason"_s, u"three"_s,
                                  u"--until"_s, u"2099-01-01T00:00"_s, u"--authority"_s, u"CAC"_s, u"--json"_s});
        QVERIFY2(made.status == 0, made.err.constData());
        QCOMPARE(made.json()[u"measure"].toString(), u"M-1"_s);
        const CtlRun due = user(store, {u"due"_s});
        QCOMPARE(due.status, 1);
        const CtlRun shown = user(store, {u"show"_s, u"u-one"_s, u"--json"_s});
        QCOMPARE(shown.status, 0);
        const QJsonObject measure = shown.json()[u"measures"][0].toObject();
        QCOMPARE(measure[u"evidence"].toInt(), 3);
        QCOMPARE(measure[u"until"].toString(), u"2099-01-01 00:00"_s);
        QVERIFY(measure[u"in_force"].toBool());
        QCOMPARE(measure[u"reports"][0][u"authority"].toString(), u"CAC"_s);

        QCOMPARE(user(store,
                      {u"measure"_s, u"u-two"_s, u"--kind"_s, u"lift"_s, u"--of"_s, u"M-1"_s, u"--reason"_s, u"x"_s})
                     .status,
                 3); // of another user
        QCOMPARE(user(store,
                      {u"measure"_s, u"u-one"_s, u"--kind"_s, u"lift"_s, u"--of"_s, u"M-1"_s, u"--reason"_s,
                       u"appeal"_s})
                     .status,
                 0);
        QVERIFY(!user(store, {u"show"_s, u"u-one"_s, u"--json"_s}).json()[u"measures"][0][u"in_force"].toBool());
        QCOMPARE(ctl(store, {u"verify"_s}).status, 0);
    }

    void aReceiptWithoutItsAuthorityIsNotLost()
    {
        const QString store = filled();
        const CtlRun made = user(store,
                                 {u"measure"_s, u"u-one"_s, u"--kind"_s, u"warn"_s, u"--reason"_s, u"three"_s,
                                  u"--receipt"_s, u"2026-17"_s});
        QVERIFY(made.status != 0);
        QVERIFY2(made.err.contains("authority"), made.err.constData());
    }

    void withdrawingBringsTheUserBack()
    {
        const QString store = filled();
        QCOMPARE(user(store,
                      {u"measure"_s, u"u-one"_s, u"--kind"_s, u"warn"_s, u"--reason"_s, u"three"_s, u"--generation"_s,
                       u"G-1,G-2"_s})
                     .status,
                 0);
        QCOMPARE(user(store, {u"due"_s}).status, 1);
        QCOMPARE(user(store, {u"withdraw"_s, u"M-1"_s}).status, 3); // no reason
        QCOMPARE(user(store, {u"withdraw"_s, u"M-1"_s, u"--reason"_s, u"recorded in error"_s}).status, 0);
        QCOMPARE(user(store, {u"withdraw"_s, u"M-1"_s, u"--reason"_s, u"again"_s}).status, 3);
        QCOMPARE(user(store, {u"due"_s}).status, 0);
        const CtlRun shown = user(store, {u"show"_s, u"u-one"_s});
        QVERIFY2(shown.out.contains("M-1  warn  withdrawn"), shown.out.constData());
        QCOMPARE(ctl(store, {u"verify"_s}).status, 0);
    }

    void rulesAreListedAndSet()
    {
        const QString store = filled();
        const QJsonArray rules = user(store, {u"rule"_s, u"--json"_s}).json()[u"rules"].toArray();
        QCOMPARE(rules.size(), 3);
        QCOMPARE(rules[0][u"times"].toInt(), 3);
        QCOMPARE(rules[0][u"confidence"].toString(), u"GK"_s);
        QVERIFY(user(store, {u"rule"_s}).out.contains("confirm with counsel"));
        QCOMPARE(user(store, {u"rule"_s, u"row"_s, u"--times"_s, u"4"_s, u"--proposes"_s, u"warn"_s}).status, 0);
        QCOMPARE(user(store, {u"due"_s}).status, 1);
        const CtlRun off = user(store, {u"rule"_s, u"row"_s, u"--state"_s, u"off"_s, u"--json"_s});
        QCOMPARE(off.json()[u"rules"][0][u"on"].toBool(true), false);
        QCOMPARE(off.json()[u"rules"][0][u"times"].toInt(), 4);
    }

    void wrongCallsEndWithTheirStatus_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("status");
        QTest::newRow("show nobody") << QStringList{u"show"_s} << 2;
        QTest::newRow("show an unknown user") << QStringList{u"show"_s, u"u-nobody"_s} << 1;
        QTest::newRow("measure without a kind") << QStringList{u"measure"_s, u"u-one"_s} << 2;
        QTest::newRow("withdraw is a command of its own")
            << QStringList{u"measure"_s, u"u-one"_s, u"--kind"_s, u"withdraw"_s} << 2;
        QTest::newRow("a moment that is none")
            << QStringList{u"measure"_s, u"u-one"_s, u"--kind"_s, u"warn"_s, u"--from"_s, u"soon"_s} << 2;
        QTest::newRow("no reason") << QStringList{u"measure"_s, u"u-one"_s, u"--kind"_s, u"warn"_s} << 3;
        QTest::newRow("no evidence") << QStringList{u"measure"_s, u"u-two"_s,    u"--kind"_s,
                                                    u"warn"_s,    u"--reason"_s, u"x"_s}
                                     << 3;
        QTest::newRow("lift of nothing") << QStringList{u"measure"_s, u"u-one"_s, u"--kind"_s, u"lift"_s} << 2;
        QTest::newRow("lift of what is not there")
            << QStringList{u"measure"_s, u"u-one"_s, u"--kind"_s, u"lift"_s, u"--of"_s, u"M-9"_s} << 1;
        QTest::newRow("withdraw nothing") << QStringList{u"withdraw"_s} << 2;
        QTest::newRow("withdraw what is not there") << QStringList{u"withdraw"_s, u"M-9"_s, u"--reason"_s, u"x"_s} << 1;
        QTest::newRow("a rule without a setting") << QStringList{u"rule"_s, u"row"_s} << 2;
        QTest::newRow("a setting without a rule") << QStringList{u"rule"_s, u"--times"_s, u"3"_s} << 2;
        QTest::newRow("a rule that is none") << QStringList{u"rule"_s, u"week"_s, u"--times"_s, u"3"_s} << 1;
        QTest::newRow("a number that is none") << QStringList{u"rule"_s, u"row"_s, u"--times"_s, u"x"_s} << 3;
        QTest::newRow("a state that is none") << QStringList{u"rule"_s, u"row"_s, u"--state"_s, u"perhaps"_s} << 2;
    }

    void wrongCallsEndWithTheirStatus()
    {
        QFETCH(QStringList, arguments);
        const QString store = filled();
        const CtlRun run = user(store, arguments);
        QTEST(run.status, "status");
        QVERIFY(!run.err.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestUsers)
#include "tst_users.moc"
