#include "app/base/resources.h"
#include "app/detect/packstore.h"
#include "app/journal/journal.h"
#include "app/journal/verification.h"
#include "db/database.h"
#include "db/migrator.h"
#include "tests/detect/samplepack.h"

#include <QTest>

using namespace Qt::StringLiterals;
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
        QVERIFY(packs[0].enabled);
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
        QVERIFY(packs[0].enabled);
        QCOMPARE(packs[1].id, oldIds[0]);
        QVERIFY(!packs[1].enabled);
    }

    void aPackThatIsOffStaysOffInItsNewVersion()
    {
        Fixture f;
        const auto ids = f.store.registerPacks({pack("x")}).value();
        QVERIFY(f.store.setEnabled(ids[0], false));
        f.store.registerPacks({pack("y")}).value();
        QVERIFY(!f.store.packs().value()[0].enabled);
        QVERIFY(f.store.activePacks(f.taxonomy).value().empty());
    }

    void switchingIsJournaledOnce()
    {
        Fixture f;
        const auto ids = f.store.registerPacks({pack("x")}).value();
        QVERIFY(f.store.setEnabled(ids[0], false));
        QVERIFY(f.store.setEnabled(ids[0], false));
        QVERIFY(f.store.setEnabled(ids[0], true));
        QCOMPARE(f.journaled(), (QStringList{u"rules.loaded"_s, u"rules.disabled"_s, u"rules.enabled"_s}));
    }

    void anOldVersionCanBeUsedAgain()
    {
        Fixture f;
        const auto oldIds = f.store.registerPacks({pack("x")}).value();
        f.store.registerPacks({pack("y")}).value();
        QVERIFY(f.store.setEnabled(oldIds[0], true));
        const auto active = f.store.activePacks(f.taxonomy).value();
        QCOMPARE(active.size(), size_t(1));
        QCOMPARE(active[0].id, oldIds[0]);
        QCOMPARE(active[0].pack.rules[0].terms, std::vector<std::string>{"x"});
        QCOMPARE(active[0].pack.hash, pack("x").hash);
    }

    void aPackThatIsNotThereCannotBeSwitched()
    {
        Fixture f;
        const auto done = f.store.setEnabled(detect::RulePackId(99), true);
        QVERIFY(!done);
        QCOMPARE(done.error().kind, Failure::Kind::NotFound);
        QVERIFY(f.journaled().isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestPackStore)
#include "tst_packstore.moc"
