#include "app/registry/rulestore.h"
#include "tests/support/schema.h"

#include <QTemporaryDir>
#include <QTest>

using registry::readRulebook;
using registry::RuleStore;

class TestRuleStore : public QObject
{
    Q_OBJECT

    struct Fixture : EmptyStore
    {
        RuleStore store{database, journal};
        QTemporaryDir folder;

        /// A notice that nobody has published, made up for these tests; 27 February is worked.
        QString notice(const QByteArray &content = invented2027())
        {
            const QString path = folder.filePath(QStringLiteral("2027.toml"));
            QFile file(path);
            if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
                qFatal("no room for a test file");
            return path;
        }

        int target(const char *clock) const
        {
            return readRulebook(database).value().clocks.find(QString::fromLatin1(clock))->amount;
        }
    };

    static QByteArray invented2027()
    {
        return "format = 1\n[[year]]\nyear = 2027\noff = [\n"
               "{ zh = \"元旦\", en = \"New Year\", from = 2027-01-01, to = 2027-01-03 },\n"
               "{ zh = \"劳动节\", en = \"Labour Day\", from = 2027-05-01, to = 2027-05-04 },\n"
               "{ zh = \"国庆节\", en = \"National Day\", from = 2027-10-01, to = 2027-10-07 },\n]\n"
               "work = [2027-02-27]\n";
    }

private Q_SLOTS:
    void anEmptyWorkspaceHasTheRulesThatShip()
    {
        Fixture f;
        const auto rules = readRulebook(f.database).value();
        QCOMPARE(rules.clocks.all(), registry::shippedRulebook().value().clocks.all());
        QCOMPARE(rules.days.lastYear(), 2026);
    }

    void aTargetIsKeptAndJournaled()
    {
        Fixture f;
        QVERIFY(f.store.setTarget(QStringLiteral("content.report"), 8));
        QCOMPARE(f.target("content.report"), 8);
        QCOMPARE(f.count("audit_event"), 1);
        QVERIFY(f.store.setTarget(QStringLiteral("content.report"), 12));
        QCOMPARE(f.target("content.report"), 12);
        QVERIFY(f.store.setTarget(QStringLiteral("content.report"), 12)); // nothing new
        QCOMPARE(f.count("audit_event"), 2);
        db::Statement query = f.database.prepare("SELECT kind, object, body FROM audit_event WHERE sequence = 2");
        QVERIFY(query.next());
        QCOMPARE(query.text(0), QStringLiteral("clock.target_changed"));
        QCOMPARE(query.text(1), QStringLiteral("clock/content.report"));
        QCOMPARE(query.text(2), QStringLiteral("{\"new\":12,\"old\":8}"));
    }

    void theLawsOwnNumbersStay()
    {
        Fixture f;
        QCOMPARE(f.store.setTarget(QStringLiteral("net.report.general"), 8).error().kind, Failure::Kind::Refused);
        QCOMPARE(f.store.setTarget(QStringLiteral("complaint.pi"), 20).error().kind, Failure::Kind::Refused);
        QCOMPARE(f.store.setTarget(QStringLiteral("no.such"), 1).error().kind, Failure::Kind::NotFound);
        QCOMPARE(f.count("audit_event"), 0);
        // Not even written past the program:
        f.database.execute("INSERT INTO clock_target VALUES ('net.report.general', 48)");
        QCOMPARE(f.target("net.report.general"), 4);
    }

    void aTargetKeepsItsKind()
    {
        Fixture f;
        QVERIFY(f.store.setTarget(QStringLiteral("pi.breach"), 4));
        const auto rules = readRulebook(f.database).value();
        QVERIFY(!rules.clocks.find(QStringLiteral("pi.breach"))->isStatutory());
    }

    void aNoticeThatAnOfficerBringsInSettlesItsYear()
    {
        Fixture f;
        QVERIFY(f.store.addCalendarFile(f.notice()));
        const auto rules = readRulebook(f.database).value();
        QVERIFY(rules.days.covers(2027) && rules.days.covers(2026));
        QVERIFY(rules.days.isWorkingDay(QDate(2027, 2, 27)));
        QCOMPARE(rules.days.add(QDate(2026, 12, 25), 10), (calendar::Deadline{QDate(2027, 1, 11), false}));
        db::Statement query = f.database.prepare("SELECT kind, body FROM audit_event");
        QVERIFY(query.next());
        QCOMPARE(query.text(0), QStringLiteral("calendar.added"));
        QVERIFY(query.text(1).contains(QStringLiteral("[2027]")));
    }

    void aCorrectedNoticeReplacesTheFirst()
    {
        Fixture f;
        QVERIFY(f.store.addCalendarFile(f.notice()));
        QVERIFY(f.store.addCalendarFile(f.notice(invented2027().replace("2027-02-27", "2027-02-28"))));
        const auto days = readRulebook(f.database).value().days;
        QVERIFY(!days.isWorkingDay(QDate(2027, 2, 27)));
        QVERIFY(days.isWorkingDay(QDate(2027, 2, 28)));
    }

    void aFileThatIsNoNoticeIsRefusedAndNotKept()
    {
        Fixture f;
        QCOMPARE(f.store.addCalendarFile(f.notice("hello")).error().kind, Failure::Kind::BadInput);
        QCOMPARE(f.store.addCalendarFile(QStringLiteral("/no/such/file")).error().kind, Failure::Kind::BadInput);
        QCOMPARE(f.store.addCalendarFile(f.notice(QByteArray(2 << 20, '#'))).error().kind, Failure::Kind::BadInput);
        QCOMPARE(f.count("calendar_file"), 0);
        QCOMPARE(f.count("audit_event"), 0);
    }
};

QTEST_APPLESS_MAIN(TestRuleStore)
#include "tst_rulestore.moc"
