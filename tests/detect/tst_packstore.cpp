#include "app/base/resources.h"
#include "app/detect/findingstore.h"
#include "app/detect/packstore.h"
#include "app/journal/journal.h"
#include "app/journal/verification.h"
#include "db/database.h"
#include "db/migrator.h"
#include "tests/detect/samplepack.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using detect::PackState;
using samplepack::rule;

class TestPackStore : public QObject
{
    Q_OBJECT

    struct Fixture
    {
        db::Database database = db::Database::inMemory();
        journal::Journal journal{database, u"li"_s, stoppedClock(4'711)};
        detect::PackStore store{database, journal};
        detect::Taxonomy taxonomy = detect::Taxonomy::load().value();

        Fixture() { db::migrate(database); }

        /// A generation, flagged by nothing.
        GenerationId addGeneration()
        {
            database.execute("INSERT OR IGNORE INTO source_file (id, path, sha256, bytes, compression, format, "
                             "imported_at) VALUES (1, 'a', zeroblob(32), 1, 'none', 'test', 0)"_ba);
            database.run("INSERT INTO generation (source_id, byte_offset, byte_length, ordinal, record_hash)"
                         " VALUES (1, (SELECT count(*) FROM generation), 1, 0, zeroblob(16))");
            return GenerationId(database.lastInsertId());
        }

        detect::RulePackId add(const QByteArray &term) { return store.registerPacks({pack(term)}).value().front(); }
        PackState stateOf(detect::RulePackId id) const
        {
            const auto packs = store.packs().value();
            return std::ranges::find(packs, id, &detect::RegisteredPack::id)->state;
        }
        qint64 count(const char *sql) const
        {
            auto query = database.prepare(sql);
            query.next();
            return query.integer(0);
        }

        QStringList journaled() const
        {
            QStringList kinds;
            auto query = database.prepare("SELECT kind FROM audit_event ORDER BY sequence");
            while (query.next())
                kinds.append(query.text(0));
            return kinds;
        }
    };

    static detect::RulePack pack(const QByteArray &term)
    {
        return samplepack::read(rule("a", "terms = ['" + term + "']\nmatch = ['" + term + "']\nno_match = ['-']"))
            .value();
    }

private Q_SLOTS:
    void initTestCase() { initResources(); }

    void aPackIsKnownOnce()
    {
        Fixture f;
        const auto first = f.store.registerPacks({pack("x")}).value();
        QCOMPARE(f.store.registerPacks({pack("x")}).value(), first);
        const auto packs = f.store.packs().value();
        QCOMPARE(packs.size(), size_t(1));
        QCOMPARE(packs[0].pack, u"test"_s);
        QCOMPARE(packs[0].title.zh, u"试"_s);
        QCOMPARE(packs[0].hash, pack("x").hash);
        QCOMPARE(packs[0].loadedAt, Moment(4'711));
        QVERIFY(packs[0].isOn());
        QCOMPARE(f.journaled(), QStringList{u"rules.loaded"_s});
        QVERIFY(journal::verify(f.database).value().ok());
    }

    void aNewVersionTakesThePlaceOfTheOld()
    {
        Fixture f;
        const auto oldIds = f.store.registerPacks({pack("x")}).value();
        const auto newIds = f.store.registerPacks({pack("y")}).value();
        const auto packs = f.store.packs().value();
        QCOMPARE(packs.size(), size_t(2));
        QCOMPARE(packs[0].id, newIds[0]);
        QVERIFY(packs[0].isOn());
        QCOMPARE(packs[1].id, oldIds[0]);
        QVERIFY(!packs[1].isOn());
    }

    void onceThereAreGenerationsANewVersionIsOffUntilItWasTried()
    {
        Fixture f;
        const auto before = f.add("x");
        f.addGeneration();
        const auto after = f.add("y");
        QCOMPARE(f.stateOf(before), PackState::On);
        QCOMPARE(f.stateOf(after), PackState::Off);

        const auto refused = f.store.setState(after, PackState::On);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Failure::Kind::Refused);
        QCOMPARE(f.stateOf(before), PackState::On);

        QVERIFY(f.store.noteSeen(after, {{u"generations"_s, 1}}));
        QVERIFY(f.store.setState(after, PackState::On));
        QCOMPARE(f.stateOf(after), PackState::On);
        QCOMPARE(f.stateOf(before), PackState::Off);
        QVERIFY(f.store.setState(before, PackState::On)); // it was on before: somebody has seen what it does
    }

    void aVersionMayRunInShadowBesideTheOneThatIsOn()
    {
        Fixture f;
        const auto on = f.add("x");
        f.addGeneration();
        const auto shadow = f.add("y");
        QVERIFY(f.store.setState(shadow, PackState::Shadow));
        QCOMPARE(f.stateOf(on), PackState::On);
        const auto active = f.store.activePacks(f.taxonomy).value();
        QCOMPARE(active.size(), size_t(2));
        QVERIFY(!active[0].pack.inShadow);
        QCOMPARE(active[1].id, shadow);
        QVERIFY(active[1].pack.inShadow);
        QVERIFY(f.store.setState(shadow, PackState::On)); // its time in shadow is the trial
        QCOMPARE(f.stateOf(on), PackState::Off);
        QCOMPARE(f.journaled().last(), u"rules.enabled"_s);
    }

    void whatAPackFoundGoesWithItIntoShadowAndOutOfIt()
    {
        Fixture f;
        const auto id = f.add("x");
        const GenerationId generation = f.addGeneration();
        f.database.run(
            "INSERT INTO finding (generation_id, part, span_begin, span_end, rule_id, pack_id, risk, severity,"
            " score) VALUES (?, 0, 0, 1, 'a', ?, 'A.1.f', 2, 0.5)",
            generation, id);
        detect::flagAgain(f.database, generation);
        QVERIFY(f.store.setState(id, PackState::Shadow));
        QCOMPARE(f.count("SELECT count(*) FROM finding"), 0);
        QCOMPARE(f.count("SELECT count(*) FROM shadow_finding"), 1);
        QCOMPARE(f.count("SELECT count(*) FROM flag"), 0);
        QCOMPARE(detect::FindingStore(f.database).shadowTally(id).value(),
                 (detect::ShadowTally{.findings = 1, .generations = 1, .newlyFlagged = 1}));
        QVERIFY(f.store.setState(id, PackState::On));
        QCOMPARE(f.count("SELECT count(*) FROM finding"), 1);
        QCOMPARE(f.count("SELECT count(*) FROM shadow_finding"), 0);
        QCOMPARE(f.count("SELECT count(*) FROM flag"), 1);
    }

    void switchingIsJournaledOnce()
    {
        Fixture f;
        const auto ids = f.store.registerPacks({pack("x")}).value();
        QVERIFY(f.store.setState(ids[0], PackState::Off));
        QVERIFY(f.store.setState(ids[0], PackState::Off));
        QVERIFY(f.store.setState(ids[0], PackState::On));
        QCOMPARE(f.journaled(), (QStringList{u"rules.loaded"_s, u"rules.disabled"_s, u"rules.enabled"_s}));
    }

    void anOldVersionCanBeUsedAgain()
    {
        Fixture f;
        const auto oldIds = f.store.registerPacks({pack("x")}).value();
        f.store.registerPacks({pack("y")}).value();
        QVERIFY(f.store.setState(oldIds[0], PackState::On));
        const auto active = f.store.activePacks(f.taxonomy).value();
        QCOMPARE(active.size(), size_t(1));
        QCOMPARE(active[0].id, oldIds[0]);
        QCOMPARE(active[0].pack.rules[0].terms, std::vector<std::string>{"x"});
        QCOMPARE(active[0].pack.hash, pack("x").hash);
    }

    void aPackThatIsNotThereCannotBeSwitched()
    {
        Fixture f;
        const auto done = f.store.setState(detect::RulePackId(99), PackState::On);
        QVERIFY(!done);
        QCOMPARE(done.error().kind, Failure::Kind::NotFound);
        QVERIFY(f.journaled().isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestPackStore)
#include "tst_packstore.moc"
