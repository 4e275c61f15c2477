#include "app/incident/entitlement.h"
#include "app/journal/journal.h"
#include "app/journal/verification.h"
#include "tests/support/schema.h"

#include <QTest>

using namespace incident;
using namespace Qt::StringLiterals;

namespace {

struct Fixture : EmptyStore
{
    Result<void> setAs(const QString &actor, const QString &officer, bool isGiven, const QString &reason = u"lead"_s)
    {
        journal::Journal as(database, actor, [] { return EmptyStore::now; });
        return setEntitled(database, as, Entitled::Waive, officer, isGiven, reason);
    }
    QStringList entitled() const { return entitledOfficers(database, Entitled::Waive).value(); }
};

} // namespace

class TestEntitlement : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nobodyIsEntitledAtFirstAndAnyoneNamesTheFirst()
    {
        Fixture f;
        QVERIFY(f.entitled().isEmpty());
        QVERIFY(!requireEntitled(f.database, Entitled::Waive, u"officer-a"_s));
        QVERIFY(f.setAs(u"officer-a"_s, u"officer-b"_s, true));
        QCOMPARE(f.entitled(), QStringList{u"officer-b"_s});
        QVERIFY(requireEntitled(f.database, Entitled::Waive, u"officer-b"_s));
    }

    void afterThatOnlyTheEntitledChangeIt()
    {
        Fixture f;
        f.setAs(u"officer-a"_s, u"officer-b"_s, true).value();
        QCOMPARE(f.setAs(u"officer-a"_s, u"officer-a"_s, true).error().kind, Failure::Kind::Refused);
        QCOMPARE(f.setAs(u"officer-a"_s, u"officer-b"_s, false).error().kind, Failure::Kind::Refused);
        QVERIFY(f.setAs(u"officer-b"_s, u"officer-a"_s, true));
        QVERIFY(f.setAs(u"officer-a"_s, u"officer-b"_s, false));
        QCOMPARE(f.entitled(), QStringList{u"officer-a"_s});
    }

    void itNeedsAnOfficerAReasonAndAChange()
    {
        Fixture f;
        QCOMPARE(f.setAs(u"officer-a"_s, u" "_s, true).error().kind, Failure::Kind::BadInput);
        QCOMPARE(f.setAs(u"officer-a"_s, u"officer-b"_s, true, u" "_s).error().kind, Failure::Kind::BadInput);
        QCOMPARE(f.setAs(u"officer-a"_s, u"officer-b"_s, false).error().kind, Failure::Kind::Refused);
        QVERIFY(f.setAs(u"officer-a"_s, u"officer-b"_s, true));
        QCOMPARE(f.setAs(u"officer-b"_s, u"officer-b"_s, true).error().kind, Failure::Kind::Refused);
        QCOMPARE(f.count("entitlement"), 1);
    }

    void allThatWasGivenAndTakenBackStaysOnRecord()
    {
        Fixture f;
        f.setAs(u"officer-a"_s, u"officer-b"_s, true).value();
        f.setAs(u"officer-b"_s, u"officer-b"_s, false, u"left"_s).value();
        const auto events = entitlementEvents(f.database, Entitled::Waive).value();
        QCOMPARE(events.size(), 2u);
        QCOMPARE(events[1], (EntitlementEvent{EmptyStore::now, u"officer-b"_s, u"officer-b"_s, false, u"left"_s}));
        QVERIFY(journal::verify(f.database).value().ok());
        QVERIFY_THROWS_EXCEPTION(db::Error, f.database.execute("DELETE FROM entitlement"));
        QVERIFY_THROWS_EXCEPTION(db::Error, f.database.execute("UPDATE entitlement SET officer = 'officer-z'"));
    }
};

QTEST_GUILESS_MAIN(TestEntitlement)
#include "tst_entitlement.moc"
