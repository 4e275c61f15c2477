#include "app/base/resources.h"
#include "app/workspace/session.h"
#include "db/transaction.h"
#include "tests/support/patience.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using workspace::Session;
using workspace::Workspace;

class TestSession : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_path;
    int m_number = 0;

    static qint64 events(const db::Database &database)
    {
        db::Statement query = database.prepare("SELECT count(*) FROM audit_event WHERE kind = 'test'");
        query.next();
        return query.integer(0);
    }

    static Result<int> addEvent(db::Database &database, journal::Journal &journal)
    {
        db::Transaction transaction(database);
        journal.append(QStringLiteral("test"), QStringLiteral("x"), {});
        transaction.commit();
        return 7;
    }

private Q_SLOTS:
    void initTestCase() { initResources(); }
    void init()
    {
        m_path = m_folder.filePath(QStringLiteral("%1.vml").arg(++m_number));
        QVERIFY(Workspace::create(m_path, {}));
    }

    void workIsDoneOnTheWriterThreadAndSeenByTheReader()
    {
        const auto session = Session::open(m_path, {}).value();
        QSignalSpy changed(session.get(), &Session::changed);
        QFuture<Result<int>> done = session->write(&TestSession::addEvent);
        QCOMPARE(done.takeResult().value(), 7);
        QVERIFY(!changed.isEmpty() || changed.wait(60'000));
        QCOMPARE(events(session->reader()), 1);
    }

    void workThatFailedChangesNothingAndSaysWhy()
    {
        const auto session = Session::open(m_path, {}).value();
        QSignalSpy changed(session.get(), &Session::changed);
        auto done = session->write([](db::Database &database, journal::Journal &) -> Result<void> {
            database.execute("nonsense");
            return {};
        });
        QCOMPARE(done.takeResult().error().kind, Failure::Kind::Storage);
        QTest::qWait(20);
        QCOMPARE(changed.count(), 0);
    }

    /// The writer ends nothing so often as while somebody says what follows.
    void whatFollowsIsToldOnceHoweverQuickTheWriterIs()
    {
        constexpr int times = 5000;
        const auto session = Session::open(m_path, {}).value();
        int told = 0;
        for (int i = 0; i < times; ++i) {
            session->writeQuietly([](db::Database &, journal::Journal &) { return Result<void>(); })
                .then(this, [&told](const Result<void> &) { ++told; });
        }
        QTRY_COMPARE(told, times);
        QTest::qWait(20);
        QCOMPARE(told, times);
    }

    void whatWasHandedInIsDoneBeforeClosing()
    {
        {
            const auto session = Session::open(m_path, {}).value();
            for (int i = 0; i < 50; ++i)
                session->write(&TestSession::addEvent);
        }
        QCOMPARE(events(db::Database(m_path)), 50);
    }

    void aReadOnlySessionRefusesToWrite()
    {
        const auto session = Session::open(m_path, {.readOnly = true}).value();
        QCOMPARE(session->write(&TestSession::addEvent).takeResult().error().kind, Failure::Kind::Refused);
    }
};

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
