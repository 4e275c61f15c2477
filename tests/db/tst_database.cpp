#include "db/database.h"
#include "db/error.h"
#include "db/transaction.h"

#include <QTemporaryDir>
#include <QTest>

#include <thread>

namespace {

enum class ThingId : qint64 {};

} // namespace

class TestDatabase : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_path;
    int m_number = 0;

private Q_SLOTS:
    void init() { m_path = m_folder.filePath(QStringLiteral("%1.db").arg(++m_number)); }

    void everyTypeComesBackAsItWentIn()
    {
        auto database = db::Database::inMemory();
        database.execute("CREATE TABLE t (a, b, c, d, e, f, g)");
        const QByteArray blob("\0\1\2", 3);
        database.run("INSERT INTO t VALUES (?, ?, ?, ?, ?, ?, ?)", ThingId{7}, 1.5, QStringLiteral("汉字"), blob,
                     QDate(2026, 2, 14), std::optional<qint64>(), std::string_view("a\0b", 3));
        db::Statement row = database.prepare("SELECT * FROM t");
        QVERIFY(row.next());
        QCOMPARE(row.id<ThingId>(0), ThingId{7});
        QCOMPARE(row.real(1), 1.5);
        QCOMPARE(row.text(2), QStringLiteral("汉字"));
        QCOMPARE(row.blob(3), blob);
        QCOMPARE(row.date(4), QDate(2026, 2, 14));
        QVERIFY(row.isNull(5));
        QVERIFY(row.utf8(6) == std::string_view("a\0b", 3));
    }

    void anEmptyTextIsNotNull()
    {
        auto database = db::Database::inMemory();
        database.execute("CREATE TABLE t (a TEXT NOT NULL, b TEXT NOT NULL) STRICT");
        database.run("INSERT INTO t VALUES (?, ?)", std::string_view(), QStringLiteral(""));
        QVERIFY_THROWS_EXCEPTION(db::Error, database.run("INSERT INTO t VALUES (?, ?)", QString(), QString()));
    }

    void withAKeyNothingReadableIsOnDisk()
    {
        const QByteArray key("correct horse battery staple");
        {
            db::Database database(m_path, {.mode = db::OpenOptions::Mode::Create, .key = key});
            database.execute("CREATE TABLE t (secret TEXT); INSERT INTO t VALUES ('find-me-if-you-can');");
        }
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(!bytes.startsWith("SQLite format 3"));
        QVERIFY(!bytes.contains("find-me"));

        const db::Database again(m_path, {.mode = db::OpenOptions::Mode::ReadOnly, .key = key});
        db::Statement row = again.prepare("SELECT secret FROM t");
        QVERIFY(row.next());
    }

    void aWrongKeyIsNotADatabase()
    {
        {
            db::Database database(m_path, {.mode = db::OpenOptions::Mode::Create, .key = "one"});
            database.execute("CREATE TABLE t (x)");
        }
        for (const QByteArray &key : {QByteArray("two"), QByteArray()}) {
            try {
                db::Database(m_path, {.key = key});
                QFAIL("it opened");
            } catch (const db::Error &error) {
                QVERIFY(error.isNotADatabase());
            }
        }
    }

    void whatIsNotCommittedIsUndone()
    {
        auto database = db::Database::inMemory();
        database.execute("CREATE TABLE t (x)");
        {
            const db::Transaction transaction(database);
            database.run("INSERT INTO t VALUES (?)", 1);
        }
        QVERIFY(!database.prepare("SELECT * FROM t").next());
    }

    void aSecondWriterIsToldThatTheFileIsBusy()
    {
        db::Database first(m_path, {.mode = db::OpenOptions::Mode::Create});
        first.execute("CREATE TABLE t (x)");
        const db::Database second(m_path, {.busyMilliseconds = 10});
        const db::Transaction transaction(first);
        try {
            const db::Transaction other(second);
            QFAIL("two writers at once");
        } catch (const db::Error &error) {
            QVERIFY(error.isBusy());
        }
    }

    void readersDoNotWaitForTheWriter()
    {
        db::Database writer(m_path, {.mode = db::OpenOptions::Mode::Create});
        writer.execute("CREATE TABLE t (x); INSERT INTO t VALUES (1);");
        const db::Database reader(m_path, {.mode = db::OpenOptions::Mode::ReadOnly, .busyMilliseconds = 0});
        const db::Transaction transaction(writer);
        writer.run("INSERT INTO t VALUES (?)", 2);
        db::Statement query = reader.prepare("SELECT count(*) FROM t");
        QVERIFY(query.next());
        QCOMPARE(query.integer(0), 1);
    }

    void interruptStopsAQueryFromAnotherThread()
    {
        auto database = db::Database::inMemory();
        std::jthread stopper([&](const std::stop_token &stop) {
            while (!stop.stop_requested()) {
                database.interrupt();
                std::this_thread::yield();
            }
        });
        try {
            database.run("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n");
            QFAIL("an endless query ended");
        } catch (const db::Error &error) {
            QVERIFY(error.isInterrupted());
        }
    }

    void aProgressHandlerCanStopAQuery()
    {
        auto database = db::Database::inMemory();
        int calls = 0;
        database.setProgress([&] { return ++calls < 3; }, 100);
        QVERIFY_THROWS_EXCEPTION(db::Error,
                                 database.run("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)"
                                              " SELECT max(i) FROM n"));
        QCOMPARE(calls, 3);
        database.setProgress({});
        database.run("SELECT 1");
    }
};

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
