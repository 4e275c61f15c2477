#include "app/base/resources.h"
#include "app/journal/verification.h"
#include "app/workspace/facts.h"
#include "app/workspace/workspace.h"
#include "db/migrator.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using workspace::Workspace;

class TestWorkspace : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_path;
    int m_number = 0;

    void write(const QByteArray &bytes)
    {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    QByteArray bytes()
    {
        QFile file(m_path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    Failure::Kind openingFails(const workspace::Options &options = {})
    {
        const Result<Workspace> opened = Workspace::open(m_path, options);
        return opened ? Failure::Kind::Cancelled : opened.error().kind;
    }

private Q_SLOTS:
    void initTestCase() { initResources(); }
    void init() { m_path = m_folder.filePath(QStringLiteral("%1.vml").arg(++m_number)); }

    void aNewWorkspaceOpensAgainAndItsChainHolds()
    {
        QVERIFY(Workspace::create(m_path, {}));
        const Result<Workspace> opened = Workspace::open(m_path, {});
        QVERIFY(opened);
        QCOMPARE(workspace::fact(opened->database(), QStringLiteral("pseudonym_key")).size(), 32);
        QCOMPARE(workspace::textFact(opened->database(), QStringLiteral("name")), QString::number(m_number));
        QVERIFY(journal::verify(opened->database())->ok());
    }

    void anExistingFileIsNeverOverwritten()
    {
        write("something of yours");
        const Result<Workspace> made = Workspace::create(m_path, {});
        QCOMPARE(made.error().kind, Failure::Kind::BadInput);
        QCOMPARE(bytes(), QByteArray("something of yours"));
    }

    void whatIsNotThereIsNotFound() { QCOMPARE(openingFails(), Failure::Kind::NotFound); }

    void aTextFileIsNotAWorkspace()
    {
        write("dear diary");
        QCOMPARE(openingFails(), Failure::Kind::NotAWorkspace);
        write(QByteArray(16384, 'x'));
        QCOMPARE(openingFails(), Failure::Kind::NotAWorkspace);
        write({});
        QCOMPARE(openingFails(), Failure::Kind::NotAWorkspace);
    }

    void anotherProgramsDatabaseIsNotAWorkspaceAndIsLeftAlone()
    {
        db::Database(m_path, {.mode = db::OpenOptions::Mode::Create}).execute("CREATE TABLE t (x)");
        const QByteArray before = bytes();
        QCOMPARE(openingFails(), Failure::Kind::NotAWorkspace);
        QCOMPARE(bytes(), before);
    }

    void aNewerWorkspaceIsRefusedAndLeftAlone()
    {
        QVERIFY(Workspace::create(m_path, {}));
        db::Database(m_path).execute("PRAGMA user_version = 9999");
        QCOMPARE(openingFails(), Failure::Kind::TooNew);
        QCOMPARE(db::schemaVersion(db::Database(m_path)), 9999);
    }

    void aTruncatedWorkspaceIsCorrupt()
    {
        QVERIFY(Workspace::create(m_path, {}));
        QFile file(m_path);
        QVERIFY(file.resize(file.size() / 2));
        QCOMPARE(openingFails(), Failure::Kind::Corrupt);
    }

    void aScribbledOnWorkspaceIsCorrupt()
    {
        QVERIFY(Workspace::create(m_path, {}));
        QByteArray scribbled = bytes();
        for (qsizetype page = 16384; page < scribbled.size(); page += 16384)
            std::fill_n(scribbled.begin() + page, 64, '\xff');
        write(scribbled);
        QCOMPARE(openingFails(), Failure::Kind::Corrupt);
    }

    void aSecondWriterIsToldWhoHoldsItAndAReaderIsLetIn()
    {
        const Result<Workspace> first = Workspace::create(m_path, {});
        QVERIFY(first);
        const Result<Workspace> second = Workspace::open(m_path, {});
        QCOMPARE(second.error().kind, Failure::Kind::InUse);
        QVERIFY(second.error().detail.contains(QStringLiteral("pid %1").arg(QCoreApplication::applicationPid())));
        QVERIFY(Workspace::open(m_path, {.readOnly = true}));
    }

    void theLockGoesWithTheWorkspace()
    {
        {
            QVERIFY(Workspace::create(m_path, {}));
        }
        QVERIFY(Workspace::open(m_path, {}));
    }

    void anEncryptedWorkspaceOpensOnlyWithItsPassphrase()
    {
        const workspace::Options right{.passphrase = "correct horse"};
        {
            Result<Workspace> made = Workspace::create(m_path, right);
            QVERIFY2(made.has_value(), made ? "" : qPrintable(made.error().detail));
            QVERIFY(made->openReader());
        }
        QVERIFY(!bytes().startsWith("SQLite"));
        QCOMPARE(openingFails(), Failure::Kind::WrongKey);
        QCOMPARE(openingFails({.passphrase = "wrong"}), Failure::Kind::WrongKey);
        QVERIFY(Workspace::open(m_path, right));
    }

    void aPassphraseForAPlainFileIsRefused()
    {
        QVERIFY(Workspace::create(m_path, {}));
        QCOMPARE(openingFails({.passphrase = "needless"}), Failure::Kind::WrongKey);
    }

    void noHalfWorkspaceStaysWhereNoneCanBeMade()
    {
        const QString path = m_folder.filePath(QStringLiteral("nowhere/a.vml"));
        QCOMPARE(Workspace::create(path, {}).error().kind, Failure::Kind::BadInput);
    }
};

QTEST_GUILESS_MAIN(TestWorkspace)
#include "tst_workspace.moc"
