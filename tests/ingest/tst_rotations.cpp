#include "app/ingest/sources/rotations.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace ingest;

class TestRotations : public QObject
{
    Q_OBJECT

    static void write(const QString &path, qint64 seconds)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        const timespec times[2] = {{seconds, 0}, {seconds, 0}};
        QCOMPARE(::utimensat(AT_FDCWD, QFile::encodeName(path).constData(), times, 0), 0);
    }

private Q_SLOTS:
    void aRotationIsKnownByItsName_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("is");
        QTest::newRow("numbered") << u"app.jsonl.1"_s << true;
        QTest::newRow("numbered and packed") << u"app.jsonl.12.gz"_s << true;
        QTest::newRow("dated") << u"app.jsonl-20261128"_s << true;
        QTest::newRow("dated, with the time") << u"app.jsonl.2026-11-28T22.05"_s << true;
        QTest::newRow("number before the ending") << u"app.1.jsonl"_s << true;
        QTest::newRow("date before the ending") << u"app-2026-11-28.jsonl"_s << true;
        QTest::newRow("date before the ending, packed") << u"app-2026-11-28.jsonl.zst"_s << true;
        QTest::newRow("itself") << u"app.jsonl"_s << false;
        QTest::newRow("itself, packed") << u"app.jsonl.gz"_s << false;
        QTest::newRow("a copy of somebody's") << u"app.jsonl.bak"_s << false;
        QTest::newRow("another log") << u"app2.jsonl"_s << false;
        QTest::newRow("another log with words") << u"app-errors.jsonl"_s << false;
        QTest::newRow("another ending") << u"app.1.log"_s << false;
        QTest::newRow("words behind the number") << u"app.jsonl.1.old"_s << false;
    }

    void aRotationIsKnownByItsName()
    {
        QFETCH(QString, name);
        QFETCH(bool, is);
        QCOMPARE(isRotationOf(name, u"app.jsonl"_s), is);
    }

    void theyComeInTheOrderInWhichTheyWereWrittenLast()
    {
        const QTemporaryDir folder;
        write(folder.filePath(u"app.jsonl"_s), 500);
        write(folder.filePath(u"app.jsonl.1"_s), 400);
        write(folder.filePath(u"app.jsonl.2"_s), 300);
        write(folder.filePath(u"app.jsonl.10.gz"_s), 300); // at the same time: the higher number is older
        write(folder.filePath(u"app.jsonl.3"_s), 450);     // numbers may count up
        write(folder.filePath(u"app.jsonl.txt"_s), 450);
        QVERIFY(QDir(folder.path()).mkpath(u"app.jsonl.4"_s));
        QStringList names;
        const std::vector<Rotation> found = rotationsOf(folder.filePath(u"app.jsonl"_s));
        for (const Rotation &each : found)
            names.append(QFileInfo(each.path).fileName());
        QCOMPARE(names, QStringList({u"app.jsonl.10.gz"_s, u"app.jsonl.2"_s, u"app.jsonl.1"_s, u"app.jsonl.3"_s}));
        QVERIFY(found[0].isPacked && !found[1].isPacked);
    }
};

QTEST_GUILESS_MAIN(TestRotations)
#include "tst_rotations.moc"
