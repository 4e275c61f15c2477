#include "tests/ctl/followprocess.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// import --follow, as a real process beside one that writes.
class TestFollow : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_template = m_folder.filePath(u"template.vml"_s);
    int m_stores = 0;

    QString newStore()
    {
        const QString store = m_folder.filePath(u"%1.vml"_s.arg(++m_stores));
        return QFile::copy(m_template, store) ? store : QString();
    }
    QString newLog(const QByteArray &bytes = {})
    {
        const QString log = m_folder.filePath(u"%1.jsonl"_s.arg(m_stores));
        append(log, bytes);
        return log;
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(makeStoreWithoutRules(m_template)); }

    void whatIsWrittenComesInAndTheLastLineIsWaitedFor()
    {
        const QString store = newStore();
        const QString log = newLog();
        Following following(store, log);
        append(log, row(1) + '\n' + row(2) + '\n');
        QTRY_COMPARE_WITH_TIMEOUT(generations(store), 2, patience);
        append(log, row(3).first(20));
        QTest::qWait(2500);
        QCOMPARE(generations(store), 2);
        QCOMPARE(number(store, "SELECT count(*) FROM quarantine"), 0);
        append(log, row(3).sliced(20) + '\n');
        QTRY_COMPARE_WITH_TIMEOUT(generations(store), 3, patience);
        append(log, row(4)); // whole, but its line is not
        QTest::qWait(2500);
        const QJsonObject said = following.end();
        QCOMPARE(said[u"generations"].toInt(), 3);
        QCOMPARE(said[u"files"].toInt(), 1);
        QCOMPARE(number(store, "SELECT count(*) FROM source_file WHERE state = 'complete'"), 1);
        QCOMPARE(ctl(store, {u"verify"_s}).status, 0);

        Following again(store, log); // and goes on there
        append(log, "\n" + row(5) + '\n');
        QTRY_COMPARE_WITH_TIMEOUT(generations(store), 5, patience);
        QVERIFY(!again.end(SIGTERM).isEmpty());
        QCOMPARE(number(store, "SELECT count(*) FROM source_file"), 1);
        QCOMPARE(number(store, "SELECT count(DISTINCT request_id) FROM generation"), 5);
    }

    /// The source is known by the bytes that were read: anybody can compute it.
    void theSourceIsTheBeginningOfTheFileThatWasRead()
    {
        const QString store = newStore();
        const QString log = newLog(row(1) + '\n' + row(2) + '\n');
        {
            Following following(store, log);
            QTRY_COMPARE_WITH_TIMEOUT(generations(store), 2, patience);
            append(log, row(3) + '\n' + row(4).first(7));
            QTRY_COMPARE_WITH_TIMEOUT(generations(store), 3, patience);
            QVERIFY(!following.end().isEmpty());
        }
        const db::Database database(store);
        db::Statement source = database.prepare("SELECT sha256, bytes FROM source_file");
        QVERIFY(source.next());
        QFile file(log);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray beginning = file.read(source.integer(1));
        QCOMPARE(source.integer(1), (row(1) + row(2) + row(3)).size() + 3);
        QCOMPARE(source.blob(0), QCryptographicHash::hash(beginning, QCryptographicHash::Sha256));
        source.reset();
        const CtlRun raw = ctl(store, {u"search"_s, u"request:r-3"_s, u"--json"_s});
        QCOMPARE(raw.status, 0);
    }

    void aFileThatWasImportedAndHasGrownIsTakenUp()
    {
        const QString store = newStore();
        const QString log = newLog(row(1) + '\n' + row(2) + '\n');
        QCOMPARE(ctl(store, {u"import"_s, log}).status, 0);
        append(log, row(3) + '\n');
        Following following(store, log);
        QTRY_COMPARE_WITH_TIMEOUT(generations(store), 3, patience);
        QVERIFY(!following.end().isEmpty());
        QCOMPARE(number(store, "SELECT count(*) FROM source_file"), 1);
        QCOMPARE(number(store, "SELECT generations FROM source_file WHERE state = 'complete'"), 3);
    }

    /// As logrotate does: the file is renamed, its writer goes on for a moment, a new one takes the name.
    void aRotatedFileIsReadToItsEndAndTheNewOneFollows()
    {
        const QString store = newStore();
        const QString log = newLog(row(1) + '\n');
        Following following(store, log);
        QTRY_COMPARE_WITH_TIMEOUT(generations(store), 1, patience);
        const QString rotated = log + u".1"_s;
        QFile writer(log);
        QVERIFY(writer.open(QIODevice::Append | QIODevice::Unbuffered));
        QVERIFY(QFile::rename(log, rotated));
        writer.write(row(2) + '\n' + row(3)); // without a line end: it never comes
        append(log, row(4) + '\n');
        QTRY_COMPARE_WITH_TIMEOUT(generations(store), 4, patience);
        append(log, row(5) + '\n');
        QTRY_COMPARE_WITH_TIMEOUT(generations(store), 5, patience);
        const QJsonObject said = following.end();
        QCOMPARE(said[u"files"].toInt(), 2);
        QCOMPARE(said[u"generations"].toInt(), 5);
        QCOMPARE(number(store, "SELECT count(*) FROM source_file WHERE state = 'complete'"), 2);
        QCOMPARE(number(store, "SELECT count(*) FROM source_file WHERE path LIKE '%.1' AND generations = 3"), 1);
        QCOMPARE(number(store, "SELECT count(*) FROM quarantine"), 0);
        QCOMPARE(ctl(store, {u"verify"_s}).status, 0);
    }

    /// As copytruncate does.
    void aFileThatIsEmptiedOrWrittenAnewBeginsAgain()
    {
        const QString store = newStore();
        const QString log = newLog(row(1) + '\n' + row(2) + '\n');
        Following following(store, log);
        QTRY_COMPARE_WITH_TIMEOUT(generations(store), 2, patience);
        QVERIFY(QFile::resize(log, 0));
        QTest::qWait(2500);
        append(log, row(3) + '\n');
        QTRY_COMPARE_WITH_TIMEOUT(generations(store), 3, patience);
        {
            QFile file(log); // other bytes, and more of them than before
            QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
            file.write(row(4) + '\n' + row(5) + '\n' + row(6) + '\n');
        }
        QTRY_COMPARE_WITH_TIMEOUT(generations(store), 6, patience);
        QCOMPARE(following.end()[u"files"].toInt(), 3);
        QCOMPARE(number(store, "SELECT count(DISTINCT request_id) FROM generation"), 6);
    }

    void killedAtAnyMomentItGoesOnWithoutLossOrDuplicate()
    {
        const quint32 seed = qEnvironmentVariableIsSet("VERMILION_SEED")
            ? qEnvironmentVariable("VERMILION_SEED").toUInt()
            : QRandomGenerator::global()->generate();
        qInfo("VERMILION_SEED=%u", seed);
        QRandomGenerator random(seed);
        const QString store = newStore();
        const QString log = newLog();
        // A writer that pays no heed to lines: a few bytes at a time.
        QByteArray whole;
        constexpr int rows = 20'000;
        for (int i = 0; i < rows; ++i)
            whole += row(i) + '\n';
        constexpr qint64 rest = 100; // of bytes, for the one that lives to the end
        qint64 written = 0;
        int between = 0;
        int kills = 0;
        for (; kills < 12 || (between == 0 && kills < 24); ++kills) {
            Following following(store, log);
            // A machine that is so busy that none of them came to read a row gets the time for it.
            const int life = random.bounded(100, 2500) + (kills < 12 ? 0 : 10'000);
            QElapsedTimer clock;
            clock.start();
            while (clock.elapsed() < life) {
                const qint64 piece = std::min<qint64>(random.bounded(1, 3000), whole.size() - rest - written);
                append(log, whole.sliced(written, piece));
                written += piece;
                QTest::qWait(20);
            }
            following.process.kill();
            QVERIFY(following.process.waitForFinished(patience));
            const qint64 there = generations(store);
            between += there > 0 && there < rows;
            QCOMPARE(number(store, "SELECT count(DISTINCT request_id) FROM generation"), there);
            QCOMPARE(number(store, "SELECT coalesce(sum(generations), 0) FROM source_file"), there);
        }
        Following following(store, log);
        append(log, whole.sliced(written));
        QTRY_COMPARE_WITH_TIMEOUT(generations(store), rows, patience);
        QVERIFY(!following.end().isEmpty());
        QCOMPARE(number(store, "SELECT count(DISTINCT request_id) FROM generation"), rows);
        QCOMPARE(number(store, "SELECT count(*) FROM source_file WHERE state = 'complete'"), 1);
        QCOMPARE(number(store, "SELECT count(*) FROM quarantine"), 0);
        QCOMPARE(ctl(store, {u"verify"_s}).status, 0);
        qInfo("%d of %d kills with some rows there and some not", between, kills);
        QVERIFY(between > 0);
    }

    void whatCannotBeFollowedIsRefusedWithAReason_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("said");
        QTest::newRow("packed") << QByteArray("\x1f\x8b\x08\x00\x00\x00\x00\x00", 8) << u"packed"_s;
        QTest::newRow("UTF-16") << QByteArray("\xff\xfe{\0}\0\n\0", 8) << u"UTF-8"_s;
        QTest::newRow("an array over many lines")
            << QByteArray("[\n{\"prompt\":\"q\",\"response\":\"a\"},\n") << u"one JSON record a line"_s;
        QTest::newRow("a table") << QByteArray("id,prompt,response\n1,q,a\n2,q,a\n") << u"one JSON record a line"_s;
        QTest::newRow("no log") << QByteArray("{\"a\":1}\n{\"a\":2}\n") << u"no.jsonl"_s;
    }

    void whatCannotBeFollowedIsRefusedWithAReason()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, said);
        const QString store = newStore();
        const QString log = m_folder.filePath(u"no.jsonl"_s);
        QFile::remove(log);
        append(log, bytes);
        Following following(store, log);
        QVERIFY(following.process.waitForFinished(patience));
        QCOMPARE(following.process.exitCode(), 3);
        const QString words = QString::fromUtf8(following.process.readAllStandardError());
        QVERIFY2(words.contains(said), qPrintable(words));
        QVERIFY2(!words.contains(u"/proc"_s), qPrintable(words));
        QCOMPARE(number(store, "SELECT count(*) FROM source_file"), 0);
    }

    void aPipeAFolderAndSeveralFilesAreRefused()
    {
        const QString store = newStore();
        const QString log = newLog(row(1) + '\n');
        QCOMPARE(ctl(store, {u"import"_s, u"--follow"_s, u"-"_s}).status, 2);
        QCOMPARE(ctl(store, {u"import"_s, u"--follow"_s, log, log}).status, 2);
        QCOMPARE(ctl(store, {u"import"_s, u"--follow"_s, m_folder.path()}).status, 3);
        QCOMPARE(ctl(store, {u"import"_s, u"--follow"_s, m_folder.filePath(u"nowhere"_s)}).status, 3);
    }
};

QTEST_GUILESS_MAIN(TestFollow)
#include "tst_follow.moc"
