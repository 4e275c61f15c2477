#include "tests/complaint/somecomplaints.h"

#include <QJsonObject>

#include <cmath>

using namespace complaint;
using namespace Qt::StringLiterals;
using calendar::Unit;

class TestComplaintStatistics : public QObject
{
    Q_OBJECT

    /// Eight complaints around March 2026 under a promise of 5 working days, counted by hand:
    ///   1  2 Mar   founded       told  3 Mar   1 working day    in time
    ///   2  2 Mar   unfounded     told  5 Mar   3                in time
    ///   3  2 Mar   partly        told 11 Mar   7                late (due 9 Mar)
    ///   4 10 Mar   out of scope  told 12 Mar   2                in time, e-mail
    ///   5 10 Mar   personal information, open, overdue
    ///   6 27 Feb   withdrawn     told  4 Mar   4                in time: Saturday 28 February is worked
    ///   7 30 Mar   open
    ///   8 20 Mar   told 1 April: open and overdue in March
    struct Fixture : ComplaintFixture
    {
        std::vector<ComplaintId> ids;

        Fixture()
        {
            moment = at({2026, 1, 1});
            require(promise(5, Unit::WorkingDay));
            add({2026, 3, 2}, Channel::App, u"chat"_s);
            add({2026, 3, 2}, Channel::App, u"chat"_s);
            add({2026, 3, 2}, Channel::Phone, u"draw"_s);
            add({2026, 3, 10}, Channel::Email, u"chat"_s);
            add({2026, 3, 10}, Channel::App, {}, u"personal_information"_s);
            add({2026, 2, 27}, Channel::App, u"chat"_s);
            add({2026, 3, 30}, Channel::Authority, u"draw"_s);
            add({2026, 3, 20}, Channel::App, u"chat"_s);
            settle(0, Outcome::Founded, {2026, 3, 3});
            settle(1, Outcome::Unfounded, {2026, 3, 5});
            settle(2, Outcome::Partly, {2026, 3, 11});
            settle(3, Outcome::OutOfScope, {2026, 3, 12});
            settle(5, Outcome::Withdrawn, {2026, 3, 4});
            settle(7, Outcome::Founded, {2026, 4, 1});
            moment = at({2026, 5, 1});
        }

        static void require(const Result<void> &result)
        {
            if (!result)
                qFatal("%s", qPrintable(result.error().detail));
        }
        void add(QDate day, Channel channel, const QString &service, const QString &kind = u"general"_s)
        {
            moment = at(day);
            ids.push_back(
                store.receive({.channel = channel, .kind = kind, .service = service, .text = u"a remark"_s}).value());
        }
        void settle(size_t which, Outcome outcome, QDate day)
        {
            moment = at(day);
            require(store.decide(ids[which], outcome, u"reason"_s));
            require(store.feedBack(ids[which], Channel::App, u"told"_s));
            require(store.close(ids[which]));
        }
        Statistics march() const { return statistics(database, rules(), {2026, 3, 1}, {2026, 3, 31}).value(); }
    };

private Q_SLOTS:
    void theFiguresAreThoseCountedByHand()
    {
        const Fixture f;
        const Statistics march = f.march();
        QCOMPARE(march.received, 7);
        QCOMPARE(march.closed, 5);
        QCOMPARE(march.open, 3);
        QCOMPARE(march.fedBack, 5);
        QCOMPARE(march.inTime, 4);
        QCOMPARE(march.late, 1);
        QCOMPARE(march.unlimited, 0);
        QCOMPARE(march.overdue, 2);
        QCOMPARE(march.median, 3.0);
        QCOMPARE(march.ninetieth, 7.0);
        QCOMPARE(march.founded, 2);
        QCOMPARE(march.judged, 3);
        QCOMPARE(march.inTimeShare(), 0.8);
        QCOMPARE(march.byKind, (std::map<QString, qint64>{{u"general"_s, 6}, {u"personal_information"_s, 1}}));
        QCOMPARE(march.byChannel,
                 (std::map<QString, qint64>{{u"app"_s, 4}, {u"phone"_s, 1}, {u"email"_s, 1}, {u"authority"_s, 1}}));
        QCOMPARE(march.byService, (std::map<QString, qint64>{{u""_s, 1}, {u"chat"_s, 4}, {u"draw"_s, 2}}));
        QCOMPARE(march.byOutcome,
                 (std::map<QString, qint64>{{u"founded"_s, 1},
                                            {u"unfounded"_s, 1},
                                            {u"partly"_s, 1},
                                            {u"out_of_scope"_s, 1},
                                            {u"withdrawn"_s, 1}}));
    }

    void theFoundedShareHasTheExactInterval()
    {
        const Statistics march = Fixture().march();
        QCOMPARE(march.foundedShare.value, 2.0 / 3.0);
        QVERIFY(std::abs(march.foundedShare.low - 0.0943) < 1e-4); // Clopper and Pearson, 2 of 3
        QVERIFY(std::abs(march.foundedShare.high - 0.9916) < 1e-4);
    }

    void whatComesLaterDoesNotChangeAPeriodThatIsOver()
    {
        Fixture f;
        const QJsonObject before = json(f.march());
        QVERIFY(f.store.reopen(f.ids[0], u"more came in"_s));
        QVERIFY(f.store.decide(f.ids[0], Outcome::Unfounded, u"seen anew"_s));
        f.settle(4, Outcome::Founded, {2026, 5, 2});
        QCOMPARE(json(f.march()), before);
    }

    void anotherPeriodHasItsOwnFigures()
    {
        const Fixture f;
        const Statistics april = statistics(f.database, f.rules(), {2026, 4, 1}, {2026, 4, 30}).value();
        QCOMPARE(april.received, 0);
        QCOMPARE(april.closed, 1);
        QCOMPARE(april.late, 1);
        QCOMPARE(april.open, 2);
        QCOMPARE(april.median, 8.0); // 20 March to 1 April
        const Statistics quarter = statistics(f.database, f.rules(), {2026, 1, 1}, {2026, 3, 31}).value();
        QCOMPARE(quarter.received, 8);
    }

    void withoutAPromiseNothingIsInTimeOrLate()
    {
        ComplaintFixture f;
        const ComplaintId id = f.receive(f.moment);
        QVERIFY(f.store.decide(id, Outcome::Unfounded, u"r"_s));
        QVERIFY(f.store.feedBack(id, Channel::App, u"told"_s));
        const QDate day = shanghaiDay(f.moment);
        const Statistics figures = statistics(f.database, f.rules(), day, day).value();
        QCOMPARE(figures.unlimited, 1);
        QCOMPARE(figures.inTime + figures.late, 0);
        QVERIFY(!figures.inTimeShare());
        QCOMPARE(figures.median, 0.0);
    }

    void whatIsBehindThemIsCountedOnce()
    {
        ComplaintFixture f;
        const QString one = u"G-%1"_s.arg(qint64(addGeneration(f.database)));
        const QString two = u"G-%1"_s.arg(qint64(addGeneration(f.database)));
        const ComplaintId first = f.receive(f.moment);
        const ComplaintId second = f.receive(f.moment);
        QVERIFY(f.store.link(first, one));
        QVERIFY(f.store.link(second, one));
        QVERIFY(f.store.link(second, two));
        const QDate day = shanghaiDay(f.moment);
        QCOMPARE(statistics(f.database, f.rules(), day, day).value().generations, 2);
    }

    void theFactsOfAReportAreFiguresOrNothing()
    {
        const Fixture f;
        const auto facts = complaintFacts(f.database, f.rules(), {2026, 3, 1}, {2026, 3, 31}).value();
        QCOMPARE(facts.at(u"complaints.received"_s), u"7"_s);
        QCOMPARE(facts.at(u"complaints.median_working_days"_s), u"3"_s);
        QCOMPARE(facts.at(u"complaints.in_time_share"_s), u"80 %"_s);
        QCOMPARE(facts.at(u"complaints.founded_share"_s), u"66.7 %"_s);
        QCOMPARE(facts.at(u"complaints.founded_low"_s), u"9.4 %"_s);
        QCOMPARE(facts.at(u"complaints.founded_high"_s), u"99.2 %"_s);
        QCOMPARE(facts.at(u"complaints.kind.minors"_s), u"0"_s);
        QCOMPARE(facts.at(u"complaints.outcome.partly"_s), u"1"_s);
        const auto empty = complaintFacts(f.database, f.rules(), {2025, 3, 1}, {2025, 3, 31}).value();
        QCOMPARE(empty.at(u"complaints.received"_s), u"0"_s);
        QVERIFY(!empty.at(u"complaints.median_working_days"_s));
        QVERIFY(!empty.at(u"complaints.founded_share"_s));
        QVERIFY(!empty.at(u"complaints.in_time_share"_s));
    }
};

QTEST_GUILESS_MAIN(TestComplaintStatistics)

#include "tst_complaintstatistics.moc"
