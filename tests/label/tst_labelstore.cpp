#include "app/label/labelstore.h"
#include "db/database.h"
#include "db/migrator.h"
#include "tests/label/samplefiles.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestLabelStore : public QObject
{
    Q_OBJECT

    static void add(const db::Database &database, int id, const QString &service, const QString &output)
    {
        database.run("INSERT INTO generation (id, source_id, byte_offset, byte_length, ordinal, record_hash, service)"
                     " VALUES (?, 1, ?, 1, 0, zeroblob(16), ?)",
                     id, id, service);
        database.run("INSERT INTO generation_text (generation_id, prompt, output) VALUES (?, 'AI生成', ?)", id, output);
    }

    static void addPicture(const db::Database &database, int id, int generation, bool isOutput, const QByteArray &bytes)
    {
        database.run("INSERT INTO picture (id, sha256, size, bytes) VALUES (?, ?, ?, ?)", id, QByteArray(32, char(id)),
                     bytes.size(), bytes);
        database.run("INSERT INTO generation_picture (generation_id, number, is_output, picture_id, url, media_type)"
                     " VALUES (?, ?, ?, ?, '', 'image/png')",
                     generation, id, isOutput, id);
    }

    static db::Database filled()
    {
        db::Database database = db::Database::inMemory();
        db::migrate(database);
        database.execute("INSERT INTO source_file (id, path, sha256, bytes, compression, format, imported_at)"
                         " VALUES (1, 'a.jsonl', zeroblob(32), 1, 'none', 'test', 0)");
        add(database, 1, u"desk"_s, u"AI生成\n你好。"_s);
        add(database, 2, u"desk"_s, u"你好。再见。\n本回答由AI生成"_s);
        add(database, 3, u"desk"_s, u"你好。\n【人工智能合成】\n再见。明天见。"_s);
        add(database, 4, u"desk"_s, u"你好。"_s);
        add(database, 5, u"desk"_s, u""_s);
        add(database, 6, u"art"_s, u"你好。"_s);
        const QByteArray right =
            samplefiles::png(samplefiles::pngChunk("tEXt", QByteArray("AIGC\0", 5) + samplefiles::value));
        addPicture(database, 1, 6, true, right);
        addPicture(database, 2, 6, true, samplefiles::png({}));
        addPicture(database, 3, 6, true, "no picture"_ba);
        addPicture(database, 4, 6, false, samplefiles::png({})); // the person's own
        return database;
    }

private Q_SLOTS:
    void eachServiceIsTalliedByItself()
    {
        const db::Database database = filled();
        const auto all = label::labelsOfServices(database, std::nullopt).value();
        QCOMPARE(all.size(), 2U);
        QCOMPARE(all[0].service, u"art"_s);
        QCOMPARE(all[0].withoutLabel(), 1);
        QCOMPARE(all[0].pictures, 3);
        QCOMPARE(all[0].picturesRight, 1);
        QCOMPARE(all[1].service, u"desk"_s);
        QCOMPARE(all[1].texts, 4);
        QCOMPARE(all[1].atStart, 1);
        QCOMPARE(all[1].atEnd, 1);
        QCOMPARE(all[1].inMiddle, 1);
        QCOMPARE(all[1].withoutLabel(), 1);
        QCOMPARE(all[1].pictures, 0);
    }

    void oneServiceCanBeAskedFor()
    {
        const db::Database database = filled();
        const auto one = label::labelsOfServices(database, u"desk"_s).value();
        QCOMPARE(one.size(), 1U);
        QCOMPARE(one[0].texts, 4);
        QCOMPARE(label::labelsOfServices(database, u"nobody"_s).value().size(), 0U);
    }
};

QTEST_APPLESS_MAIN(TestLabelStore)
#include "tst_labelstore.moc"
