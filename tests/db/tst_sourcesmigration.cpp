#include "app/base/resources.h"
#include "db/database.h"
#include "db/error.h"
#include "db/migrator.h"
#include "tests/support/scripts.h"

#include <QTemporaryDir>
#include <QTest>

/// 0008 and 0012 make the table of sources anew under the rows that point to it.
class TestSourcesMigration : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString scripts(int newest) const { return shippedScripts(newest, m_folder.filePath(QString::number(newest))); }

    static QString first(const db::Database &database, QByteArrayView sql)
    {
        db::Statement query = database.prepare(sql);
        return query.next() ? query.text(0) : QString();
    }

private Q_SLOTS:
    void initTestCase() { initResources(); }

    void sourcesKeepTheirRowsAndWhatPointsToThem()
    {
        auto database = db::Database::inMemory();
        QCOMPARE(db::migrate(database, {}, scripts(7)), 7);
        database.execute("INSERT INTO source_file (id, path, sha256, bytes, compression, format, mapping, state,"
                         " checkpoint_offset, checkpoint_line, rows, generations, quarantined, findings,"
                         " repeated_ids, empty_texts, imported_at, finished_at)"
                         " VALUES (5, '/a.jsonl', zeroblob(32), 10, 'gzip', 'mapped', '{}', 'complete',"
                         " 11, 12, 2, 1, 1, 13, 14, 15, 16, 17);"
                         "INSERT INTO generation (source_id, byte_offset, byte_length, ordinal, record_hash)"
                         " VALUES (5, 0, 1, 0, zeroblob(16));"
                         "INSERT INTO quarantine (source_id, line, byte_offset, byte_length, reason, raw)"
                         " VALUES (5, 2, 1, 1, 'bad-json', x'');");
        const QByteArray all = "SELECT id || path || hex(sha256) || bytes || compression || format || mapping || state"
                               " || checkpoint_offset || checkpoint_line || rows || generations || quarantined"
                               " || findings || repeated_ids || empty_texts || imported_at || finished_at"
                               " FROM source_file";
        const QString before = first(database, all);
        QVERIFY(!before.isEmpty());

        QCOMPARE(db::migrate(database, {}, scripts(8)), 1);
        QCOMPARE(first(database, all), before);
        QCOMPARE(first(database, "SELECT member || '-' || encoding FROM source_file"), QStringLiteral("-utf-8"));
        QCOMPARE(first(database,
                       "SELECT count(*) FROM generation JOIN source_file s ON s.id = generation.source_id"
                       " JOIN quarantine q ON q.source_id = s.id"),
                 QStringLiteral("1"));
        QVERIFY_THROWS_EXCEPTION(db::Error, database.execute("DELETE FROM source_file"));
        QVERIFY_THROWS_EXCEPTION(db::Error, database.execute("UPDATE generation SET source_id = 6"));
    }

    void aSecondReadingOfALogHasRoomBesideTheFirst()
    {
        auto database = db::Database::inMemory();
        db::migrate(database, {}, scripts(11));
        database.execute("INSERT INTO source_file (id, path, sha256, member, bytes, compression, encoding, format,"
                         " mapping, state, checkpoint_offset, checkpoint_line, rows, generations, quarantined,"
                         " findings, repeated_ids, empty_texts, duplicates, joined, imported_at, finished_at)"
                         " VALUES (5, '/a.zip', zeroblob(32), 'a', 10, 'zip', 'gb18030', 'mapped', '{}', 'complete',"
                         " 11, 12, 2, 1, 1, 13, 14, 15, 16, 17, 18, 19);"
                         "INSERT INTO generation (source_id, byte_offset, byte_length, ordinal, record_hash)"
                         " VALUES (5, 0, 1, 0, zeroblob(16));");
        const QByteArray all =
            "SELECT id || path || hex(sha256) || member || bytes || compression || encoding || format"
            " || mapping || state || checkpoint_offset || checkpoint_line || rows || generations"
            " || quarantined || findings || repeated_ids || empty_texts || duplicates || joined"
            " || imported_at || finished_at FROM source_file";
        const QString before = first(database, all);
        QVERIFY(!before.isEmpty());
        QCOMPARE(db::migrate(database, {}, scripts(12)), 1);
        QCOMPARE(first(database, all), before);
        QCOMPARE(first(database, "SELECT reading || '-' || withdrawn || coalesce(replaced_by, '') FROM source_file"),
                 QStringLiteral("1-0"));
        const auto insert = [&](int reading) {
            database.run("INSERT INTO source_file (path, sha256, member, reading, bytes, compression, format,"
                         " imported_at) VALUES ('/a.zip', zeroblob(32), 'a', ?, 10, 'zip', 'mapped', 0)",
                         reading);
        };
        QVERIFY_THROWS_EXCEPTION(db::Error, insert(1));
        insert(2);
        database.execute("UPDATE source_file SET replaced_by = 6 WHERE id = 5");
        QVERIFY_THROWS_EXCEPTION(db::Error, database.execute("UPDATE source_file SET replaced_by = 99 WHERE id = 5"));
        QVERIFY_THROWS_EXCEPTION(db::Error, database.execute("UPDATE generation SET source_id = 99"));
    }

    void picturesAndCountsGetRoomForFilesAndForWhatHoldsNoCall()
    {
        auto database = db::Database::inMemory();
        db::migrate(database, {}, scripts(12));
        database.execute(
            "INSERT INTO source_file (id, path, sha256, bytes, compression, format, imported_at)"
            " VALUES (1, '/a', zeroblob(32), 10, 'none', 'mapped', 0);"
            "INSERT INTO generation (source_id, byte_offset, byte_length, ordinal, record_hash)"
            " VALUES (1, 0, 1, 0, zeroblob(16));"
            "INSERT INTO picture VALUES (7, zeroblob(32), 1, x'00');"
            "INSERT INTO generation_picture VALUES (1, 0, 1, 7, 'a.png', ''), (1, 1, 1, NULL, 'b.png', '');");
        QCOMPARE(db::migrate(database, {}, scripts(13)), 1);
        QCOMPARE(first(database, "SELECT group_concat(url || (unread IS NULL)) FROM generation_picture"),
                 QStringLiteral("a.png1,b.png1"));
        QCOMPARE(first(database, "SELECT without_call FROM source_file"), QStringLiteral("0"));
        database.execute("UPDATE generation_picture SET unread = 'outside' WHERE number = 1");
        QVERIFY_THROWS_EXCEPTION(db::Error, // its bytes are there
                                 database.execute("UPDATE generation_picture SET unread = 'outside' WHERE number = 0"));
        QVERIFY_THROWS_EXCEPTION(db::Error, database.execute("UPDATE source_file SET without_call = -1"));
    }

    void aLogIsKnownByItsFileAndItsMember()
    {
        auto database = db::Database::inMemory();
        db::migrate(database, {}, scripts(8));
        const auto insert = [&](const char *member, const char *compression) {
            database.run("INSERT INTO source_file (path, sha256, member, bytes, compression, format, imported_at)"
                         " VALUES ('/a.zip', zeroblob(32), ?, 1, ?, 'mapped', 0)",
                         std::string_view(member), std::string_view(compression));
        };
        insert("a", "zip");
        insert("b", "zip");
        QVERIFY_THROWS_EXCEPTION(db::Error, insert("b", "zip"));
        QVERIFY_THROWS_EXCEPTION(db::Error, insert("c", "gzip")); // no members in it
        QVERIFY_THROWS_EXCEPTION(db::Error, insert("", "tar"));
    }
};

QTEST_GUILESS_MAIN(TestSourcesMigration)
#include "tst_sourcesmigration.moc"
