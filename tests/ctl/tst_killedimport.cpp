#include "db/database.h"
#include "tests/ctl/ctlprocess.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

/// kill -9 at any moment of an import: what is there is whole, and importing again completes it.
class TestKilledImport : public QObject
{
    Q_OBJECT

    static constexpr int rows = 24'000; // some batches
    static constexpr int kills = 50;
    static constexpr int killsOfOneStore = 10;

    QTemporaryDir m_folder;
    QString m_log = m_folder.filePath(QStringLiteral("log.jsonl"));
    QString m_template = m_folder.filePath(QStringLiteral("template.vml"));

    static qint64 number(const QString &store, QByteArrayView sql)
    {
        const db::Database database(store);
        db::Statement query = database.prepare(sql);
        return query.next() ? query.integer(0) : -1;
    }

    QString newStore(int round) const
    {
        const QString store = m_folder.filePath(QStringLiteral("%1.vml").arg(round));
        return QFile::copy(m_template, store) ? store : QString();
    }

    /// Starts an import and kills it after \a milliseconds. False: it was done before.
    bool importAndKill(const QString &store, int milliseconds) const
    {
        QProcess importing;
        importing.start(ctlPath(), {QStringLiteral("--store"), store, QStringLiteral("import"), m_log});
        if (importing.waitForFinished(milliseconds))
            return false;
        importing.kill();
        importing.waitForFinished();
        return importing.exitStatus() == QProcess::CrashExit;
    }

    /// The generations at whole batches, each with its text, none of them twice.
    static void checkWhole(const QString &store, qint64 &generations)
    {
        generations = number(store, "SELECT count(*) FROM generation");
        QVERIFY(generations <= rows);
        QCOMPARE(number(store, "SELECT count(*) FROM generation_text"), generations);
        QCOMPARE(number(store, "SELECT count(DISTINCT byte_offset) FROM generation"), generations);
        QCOMPARE(number(store, "SELECT coalesce(sum(generations), 0) FROM source_file"), generations);
    }

    void checkComplete(const QString &store) const
    {
        QCOMPARE(ctl(store, {QStringLiteral("import"), m_log}).status, 0);
        QCOMPARE(number(store, "SELECT count(DISTINCT request_id) FROM generation"), rows);
        QCOMPARE(number(store, "SELECT count(*) FROM generation"), rows);
        const auto verified = ctl(store, {QStringLiteral("verify")});
        QVERIFY2(verified.status == 0, (verified.out + verified.err).constData());
    }

    static qint64 milliseconds(const std::function<void()> &work)
    {
        QElapsedTimer clock;
        clock.start();
        work();
        return clock.elapsed();
    }

private Q_SLOTS:
    void initTestCase()
    {
        writeLog(m_log, rows);
        QVERIFY(makeStoreWithoutRules(m_template));
    }

    /// VERMILION_SEED=… repeats a run, as far as a kill at a time can be repeated.
    void anImportKilledAtAnyMomentIsCompletedWithoutLossOrDuplicate()
    {
        const quint32 seed = qEnvironmentVariableIsSet("VERMILION_SEED")
            ? qEnvironmentVariable("VERMILION_SEED").toUInt()
            : QRandomGenerator::global()->generate();
        qInfo("VERMILION_SEED=%u", seed);
        QRandomGenerator random(seed);

        const QString first = newStore(0);
        const QStringList import{QStringLiteral("import"), m_log};
        const qint64 whole = milliseconds([&] { QCOMPARE(ctl(first, import).status, 0); });
        const qint64 start = milliseconds([&] { QCOMPARE(ctl(first, import).status, 0); }); // adds nothing
        // In milliseconds from the start of the program: when it is at work. A machine may be quicker later on.
        int begins = static_cast<int>(std::min(start, whole / 2)) + 1;
        int ends = static_cast<int>(whole + whole / 10) + 2;

        int killed = 0;
        int between = 0; // kills that left some batches there and some not
        for (int round = 1; killed < kills; ++round) {
            QVERIFY2(round < 3 * kills, "imports end before they can be killed");
            const QString store = newStore(round);
            QVERIFY(!store.isEmpty());
            for (int i = 0; i < killsOfOneStore && killed < kills; ++i) {
                const bool atWork = random.bounded(3) > 0; // the others while the program starts
                if (!importAndKill(store, atWork ? random.bounded(begins, ends) : random.bounded(1, begins + 1))) {
                    begins = std::max(1, begins * 9 / 10);
                    ends = std::max(begins + 2, ends * 9 / 10);
                    break;
                }
                ++killed;
                qint64 generations = 0;
                checkWhole(store, generations);
                between += generations > 0 && generations < rows;
            }
            checkComplete(store);
            if (QTest::currentTestFailed())
                return;
        }
        qInfo("%d kills, %d of them between two batches; an import takes %lld ms", killed, between, whole);
        QVERIFY(between > 0);
        QCOMPARE(ctl(first, {QStringLiteral("search"), QStringLiteral("filing"), QStringLiteral("--json")})
                     .json()[u"count"]
                     .toInt(),
                 rows / 2);
    }

    /// A gateway's log: every second record is a top-up, of which only their number is kept.
    void whatHoldsNoCallIsCountedOnceThroughKills()
    {
        const QString log = m_folder.filePath(QStringLiteral("gateway.jsonl"));
        QFile file(log);
        QVERIFY(file.open(QIODevice::WriteOnly));
        for (int i = 0; i < 2 * rows; ++i)
            file.write("{\"id\":" + QByteArray::number(i) + ",\"type\":" + QByteArray::number(i % 2 + 1)
                       + ",\"created_at\":1784535999,\"token_name\":\"app\",\"model_name\":\"m-1\",\"quota\":9}\n");
        file.close();
        const QStringList import{QStringLiteral("import"), log};
        const QString first = newStore(1000);
        qint64 whole = milliseconds([&] { QCOMPARE(ctl(first, import).status, 0); });
        int between = 0;
        for (int round = 1; between == 0; ++round) {
            QVERIFY2(round < 8, "imports end before they can be killed");
            const QString store = newStore(1000 + round);
            for (int i = 0; i < 12; ++i) {
                QProcess importing;
                importing.start(ctlPath(), QStringList{QStringLiteral("--store"), store} + import);
                if (importing.waitForFinished(static_cast<int>(whole * (4 + i) / 12))) {
                    whole = std::max<qint64>(12, whole * 2 / 3); // a machine may be quicker later on
                    break;
                }
                importing.kill();
                importing.waitForFinished();
                QCOMPARE(number(store,
                                "SELECT count(*) FROM source_file WHERE without_call <> checkpoint_line / 2"
                                " OR rows + without_call <> checkpoint_line - 1"),
                         0);
                const qint64 counted = number(store, "SELECT coalesce(sum(without_call), 0) FROM source_file");
                between += counted > 0 && counted < rows;
            }
            QCOMPARE(ctl(store, import).status, 0);
            QCOMPARE(number(store, "SELECT without_call FROM source_file"), rows);
            QCOMPARE(number(store, "SELECT rows FROM source_file"), rows);
        }
    }
};

QTEST_GUILESS_MAIN(TestKilledImport)
#include "tst_killedimport.moc"
