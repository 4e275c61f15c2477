#include "app/base/resources.h"
#include "app/registry/rulestore.h"
#include "app/registry/yearplan.h"

#include <QTest>

using registry::Register;
using registry::RegistryEvent;
using registry::State;
using registry::YearMark;
using registry::YearPlan;

class TestYearPlan : public QObject
{
    Q_OBJECT

    static registry::Rulebook shipped()
    {
        initResources();
        return registry::shippedRulebook().value();
    }

    const registry::Rulebook m_rules = shipped();

    YearPlan plan(int year, QDate day, const Register &registered) const
    {
        return registry::yearPlan(year, day, registered, statusOn(day, registered, m_rules), m_rules);
    }

    /// The marks of a row: "window 2026-01-01..2026-03-31, due 2026-03-31".
    static QString marks(const registry::YearRow &row)
    {
        QStringList texts;
        for (const YearMark &mark : row.marks) {
            QString text = name(mark.kind) + QStringLiteral(" ") + mark.from.toString(Qt::ISODate);
            if (!mark.isDay())
                text += QStringLiteral("..") + mark.to.toString(Qt::ISODate);
            texts.append(mark.provisional ? text + QStringLiteral(" ?") : text);
        }
        return texts.join(QStringLiteral(", "));
    }

    static Register licence()
    {
        return {.items = {{.id = RegistryItemId(1),
                           .kind = QStringLiteral("icp_licence"),
                           .name = QStringLiteral("B25"),
                           .state = State::Filed,
                           .grantedOn = QDate(2022, 3, 15),
                           .validUntil = QDate(2027, 3, 14)}}};
    }

private Q_SLOTS:
    void aLicenceShowsItsWindowItsRenewalItsValidityAndItsEnd_data()
    {
        QTest::addColumn<int>("year");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QString>("expected");
        // 90 days before 2027-03-14: 14 days back to Feb 28, 28 to Jan 31, 31 to Dec 31, 17 more to Dec 14.
        QTest::newRow("the year before it ends, at its beginning")
            << 2026 << QDate(2026, 1, 5)
            << QStringLiteral("window 2026-01-01..2026-03-31, validity 2026-01-01..2026-12-31, due 2026-03-31, "
                              "due 2026-12-14");
        QTest::newRow("the year it ends, seen from the one before: the window comes back")
            << 2027 << QDate(2026, 1, 5)
            << QStringLiteral("validity 2027-01-01..2027-03-14, window 2027-01-01..2027-03-31, expiry 2027-03-14, "
                              "due 2027-03-31");
        QTest::newRow("long after") << 2028 << QDate(2026, 1, 5)
                                    << QStringLiteral("window 2028-01-01..2028-03-31, due 2028-03-31");
    }

    void aLicenceShowsItsWindowItsRenewalItsValidityAndItsEnd()
    {
        QFETCH(int, year);
        QFETCH(QDate, day);
        QTEST(marks(plan(year, day, licence()).rows.back()), "expected");
    }

    void whatWasDoneIsSeenFromTheDayOn()
    {
        Register registered = licence();
        registered.events = {
            {.item = RegistryItemId(1), .kind = RegistryEvent::Kind::AnnualReport, .on = QDate(2026, 2, 9)}};
        QVERIFY(!marks(plan(2026, QDate(2026, 2, 6), registered).rows.back()).contains(QStringLiteral("done")));
        const QString after = marks(plan(2026, QDate(2026, 2, 9), registered).rows.back());
        QVERIFY2(after.contains(QStringLiteral("done 2026-02-09")), qPrintable(after));
        QVERIFY2(!after.contains(QStringLiteral("window")), qPrintable(after)); // the next is next year's
    }

    void aDayWithoutNoticeIsProvisional()
    {
        const Register registered{
            .services = {{.id = ServiceId(1), .name = QStringLiteral("chat"), .startedOn = QDate(2026, 12, 21)}}};
        const YearPlan next = plan(2027, QDate(2026, 12, 22), registered);
        QVERIFY(!next.isCovered);
        QVERIFY(next.holidays.empty());
        QCOMPARE(marks(next.rows.front()), QStringLiteral("due 2027-01-04 ?"));
    }

    void theHolidaysOfAYearAreStretches()
    {
        const YearPlan year = plan(2026, QDate(2026, 1, 5), {});
        QVERIFY(year.isCovered);
        QCOMPARE(year.holidays.size(), size_t(7));
        QCOMPARE(year.holidays[1], std::pair(QDate(2026, 2, 15), QDate(2026, 2, 23)));
    }

    void aServiceThatEndedBeforeTheYearHasNoRow()
    {
        const Register registered{.services = {{.id = ServiceId(1),
                                                .name = QStringLiteral("old"),
                                                .startedOn = QDate(2024, 1, 8),
                                                .endedOn = QDate(2025, 12, 31)}}};
        QCOMPARE(plan(2025, QDate(2026, 1, 5), registered).rows.size(), size_t(2));
        QCOMPARE(plan(2026, QDate(2026, 1, 5), registered).rows.size(), size_t(1)); // the company's
    }
};

QTEST_APPLESS_MAIN(TestYearPlan)
#include "tst_yearplan.moc"
