#include "app/base/resources.h"
#include "app/calendar/clocks.h"

#include <QTest>

using namespace Qt::StringLiterals;
using calendar::Due;

/// Every clock that ships, from a start that is written out to an end that is written out: nothing here is counted by
/// the code under test.
class TestClockTable : public QObject
{
    Q_OBJECT

    std::optional<calendar::ClockTable> m_table;
    std::optional<calendar::WorkingDays> m_days;

    static QString text(QDate day) { return day.isValid() ? day.toString(Qt::ISODate) : u"-"_s; }

    /// "2026-09-23" or "2026-09-23 10:22", in Shanghai.
    static Moment momentOf(const QString &written)
    {
        const QTime time = QTime::fromString(written.sliced(11), u"HH:mm"_s);
        return startOfDay(QDate::fromString(written.first(10), Qt::ISODate)) + time.msecsSinceStartOfDay();
    }

    /// "statutory" only for what may be shown as a limit of the law.
    static QString forceOf(const calendar::Clock &clock)
    {
        return clock.isStatutory() ? u"statutory"_s : calendar::name(clock.kind);
    }

private Q_SLOTS:
    void initTestCase()
    {
        initResources();
        m_table = calendar::loadClocks().value();
        m_days = calendar::WorkingDays::load().value();
    }

    void eachClockRunsOutWhenTheLawSays_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<int>("target"); ///< set by an officer; 0: what ships
        QTest::addColumn<QString>("start");
        QTest::addColumn<QString>("end");          ///< the last day, or the moment; "-": none
        QTest::addColumn<QString>("conservative"); ///< "=": the same day
        QTest::addColumn<QString>("opens");        ///< "-": no first day
        QTest::addColumn<bool>("provisional");
        QTest::addColumn<QString>("force");

        int rows = 0;
        const auto row = [&](const char *id, const char *start, const char *end, const char *conservative,
                             const char *force, const char *opens = "-", bool provisional = false, int target = 0) {
            QTest::addRow("%02d %s from %s", ++rows, id, start)
                << QString::fromLatin1(id) << target << QString::fromLatin1(start) << QString::fromLatin1(end)
                << QString::fromLatin1(conservative) << QString::fromLatin1(opens) << provisional
                << QString::fromLatin1(force);
        };
        // Ten working days: the worked dates.
        row("alg.file", "2026-02-10", "2026-03-02", "2026-02-28", "statutory");
        row("alg.file", "2026-04-28", "2026-05-14", "2026-05-13", "statutory");
        row("alg.change", "2026-09-23", "2026-10-14", "2026-10-13", "statutory");
        row("alg.change", "2026-09-30", "2026-10-20", "2026-10-19", "statutory");
        row("genai.change", "2026-09-30", "2026-10-20", "2026-10-19", "internal");
        // A make-up Saturday is a working day like any other, and counts as the start day of the cautious reading.
        row("alg.file", "2026-02-14", "2026-03-06", "2026-03-05", "statutory");
        row("alg.file", "2026-06-18", "2026-07-03", "2026-07-02", "statutory");
        row("alg.file", "2026-11-27", "2026-12-11", "2026-12-10", "statutory");
        // Into a year without a notice, or into days that its notice may still move.
        row("alg.file", "2026-12-10", "2026-12-24", "2026-12-23", "statutory");
        row("alg.file", "2026-12-18", "2027-01-01", "2026-12-31", "statutory", "-", true);
        row("alg.cancel", "2026-02-10", "2026-03-16", "2026-03-13", "statutory");
        row("alg.cancel", "2026-09-30", "2026-11-03", "2026-11-02", "statutory");
        row("alg.cancel", "2026-12-10", "2027-01-07", "2027-01-06", "statutory", "-", true);
        row("alg.authority", "2026-02-10", "2026-03-30", "2026-03-27", "expected");
        row("alg.authority", "2026-11-27", "2027-01-08", "2027-01-07", "expected", "-", true);
        row("asm.trigger34", "2026-09-23", "2026-11-11", "2026-11-10", "statutory");
        // Hours run through holidays and over the turn of the year.
        row("net.report.general", "2026-10-01 23:30", "2026-10-02 03:30", "=", "statutory");
        row("net.report.general", "2026-12-31 22:15", "2027-01-01 02:15", "=", "statutory");
        row("net.report.cii", "2026-02-16 23:30", "2026-02-17 00:30", "=", "statutory");
        row("net.report.gov", "2026-05-01 23:01", "2026-05-02 01:01", "=", "statutory");
        row("data.flaw", "2026-09-30 18:00", "2026-10-01 18:00", "=", "statutory");
        // Without a number in the law: never statutory.
        row("pi.breach", "2026-09-30 18:00", "2026-10-01 18:00", "=", "internal");
        row("pi.breach", "2026-09-30 18:00", "2026-09-30 20:00", "=", "internal", "-", false, 2);
        row("content.report", "2026-02-14 09:05", "2026-02-15 09:05", "=", "internal");
        row("content.report", "2026-02-14 09:05", "2026-02-14 13:05", "=", "internal", "-", false, 4);
        // Thirty calendar days; a last day that is off rolls to the next working day (Civil Code, Art. 203).
        row("net.closing", "2026-09-21", "2026-10-21", "2026-10-20", "statutory");
        row("net.closing", "2026-09-03", "2026-10-08", "2026-10-02", "statutory");
        row("net.closing", "2026-01-18", "2026-02-24", "2026-02-16", "statutory");
        row("net.closing", "2026-04-02", "2026-05-06", "2026-05-01", "statutory");
        row("net.closing", "2026-08-28", "2026-09-28", "2026-09-26", "statutory");
        row("net.closing", "2026-12-10", "2027-01-11", "2027-01-08", "statutory", "-", true);
        row("psb.file", "2026-09-06", "2026-10-08", "2026-10-05", "statutory");
        // Ninety days before: an office that is shut on the last day takes nothing.
        row("lic.icp.renew", "2026-12-31", "2026-10-02", "2026-09-30", "statutory");
        row("lic.icp.renew", "2026-10-01", "2026-07-03", "=", "statutory");
        // A promise that was not made has no end; one that was is a promise, and of personal information 15 at most.
        row("complaint.general", "2026-09-23", "-", "=", "promise");
        row("complaint.general", "2026-09-23", "2026-10-08", "2026-09-30", "promise", "-", false, 5);
        row("complaint.pi", "2026-09-23", "2026-10-21", "2026-10-20", "statutory");
        row("complaint.pi", "2026-09-23", "2026-10-08", "2026-09-30", "statutory", "-", false, 5);
        row("complaint.pi", "2026-12-18", "2027-01-08", "2027-01-07", "statutory", "-", true);
        // Windows and yearly days.
        row("lic.icp.annual", "2026-11-29", "2027-03-31", "=", "statutory", "2027-01-01");
        row("lic.icp.annual", "2026-02-10", "2026-03-31", "=", "statutory", "2026-01-01");
        row("lic.icp.annual", "2026-03-31", "2026-03-31", "=", "statutory", "2026-01-01");
        row("lic.icp.annual", "2026-04-01", "2027-03-31", "=", "statutory", "2027-01-01");
        row("minors.audit", "2026-11-29", "2027-01-31", "=", "statutory", "2027-01-01");
        row("minors.audit", "2027-01-31", "2027-01-31", "=", "statutory", "2027-01-01");
        // Six calendar months are 181 to 184 days.
        row("log.keep", "2026-03-01", "2026-09-01", "=", "statutory");
        row("log.keep", "2026-08-31", "2027-02-28", "=", "statutory");
        row("log.keep", "2027-08-31", "2028-02-29", "=", "statutory");
        row("log.label", "2026-05-31", "2026-11-30", "=", "statutory");
        row("record.pia", "2026-11-29", "2029-11-29", "=", "statutory");
        // What a standard recommends.
        row("bank.keyword", "2026-11-23", "2026-11-30", "2026-11-29", "yardstick");
        row("bank.question", "2026-01-31", "2026-02-28", "2026-02-27", "yardstick");
    }

    void eachClockRunsOutWhenTheLawSays()
    {
        QFETCH(QString, id);
        QFETCH(int, target);
        QFETCH(QString, start);
        QFETCH(QString, end);
        QFETCH(QString, conservative);
        QFETCH(QString, opens);
        QFETCH(bool, provisional);
        QFETCH(QString, force);
        const auto table = target > 0 ? m_table->withTarget(id, target) : Result<calendar::ClockTable>(*m_table);
        QVERIFY2(table, table ? "" : qPrintable(table.error().detail));
        const calendar::Clock *clock = table->find(id);
        QVERIFY(clock);
        const bool inHours = start.size() > 10;
        const Due due = inHours ? calendar::due(*clock, momentOf(start), *m_days)
                                : calendar::due(*clock, QDate::fromString(start, Qt::ISODate), *m_days);
        QCOMPARE(inHours ? shanghaiText(due.moment.value_or(0)) : text(due.day), end);
        QCOMPARE(due.moment.has_value(), inHours);
        QCOMPARE(text(due.conservative), conservative == u"=" ? text(due.day) : conservative);
        QCOMPARE(text(due.opensOn), opens);
        QCOMPARE(due.provisional, provisional);
        QCOMPARE(forceOf(*clock), force);
    }

    void everyClockOfTheReferenceStandsInTheTableAbove()
    {
        const QStringList reference{u"alg.file"_s,       u"alg.change"_s,         u"alg.cancel"_s,
                                    u"alg.authority"_s,  u"net.report.general"_s, u"net.report.cii"_s,
                                    u"net.report.gov"_s, u"net.closing"_s,        u"data.flaw"_s,
                                    u"pi.breach"_s,      u"content.report"_s,     u"complaint.general"_s,
                                    u"complaint.pi"_s,   u"asm.trigger34"_s,      u"lic.icp.renew"_s,
                                    u"lic.icp.annual"_s, u"minors.audit"_s,       u"log.keep"_s,
                                    u"bank.keyword"_s,   u"bank.question"_s};
        for (const QString &id : reference)
            QVERIFY2(m_table->find(id), qPrintable(id));
    }

    void countingWeekdaysAloneGivesTheWrongDay_data()
    {
        QTest::addColumn<QDate>("start");
        QTest::addColumn<QDate>("naive");
        QTest::newRow("Spring Festival") << QDate(2026, 2, 10) << QDate(2026, 2, 24);
        QTest::newRow("Labour Day") << QDate(2026, 4, 28) << QDate(2026, 5, 12);
        QTest::newRow("both autumn holidays") << QDate(2026, 9, 23) << QDate(2026, 10, 7);
        QTest::newRow("National Day") << QDate(2026, 9, 30) << QDate(2026, 10, 14);
    }

    void countingWeekdaysAloneGivesTheWrongDay()
    {
        QFETCH(QDate, start);
        QFETCH(QDate, naive);
        QVERIFY(calendar::due(*m_table->find(u"alg.file"_s), start, *m_days).day > naive);
    }

    void sixMonthsAreAsManyDaysAsTheirMonthsHave_data()
    {
        QTest::addColumn<QDate>("start");
        QTest::addColumn<int>("days");
        QTest::newRow("from March") << QDate(2026, 3, 1) << 184;
        QTest::newRow("from the end of May") << QDate(2026, 5, 31) << 183;
        QTest::newRow("into a leap February") << QDate(2027, 8, 31) << 182;
        QTest::newRow("from September") << QDate(2026, 9, 1) << 181;
    }

    void sixMonthsAreAsManyDaysAsTheirMonthsHave()
    {
        QFETCH(QDate, start);
        QFETCH(int, days);
        QCOMPARE(int(start.daysTo(calendar::due(*m_table->find(u"log.keep"_s), start, *m_days).day)), days);
    }

    void aPromiseOnPersonalInformationIsNeverLongerThanTheLaw()
    {
        QVERIFY(m_table->withTarget(u"complaint.pi"_s, 15));
        QCOMPARE(m_table->withTarget(u"complaint.pi"_s, 16).error().kind, Failure::Kind::Refused);
        QCOMPARE(m_table->withTarget(u"net.report.general"_s, 3).error().kind, Failure::Kind::Refused);
    }
};

QTEST_GUILESS_MAIN(TestClockTable)
#include "tst_clocktable.moc"
