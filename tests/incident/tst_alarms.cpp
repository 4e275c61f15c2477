#include "app/incident/alarms.h"
#include "app/incident/caseentries.h"
#include "app/incident/trace.h"
#include "tests/incident/casefixture.h"

#include <QTest>

using namespace incident;
using namespace Qt::StringLiterals;

class TestAlarms : public QObject
{
    Q_OBJECT

    static constexpr Moment hour = 3'600'000;

    std::optional<calendar::ClockTable> m_table;
    std::optional<calendar::WorkingDays> m_days;

    std::vector<Alarm> read(const CaseFixture &f, Moment now) const
    {
        return alarms(f.database, f.procedure, *m_table, *m_days, now).value();
    }

    static QStringList ids(const std::vector<Alarm> &alarms)
    {
        QStringList found;
        for (const Alarm &alarm : alarms)
            found.append(alarm.number.last(1) + u' ' + alarm.id);
        return found;
    }

private Q_SLOTS:
    void initTestCase()
    {
        initResources();
        m_table = calendar::loadClocks().value();
        m_days = calendar::WorkingDays::load().value();
    }

    void theOperatorDecidesHowManyHoursThereAre_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("clock");
        QTest::addColumn<Moment>("hours");
        QTest::newRow("general") << int(Operator::General) << u"net.report.general"_s << Moment(4);
        QTest::newRow("critical infrastructure") << int(Operator::Cii) << u"net.report.cii"_s << Moment(1);
        QTest::newRow("government") << int(Operator::Government) << u"net.report.gov"_s << Moment(2);
    }

    void theOperatorDecidesHowManyHoursThereAre()
    {
        QFETCH(int, kind);
        QFETCH(QString, clock);
        QFETCH(Moment, hours);
        CaseFixture f;
        f.open(Kind::Network);
        QVERIFY(saveOperator(f.database, f.journal, Operator(kind)));
        QCOMPARE(readOperator(f.database).value(), Operator(kind));
        const auto running = read(f, f.moment);
        QCOMPARE(ids(running), QStringList{u"1 "_s + clock});
        QCOMPARE(running.front().dueAt, f.moment - hour + hours * hour);
        QVERIFY(running.front().isStatutory);
    }

    void sayingTheSameOperatorAgainWritesNothing()
    {
        CaseFixture f;
        QVERIFY(saveOperator(f.database, f.journal, Operator::Cii));
        const qint64 events = f.count("audit_event");
        QVERIFY(saveOperator(f.database, f.journal, Operator::Cii));
        QCOMPARE(f.count("audit_event"), events);
    }

    void whatIsOverdueStandsOnTopOfAllCases()
    {
        CaseFixture f;
        const IncidentId content = f.open();                                       // 24 h, internal
        f.open(Kind::Network, {}, {.personalInformation = true});                  // 4 h, and 24 h internal
        setTask(f.database, f.journal, content, u"t"_s, {}, QDate(2026, 9, 20)).value(); // yesterday
        setTask(f.database, f.journal, content, u"no day"_s).value();
        const auto running = read(f, f.moment);
        QCOMPARE(ids(running),
                 QStringList({u"1 task.1"_s, u"2 net.report.general"_s, u"1 content.report"_s, u"2 pi.breach"_s}));
        QVERIFY(running[0].isLate);
        QVERIFY(!running[1].isLate);
        QVERIFY(running[1].isStatutory);
        QVERIFY(!running[3].isStatutory);
        QCOMPARE(running[3].wording.zh, u"立即"_s);
        QVERIFY(read(f, f.moment + 4 * hour)[1].isLate);
    }

    void whatIsMetSettledOrClosedDoesNotRing()
    {
        CaseFixture f;
        const IncidentId id = f.open(Kind::Network);
        const qint64 task = setTask(f.database, f.journal, id, u"t"_s, {}, QDate(2026, 9, 30)).value();
        QCOMPARE(read(f, f.moment).size(), 2u);
        QVERIFY(settleTask(f.database, f.journal, id, task, Task::State::Done));
        QVERIFY(f.store.recordStep(id, u"net_report"_s, f.moment));
        QVERIFY(read(f, f.moment).empty());
        setTask(f.database, f.journal, id, u"t"_s, {}, QDate(2026, 9, 30)).value();
        f.database.run("UPDATE incident SET status = 'closed', closed_at = 1");
        QVERIFY(read(f, f.moment).empty());
    }

    void aCalendarEntryNamesTheCaseAndNobodyInIt()
    {
        CaseFixture f;
        const IncidentId id = f.open(Kind::Network);
        setTask(f.database, f.journal, id, u"call Somebody"_s, {}, QDate(2026, 9, 30)).value();
        const CalendarWords words{.isChinese = false,
                                  .task = u"task"_s,
                                  .statutory = u"statutory"_s,
                                  .promised = u"promised"_s,
                                  .internal = u"internal"_s,
                                  .lawSays = u"law: %1"_s,
                                  .provisional = u"provisional"_s,
                                  .conservative = u"cautious: %1"_s};
        const auto entries = calendarEntries(read(f, f.moment), u"w"_s, words, 60);
        QCOMPARE(entries.size(), 2u);
        QCOMPARE(entries[0].uid, u"vi-2026-0001.net.report.general@w.vermilion"_s);
        QVERIFY(entries[0].summary.endsWith(u"(statutory)"));
        QCOMPARE(entries[0].alarmMinutes, (std::vector{60, 30}));
        QCOMPARE(entries[1].kind, calendar::CalendarEntry::Kind::Task);
        QCOMPARE(entries[1].summary, u"VI-2026-0001 · task 1 (internal)"_s);
        QCOMPARE(entries[1].day, QDate(2026, 9, 30));
        const QByteArray file = calendar::iCalendar(entries, u"V"_s, f.moment);
        QVERIFY(!file.contains("Somebody"));
        QVERIFY(!file.contains("低俗"));
    }

    void theJournalFeedsTheTimelineWithWhatHappenedToTheEvidence()
    {
        CaseFixture f;
        const IncidentId id = f.open(Kind::Content, {f.item(1)});
        const auto happened = [&](const char *kind, const QString &object, Moment at) {
            f.moment = at;
            f.journal.append(QString::fromLatin1(kind), object, {});
        };
        const Moment now = EmptyStore::now;
        happened("review.decided", u"generation/1"_s, now);
        happened("review.decided", u"generation/2"_s, now); // another's
        happened("privacy.unmasked", u"generation/1"_s, now);
        happened("user.measured", u"user/u-0001"_s, now);
        happened("user.measured", u"user/u-0009"_s, now);
        happened("rules.enabled", u"pack/p"_s, now + hour);
        happened("classifier.threshold", u"classifier/c"_s, now + hour);
        happened("query.saved", u"query/1"_s, now + hour); // none of the case's business
        happened("rules.enabled", u"pack/p"_s, now + 9 * hour);
        QStringList seen;
        const auto all = traceOf(f.database, f.file(id), now + 2 * hour).value();
        for (const TraceLine &line : all)
            seen.append(line.kind + u' ' + name(line.origin));
        QCOMPARE(seen,
                 QStringList({u"review.decided decision"_s, u"privacy.unmasked unmasking"_s, u"user.measured measure"_s,
                              u"rules.enabled rules"_s, u"classifier.threshold models"_s}));
    }
};

QTEST_GUILESS_MAIN(TestAlarms)
#include "tst_alarms.moc"
