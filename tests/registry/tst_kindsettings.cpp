#include "app/registry/kindsettings.h"
#include "app/registry/rulestore.h"
#include "tests/support/schema.h"

#include <QTest>

using namespace registry;
using namespace Qt::StringLiterals;

class TestKindSettings : public QObject
{
    Q_OBJECT

    struct Fixture : EmptyStore
    {
        KindSettingStore store{database, journal};

        Kind kind(const QString &id) const
        {
            const Rulebook rules = readRulebook(database).value();
            const Kind *found = rules.kinds.find(id);
            return found ? *found : Kind();
        }
    };

    static KindSetting own()
    {
        return {.kind = u"demo_permit"_s,
                .isOwn = true,
                .titleZh = u"示例许可"_s,
                .titleEn = u"Demo permit"_s,
                .validityMonths = 24,
                .showsNumber = true,
                .renewalClock = u"lic.news.renew"_s,
                .reminders = {{u"lic.news.renew"_s, 45}}};
    }

private Q_SLOTS:
    void whatIsSetCountsInPlaceOfWhatShips()
    {
        Fixture f;
        const Kind shipped = f.kind(u"icp_licence"_s);
        QCOMPARE(shipped.validityMonths, 60);
        QVERIFY(f.store.set({.kind = u"icp_licence"_s,
                             .titleEn = u"B25 licence"_s,
                             .validityMonths = 36,
                             .displayDays = 30,
                             .reminders = {{u"lic.icp.renew"_s, 120}}}));
        const Kind set = f.kind(u"icp_licence"_s);
        QCOMPARE(set.validityMonths, 36);
        QCOMPARE(set.displayDays, 30);
        QCOMPARE(set.title.en, u"B25 licence"_s);
        QCOMPARE(set.title.zh, shipped.title.zh); // not set
        QCOMPARE(set.duties.at(0).remind, 120);
        QCOMPARE(set.duties.at(1).remind, shipped.duties.at(1).remind);
        QCOMPARE(set.duties.at(0).clock, u"lic.icp.renew"_s); // the law's own clock is as it was
        QCOMPARE(set.confidence, shipped.confidence);
        QCOMPARE(f.kind(u"news_licence"_s).validityMonths, 36);

        QVERIFY(f.store.set({.kind = u"icp_licence"_s}));
        QCOMPARE(f.kind(u"icp_licence"_s).validityMonths, 60);
        QCOMPARE(f.kind(u"icp_licence"_s).duties.at(0).remind, shipped.duties.at(0).remind);
    }

    void aKindOfOnesOwnStandsBesideThoseThatShip()
    {
        Fixture f;
        QVERIFY(f.store.set(own()));
        const Kind kind = f.kind(u"demo_permit"_s);
        QCOMPARE(kind.title, (Bilingual{u"示例许可"_s, u"Demo permit"_s}));
        QCOMPARE(kind.validityMonths, 24);
        QVERIFY(kind.showsNumber);
        QCOMPARE(kind.duties.size(), size_t(1));
        QCOMPARE(kind.duties[0].trigger, Trigger::Expiry);
        QCOMPARE(kind.duties[0].remind, 45);
        QVERIFY(calendar::confirmWithCounsel(kind.confidence));
        QCOMPARE(readKindSettings(f.database).value(), std::vector{own()});
    }

    void everyChangeIsInTheJournalAndNoChangeIsNot()
    {
        Fixture f;
        QVERIFY(f.store.set(own()));
        KindSetting longer = own();
        longer.validityMonths = 36;
        QVERIFY(f.store.set(longer));
        QVERIFY(f.store.set(longer));
        db::Statement entries = f.database.prepare("SELECT group_concat(kind || ' ' || object, ', ') FROM audit_event");
        QVERIFY(entries.next());
        QCOMPARE(entries.text(0), u"kind.added kind/demo_permit, kind.changed kind/demo_permit"_s);
        db::Statement body = f.database.prepare("SELECT body FROM audit_event WHERE kind = 'kind.changed'");
        QVERIFY(body.next());
        QCOMPARE(body.text(0), u"{\"validity_months\":{\"new\":36,\"old\":24}}"_s);
    }

    void whatCannotBeSetIsRefused_data()
    {
        QTest::addColumn<KindSetting>("setting");
        KindSetting untitled = own();
        untitled.titleEn.reset();
        KindSetting clockless = own();
        clockless.renewalClock = u"lic.unknown"_s;
        KindSetting yearly = own();
        yearly.renewalClock = u"lic.icp.annual"_s;
        QTest::newRow("a kind that there is not") << KindSetting{.kind = u"lost"_s, .validityMonths = 12};
        QTest::newRow("a shipped kind as one's own")
            << KindSetting{.kind = u"mlps"_s, .isOwn = true, .titleZh = u"x"_s, .titleEn = u"x"_s};
        QTest::newRow("no title") << untitled;
        QTest::newRow("a clock that there is not") << clockless;
        QTest::newRow("a clock that runs to no day") << yearly;
        QTest::newRow("a validity below nothing") << KindSetting{.kind = u"mlps"_s, .validityMonths = -1};
        QTest::newRow("a look every day but one") << KindSetting{.kind = u"mlps"_s, .displayDays = 0};
        QTest::newRow("what the law asks") << KindSetting{.kind = u"algorithm_filing"_s, .showsNumber = false};
        QTest::newRow("another kind's clock")
            << KindSetting{.kind = u"mlps"_s, .reminders = {{u"lic.icp.renew"_s, 30}}};
        QTest::newRow("a reminder after ten years")
            << KindSetting{.kind = u"icp_licence"_s, .reminders = {{u"lic.icp.renew"_s, 4000}}};
    }

    void whatCannotBeSetIsRefused()
    {
        QFETCH(KindSetting, setting);
        Fixture f;
        const Result<void> set = f.store.set(setting);
        QVERIFY(!set);
        QCOMPARE(set.error().kind, Failure::Kind::BadInput);
        QCOMPARE(f.count("registry_kind"), 0);
        QCOMPARE(f.count("audit_event"), 0);
    }

    void aSettingThatNoLongerFitsIsPassedOver()
    {
        Fixture f;
        f.database.execute("INSERT INTO registry_kind (kind, is_own, validity_months) VALUES ('gone', 0, 12);"
                           "INSERT INTO registry_kind_reminder VALUES ('mlps', 'gone', 5), ('lost', 'gone', 5);");
        const Rulebook rules = readRulebook(f.database).value();
        QVERIFY(!rules.kinds.find(u"gone"_s));
        QCOMPARE(rules.kinds.kinds.size(), shippedRulebook().value().kinds.kinds.size());
    }
};

QTEST_APPLESS_MAIN(TestKindSettings)
#include "tst_kindsettings.moc"
