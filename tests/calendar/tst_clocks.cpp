#include "app/base/resources.h"
#include "app/calendar/clocks.h"

#include <QTest>

using calendar::ClockKind;
using calendar::ClockTable;
using calendar::Due;
using calendar::loadClocks;
using calendar::WorkingDays;

class TestClocks : public QObject
{
    Q_OBJECT

    std::optional<ClockTable> m_table;
    std::optional<WorkingDays> m_days;

    const calendar::Clock &clock(const char *id) const
    {
        const calendar::Clock *found = m_table->find(QString::fromLatin1(id));
        if (!found)
            qFatal("no clock %s", id);
        return *found;
    }

    static Moment moment(QDate day, QTime time) { return startOfDay(day) + time.msecsSinceStartOfDay(); }

    /// A table with one clock in it; \a lines are added to its required fields.
    static Result<ClockTable> tableWith(const QByteArray &lines)
    {
        return calendar::parseClocks("version = \"1\"\n[[clock]]\nid = \"x\"\ntitle = { zh = \"题\", en = \"t\" }\n"
                                     "trigger = { zh = \"起\", en = \"s\" }\nsource = { zh = \"法\", en = \"law\" }\n"
                                     "confidence = \"V\"\n"
                                         + lines,
                                     QStringLiteral("clocks.toml"));
    }

private Q_SLOTS:
    void initTestCase()
    {
        initResources();
        const auto table = loadClocks();
        QVERIFY2(table, table ? "" : qPrintable(table.error().where + u' ' + table.error().detail));
        m_table = *table;
        m_days = WorkingDays::load().value();
    }

    void everyClockOfTheReferenceIsThere_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<int>("amount");
        QTest::addColumn<QString>("unit");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("confidence");

        const auto row = [](const char *id, int amount, const char *unit, const char *kind, const char *confidence) {
            QTest::newRow(id) << QString::fromLatin1(id) << amount << QString::fromLatin1(unit)
                              << QString::fromLatin1(kind) << QString::fromLatin1(confidence);
        };
        row("alg.file", 10, "working-day", "statutory", "V");
        row("alg.change", 10, "working-day", "statutory", "V");
        row("alg.cancel", 20, "working-day", "statutory", "V");
        row("alg.authority", 30, "working-day", "expected", "v");
        row("net.report.general", 4, "hour", "statutory", "V");
        row("net.report.cii", 1, "hour", "statutory", "V");
        row("net.report.gov", 2, "hour", "statutory", "V");
        row("net.closing", 30, "day", "statutory", "V");
        row("data.flaw", 24, "hour", "statutory", "V");
        row("pi.breach", 24, "hour", "internal", "V");
        row("content.report", 24, "hour", "internal", "V");
        row("complaint.general", 0, "working-day", "promise", "V");
        row("complaint.pi", 15, "working-day", "statutory", "v");
        row("asm.trigger34", 30, "working-day", "statutory", "GK");
        row("lic.icp.renew", -90, "day", "statutory", "v");
        row("lic.icp.annual", 0, "window", "statutory", "v");
        row("minors.audit", 0, "date", "statutory", "V");
        row("log.keep", 6, "month", "statutory", "V");
        row("bank.keyword", 7, "day", "yardstick", "v");
        row("bank.question", 1, "month", "yardstick", "v");
    }

    void everyClockOfTheReferenceIsThere()
    {
        QFETCH(QString, id);
        const calendar::Clock *found = m_table->find(id);
        QVERIFY(found);
        QTEST(found->amount, "amount");
        QTEST(calendar::name(found->unit), "unit");
        QTEST(calendar::name(found->kind), "kind");
        QTEST(calendar::name(found->confidence), "confidence");
    }

    void everyClockSpeaksBothLanguagesAndNamesItsSource()
    {
        QVERIFY(!m_table->version().isEmpty());
        for (const calendar::Clock &each : m_table->all()) {
            for (const Bilingual &text : {each.title, each.trigger, each.source, each.recipient})
                QVERIFY2(!text.zh.isEmpty() && !text.en.isEmpty(), qPrintable(each.id));
            QVERIFY2(!each.appliesTo.isEmpty(), qPrintable(each.id));
        }
    }

    void whereTheLawGivesNoNumberNothingCanBecomeStatutory()
    {
        for (const char *id : {"content.report", "pi.breach", "complaint.general", "genai.change"}) {
            QVERIFY2(!clock(id).statutoryNumber, id);
            QVERIFY2(!clock(id).isStatutory(), id);
            calendar::Clock forced = clock(id); // a slip in other code, or in edited data
            forced.kind = ClockKind::Statutory;
            QVERIFY2(!forced.isStatutory(), id);
        }
        QCOMPARE(clock("content.report").wording.zh, QStringLiteral("及时"));
        QCOMPARE(clock("pi.breach").wording.zh, QStringLiteral("立即"));
        QVERIFY(clock("net.report.general").isStatutory());
        QVERIFY(!clock("alg.authority").isStatutory());
        QVERIFY(!clock("bank.keyword").isStatutory());
    }

    void aFileThatClaimsSoIsRefused()
    {
        QVERIFY(tableWith("unit = \"hour\"\namount = 24\nkind = \"internal\"\n"));
        QVERIFY(!tableWith("unit = \"hour\"\namount = 24\nkind = \"statutory\"\nstatutory_number = false\n"));
    }

    void aFaultyClockIsRefusedWithItsPlace_data()
    {
        QTest::addColumn<QByteArray>("lines");
        QTest::newRow("no unit") << QByteArray("amount = 1\nkind = \"internal\"\n");
        QTest::newRow("unknown unit") << QByteArray("unit = \"week\"\namount = 1\nkind = \"internal\"\n");
        QTest::newRow("no amount") << QByteArray("unit = \"hour\"\nkind = \"internal\"\n");
        QTest::newRow("an amount of 0") << QByteArray("unit = \"hour\"\namount = 0\nkind = \"statutory\"\n");
        QTest::newRow("half an hour") << QByteArray("unit = \"hour\"\namount = 0.5\nkind = \"statutory\"\n");
        QTest::newRow("working days back") << QByteArray("unit = \"working-day\"\namount = -3\nkind = \"statutory\"\n");
        QTest::newRow("window without end")
            << QByteArray("unit = \"window\"\nfrom = \"01-01\"\nkind = \"statutory\"\n");
        QTest::newRow("no such day") << QByteArray("unit = \"date\"\non = \"02-30\"\nkind = \"statutory\"\n");
        QTest::newRow("a law one may stretch")
            << QByteArray("unit = \"hour\"\namount = 4\nkind = \"statutory\"\nadjustable = \"free\"\n");
    }

    void aFaultyClockIsRefusedWithItsPlace()
    {
        QFETCH(QByteArray, lines);
        const auto table = tableWith(lines);
        QVERIFY(!table);
        QCOMPARE(table.error().kind, Failure::Kind::BadInput);
        QVERIFY(table.error().where.startsWith(QStringLiteral("clocks.toml:")));
    }

    void hoursRunThroughHolidays()
    {
        const Moment found = moment(QDate(2026, 2, 16), QTime(23, 30)); // Spring Festival
        const Due four = due(clock("net.report.general"), found, *m_days);
        QCOMPARE(four.moment, moment(QDate(2026, 2, 17), QTime(3, 30)));
        QCOMPARE(four.day, QDate(2026, 2, 17));
        QVERIFY(!four.provisional);
        QCOMPARE(due(clock("net.report.cii"), found, *m_days).moment, moment(QDate(2026, 2, 17), QTime(0, 30)));
        QCOMPARE(due(clock("net.report.gov"), found, *m_days).moment, moment(QDate(2026, 2, 17), QTime(1, 30)));
        QCOMPARE(due(clock("data.flaw"), found, *m_days).moment, moment(QDate(2026, 2, 17), QTime(23, 30)));
        QVERIFY(!due(clock("net.report.general"), moment(QDate(2027, 6, 1), QTime(9, 0)), *m_days).provisional);
    }

    void anHourClockFromADayStartsWithItsFirstMinute()
    {
        QCOMPARE(due(clock("data.flaw"), QDate(2026, 11, 23), *m_days).moment, startOfDay(QDate(2026, 11, 24)));
    }

    void aClockRunsOutOn_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QDate>("start");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QDate>("conservative");
        QTest::addColumn<bool>("provisional");

        const auto row = [](const char *what, const char *id, QDate start, QDate day, QDate conservative,
                            bool provisional) {
            QTest::newRow(what) << QString::fromLatin1(id) << start << day << conservative << provisional;
        };
        row("filing across the Spring Festival", "alg.file", {2026, 2, 10}, {2026, 3, 2}, {2026, 2, 28}, false);
        row("cancelling into a year without notice", "alg.cancel", {2026, 12, 10}, {2027, 1, 7}, {2027, 1, 6}, true);
        row("30 days end on a working day", "net.closing", {2026, 11, 2}, {2026, 12, 2}, {2026, 12, 1}, false);
        row("30 days end in National Day: next working day", "net.closing", {2026, 9, 3}, {2026, 10, 8}, {2026, 10, 2},
            false);
        row("30 days end in a year without notice", "net.closing", {2026, 12, 3}, {2027, 1, 4}, {2027, 1, 1}, true);
        row("90 days before expiry", "lic.icp.renew", {2026, 12, 31}, {2026, 10, 2}, {2026, 9, 30}, false);
        row("90 days before an expiry far off: no notice can move it", "lic.icp.renew", {2030, 6, 30}, {2030, 4, 1},
            {2030, 4, 1}, false);
        row("6 months before expiry", "lic.drug.renew", {2026, 8, 31}, {2026, 2, 28}, {2026, 2, 28}, false);
        row("logs for 6 calendar months", "log.keep", {2026, 8, 31}, {2027, 2, 28}, {2027, 2, 28}, false);
        row("logs for 6 months, not 180 days", "log.keep", {2026, 3, 1}, {2026, 9, 1}, {2026, 9, 1}, false);
        row("personal-information complaint", "complaint.pi", {2026, 9, 23}, {2026, 10, 21}, {2026, 10, 20}, false);
        row("keyword library", "bank.keyword", {2026, 11, 16}, {2026, 11, 23}, {2026, 11, 22}, false);
    }

    void aClockRunsOutOn()
    {
        QFETCH(QString, id);
        QFETCH(QDate, start);
        const Due found = due(*m_table->find(id), start, *m_days);
        QTEST(found.day, "day");
        QTEST(found.conservative, "conservative");
        QTEST(found.provisional, "provisional");
        QVERIFY(!found.moment);
        QCOMPARE(due(*m_table->find(id), moment(start, QTime(23, 59)), *m_days), found);
    }

    void aYearlyClockComesBack()
    {
        const calendar::Clock &report = clock("lic.icp.annual");
        QCOMPARE(due(report, QDate(2026, 1, 1), *m_days).day, QDate(2026, 3, 31));
        QCOMPARE(due(report, QDate(2026, 3, 31), *m_days).day, QDate(2026, 3, 31));
        QCOMPARE(due(report, QDate(2026, 4, 1), *m_days).day, QDate(2027, 3, 31));
        QCOMPARE(due(report, QDate(2026, 4, 1), *m_days).opensOn, QDate(2027, 1, 1));
        QCOMPARE(due(clock("minors.audit"), QDate(2026, 2, 1), *m_days).day, QDate(2027, 1, 31));
    }

    void aPromiseThatIsNotMadeHasNoDueDay()
    {
        QVERIFY(!due(clock("complaint.general"), QDate(2026, 11, 2), *m_days).isSet());
        const auto promised = m_table->withTarget(QStringLiteral("complaint.general"), 5).value();
        const calendar::Clock &own = *promised.find(QStringLiteral("complaint.general"));
        QCOMPARE(due(own, QDate(2026, 11, 2), *m_days).day, QDate(2026, 11, 9));
        QVERIFY(!own.isStatutory());
        QVERIFY(!due(clock("alg.file"), QDate(), *m_days).isSet());
    }

    void anOfficerSetsOurTargetsButNotTheLaw()
    {
        const auto set = [&](const char *id, int amount) {
            return m_table->withTarget(QString::fromLatin1(id), amount);
        };
        const auto target = set("content.report", 8).value();
        QCOMPARE(target.find(QStringLiteral("content.report"))->amount, 8);
        QCOMPARE(target.find(QStringLiteral("content.report"))->kind, ClockKind::Internal);
        QCOMPARE(clock("content.report").amount, 24);

        QCOMPARE(set("net.report.general", 24).error().kind, Failure::Kind::Refused);
        QCOMPARE(set("content.report", 0).error().kind, Failure::Kind::BadInput);
        QCOMPARE(set("no.such.clock", 1).error().kind, Failure::Kind::NotFound);
    }

    void aPromiseOnPersonalInformationStaysWithinItsCeiling()
    {
        const QString id = QStringLiteral("complaint.pi");
        const auto ten = m_table->withTarget(id, 10).value();
        QCOMPARE(ten.find(id)->amount, 10);
        QVERIFY(ten.withTarget(id, 15));
        QCOMPARE(ten.withTarget(id, 16).error().kind, Failure::Kind::Refused);
    }

    void whatWasNotVerifiedIsForCounsel()
    {
        QVERIFY(calendar::confirmWithCounsel(clock("asm.trigger34").confidence));
        QVERIFY(calendar::confirmWithCounsel(clock("lic.news.renew").confidence));
        QVERIFY(!calendar::confirmWithCounsel(clock("alg.file").confidence));
        QVERIFY(!calendar::confirmWithCounsel(clock("complaint.pi").confidence));
    }
};

QTEST_APPLESS_MAIN(TestClocks)
#include "tst_clocks.moc"
