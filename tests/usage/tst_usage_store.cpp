#include "app/registry/registrystore.h"
#include "app/registry/rulestore.h"
#include "app/usage/usagerules.h"
#include "app/usage/usagestore.h"
#include "tests/support/schema.h"

#include <QTest>

using namespace usage;
using namespace Qt::StringLiterals;

namespace {

struct Fixture : EmptyStore
{
    registry::RegistryStore registered{database, journal};
    ServiceId chat = registered.add(registry::Service{.name = u"chat"_s}).value();
    registry::ModelId model = registered.add(registry::Model{.name = u"model-x"_s}).value();
    UsageStore store{database, journal};

    QStringList journaled() const
    {
        QStringList kinds;
        db::Statement row =
            database.prepare("SELECT kind, object FROM audit_event WHERE kind LIKE 'usage.%' ORDER BY sequence");
        while (row.next())
            kinds.append(row.text(0) + u' ' + row.text(1));
        return kinds;
    }
};

} // namespace

class TestUsageStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNewestWordAboutANameCounts()
    {
        Fixture f;
        QVERIFY(f.store.link(u"chat-web"_s, f.chat));
        QVERIFY(f.store.dismiss(NameKind::Model, u"model-q"_s, u"a test bench"_s));
        QVERIFY(f.store.link(u"model-q"_s, f.model));
        QCOMPARE(readLinks(f.database).value(),
                 (std::vector<NameLink>{{NameKind::Model, u"model-q"_s, qint64(f.model), {}},
                                        {NameKind::Service, u"chat-web"_s, qint64(f.chat), {}}}));
        QVERIFY(f.store.undo(NameKind::Model, u"model-q"_s));
        QCOMPARE(readLinks(f.database).value().size(), size_t(1));
        QCOMPARE(f.store.undo(NameKind::Model, u"model-q"_s).error().kind, Failure::Kind::NotFound);
        QCOMPARE(f.journaled(),
                 (QStringList{u"usage.link service/1"_s, u"usage.dismiss usage"_s, u"usage.link model/1"_s,
                              u"usage.undo usage"_s}));
    }

    void aDismissalNeedsAReasonAndALinkSomethingToLinkTo()
    {
        Fixture f;
        QCOMPARE(f.store.dismiss(NameKind::Model, u"model-q"_s, u"  "_s).error().kind, Failure::Kind::BadInput);
        QCOMPARE(f.store.link(u"x"_s, ServiceId{99}).error().kind, Failure::Kind::NotFound);
        QCOMPARE(f.store.link(u""_s, f.chat).error().kind, Failure::Kind::BadInput);
        QCOMPARE(f.count("usage_link"), 0);
        QCOMPARE(f.journaled(), QStringList());
    }

    void ofTwoFiguresForOneDayTheNewerCounts()
    {
        Fixture f;
        QVERIFY(f.store.enter({f.chat, QDate(2026, 6, 30), 1'000, u"report"_s}));
        QVERIFY(f.store.enter({f.chat, QDate(2026, 6, 30), 1'001, u"report, corrected"_s}));
        QVERIFY(f.store.enter({std::nullopt, QDate(2026, 5, 31), 2'000, u"report"_s}));
        QCOMPARE(readRegisteredUsers(f.database).value(),
                 (std::vector<RegisteredUsers>{{std::nullopt, QDate(2026, 5, 31), 2'000, u"report"_s},
                                               {f.chat, QDate(2026, 6, 30), 1'001, u"report, corrected"_s}}));
        QCOMPARE(f.store.enter({f.chat, {}, 1, u"report"_s}).error().kind, Failure::Kind::BadInput);
        QCOMPARE(f.store.enter({f.chat, QDate(2026, 6, 30), 1, {}}).error().kind, Failure::Kind::BadInput);
    }

    void theShippedThresholdsAreThoseOfTheMeasures()
    {
        Fixture f;
        const registry::Rulebook rulebook = registry::shippedRulebook().value();
        const auto rules = readUsageRules(f.database, rulebook.kinds);
        QVERIFY2(rules, rules ? "" : qPrintable(rules.error().detail + rules.error().where));
        QCOMPARE(rules->find(u"ant22.monthly"_s)->figure, 100'000);
        QCOMPARE(rules->find(u"ant22.registered"_s)->figure, 1'000'000);
        QCOMPARE(rules->find(u"ant22.registered"_s)->measure, Measure::Registered);
        QVERIFY(calendar::confirmWithCounsel(rules->find(u"asm3.rise"_s)->confidence)); // the law gives no figure
        QVERIFY(!calendar::confirmWithCounsel(rules->find(u"ant22.monthly"_s)->confidence));
    }

    void aFaultInTheRulesIsToldWithItsLine()
    {
        const registry::Rulebook rulebook = registry::shippedRulebook().value();
        const QByteArray text = "version = \"1\"\nsilent_days = 30\nfilings = [\"algorithm_filing\", \"tea\"]\n"
                                "source = { zh = \"a\", en = \"a\" }\nconfidence = \"V\"\n";
        const auto rules = parseUsageRules(text, u"own.toml"_s, rulebook.kinds);
        QVERIFY(!rules);
        QCOMPARE(rules.error().kind, Failure::Kind::BadInput);
        QVERIFY2(rules.error().where.startsWith(u"own.toml:3"), qPrintable(rules.error().where));
        QVERIFY(rules.error().detail.contains(u"tea"));
    }
};

QTEST_APPLESS_MAIN(TestUsageStore)
#include "tst_usage_store.moc"
