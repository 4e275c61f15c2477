#include "app/usage/tally.h"
#include "app/usage/usagestore.h"
#include "db/transaction.h"
#include "tests/support/schema.h"

#include <QTest>

using namespace usage;
using namespace Qt::StringLiterals;

namespace {

Moment utc(int year, int month, int day, int hour, int minute = 0, int second = 0)
{
    return QDateTime(QDate(year, month, day), QTime(hour, minute, second), QTimeZone::UTC).toMSecsSinceEpoch();
}

struct Logs : EmptyStore
{
    Logs()
    {
        database.run("INSERT INTO source_file (id, path, sha256, bytes, compression, format, imported_at)"
                     " VALUES (1, 'a.jsonl', zeroblob(32), 0, 'none', 'plain', 0)");
    }

    void add(std::optional<Moment> at, const char *service, const char *model, const char *user)
    {
        ++m_last;
        database.run(
            "INSERT INTO generation (id, source_id, ordinal, byte_offset, byte_length, record_hash, at, service,"
            " model, user_ref) VALUES (?1, 1, 0, ?1, 1, zeroblob(16), ?2, ?3, ?4, ?5)",
            m_last, at, std::string_view(service), std::string_view(model),
            user ? std::optional(std::string_view(user)) : std::nullopt);
    }

    qint64 m_last = 0;
};

/// "chat|model-x 2026-01-31: 2 (1)" for each day; in brackets the calls without a user.
QStringList daysOf(const Traffic &traffic)
{
    QStringList lines;
    for (const CallDay &day : traffic.days)
        lines.append(u"%1|%2 %3: %4 (%5)"_s.arg(day.name.service, day.name.model, day.day.toString(Qt::ISODate))
                         .arg(day.calls)
                         .arg(day.withoutUser));
    return lines;
}

QStringList usersOf(const Traffic &traffic)
{
    QStringList lines;
    for (const NewUsers &users : traffic.newUsers)
        lines.append(u"%1 %2: %3"_s.arg(users.ofCompany ? u"*"_s : users.service, users.day.toString(Qt::ISODate))
                         .arg(users.users));
    return lines;
}

} // namespace

class TestUsageTally : public QObject
{
    Q_OBJECT

    static void fill(Logs &logs)
    {
        logs.add(utc(2028, 1, 31, 15, 59, 59), "chat", "model-x", "u-1"); // 31 January 23:59:59 in Shanghai
        logs.add(utc(2028, 1, 31, 16), "chat", "model-x", "u-1");         // 1 February 00:00
        logs.add(utc(2028, 2, 28, 16), "chat", "model-x", "u-2");         // 29 February, a leap day
        logs.add(utc(2028, 2, 29, 15, 59), "chat", "model-x", "u-1");     // still 29 February
        logs.add(utc(2028, 2, 29, 16), "chat", "model-y", nullptr);       // 1 March
        logs.add(utc(2028, 2, 10, 4), "write", "model-x", "u-2");
        logs.add(std::nullopt, "", "model-x", "u-3");
    }

    static QStringList expectedDays()
    {
        return {u"|model-x : 1 (0)"_s,
                u"chat|model-x 2028-01-31: 1 (0)"_s,
                u"chat|model-x 2028-02-01: 1 (0)"_s,
                u"chat|model-x 2028-02-29: 2 (0)"_s,
                u"chat|model-y 2028-03-01: 1 (1)"_s,
                u"write|model-x 2028-02-10: 1 (0)"_s};
    }

    /// In February u-2 is new to "chat" on the 29th, and to the company on the 10th, in "write".
    static QStringList expectedUsers()
    {
        return {u"chat 2028-01-31: 1"_s, u"chat 2028-02-01: 1"_s, u"chat 2028-02-29: 1"_s, u"write 2028-02-10: 1"_s,
                u"* 2028-01-31: 1"_s,    u"* 2028-02-01: 1"_s,    u"* 2028-02-10: 1"_s};
    }

private Q_SLOTS:
    void daysAndMonthsAreThoseOfShanghai()
    {
        Logs logs;
        fill(logs);
        QVERIFY(countAll(logs.database));
        const Traffic traffic = readTraffic(logs.database).value();
        QCOMPARE(daysOf(traffic), expectedDays());
        QCOMPARE(usersOf(traffic), expectedUsers());
        QVERIFY(traffic.isWhole);
        QCOMPARE(traffic.counted, 7);
        QCOMPARE(traffic.everSeen.at(u"chat"_s), 2);
        QCOMPARE(traffic.everSeenTogether, 2); // u-3 has no time: in no month
    }

    void countingAfreshGivesTheSame()
    {
        Logs logs;
        fill(logs);
        const Traffic traffic = countTraffic(logs.database).value();
        QCOMPARE(daysOf(traffic), expectedDays());
        QCOMPARE(usersOf(traffic), expectedUsers());
        QCOMPARE(traffic.everSeenTogether, 2);
    }

    void aBatchAtATimeGivesTheSame()
    {
        Logs logs;
        fill(logs);
        int batches = 1;
        while (countMore(logs.database, 2).value())
            ++batches;
        QCOMPARE(batches, 4);
        const Traffic traffic = readTraffic(logs.database).value();
        QCOMPARE(daysOf(traffic), expectedDays());
        QCOMPARE(usersOf(traffic), expectedUsers());
    }

    void whatCameSinceIsAddedAndSaidToBeMissingUntilThen()
    {
        Logs logs;
        logs.add(utc(2026, 5, 20, 4), "chat", "model-x", "u-1");
        QVERIFY(countAll(logs.database));
        logs.add(utc(2026, 5, 10, 4), "chat", "model-x", "u-1"); // older than what was counted
        QVERIFY(!readTraffic(logs.database).value().isWhole);
        QVERIFY(countAll(logs.database));
        const Traffic traffic = readTraffic(logs.database).value();
        QVERIFY(traffic.isWhole);
        QCOMPARE(traffic.counted, 2);
        QCOMPARE(usersOf(traffic), (QStringList{u"chat 2026-05-10: 1"_s, u"* 2026-05-10: 1"_s}));
    }

    void aCountedGenerationThatChangesOrGoesIsCountedAnew()
    {
        Logs logs;
        logs.add(utc(2026, 5, 20, 4), "chat", "model-x", "u-1");
        logs.add(utc(2026, 5, 21, 4), "chat", "model-x", "u-2");
        QVERIFY(countAll(logs.database));
        logs.database.run("UPDATE generation SET model = 'model-y' WHERE id = 1");
        QVERIFY(!readTraffic(logs.database).value().isWhole);
        QVERIFY(countAll(logs.database));
        QCOMPARE(daysOf(readTraffic(logs.database).value()),
                 (QStringList{u"chat|model-x 2026-05-21: 1 (0)"_s, u"chat|model-y 2026-05-20: 1 (0)"_s}));
        logs.database.run("DELETE FROM generation WHERE id = 2");
        QVERIFY(countAll(logs.database));
        QCOMPARE(daysOf(readTraffic(logs.database).value()), QStringList{u"chat|model-y 2026-05-20: 1 (0)"_s});
        QCOMPARE(readTraffic(logs.database).value().counted, 1);
    }

    void coverageSaysWhatTheLogsLack()
    {
        Logs logs;
        fill(logs);
        const CallCoverage coverage = coverageOf(countTraffic(logs.database).value());
        QCOMPARE(
            coverage,
            (CallCoverage{.calls = 7, .withoutUser = 1, .withoutService = 1, .withoutModel = 0, .withoutTime = 1}));
    }

    void momentsBefore1970FallOnTheirDay()
    {
        Tally tally;
        tally.add({.at = utc(1969, 12, 31, 15, 59), .service = "s", .model = {}, .endpoint = {}, .user = "u-1"});
        tally.add({.at = utc(1969, 12, 31, 16), .service = "s", .model = {}, .endpoint = {}, .user = "u-1"});
        QCOMPARE(daysOf(trafficOf(tally)), (QStringList{u"s| 1969-12-31: 1 (0)"_s, u"s| 1970-01-01: 1 (0)"_s}));
    }
};

QTEST_APPLESS_MAIN(TestUsageTally)
#include "tst_usage_tally.moc"
