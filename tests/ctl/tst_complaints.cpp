#include "app/base/resources.h"
#include "app/workspace/workspace.h"
#include "tests/ctl/ctlprocess.h"
#include "tests/support/generations.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// The complaint commands of the real program.
class TestComplaints : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_stores = 0;

    /// A workspace with one flagged generation, G-1.
    QString empty()
    {
        initResources();
        const QString path = m_folder.filePath(u"%1.vml"_s.arg(++m_stores));
        auto store = workspace::Workspace::create(path, {.officer = u"officer-a"_s});
        if (!store)
            qFatal("no workspace");
        addGeneration(store->database(), "A.1.f");
        return path;
    }

    static CtlRun complaint(const QString &store, const QStringList &arguments)
    {
        return ctl(store, QStringList{u"complaint"_s} + arguments);
    }

private Q_SLOTS:
    void aComplaintIsTakenInHandledAndClosed()
    {
        const QString store = empty();
        const CtlRun made =
            complaint(store,
                      {u"new"_s, u"--text"_s, u"a remark"_s, u"--contact"_s, u"PLANTED"_s, u"--user"_s, u"77"_s,
                       u"--kind"_s, u"personal_information"_s, u"--channel"_s, u"email"_s, u"--json"_s});
        QCOMPARE(made.status, 0);
        const QString number = made.json()[u"number"].toString();
        QVERIFY2(number.startsWith(u"TS-"), made.out.constData());
        QCOMPARE(complaint(store, {u"close"_s, number}).status, 3);
        QCOMPARE(complaint(store, {u"link"_s, number, u"G-1"_s}).status, 0);
        QCOMPARE(complaint(store, {u"link"_s, number, u"G-2"_s}).status, 1);
        QCOMPARE(complaint(store, {u"entry"_s, number, u"--note"_s, u"asked"_s}).status, 0);
        QCOMPARE(complaint(store, {u"feedback"_s, number, u"--channel"_s, u"email"_s, u"--said"_s, u"x"_s}).status, 3);
        QCOMPARE(complaint(store, {u"decide"_s, number, u"--outcome"_s, u"founded"_s, u"--reason"_s, u"so"_s}).status,
                 0);
        QCOMPARE(complaint(store, {u"feedback"_s, number, u"--channel"_s, u"email"_s, u"--said"_s, u"told"_s}).status,
                 0);
        QCOMPARE(complaint(store, {u"close"_s, number}).status, 0);

        const CtlRun shown = complaint(store, {u"show"_s, number, u"--json"_s});
        QCOMPARE(shown.status, 0);
        const QJsonObject json = shown.json();
        QCOMPARE(json[u"outcome"].toString(), u"founded"_s);
        QCOMPARE(json[u"links"].toArray(), QJsonArray{u"G-1"_s});
        QVERIFY(json[u"user"].toString().startsWith(u"u-"));
        QCOMPARE(json[u"clocks"][0][u"set_by"].toString(), u"statutory"_s);
        QCOMPARE(json[u"clocks"][0][u"amount"].toInt(), 15);
        QVERIFY(!shown.out.contains("PLANTED"));
        QVERIFY(!complaint(store, {u"list"_s}).out.contains("PLANTED"));
        QCOMPARE(complaint(store, {u"list"_s, u"--open"_s, u"--json"_s}).json()[u"complaints"].toArray().size(), 0);

        const CtlRun revealed = complaint(store, {u"show"_s, number, u"--reveal"_s, u"asked_by_user"_s});
        QVERIFY(revealed.out.contains("PLANTED"));
        QCOMPARE(
            complaint(store, {u"show"_s, number, u"--json"_s}).json()[u"events"].toArray().last()[u"kind"].toString(),
            u"unmask"_s);
        QCOMPARE(ctl(store, {u"verify"_s}).status, 0);
    }

    void aFileIsImportedOnceAndItsBadLinesAreListed()
    {
        const QString store = empty();
        QFile file(m_folder.filePath(u"tickets.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("ticket,received,text\nT-1,2026-01-20 10:00,a\nT-2,never,b\n");
        file.close();
        const CtlRun first = complaint(store, {u"import"_s, file.fileName(), u"--json"_s});
        QCOMPARE(first.status, 0);
        QCOMPARE(first.json()[u"added"].toInt(), 1);
        QCOMPARE(first.json()[u"bad"][0][u"line"].toInt(), 3);
        QCOMPARE(first.json()[u"bad"][0][u"reason"].toString(), u"bad_moment"_s);
        QVERIFY(complaint(store, {u"import"_s, file.fileName(), u"--json"_s}).json()[u"repeated"].toBool());
        QCOMPARE(complaint(store, {u"quarantine"_s, u"--json"_s}).json()[u"lines"].toArray().size(), 1);
        const CtlRun stats =
            complaint(store, {u"stats"_s, u"--from"_s, u"2026-01-01"_s, u"--to"_s, u"2026-01-31"_s, u"--json"_s});
        QCOMPARE(stats.json()[u"received"].toInt(), 1);
        QCOMPARE(stats.json()[u"open"].toInt(), 1);
        QCOMPARE(complaint(store, {u"import"_s, u"nowhere.csv"_s}).status, 3);
    }

    void aPromiseIsSaidAndBoundByTheLaw()
    {
        const QString store = empty();
        QVERIFY(complaint(store, {u"promise"_s}).out.contains("No promise"));
        QCOMPARE(complaint(store, {u"promise"_s, u"--amount"_s, u"10"_s}).status, 0);
        QCOMPARE(
            complaint(store, {u"promise"_s, u"--amount"_s, u"16"_s, u"--kind"_s, u"personal_information"_s}).status, 3);
        QCOMPARE(complaint(store, {u"promise"_s, u"--amount"_s, u"soon"_s}).status, 2);
        const QJsonArray made = complaint(store, {u"promise"_s, u"--json"_s}).json()[u"promises"].toArray();
        QCOMPARE(made.size(), 1);
        QCOMPARE(made[0][u"amount"].toInt(), 10);
    }
};

QTEST_GUILESS_MAIN(TestComplaints)

#include "tst_complaints.moc"
