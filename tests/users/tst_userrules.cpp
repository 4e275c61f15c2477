#include "app/users/rulestore.h"
#include "tests/support/schema.h"

#include <QTemporaryDir>
#include <QTest>

using namespace users;

class TestUserRules : public QObject
{
    Q_OBJECT

    struct Fixture : EmptyStore
    {
        RuleStore store{database, journal};

        Rule rule(const QString &id) const
        {
            const auto all = rules(database).value();
            return *std::ranges::find(all, id, &Rule::id);
        }
    };

    static Result<std::vector<Rule>> read(const QByteArray &toml)
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("rules.toml")));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write");
        file.write(toml);
        file.close();
        return shippedRules(file.fileName());
    }

private Q_SLOTS:
    void initTestCase() { initResources(); }

    void threeInARowAndFiveInADayShipAndAreNotSaidToBeTheLaw()
    {
        const auto all = shippedRules();
        QVERIFY2(all, all ? "" : qPrintable(all.error().where + all.error().detail));
        QCOMPARE(all->size(), 3u);
        QCOMPARE((*all)[0].kind, Rule::Kind::Row);
        QCOMPARE((*all)[0].setting.times, 3);
        QCOMPARE((*all)[1].kind, Rule::Kind::Day);
        QCOMPARE((*all)[1].setting.times, 5);
        QCOMPARE((*all)[2].days, 30);
        for (const Rule &rule : *all) {
            QVERIFY(calendar::confirmWithCounsel(rule.confidence));
            QVERIFY(!rule.source.zh.isEmpty());
        }
    }

    void whatIsSetCountsInPlaceOfWhatShipsAndIsInTheJournal()
    {
        Fixture f;
        Rule::Setting wanted = f.rule(QStringLiteral("row")).setting;
        QVERIFY(!f.rule(QStringLiteral("row")).isChanged);
        wanted.times = 4;
        wanted.counts = {QStringLiteral("illegal"), QStringLiteral("harmful")};
        wanted.classes = {};
        wanted.promptOnly = true;
        wanted.proposes = MeasureKind::Warn;
        QVERIFY(f.store.set(QStringLiteral("row"), wanted));
        QCOMPARE(f.rule(QStringLiteral("row")).setting, wanted);
        QVERIFY(f.rule(QStringLiteral("row")).isChanged);
        QVERIFY(!f.rule(QStringLiteral("day")).isChanged);
        db::Statement event = f.database.prepare("SELECT kind, object, body->>'old'->>'times', body->>'new'->>'times'"
                                                 " FROM audit_event");
        QVERIFY(event.next());
        QCOMPARE(event.text(0), QStringLiteral("user.rule_changed"));
        QCOMPARE(event.text(1), QStringLiteral("user_rule/row"));
        QCOMPARE(event.integer(2), 3);
        QCOMPARE(event.integer(3), 4);
        event.reset();
        QVERIFY(f.store.set(QStringLiteral("row"), wanted)); // the same again is no change
        QCOMPARE(f.count("audit_event"), 1);
        QVERIFY(f.store.set(QStringLiteral("row"), shippedRules().value()[0].setting));
        QVERIFY(!f.rule(QStringLiteral("row")).isChanged);
    }

    void aSettingThatMakesNoSenseIsRefused()
    {
        Fixture f;
        const Rule::Setting sound = f.rule(QStringLiteral("row")).setting;
        QCOMPARE(f.store.set(QStringLiteral("week"), sound).error().kind, Failure::Kind::NotFound);
        for (const auto &spoil : std::initializer_list<void (*)(Rule::Setting &)>{
                 [](Rule::Setting &s) { s.times = 0; }, [](Rule::Setting &s) { s.counts = {}; },
                 [](Rule::Setting &s) { s.counts = {QStringLiteral("not_a_problem")}; },
                 [](Rule::Setting &s) { s.classes = {QStringLiteral("A.9")}; },
                 [](Rule::Setting &s) { s.proposes = MeasureKind::Lift; }}) {
            Rule::Setting spoiled = sound;
            spoil(spoiled);
            QCOMPARE(f.store.set(QStringLiteral("row"), spoiled).error().kind, Failure::Kind::BadInput);
        }
        QCOMPARE(f.count("user_rule"), 0);
    }

    void aRuleThatIsWrongInTheFileIsNamed()
    {
        const QByteArray rule =
            "version = \"1\"\n[[rule]]\nid = \"a\"\nkind = \"row\"\ntimes = 3\ncounts = [\"COUNTS\"]\n"
            "proposes = \"warn\"\ntitle = { zh = \"x\", en = \"x\" }\n"
            "source = { zh = \"x\", en = \"x\" }\nconfidence = \"GK\"\n";
        QVERIFY(read(QByteArray(rule).replace("COUNTS", "illegal")));
        const auto refused = read(QByteArray(rule).replace("COUNTS", "funny"));
        QVERIFY(!refused);
        QVERIFY2(refused.error().where.contains(QStringLiteral("rules.toml:6")), qPrintable(refused.error().where));
        QVERIFY(!read(QByteArray(rule).replace("COUNTS", "illegal") + rule.mid(rule.indexOf("[["))));
    }
};

QTEST_APPLESS_MAIN(TestUserRules)
#include "tst_userrules.moc"
