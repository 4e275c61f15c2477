#include "tests/registry/shippedduties.h"

using registry::RegistryEvent;
using registry::RegistryItem;
using registry::State;

/// Duties that come back: renewals, yearly reports, assessments.
class TestRecurring : public QObject
{
    Q_OBJECT

    const ShippedDuties duties;

    static RegistryItem icpLicence()
    {
        return {.kind = QStringLiteral("icp_licence"),
                .name = QStringLiteral("B25"),
                .state = State::Filed,
                .grantedOn = QDate(2021, 12, 31),
                .validUntil = QDate(2026, 12, 30)};
    }

private Q_SLOTS:
    void aLicenceIsRenewedNinetyDaysBeforeItExpires_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<Events>("events");
        QTest::addColumn<QString>("expected");

        // Expires on 2026-12-30; the year's report is in.
        const auto row = [](const char *what, QDate day, const Events &events, const char *expected) {
            Events all = events;
            all.push_back(happened(RegistryEvent::Kind::AnnualReport, QDate(2026, 2, 3)));
            QTest::newRow(what) << day << all << QString::fromUtf8(expected);
        };
        const auto applied = RegistryEvent::Kind::RenewalApplied;
        row("long before", {2026, 6, 1}, {}, "upcoming lic.icp.renew 2026-10-01");
        row("from 60 days before the last day", {2026, 8, 2}, {}, "due lic.icp.renew 2026-10-01");
        row("a day earlier", {2026, 8, 1}, {}, "upcoming lic.icp.renew 2026-10-01");
        row("on the last day", {2026, 10, 1}, {}, "due lic.icp.renew 2026-10-01");
        row("late, not yet expired", {2026, 10, 2}, {}, "late lic.icp.renew 2026-10-01");
        row("expired", {2026, 12, 31}, {}, "late lic.icp.renew 2026-10-01");
        row("applied for", {2026, 10, 2}, {happened(applied, {2026, 9, 28})}, "upcoming lic.icp.annual 2027-03-31");
        row("applied for an earlier expiry", {2026, 10, 2}, {happened(applied, {2021, 9, 28})},
            "late lic.icp.renew 2026-10-01");
        row("applied for after it expired", {2026, 12, 31}, {happened(applied, {2026, 12, 31})},
            "late lic.icp.renew 2026-10-01");
    }

    void aLicenceIsRenewedNinetyDaysBeforeItExpires()
    {
        QFETCH(QDate, day);
        QFETCH(Events, events);
        QTEST(first(duties(day, icpLicence(), nullptr, events)), "expected");
    }

    void anOfficeThatIsShutOnTheLastDayMovesTheCautiousDayForward()
    {
        const auto found = duties(QDate(2026, 9, 1), icpLicence(), nullptr,
                                  {happened(RegistryEvent::Kind::AnnualReport, {2026, 2, 3})});
        QCOMPARE(found.front().due, QDate(2026, 10, 1)); // National Day
        QCOMPARE(found.front().conservative, QDate(2026, 9, 30));
    }

    void theAnnualReportHasItsWindow_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QDate>("reportedOn");
        QTest::addColumn<QDate>("grantedOn");
        QTest::addColumn<QString>("expected");

        const QDate granted(2024, 5, 6);
        const auto row = [](const char *what, QDate day, QDate reported, QDate grantedOn, const char *expected) {
            QTest::newRow(what) << day << reported << grantedOn << QString::fromUtf8(expected);
        };
        row("open", {2026, 1, 1}, {}, granted, "due lic.icp.annual 2026-03-31");
        row("on the last day", {2026, 3, 31}, {}, granted, "due lic.icp.annual 2026-03-31");
        row("missed", {2026, 4, 1}, {}, granted, "late lic.icp.annual 2026-03-31");
        row("still missed in autumn", {2026, 11, 23}, {}, granted, "late lic.icp.annual 2026-03-31");
        row("done in the window", {2026, 11, 23}, {2026, 2, 9}, granted, "upcoming lic.icp.annual 2027-03-31");
        row("done late", {2026, 11, 23}, {2026, 5, 11}, granted, "upcoming lic.icp.annual 2027-03-31");
        row("done the year before", {2026, 1, 5}, {2025, 2, 10}, granted, "due lic.icp.annual 2026-03-31");
        row("seen before it was done", {2026, 2, 1}, {2026, 2, 9}, granted, "due lic.icp.annual 2026-03-31");
        row("closed until next year for a new licence", {2026, 11, 23}, {}, {2026, 2, 2},
            "upcoming lic.icp.annual 2027-03-31");
    }

    void theAnnualReportHasItsWindow()
    {
        QFETCH(QDate, day);
        QFETCH(QDate, reportedOn);
        QFETCH(QDate, grantedOn);
        RegistryItem item = icpLicence();
        item.grantedOn = grantedOn;
        item.validUntil = QDate(2030, 12, 31);
        Events events;
        if (reportedOn.isValid())
            events.push_back(happened(RegistryEvent::Kind::AnnualReport, reportedOn));
        QTEST(first(duties(day, item, nullptr, events)), "expected");
    }

    void theMinorsAuditIsReportedByTheEndOfJanuary()
    {
        const RegistryItem item{.kind = QStringLiteral("minors_audit"), .state = State::Preparing};
        const Events reported{happened(RegistryEvent::Kind::AnnualReport, QDate(2027, 1, 12))};
        QCOMPARE(first(duties(QDate(2027, 1, 4), item, nullptr)), QStringLiteral("due minors.audit 2027-01-31"));
        QCOMPARE(first(duties(QDate(2027, 2, 1), item, nullptr)), QStringLiteral("late minors.audit 2027-01-31"));
        QCOMPARE(first(duties(QDate(2027, 2, 1), item, nullptr, reported)),
                 QStringLiteral("upcoming minors.audit 2028-01-31"));
    }

    void whatIsDoneAgainAndAgainCountsFromTheLastTime()
    {
        RegistryItem item{.kind = QStringLiteral("mlps"), .state = State::Filed, .grantedOn = QDate(2025, 3, 10)};
        QCOMPARE(first(duties(QDate(2025, 6, 2), item, nullptr)), QStringLiteral("upcoming mlps.assess 2026-03-10"));
        QCOMPARE(first(duties(QDate(2026, 3, 11), item, nullptr)), QStringLiteral("late mlps.assess 2026-03-10"));
        const Events verified{happened(RegistryEvent::Kind::Verified, QDate(2026, 2, 26))};
        QCOMPARE(first(duties(QDate(2026, 3, 11), item, nullptr, verified)),
                 QStringLiteral("upcoming mlps.assess 2027-02-26"));
        item.grantedOn = {};
        QCOMPARE(first(duties(QDate(2026, 3, 11), item, nullptr)), QStringLiteral("due mlps.assess no day"));
    }
};

QTEST_APPLESS_MAIN(TestRecurring)
#include "tst_recurring.moc"
