#include "app/usage/growth.h"

#include <QTest>

using namespace usage;
using namespace Qt::StringLiterals;

namespace {

constexpr auto chat = ServiceId{1};
constexpr auto writing = ServiceId{2};

Threshold threshold(const char *id, Measure measure, qint64 figure, qint64 least = 0)
{
    return {.id = QString::fromLatin1(id),
            .measure = measure,
            .figure = figure,
            .least = least,
            .perService = true,
            .perCompany = true,
            .title = {},
            .source = {}};
}

struct World
{
    registry::Register registered;
    Traffic traffic;
    std::vector<RegisteredUsers> figures;
    UsageRules rules{.version = {}, .filings = {}, .source = {}, .thresholds = {}};

    World() { registered.services = {{.id = chat, .name = u"chat"_s}, {.id = writing, .name = u"write"_s}}; }

    void fresh(const char *service, QDate day, qint64 users)
    {
        const bool ofCompany = service == nullptr;
        traffic.newUsers.push_back({ofCompany ? QString() : QString::fromLatin1(service), ofCompany, day, users});
    }

    std::vector<MonthUsers> months(QDate day) const { return monthlyUsers(traffic, NameMap(registered, {}), day); }

    /// "mau service 1 2026-05-20 120001"; 0: the company.
    QStringList crossed(QDate day) const
    {
        const std::vector<MonthUsers> all = months(day);
        QStringList lines;
        for (const Crossing &each : crossings({registered, all, figures, rules, day}))
            lines.append(u"%1 %2 %3 %4"_s.arg(each.threshold)
                             .arg(qint64(each.of.value_or(ServiceId{})))
                             .arg(each.on.toString(Qt::ISODate))
                             .arg(each.value));
        return lines;
    }
};

} // namespace

class TestUsageGrowth : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void usersOfAMonthAddUpDayByDay()
    {
        World w;
        w.fresh("chat", QDate(2028, 2, 1), 10);
        w.fresh("chat", QDate(2028, 2, 29), 5);
        w.fresh("chat", QDate(2028, 3, 1), 7);
        w.fresh("elsewhere", QDate(2028, 2, 3), 4); // the register does not know it
        w.fresh(nullptr, QDate(2028, 2, 1), 17);
        const std::vector<MonthUsers> months = w.months(QDate(2028, 2, 29));
        QCOMPARE(months,
                 (std::vector<MonthUsers>{
                     {std::nullopt, QDate(2028, 2, 1), {{QDate(2028, 2, 1), 17}}},
                     {chat, QDate(2028, 2, 1), {{QDate(2028, 2, 1), 10}, {QDate(2028, 2, 29), 15}}},
                 }));
    }

    void theDayOfCrossingIsTheFirstWithMoreThanTheFigure()
    {
        World w;
        w.rules.thresholds = {threshold("mau", Measure::MonthlyActive, 100'000)};
        w.fresh("chat", QDate(2026, 5, 1), 60'000);
        w.fresh("chat", QDate(2026, 5, 12), 40'000); // exactly the figure: not more
        QCOMPARE(w.crossed(QDate(2026, 5, 31)), QStringList());
        w.fresh("chat", QDate(2026, 5, 20), 1);
        w.fresh("chat", QDate(2026, 5, 21), 500);
        QCOMPARE(w.crossed(QDate(2026, 5, 31)), QStringList{u"mau 1 2026-05-20 100501"_s});
        QCOMPARE(w.crossed(QDate(2026, 5, 19)), QStringList());
    }

    void aMonthAfterOneAboveIsNoCrossing()
    {
        World w;
        w.rules.thresholds = {threshold("mau", Measure::MonthlyActive, 100)};
        w.fresh("chat", QDate(2026, 4, 3), 150);
        w.fresh("chat", QDate(2026, 5, 3), 170);
        w.fresh("chat", QDate(2026, 6, 3), 90);
        w.fresh("chat", QDate(2026, 7, 9), 101);
        QCOMPARE(w.crossed(QDate(2026, 7, 31)), (QStringList{u"mau 1 2026-04-03 150"_s, u"mau 1 2026-07-09 101"_s}));
    }

    void theCompanyCountsAUserOfTwoServicesOnce()
    {
        World w;
        w.rules.thresholds = {threshold("mau", Measure::MonthlyActive, 100)};
        w.fresh("chat", QDate(2026, 4, 3), 80);
        w.fresh("write", QDate(2026, 4, 4), 80);
        w.fresh(nullptr, QDate(2026, 4, 3), 80);
        w.fresh(nullptr, QDate(2026, 4, 4), 20); // 60 of the 80 had used the other
        QCOMPARE(w.crossed(QDate(2026, 4, 30)), QStringList());
        w.fresh(nullptr, QDate(2026, 4, 5), 1);
        QCOMPARE(w.crossed(QDate(2026, 4, 30)), QStringList{u"mau 0 2026-04-05 101"_s});
    }

    void registeredUsersAreThoseThatAnOfficerEntered()
    {
        World w;
        w.rules.thresholds = {threshold("reg", Measure::Registered, 1'000'000)};
        w.figures = {{chat, QDate(2026, 4, 1), 1'000'000, u"report"_s},
                     {chat, QDate(2026, 5, 1), 1'000'001, u"report"_s},
                     {chat, QDate(2026, 6, 1), 1'200'000, u"report"_s},
                     {std::nullopt, QDate(2026, 6, 2), 2'000'000, u"report"_s}};
        QCOMPARE(w.crossed(QDate(2026, 6, 30)),
                 (QStringList{u"reg 1 2026-05-01 1000001"_s, u"reg 0 2026-06-02 2000000"_s}));
    }

    void aRiseIsToldOnceItsMonthIsOver()
    {
        World w;
        w.rules.thresholds = {threshold("rise", Measure::MonthlyRise, 50, 150)};
        w.fresh("chat", QDate(2026, 4, 3), 100);
        w.fresh("chat", QDate(2026, 5, 3), 150); // 50 per cent: not more
        w.fresh("chat", QDate(2026, 6, 3), 226);
        w.fresh("write", QDate(2026, 4, 3), 10);
        w.fresh("write", QDate(2026, 5, 3), 149); // below the least
        QCOMPARE(w.crossed(QDate(2026, 6, 30)), QStringList());
        QCOMPARE(w.crossed(QDate(2026, 7, 1)),
                 QStringList{u"rise 1 2026-06-30 50"_s}); // 226 of 150: 50.67, rounded down
    }

    void onlyTheServicesThatAThresholdNamesAreWatched()
    {
        World w;
        Threshold mau = threshold("mau", Measure::MonthlyActive, 100);
        mau.regimes = {u"anthropomorphic"_s};
        mau.kinds = {u"anthropomorphic"_s};
        QVERIFY(!isWatched(mau, w.registered, chat));
        QVERIFY(!isWatched(mau, w.registered, std::nullopt));
        w.registered.services[0].regime = u"anthropomorphic"_s;
        QVERIFY(isWatched(mau, w.registered, chat));
        QVERIFY(isWatched(mau, w.registered, std::nullopt));
        w.registered.items = {
            {.id = RegistryItemId{1}, .service = writing, .kind = u"anthropomorphic"_s, .name = u"a"_s}};
        QVERIFY(isWatched(mau, w.registered, writing));
        w.registered.services[1].scope = registry::Scope::Internal;
        QVERIFY(!isWatched(mau, w.registered, writing));
    }

    void whoWasSeenLaterIsNotInALowerBoundOfTheDayBefore()
    {
        World w;
        w.rules.thresholds = {threshold("reg", Measure::Registered, 1'000'000)};
        w.traffic.everSeen = {{u"chat"_s, 900}};
        w.traffic.everSeenTogether = 900;
        w.traffic.newUsers = {{u"chat"_s, false, QDate(2026, 4, 2), 30}, {u"chat"_s, false, QDate(2026, 5, 3), 20},
                              {u"chat"_s, false, QDate(2026, 5, 9), 15}, {u"chat"_s, false, QDate(2026, 6, 2), 860},
                              {{}, true, QDate(2026, 5, 3), 21},         {{}, true, QDate(2026, 6, 2), 870}};
        const std::vector<MonthUsers> none;
        const NameMap names(w.registered, {});
        const auto all = levels({w.registered, none, w.figures, w.rules, QDate(2026, 5, 31)}, w.traffic, names);
        QCOMPARE(all,
                 (std::vector<Level>{{u"reg"_s, std::nullopt, 21, {}, true},
                                     {u"reg"_s, chat, 35, {}, true},
                                     {u"reg"_s, writing, 0, {}, true}}));
    }

    void usersEverSeenAreALowerBoundOfTheRegistered()
    {
        World w;
        w.rules.thresholds = {threshold("reg", Measure::Registered, 1'000'000)};
        w.traffic.everSeen = {{u"chat"_s, 40}, {u"Chat"_s, 30}, {u"write"_s, 5}};
        w.traffic.everSeenTogether = 60;
        const std::vector<MonthUsers> none;
        const NameMap names(w.registered, {});
        std::vector<Level> all = levels({w.registered, none, w.figures, w.rules, QDate(2026, 6, 1)}, w.traffic, names);
        QCOMPARE(all,
                 (std::vector<Level>{{u"reg"_s, std::nullopt, 60, {}, true},
                                     {u"reg"_s, chat, 40, {}, true},
                                     {u"reg"_s, writing, 5, {}, true}}));
        w.figures = {{chat, QDate(2026, 5, 1), 900, u"report"_s}};
        all = levels({w.registered, none, w.figures, w.rules, QDate(2026, 6, 1)}, w.traffic, names);
        QCOMPARE(all[1], (Level{u"reg"_s, chat, 900, QDate(2026, 5, 1), false}));
    }
};

QTEST_APPLESS_MAIN(TestUsageGrowth)
#include "tst_usage_growth.moc"
