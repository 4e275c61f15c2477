#include "app/users/unmasking.h"
#include "tests/support/schema.h"

#include <QTest>

using namespace users;
using namespace Qt::StringLiterals;

class TestUnmasking : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initResources(); }

    void theReasonsThatShipSayWhatMustBeSaidBesideThem()
    {
        const auto reasons = unmaskReasons();
        QVERIFY2(reasons, reasons ? "" : qPrintable(reasons.error().where + reasons.error().detail));
        const auto asks = [&](const QString &id) { return std::ranges::find(*reasons, id, &UnmaskReason::id)->asks; };
        QCOMPARE(asks(u"needed_to_decide"_s), UnmaskReason::Asks::Nothing);
        QCOMPARE(asks(u"asked_by_authority"_s), UnmaskReason::Asks::Number);
        QCOMPARE(asks(u"other"_s), UnmaskReason::Asks::Words);
        for (const UnmaskReason &reason : *reasons)
            QVERIFY(!reason.title.zh.isEmpty() && !reason.title.en.isEmpty());
    }

    void anUnmaskingIsInTheJournalWithItsReason()
    {
        EmptyStore store;
        QVERIFY(
            recordUnmasked(store.database, store.journal, GenerationId(4), 12, {u"asked_by_authority"_s, u"no. 9"_s}));
        QVERIFY(recordUnmasked(store.database, store.journal, GenerationId(4), 13, {u"needed_to_decide"_s, {}}));
        db::Statement event = store.database.prepare("SELECT kind, object, body->>'finding', body->>'reason', "
                                                     "body->>'words' FROM audit_event ORDER BY sequence");
        QVERIFY(event.next());
        QCOMPARE(event.text(0), u"privacy.unmasked"_s);
        QCOMPARE(event.text(1), u"generation/4"_s);
        QCOMPARE(event.integer(2), 12);
        QCOMPARE(event.text(3), u"asked_by_authority"_s);
        QCOMPARE(event.text(4), u"no. 9"_s);
        QVERIFY(event.next());
        QVERIFY(event.isNull(4));
    }

    void withoutAReasonNothingIsWrittenDown()
    {
        EmptyStore store;
        QCOMPARE(recordUnmasked(store.database, store.journal, GenerationId(4), 12, {}).error().kind,
                 Failure::Kind::BadInput);
        QCOMPARE(store.count("audit_event"), 0);
    }
};

QTEST_APPLESS_MAIN(TestUnmasking)
#include "tst_unmasking.moc"
