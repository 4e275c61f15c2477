#include "app/base/resources.h"
#include "app/journal/verification.h"
#include "app/search/search.h"
#include "app/workspace/facts.h"
#include "app/workspace/workspace.h"
#include "db/migrator.h"
#include "tests/support/scripts.h"

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

    /// Schema 11 made the search index anew: an older file is searchable at once when it is opened.
    void anOlderWorkspaceIsIndexedAgain()
    {
        {
            db::Database database(m_path, {.mode = db::OpenOptions::Mode::Create});
            database.execute("PRAGMA application_id = " + QByteArray::number(workspace::applicationId));
            QCOMPARE(db::migrate(database, {}, shippedScripts(10, m_folder.filePath(QStringLiteral("scripts")))), 10);
            database.execute("INSERT INTO source_file (id, path, sha256, bytes, compression, format, imported_at)"
                             " VALUES (1, 'a', zeroblob(32), 0, 'none', 'plain', 0);"
                             "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 600)"
                             " INSERT INTO generation (id, source_id, ordinal, byte_offset, byte_length, record_hash)"
                             " SELECT i, 1, 0, i, 1, zeroblob(16) FROM n;"
                             "INSERT INTO generation_text (generation_id, prompt, output)"
                             " SELECT id, iif(id = 77, '算法备案', 'x'), '' FROM generation;"
                             "INSERT INTO search_group (first_generation, last_generation, block_ends)"
                             " VALUES (1, 600, zeroblob(4));");
        }
        const Result<Workspace> opened = Workspace::open(m_path, {});
        QVERIFY(opened);
        db::Statement group = opened->database().prepare("SELECT first_generation, last_generation FROM search_group");
        QVERIFY(group.next());
        QCOMPARE(group.integer(0), 1);
        QCOMPARE(group.integer(1), 600);
        const search::Search asked(opened->database(), search::Query::parse(QStringLiteral("备案")).value());
        QCOMPARE(asked.page(9).value(), std::vector<GenerationId>{GenerationId(77)});
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
