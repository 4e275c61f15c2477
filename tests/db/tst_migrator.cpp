#include "app/base/resources.h"
#include "db/database.h"
#include "db/error.h"
#include "db/migrator.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

class TestMigrator : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    void write(const QString &name, const QByteArray &sql)
    {
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(sql);
    }

    int migrate(db::Database &database) { return db::migrate(database, {}, m_folder->path()); }

private Q_SLOTS:
    void initTestCase() { initResources(); }

    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void shippedScriptsApplyOnceAndThenRest()
    {
        auto database = db::Database::inMemory();
        QVERIFY(db::migrate(database) > 0);
        QCOMPARE(db::migrate(database), 0);
        QCOMPARE(db::schemaVersion(database), db::newestVersion());
    }

    void aSemicolonInsideATriggerIsNotTheEndOfIt()
    {
        write(QStringLiteral("0001_a.sql"),
              "CREATE TABLE t (x);"
              "CREATE TRIGGER r AFTER INSERT ON t BEGIN DELETE FROM t; SELECT ';'; END;");
        auto database = db::Database::inMemory();
        QCOMPARE(migrate(database), 1);
    }

    void aFailedScriptLeavesNoTrace()
    {
        write(QStringLiteral("0001_a.sql"), "CREATE TABLE kept (x);");
        write(QStringLiteral("0002_b.sql"), "CREATE TABLE lost (x); SELECT nonsense;");
        auto database = db::Database::inMemory();

        QVERIFY_THROWS_EXCEPTION(db::Error, migrate(database));

        QCOMPARE(db::schemaVersion(database), 1);
        database.execute("INSERT INTO kept VALUES (1)");
        QVERIFY_THROWS_EXCEPTION(db::Error, database.execute("INSERT INTO lost VALUES (1)"));
    }

    void aFileFromANewerReleaseIsLeftAlone()
    {
        auto database = db::Database::inMemory();
        database.execute("PRAGMA user_version = 9999");
        QVERIFY_THROWS_EXCEPTION(db::Error, db::migrate(database));
        QCOMPARE(db::schemaVersion(database), 9999);
    }

    void aGapInTheNumbersIsRefusedBeforeAnythingRuns()
    {
        write(QStringLiteral("0001_a.sql"), "CREATE TABLE kept (x);");
        write(QStringLiteral("0003_c.sql"), "CREATE TABLE other (x);");
        auto database = db::Database::inMemory();
        QVERIFY_THROWS_EXCEPTION(db::Error, migrate(database));
        QCOMPARE(db::schemaVersion(database), 0);
    }

    void rowsThatPointNowhereUndoTheScript()
    {
        write(QStringLiteral("0001_a.sql"),
              "CREATE TABLE parent (id INTEGER PRIMARY KEY);"
              "CREATE TABLE child (parent INTEGER REFERENCES parent (id));");
        write(QStringLiteral("0002_b.sql"), "INSERT INTO child VALUES (7);");
        auto database = db::Database::inMemory();
        QVERIFY_THROWS_EXCEPTION(db::Error, migrate(database));
        QCOMPARE(db::schemaVersion(database), 1);
    }

    void anUpgradeLeavesABackupOfWhatWasThere_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::newRow("plain") << QByteArray();
        QTest::newRow("encrypted") << QByteArray("correct horse");
    }

    void anUpgradeLeavesABackupOfWhatWasThere()
    {
        QFETCH(QByteArray, key);
        const QString path = m_folder->filePath(QStringLiteral("a.vml"));
        write(QStringLiteral("0001_a.sql"), "CREATE TABLE t (x);");
        {
            db::Database database(path, {.mode = db::OpenOptions::Mode::Create, .key = key});
            db::migrate(database, key, m_folder->path());
            database.run("INSERT INTO t VALUES (?)", 42);
        }
        write(QStringLiteral("0002_b.sql"), "DROP TABLE t;");
        db::Database database(path, {.key = key});
        QCOMPARE(db::migrate(database, key, m_folder->path()), 1);

        const db::Database backup(path + QStringLiteral(".v1.bak"),
                                  {.mode = db::OpenOptions::Mode::ReadOnly, .key = key});
        QCOMPARE(db::schemaVersion(backup), 1);
        db::Statement query = backup.prepare("SELECT x FROM t");
        QVERIFY(query.next());
        QCOMPARE(query.integer(0), 42);
        QFile raw(path + QStringLiteral(".v1.bak"));
        QVERIFY(raw.open(QIODevice::ReadOnly));
        QCOMPARE(raw.read(6) == "SQLite", key.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestMigrator)
#include "tst_migrator.moc"
