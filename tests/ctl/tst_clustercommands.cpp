#include "app/workspace/workspace.h"
#include "tests/ctl/ctlprocess.h"
#include "tests/review/flaggedtexts.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// Clusters of what waits, and one decision about one, from the command line of the real program.
class TestClusterCommands : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_store;
    int m_number = 0;

    CtlRun run(const QStringList &arguments) const { return ctl(m_store, QStringList{u"review"_s} + arguments); }
    CtlRun run(QStringList arguments, const QString &officer) const
    {
        return run(arguments << u"--officer"_s << officer);
    }
    qint64 waiting() const { return run({u"--json"_s}).json()[u"to_decide"].toInteger(-1); }

private Q_SLOTS:
    void initTestCase() { initResources(); }

    /// Nine near-duplicates, and two that share a term with them and nothing else.
    void init()
    {
        m_store = m_folder.filePath(u"%1.vml"_s.arg(++m_number));
        auto store = workspace::Workspace::create(m_store, {.officer = u"officer-a"_s}).value();
        for (int i = 0; i < 9; ++i) {
            const std::string text = "Parcel " + std::to_string(1000 + 37 * i)
                + " has arrived at the office by the river and can be fetched there until six in the evening.";
            addFlagged(store.database(), text, "", {{.matched = "office"}});
        }
        addFlagged(store.database(), "Who has the key of the office?", "", {{.matched = "office"}});
        addFlagged(store.database(), "An Office is a room with a desk.", "", {{.matched = "Office"}});
    }

    void theLargestClustersAreListed()
    {
        const CtlRun listed = run({u"clusters"_s, u"--json"_s});
        QCOMPARE(listed.status, 0);
        const QJsonArray clusters = listed.json()[u"clusters"].toArray();
        QCOMPARE(clusters.size(), 2);
        QCOMPARE(clusters[0][u"basis"].toString(), u"text"_s);
        QCOMPARE(clusters[0][u"count"].toInt(), 9);
        QVERIFY(clusters[0][u"mean"].toDouble() > 0.8);
        QCOMPARE(clusters[1][u"basis"].toString(), u"pattern"_s);
        QCOMPARE(clusters[1][u"count"].toInt(), 11);
        QVERIFY(run({u"clusters"_s}).out.contains("office"));
        QCOMPARE(run({u"clusters"_s, u"--limit"_s, u"none"_s}).status, 2);
    }

    void whatIsAlikeIsCountedWithASample()
    {
        const QJsonObject alike = run({u"alike"_s, u"G-1"_s, u"--json"_s}).json();
        QCOMPARE(alike[u"count"].toInt(), 9);
        QCOMPARE(alike[u"least_alike"].toArray().size(), 5);
        QCOMPARE(alike[u"at_random"].toArray().size(), 3);
        QCOMPARE(run({u"alike"_s, u"1"_s, u"--pattern"_s, u"--json"_s}).json()[u"count"].toInt(), 11);
        QCOMPARE(run({u"alike"_s, u"1"_s, u"--least"_s, u"0.2"_s}).status, 2);
        QCOMPARE(run({u"alike"_s, u"many"_s}).status, 2);
        QCOMPARE(run({u"alike"_s, u"99"_s}).status, 1);
    }

    void withoutYesNothingIsDecided()
    {
        const CtlRun shown = run({u"decide-alike"_s, u"1"_s, u"not_a_problem"_s});
        QCOMPARE(shown.status, 1);
        QVERIFY2(shown.err.contains("--yes"), shown.err.constData());
        QCOMPARE(waiting(), 11);
    }

    void oneDecisionIsMadeAboutAllAndTakenBackAsOne()
    {
        QCOMPARE(run({u"assign"_s, u"2"_s, u"officer-b"_s}).status, 0);
        const CtlRun decided =
            run({u"decide-alike"_s, u"1"_s, u"illegal"_s, u"--risk"_s, u"A.1.f"_s, u"--yes"_s, u"--json"_s},
                u"officer-a"_s);
        QCOMPARE(decided.status, 0);
        QCOMPARE(decided.json()[u"decided"].toInt(), 8);
        QCOMPARE(decided.json()[u"held"].toInt(), 1);
        QCOMPARE(waiting(), 2); // and the one that the other officer holds
        QCOMPARE(run({u"undo"_s}, u"officer-a"_s).status, 0);
        QCOMPARE(waiting(), 10);
        QCOMPARE(ctl(m_store, {u"verify"_s}).status, 0);
    }

    void aProblemWithoutARiskIsRefused()
    {
        QCOMPARE(run({u"decide-alike"_s, u"1"_s, u"illegal"_s, u"--yes"_s}).status, 3);
        QCOMPARE(run({u"decide-alike"_s, u"1"_s, u"maybe"_s, u"--yes"_s}).status, 2);
        QCOMPARE(waiting(), 11);
    }
};

QTEST_GUILESS_MAIN(TestClusterCommands)
#include "tst_clustercommands.moc"
