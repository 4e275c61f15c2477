#include "app/registry/status.h"
#include "tests/registry/shippedduties.h"

using registry::Duty;
using registry::RegistryEvent;
using registry::RegistryItem;
using registry::Service;
using registry::State;

/// Every clock of filings and licences that ships, on dates counted by hand. What is off in 2026: 1-3 January, 15-23
/// February (Spring Festival), 4-6 April, 1-5 May, 19-21 June, 25-27 September, 1-7 October, and weekends; worked all
/// the same: Sun 4 January, Sat 14 and 28 February, Sat 9 May, Sun 20 September, Sat 10 October.
class TestFilingClocks : public QObject
{
    Q_OBJECT

    static registry::Rulebook shipped()
    {
        initResources();
        return registry::shippedRulebook().value();
    }

    const registry::Rulebook m_rules = shipped();

    QString due(const QString &clock, QDate start) const
    {
        const Duty duty = registry::dutyUnder(*m_rules.clocks.find(clock), start, 0, start, m_rules.days);
        QString text = duty.due.toString(Qt::ISODate);
        if (duty.opensOn.isValid() && duty.opensOn > start)
            text = duty.opensOn.toString(Qt::ISODate) + QStringLiteral("..") + text;
        if (duty.conservative)
            text += QStringLiteral(" cautious ") + duty.conservative->toString(Qt::ISODate);
        return duty.provisional ? text + QStringLiteral(" provisional") : text;
    }

private Q_SLOTS:
    void aClockRunsOut_data()
    {
        QTest::addColumn<QString>("clock");
        QTest::addColumn<QDate>("start");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *what, const char *clock, QDate start, const char *expected) {
            QTest::newRow(what) << QString::fromLatin1(clock) << start << QString::fromLatin1(expected);
        };
        // Section 8. Feb 11, 12, 13 (3), Sat 14 (4), 15-23 off, 24-27 (8), Sat 28 (9), Mon Mar 2 (10).
        row("10 from 2026-02-10", "alg.file", {2026, 2, 10}, "2026-03-02 cautious 2026-02-28");
        // Apr 29, 30 (2), 1-5 off, May 6-8 (5), Sat 9 (6), 11-14 (10).
        row("10 from 2026-04-28", "alg.change", {2026, 4, 28}, "2026-05-14 cautious 2026-05-13");
        // Sep 24 (1), 25-27 off, 28-30 (4), 1-7 off, Oct 8, 9 (6), Sat 10 (7), 12-14 (10).
        row("10 from 2026-09-23", "alg.file", {2026, 9, 23}, "2026-10-14 cautious 2026-10-13");
        // 1-7 off, Oct 8, 9 (2), Sat 10 (3), 12-16 (8), 19, 20 (10).
        row("10 from 2026-09-30", "alg.change", {2026, 9, 30}, "2026-10-20 cautious 2026-10-19");
        // From a holiday nothing is counted on that day either way: Feb 24-27 (4), 28 (5), Mar 2-6 (10).
        row("10 from within the holiday", "alg.file", {2026, 2, 18}, "2026-03-06");
        // From a make-up Sunday, which the cautious reading counts.
        row("10 from a make-up Sunday", "alg.file", {2026, 1, 4}, "2026-01-16 cautious 2026-01-15");
        // Dec 22-25 (4), 28-31 (8): from here on nobody knows; by weekends Jan 1 (9), 4 (10).
        row("10 into a year without notice", "alg.file", {2026, 12, 21}, "2027-01-04 cautious 2027-01-01 provisional");
        row("10 within a year without notice", "alg.change", {2027, 2, 1},
            "2027-02-15 cautious 2027-02-12 provisional");
        // 20: Sep 24 (1), 28-30 (4), Oct 8-10 (7), 12-16 (12), 19-23 (17), 26-28 (20).
        row("20 from the end of service", "alg.cancel", {2026, 9, 23}, "2026-10-28 cautious 2026-10-27");
        // 30: Jan 21-23 (3), 26-30 (8), Feb 2-6 (13), 9-13 (18), 14 (19), 24-27 (23), 28 (24), Mar 2-6 (29), 9 (30).
        row("30 of the authority", "alg.authority", {2026, 1, 20}, "2026-03-09 cautious 2026-03-06");
        row("30 after a spread", "asm.trigger34", {2026, 1, 20}, "2026-03-09 cautious 2026-03-06");
        // 90 calendar days before 2026-12-30: Dec 30 - 30 = Nov 30, - 30 = Oct 31, - 30 = Oct 1, a holiday.
        row("90 days before expiry", "lic.icp.renew", {2026, 12, 30}, "2026-10-01 cautious 2026-09-30");
        row("annual report", "lic.icp.annual", {2026, 1, 1}, "2026-03-31");
        row("annual report, asked for later", "lic.icp.annual", {2026, 4, 1}, "2027-01-01..2027-03-31");
        row("minors' audit", "minors.audit", {2026, 1, 1}, "2026-01-31");
        row("minors' audit of the next year", "minors.audit", {2026, 2, 1}, "2027-01-01..2027-01-31");
        row("MLPS a year after the last", "mlps.assess", {2026, 2, 26}, "2027-02-26 cautious 2027-02-25");
        row("licence, 30 days before expiry", "lic.news.renew", {2026, 6, 30}, "2026-05-31 cautious 2026-05-29");
        row("licence, 60 days before expiry", "lic.publishing.renew", {2026, 6, 30}, "2026-05-01 cautious 2026-04-30");
        row("licence, 6 months before expiry", "lic.drug.renew", {2026, 12, 31}, "2026-06-30");
        // 30 calendar days from 2026-01-20 end on Thu Feb 19 in the holiday and roll to Tue Feb 24.
        row("police record within 30 days", "psb.file", {2026, 1, 20}, "2026-02-24 cautious 2026-02-18");
    }

    void aClockRunsOut()
    {
        QFETCH(QString, clock);
        QFETCH(QDate, start);
        QTEST(due(clock, start), "expected");
    }

    void everyClockOfAKindThatShipsIsCountedAbove()
    {
        const QStringList counted{
            QStringLiteral("alg.file"), QStringLiteral("alg.change"), QStringLiteral("alg.cancel"),
            QStringLiteral("alg.authority"), QStringLiteral("asm.trigger34"), QStringLiteral("lic.icp.renew"),
            QStringLiteral("lic.icp.annual"), QStringLiteral("minors.audit"), QStringLiteral("mlps.assess"),
            QStringLiteral("lic.news.renew"), QStringLiteral("lic.culture.renew"), QStringLiteral("lic.av.renew"),
            QStringLiteral("lic.publishing.renew"), QStringLiteral("lic.drug.renew"), QStringLiteral("psb.file"),
            // our own targets, and what comes back after so many months as mlps.assess does
            QStringLiteral("genai.change"), QStringLiteral("ant.assess"), QStringLiteral("pi.audit"),
            QStringLiteral("ant.verify"), QStringLiteral("ant.review")};
        for (const registry::Kind &kind : m_rules.kinds.kinds) {
            for (const registry::DutyRule &rule : kind.duties)
                QVERIFY2(counted.contains(rule.clock), qPrintable(kind.id + QStringLiteral(": ") + rule.clock));
        }
    }

    void whatTheLawGivesNoNumberForIsNeverStatutory()
    {
        for (const char *id : {"genai.change", "alg.authority"}) {
            const Duty duty = registry::dutyUnder(*m_rules.clocks.find(QString::fromLatin1(id)), {2026, 5, 6}, 0,
                                                  {2026, 5, 6}, m_rules.days);
            QVERIFY2(!duty.statutory, id);
        }
    }
};

QTEST_APPLESS_MAIN(TestFilingClocks)
#include "tst_filingclocks.moc"
