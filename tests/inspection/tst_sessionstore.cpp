#include "app/inspection/sessionstore.h"
#include "db/error.h"
#include "tests/support/schema.h"

#include <QTest>

using namespace Qt::StringLiterals;
using inspection::Leaving;
using inspection::Session;

/// Sessions of an inspection: how one begins, what is recorded in it, who may end it.
class TestSessionStore : public QObject
{
    Q_OBJECT

    static inspection::OpenRequest request()
    {
        inspection::OpenRequest request{.mandate = {.authority = u"某网信办"_s,
                                                    .inspectors = {u"0012"_s},
                                                    .basis = u"第十九条"_s},
                                        .reason = u"年度检查"_s,
                                        .minutes = 60,
                                        .passphrase = u"correct horse"_s};
        inspection::setDays(request.scope, {2026, 9, 1}, {2026, 9, 30});
        return request;
    }

    static qint64 events(const EmptyStore &store, const char *kind)
    {
        db::Statement row = store.database.prepare("SELECT count(*) FROM audit_event WHERE kind = ?");
        return row.with(std::string_view(kind)).next() ? row.integer(0) : -1;
    }

private Q_SLOTS:
    void whatIsMissingIsRefused_data()
    {
        QTest::addColumn<int>("what");
        QTest::newRow("authority") << 0;
        QTest::newRow("inspectors") << 1;
        QTest::newRow("basis") << 2;
        QTest::newRow("reason") << 3;
        QTest::newRow("a short passphrase") << 4;
        QTest::newRow("longer than the policy allows") << 5;
        QTest::newRow("no time") << 6;
    }

    void whatIsMissingIsRefused()
    {
        QFETCH(const int, what);
        EmptyStore store;
        auto wanted = request();
        switch (what) {
        case 0: wanted.mandate.authority = u" "_s; break;
        case 1: wanted.mandate.inspectors.clear(); break;
        case 2: wanted.mandate.basis.clear(); break;
        case 3: wanted.reason.clear(); break;
        case 4: wanted.passphrase = u"short"_s; break;
        case 5: wanted.minutes = 481; break;
        default: wanted.scope.to = 0;
        }
        QCOMPARE(inspection::openSession(store.database, store.journal, wanted).error().kind, Failure::Kind::BadInput);
        QCOMPARE(events(store, "inspection.opened"), 0);
    }

    void oneSessionGoesOnAtATime()
    {
        EmptyStore store;
        const Session session = inspection::openSession(store.database, store.journal, request()).value();
        QCOMPARE(session.mandate.number, u"VJ-2026-0001"_s);
        QCOMPARE(session.endsAt, EmptyStore::now + 60 * 60'000);
        QCOMPARE(inspection::openSession(store.database, store.journal, request()).error().kind,
                 Failure::Kind::Refused);
        QCOMPARE(inspection::currentSession(store.database)->id, session.id);
    }

    void whatWasSeenIsCountedInItsOrder()
    {
        EmptyStore store;
        const Session session = inspection::openSession(store.database, store.journal, request()).value();
        const auto see = [&](const QString &page, const QString &record) {
            inspection::recordSeen(store.database, store.journal, session.id, page, record).value();
        };
        see(u"review"_s, {});
        see(u"review"_s, u"generation/4"_s);
        see(u"review"_s, u"generation/9"_s);
        see(u"review"_s, u"generation/4"_s);
        const auto summary = inspection::summaryOf(store.database, session.id).value();
        QCOMPARE(summary.seen.size(), size_t(3));
        QVERIFY(summary.seen[0].isPage && !summary.seen[1].isPage);
        QCOMPARE(summary.seen[1].what, u"generation/4"_s);
        QCOMPARE(summary.seen[1].times, 2);
        QCOMPARE(summary.lastEvent - summary.firstEvent, 4);
        QVERIFY(summary.head.startsWith(QString::number(summary.lastEvent) + u':'));
    }

    void theTimeEndsItButGivesNothingBack()
    {
        EmptyStore store;
        const Session session = inspection::openSession(store.database, store.journal, request()).value();
        inspection::endSession(store.database, store.journal, session.id, Session::Ended::Time).value();
        const auto current = inspection::currentSession(store.database);
        QVERIFY(current && !current->runs());
        QVERIFY(current->how == Session::Ended::Time);
        inspection::endSession(store.database, store.journal, session.id, Session::Ended::Officer).value();
        QVERIFY(inspection::currentSession(store.database)->how == Session::Ended::Time);
        QCOMPARE(events(store, "inspection.ended"), 1);
    }

    void thePassphraseGivesItBackAndAWrongOneIsJournaled()
    {
        EmptyStore store;
        const Session session = inspection::openSession(store.database, store.journal, request()).value();
        const auto wrong = inspection::releaseSession(store.database, store.journal, session.id, u"wrong horse"_s);
        QCOMPARE(wrong.error().kind, Failure::Kind::Refused);
        QCOMPARE(events(store, "inspection.refused"), 1);
        QVERIFY(inspection::currentSession(store.database));
        inspection::releaseSession(store.database, store.journal, session.id, u"correct horse"_s).value();
        QVERIFY(!inspection::currentSession(store.database));
        QCOMPARE(events(store, "inspection.ended"), 1);
        QCOMPARE(events(store, "inspection.released"), 1);
        QVERIFY(!inspection::releaseSession(store.database, store.journal, session.id, u"correct horse"_s));
    }

    void underThePolicyOfTwoTheOneWhoOpenedItCannotLeave()
    {
        EmptyStore store;
        inspection::setPolicy(store.database, store.journal, {Leaving::SecondOfficer, 30}).value();
        auto wanted = request();
        wanted.minutes = 30;
        const Session session = inspection::openSession(store.database, store.journal, wanted).value();
        QVERIFY(!inspection::releaseSession(store.database, store.journal, session.id, wanted.passphrase));
        journal::Journal other(store.database, u"officer-b"_s, stoppedClock(EmptyStore::now));
        inspection::releaseSession(store.database, other, session.id, wanted.passphrase).value();
        QCOMPARE(inspection::summaryOf(store.database, session.id)->session.releasedBy, u"officer-b"_s);
    }

    void aSessionIsNeverChangedOrRemoved()
    {
        EmptyStore store;
        inspection::openSession(store.database, store.journal, request()).value();
        for (const char *sql :
             {"DELETE FROM inspection", "UPDATE inspection SET ends_at = ends_at + 1",
              "UPDATE inspection SET authority = 'x'", "UPDATE inspection SET verifier = zeroblob(32)"})
            QVERIFY_THROWS_EXCEPTION(db::Error, store.database.execute(sql));
    }
};

QTEST_GUILESS_MAIN(TestSessionStore)
#include "tst_sessionstore.moc"
