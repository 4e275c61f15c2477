#include "app/base/resources.h"

#include <QFile>
#include <QMimeDatabase>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestWorkspaceFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initResources(); }

    /// A file dialog that opens and closes a workspace to see what it is drops the locks of the one that has it open:
    /// the next reader that leaves then takes its log away, and with it what is decided from there on.
    void whatAFileDialogKnowsByNameItDoesNotOpen_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"cases.vml", "cases.vml-wal", "cases.vml-shm"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void whatAFileDialogKnowsByNameItDoesNotOpen()
    {
        QFETCH(QString, name);
        const QTemporaryDir folder;
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("SQLite format 3"); // would be another type, were it read
        file.write(QByteArray(1, '\0'));
        file.close();
        QCOMPARE(QMimeDatabase().mimeTypeForFile(file.fileName()).name(), u"application/x-vermilion-workspace"_s);
    }
};

QTEST_GUILESS_MAIN(TestWorkspaceFiles)
#include "tst_workspacefiles.moc"
