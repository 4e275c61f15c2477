#include "app/registry/leadtimestore.h"
#include "app/registry/reminders.h"
#include "app/registry/rulestore.h"
#include "tests/support/schema.h"

#include <QTest>

using registry::LeadTimes;

class TestReminders : public QObject
{
    Q_OBJECT

    static registry::ItemStatus statusWith(const char *clock, QDate due, std::optional<QDate> cautious = {})
    {
        return {.kind = QStringLiteral("algorithm_filing"),
                .duties = {{.clock = QString::fromLatin1(clock), .due = due, .conservative = cautious}}};
    }

private Q_SLOTS:
    void everyClockAndKindOfTheDataIsKnown()
    {
        const auto rules = registry::shippedRulebook().value();
        const LeadTimes leads = LeadTimes::load().value();
        QCOMPARE(leads.of(QStringLiteral("lic.icp.renew"), QStringLiteral("icp_licence")),
                 LeadTimes::Days({90, 30, 7, 1}));
        for (const registry::Kind &kind : rules.kinds.kinds) {
            for (const registry::DutyRule &rule : kind.duties)
                QVERIFY(!leads.of(rule.clock, kind.id).empty());
        }
    }

    void theWorkspaceGoesBeforeTheDataAndTheKindBeforeTheClock()
    {
        const QString clock = QStringLiteral("alg.change");
        const QString kind = QStringLiteral("algorithm_filing");
        LeadTimes leads = LeadTimes::load().value();
        QCOMPARE(leads.of(clock, kind), LeadTimes::Days({14, 5, 1}));
        QCOMPARE(leads.of(QStringLiteral("no.such"), kind), LeadTimes::Days({14, 3, 1}));
        leads = leads.with(LeadTimes::Of::Clock, clock, {2, 20, 2});
        QCOMPARE(leads.of(clock, kind), LeadTimes::Days({20, 2}));
        leads = leads.with(LeadTimes::Of::Kind, kind, {3});
        QCOMPARE(leads.of(clock, kind), LeadTimes::Days({3}));
        leads = leads.with(LeadTimes::Of::Kind, kind, {}).with(LeadTimes::Of::Clock, clock, {});
        QCOMPARE(leads.of(clock, kind), LeadTimes::Days({14, 5, 1}));
    }

    void daysAreReadAsPeopleWriteThem_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("read");
        QTest::newRow("in any order") << QStringLiteral("1, 30,7") << QStringLiteral("30,7,1");
        QTest::newRow("again") << QStringLiteral("7,7") << QStringLiteral("7");
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("zero") << QStringLiteral("0") << QString();
        QTest::newRow("too long") << QStringLiteral("731") << QString();
        QTest::newRow("a word") << QStringLiteral("7,week") << QString();
    }

    void daysAreReadAsPeopleWriteThem()
    {
        QFETCH(QString, text);
        const auto days = registry::leadDaysOf(text);
        QTEST(days ? registry::text(*days) : QString(), "read");
    }

    /// Due on 2026-05-14, cautious on the 13th; 14, 5 and 1 days before that: Apr 29, May 8, May 12.
    void aDutyIsAnnouncedFromItsLongestLeadBeforeTheCautiousDay_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<bool>("announced");
        QTest::addColumn<QDate>("next");
        QTest::newRow("before") << QDate(2026, 4, 28) << false << QDate(2026, 4, 29);
        QTest::newRow("from then on") << QDate(2026, 4, 29) << true << QDate(2026, 4, 29);
        QTest::newRow("between") << QDate(2026, 4, 30) << true << QDate(2026, 5, 8);
        QTest::newRow("the last time") << QDate(2026, 5, 12) << true << QDate(2026, 5, 12);
        QTest::newRow("late") << QDate(2026, 6, 1) << true << QDate();
    }

    void aDutyIsAnnouncedFromItsLongestLeadBeforeTheCautiousDay()
    {
        QFETCH(QDate, day);
        const std::vector statuses{statusWith("alg.change", {2026, 5, 14}, QDate(2026, 5, 13))};
        const auto found = registry::reminders(day, statuses, LeadTimes::load().value());
        QCOMPARE(found.size(), size_t(1));
        QTEST(found.front().isAnnounced(day), "announced");
        QTEST(found.front().next, "next");
    }

    void whatRunsOutFirstStandsFirstAndWhatHasNoDayNowhere()
    {
        const std::vector statuses{statusWith("alg.change", {2026, 5, 14}), statusWith("genai.change", {}),
                                   statusWith("alg.file", {2026, 5, 7})};
        const auto found = registry::reminders(QDate(2026, 5, 6), statuses, LeadTimes::load().value());
        QCOMPARE(found.size(), size_t(2));
        QCOMPARE(found.front().duty->clock, QStringLiteral("alg.file"));
    }

    void leadTimesAreKeptAndJournaled()
    {
        EmptyStore store;
        const QString clock = QStringLiteral("alg.change");
        const auto save = [&](const LeadTimes::Days &days) {
            return registry::saveLeadTimes(store.database, store.journal, LeadTimes::Of::Clock, clock, days);
        };
        const auto kept = [&] { return registry::readLeadTimes(store.database).value().of(clock, {}); };
        QVERIFY(save({20, 2}));
        QCOMPARE(kept(), LeadTimes::Days({20, 2}));
        QVERIFY(save({20, 2}));
        QCOMPARE(store.count("audit_event"), 1); // nothing changed the second time
        QVERIFY(save({}));
        QCOMPARE(kept(), LeadTimes::Days({14, 5, 1}));
        QCOMPARE(store.count("audit_event"), 2);
        QVERIFY(!registry::saveLeadTimes(store.database, store.journal, LeadTimes::Of::Kind, {}, {1}));
    }
};

QTEST_APPLESS_MAIN(TestReminders)
#include "tst_reminders.moc"
