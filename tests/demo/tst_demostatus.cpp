#include "app/base/resources.h"
#include "app/demo/registryfile.h"
#include "app/registry/rulestore.h"
#include "app/registry/states.h"
#include "app/registry/status.h"

#include <QTest>

using namespace Qt::StringLiterals;
using registry::Duty;
using registry::ItemStatus;

/// How the demo's register stands round the Spring Festival of 2026, at the year's end, and in a year without notice:
/// counted by hand, from the data in resources/demo/registry.toml.
///
/// Off in 2026: 1-3 January, 15-23 February, 4-6 April, 1-5 May, 19-21 June, 25-27 September, 1-7 October and every
/// Saturday and Sunday; but worked: Sun 4 January, Sat 14 and 28 February, Sat 9 May, Sun 20 September, Sat 10 October.
/// The start day is not counted; the cautious reading counts it if it is worked.
///
/// The demo of 2 March 2026, whose days count from then:
///   chat, change on Sun 22 Feb (-8): 24-27 Feb (4), Sat 28 (5), 2-6 Mar (10): 6 March; a day off adds nothing to the
///     cautious reading.
///   chat, cause for an assessment on Tue 3 Feb (-27), 30 working days: 4-6 Feb (3), 9-13 (8), Sat 14 (9), 24-27 (13),
///     Sat 28 (14), 2-6 Mar (19), 9-13 (24), 16-20 (29), Mon 23 (30); cautious Fri 20.
///   writing, change on Wed 28 Jan (-33): 29, 30 Jan (2), 2-6 Feb (7), 9-11 (10): 11 February; cautious the 10th.
///   companion, service since Sun 28 Dec 2025 (-64), handed in on Wed 18 Feb (-12): 29-31 Dec (3), Sun 4 Jan (4), 5-9
///     (9), Mon 12 (10): 12 January. Accepted on Fri 27 Feb (-3), 30 working days: Sat 28 (1), 2-6 Mar (6), 9-13 (11),
///     16-20 (16), 23-27 (21), 30 Mar-3 Apr (26), 7-10 Apr (30): 10 April; cautious the 9th.
///   archive, ended on Wed 11 Feb (-19), 20 working days: 12, 13 (2), Sat 14 (3), 24-27 (7), Sat 28 (8), 2-6 Mar (13),
///     9-13 (18), 16, 17 (20): 17 March; cautious the 16th.
///   company, ICP licence until Sun 14 June (+104), 90 days before: 15 May is 30, 15 April 60, Mon 16 March 90.
///   company, MLPS assessed on 26 Mar 2025 (-341): 26 March 2026; cautious the 25th.
///   company, culture licence until 7 Feb (-23), 30 days before: 8 January. Minors' audit: 31 January.
class TestDemoStatus : public QObject
{
    Q_OBJECT

    static registry::Rulebook shipped()
    {
        initResources();
        return registry::shippedRulebook().value();
    }

    const registry::Rulebook m_rules = shipped();

    /// The register as it comes about in a demo made on \a today.
    static registry::Register demoOf(QDate today)
    {
        const demo::DemoRegister read = demo::readDemoRegister(today).value();
        registry::Register registered;
        for (const registry::Service &service : read.services) {
            registered.services.push_back(service);
            registered.services.back().id = ServiceId(qint64(registered.services.size()));
        }
        for (const demo::DemoRegister::Entry &entry : read.entries) {
            registry::RegistryItem item = entry.item;
            item.id = RegistryItemId(qint64(registered.items.size()) + 1);
            const auto owner = std::ranges::find(registered.services, entry.service, &registry::Service::name);
            if (owner != registered.services.end())
                item.service = owner->id;
            const auto &said = entry.file.steps;
            for (registry::Transition step : said.empty() ? registry::firstSteps(item, today) : said) {
                step.item = item.id;
                registered.transitions.push_back(step);
            }
            for (registry::RegistryEvent event : entry.events) {
                event.item = item.id;
                registered.events.push_back(event);
            }
            registered.items.push_back(item);
        }
        return registered;
    }

    /// "due 4, in_force 8", in alphabetical order.
    static QString counts(const std::vector<ItemStatus> &statuses)
    {
        std::map<QString, int> counted;
        for (const ItemStatus &status : statuses)
            ++counted[name(status.status)];
        QStringList parts;
        for (const auto &[word, count] : counted)
            parts.append(u"%1 %2"_s.arg(word).arg(count));
        return parts.join(u", "_s);
    }

    /// "due alg.change 2026-03-06 cautious … provisional": the first duty of the item of \a kind whose service's name
    /// begins with \a service.
    static QString duty(const std::vector<ItemStatus> &statuses, const QString &service, const QString &kind)
    {
        const auto found = std::ranges::find_if(statuses, [&](const ItemStatus &status) {
            const bool belongs =
                service.isEmpty() ? status.serviceName.isEmpty() : status.serviceName.startsWith(service);
            return status.kind == kind && status.item && belongs;
        });
        if (found == statuses.end())
            return u"not there"_s;
        QString text = name(found->status);
        if (const Duty *next = found->next()) {
            text += u' ' + next->clock + u' ' + next->due.toString(Qt::ISODate);
            if (next->conservative)
                text += u" cautious "_s + next->conservative->toString(Qt::ISODate);
            if (next->provisional)
                text += u" provisional"_s;
        }
        return text;
    }

private Q_SLOTS:
    void roundTheSpringFestival_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QString>("expected");
        QTest::newRow("Tue 10 February") << QDate(
            2026, 2, 10) << u"draft 3, due 4, expired 1, in_force 8, late 2, missing 1, not_required 4, pending 1"_s;
        // The change of the writing service is late, its registration handed in, the archive ended.
        QTest::newRow("Sat 14 February, worked")
            << QDate(2026, 2, 14)
            << u"draft 2, due 4, expired 1, in_force 7, late 3, missing 1, not_required 4, pending 2"_s;
        // The change of the chat service runs; the companion's filing and the drug certificate are handed in.
        QTest::newRow("Tue 24 February, the first day after")
            << QDate(2026, 2, 24)
            << u"draft 1, due 5, expired 1, in_force 6, late 2, missing 1, not_required 4, pending 4"_s;
        // The companion's filing is accepted, the publishing licence returned, the archive's registration cancelled.
        QTest::newRow("Mon 2 March")
            << QDate(2026, 3, 2)
            << u"draft 1, due 5, ended 1, expired 1, in_force 5, late 2, missing 1, not_required 4, pending 3, rejected 1"_s;
    }

    void roundTheSpringFestival()
    {
        QFETCH(QDate, day);
        QTEST(counts(statusOn(day, demoOf(QDate(2026, 3, 2)), m_rules)), "expected");
    }

    void dutiesRoundTheSpringFestival_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QString>("service");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("expected");
        const auto row = [](QDate day, const char *service, const char *kind, const char *expected) {
            QTest::addRow("%s %s %s", qPrintable(day.toString(Qt::ISODate)), service, kind)
                << day << QString::fromUtf8(service) << QString::fromLatin1(kind) << QString::fromLatin1(expected);
        };
        row({2026, 2, 10}, "星语", "algorithm_filing", "in_force");
        row({2026, 2, 24}, "星语", "algorithm_filing", "due alg.change 2026-03-06");
        row({2026, 3, 2}, "星语", "algorithm_filing", "due alg.change 2026-03-06");
        row({2026, 2, 14}, "星语", "security_assessment", "due asm.trigger34 2026-03-23 cautious 2026-03-20");
        row({2026, 2, 10}, "文思", "algorithm_filing", "due alg.change 2026-02-11 cautious 2026-02-10");
        row({2026, 2, 14}, "文思", "algorithm_filing", "late alg.change 2026-02-11 cautious 2026-02-10");
        row({2026, 2, 14}, "伴学", "deep_synthesis_filing", "late alg.file 2026-01-12");
        row({2026, 2, 24}, "伴学", "deep_synthesis_filing", "pending"); // not accepted: no clock of the authority's yet
        row({2026, 3, 2}, "伴学", "deep_synthesis_filing", "pending alg.authority 2026-04-10 cautious 2026-04-09");
        row({2026, 2, 10}, "问答", "algorithm_filing", "in_force");
        row({2026, 2, 14}, "问答", "algorithm_filing", "due alg.cancel 2026-03-17 cautious 2026-03-16");
        row({2026, 2, 24}, "", "icp_licence", "due lic.icp.renew 2026-03-16");
        row({2026, 3, 2}, "", "mlps", "due mlps.assess 2026-03-26 cautious 2026-03-25");
        row({2026, 2, 10}, "", "minors_audit", "late minors.audit 2026-01-31");
        row({2026, 2, 10}, "", "culture_licence", "expired lic.culture.renew 2026-01-08");
    }

    void dutiesRoundTheSpringFestival()
    {
        QFETCH(QDate, day);
        QFETCH(QString, service);
        QFETCH(QString, kind);
        QTEST(duty(statusOn(day, demoOf(QDate(2026, 3, 2)), m_rules), service, kind), "expected");
    }

    /// The demo of 31 December 2026. Chat, change on Wed 23 Dec (-8): 24, 25 (2), 28-31 (6); then nobody knows; by
    /// weekends Fri 1 Jan (7), 4-6 (10). ICP licence until 14 Apr 2027 (+104): 15 Mar is 30 days before, 13 Feb 60, 14
    /// Jan 90; a count of calendar days, which no notice moves. The annual report of 25 Apr 2026 (-250) is in.
    void atTheYearsEnd()
    {
        const auto statuses = statusOn(QDate(2026, 12, 31), demoOf(QDate(2026, 12, 31)), m_rules);
        QCOMPARE(duty(statuses, u"星语"_s, u"algorithm_filing"_s),
                 u"due alg.change 2027-01-06 cautious 2027-01-05 provisional"_s);
        QCOMPARE(duty(statuses, {}, u"icp_licence"_s), u"due lic.icp.renew 2027-01-14"_s);
        QCOMPARE(duty(statuses, {}, u"minors_audit"_s), u"late minors.audit 2026-01-31"_s);
        const auto licence = std::ranges::find(statuses, u"icp_licence"_s, &ItemStatus::kind);
        QCOMPARE(licence->duties.back().clock, u"lic.icp.annual"_s);
        QCOMPARE(licence->duties.back().opensOn, QDate(2027, 1, 1));
        QCOMPARE(licence->duties.back().due, QDate(2027, 3, 31));
    }

    /// The same demo a day later: the year's rounds have begun.
    void theDayAfterTheYearsEnd()
    {
        const auto statuses = statusOn(QDate(2027, 1, 1), demoOf(QDate(2026, 12, 31)), m_rules);
        QCOMPARE(duty(statuses, {}, u"minors_audit"_s), u"due minors.audit 2027-01-31"_s);
        const auto licence = std::ranges::find(statuses, u"icp_licence"_s, &ItemStatus::kind);
        QCOMPARE(licence->duties.back().status, Duty::Status::Due);
    }

    /// The demo of 1 February 2027, a year without notice: only weekends are off. Chat, change on Sun 24 Jan: 25-29
    /// (5), 1-5 Feb (10). Chat, assessment from Tue 5 Jan: 6-8 (3), 11-15 (8), 18-22 (13), 25-29 (18), 1-5 Feb (23),
    /// 8-12 (28), 15, 16 (30). Archive, ended on Wed 13 Jan: 14, 15 (2), 18-22 (7), 25-29 (12), 1-5 Feb (17), 8-10
    /// (20). Writing, change on Wed 30 Dec 2026: 31 (1), Fri 1 Jan (2), 4-8 (7), 11-13 (10). Companion, accepted on Fri
    /// 29 Jan: the authority's day.
    void inAYearWithoutNoticeEveryDayIsProvisional()
    {
        const auto statuses = statusOn(QDate(2027, 2, 1), demoOf(QDate(2027, 2, 1)), m_rules);
        QCOMPARE(duty(statuses, u"星语"_s, u"algorithm_filing"_s), u"due alg.change 2027-02-05 provisional"_s);
        QCOMPARE(duty(statuses, u"星语"_s, u"security_assessment"_s),
                 u"due asm.trigger34 2027-02-16 cautious 2027-02-15 provisional"_s);
        QCOMPARE(duty(statuses, u"问答"_s, u"algorithm_filing"_s),
                 u"due alg.cancel 2027-02-10 cautious 2027-02-09 provisional"_s);
        QCOMPARE(duty(statuses, u"文思"_s, u"algorithm_filing"_s),
                 u"late alg.change 2027-01-13 cautious 2027-01-12 provisional"_s);
        QCOMPARE(std::ranges::count_if(statuses, &ItemStatus::isProvisional), 5);
    }
};

QTEST_APPLESS_MAIN(TestDemoStatus)
#include "tst_demostatus.moc"
