#include "app/detect/draftstore.h"
#include "app/detect/packstore.h"
#include "app/journal/verification.h"
#include "tests/detect/samplepack.h"
#include "tests/support/schema.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using detect::DraftStore;
using samplepack::rule;

class TestDraftStore : public QObject
{
    Q_OBJECT

    static QStringList journaled(const db::Database &database)
    {
        QStringList kinds;
        auto query = database.prepare("SELECT kind FROM audit_event ORDER BY sequence");
        while (query.next())
            kinds.append(query.text(0));
        return kinds;
    }

    static detect::RulePack pack(const QByteArray &term)
    {
        return samplepack::read(rule("a", "terms = ['" + term + "']\nmatch = ['" + term + "']\nno_match = ['-']"))
            .value();
    }

private Q_SLOTS:
    void aDraftIsKeptAsItWasTypedWithoutFillingTheJournal()
    {
        EmptyStore store;
        DraftStore drafts(store.database, store.journal);
        const auto id = drafts.begin(u"test"_s, "id = "_ba).value();
        store.moment += 1'000;
        for (const char *text : {"id = \"", "id = \"test", "id = \"test\""})
            QVERIFY(drafts.save(id, u"test"_s, text));
        const auto known = detect::packDrafts(store.database).value();
        QCOMPARE(known.size(), size_t(1));
        QCOMPARE(known[0].pack, u"test"_s);
        QVERIFY(!known[0].basedOn);
        QCOMPARE(known[0].changedAt, EmptyStore::now + 1'000);
        QCOMPARE(detect::draftText(store.database, id).value(), "id = \"test\""_ba);
        QCOMPARE(journaled(store.database), QStringList{u"rules.draft_begun"_s});
    }

    void aDraftSurvivesTheEndOfTheProgram()
    {
        initResources();
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a.vml"_s);
        detect::PackDraftId id{};
        {
            db::Database database(path, {.mode = db::OpenOptions::Mode::Create});
            db::migrate(database);
            journal::Journal journal(database, u"li"_s, [] { return Moment(1); });
            DraftStore drafts(database, journal);
            id = drafts.begin({}, {}).value(); // nothing yet
            QVERIFY(drafts.save(id, {}, "[[rule"));
        }
        const db::Database again(path, {.mode = db::OpenOptions::Mode::ReadOnly});
        QCOMPARE(detect::packDrafts(again).value().at(0).id, id);
        QCOMPARE(detect::draftText(again, id).value(), "[[rule"_ba);
    }

    void aDraftNamesTheVersionItBeganAs()
    {
        EmptyStore store;
        const auto first = detect::PackStore(store.database, store.journal).registerPacks({pack("x")}).value().at(0);
        DraftStore drafts(store.database, store.journal);
        QVERIFY(drafts.begin(u"test"_s, detect::versionText(store.database, first).value(), first));
        const auto known = detect::packDrafts(store.database).value();
        QCOMPARE(known.at(0).basedOn, std::optional(first));
        QCOMPARE(known[0].basedOnVersion, u"1"_s);
        QVERIFY(!drafts.begin(u"test"_s, "x", detect::RulePackId(99)));
    }

    void aDiscardedDraftIsGoneAndTheJournalSaysSo()
    {
        EmptyStore store;
        DraftStore drafts(store.database, store.journal);
        const auto id = drafts.begin(u"test"_s, "x").value();
        QVERIFY(drafts.discard(id));
        QVERIFY(detect::packDrafts(store.database).value().empty());
        QCOMPARE(drafts.discard(id).error().kind, Failure::Kind::NotFound);
        QCOMPARE(drafts.save(id, {}, "y").error().kind, Failure::Kind::NotFound);
        QCOMPARE(detect::draftText(store.database, id).error().kind, Failure::Kind::NotFound);
        QCOMPARE(journaled(store.database), (QStringList{u"rules.draft_begun"_s, u"rules.draft_discarded"_s}));
        QVERIFY(journal::verify(store.database).value().ok());
    }

    void aRegisteredDraftIsAVersionAndNoDraft()
    {
        EmptyStore store;
        DraftStore drafts(store.database, store.journal);
        const detect::RulePack written = pack("x");
        const auto id = drafts.begin(u"test"_s, written.text).value();
        const auto version = drafts.registerAs(id, written);
        QVERIFY(version);
        const auto packs = detect::registeredPacks(store.database).value();
        QCOMPARE(packs.size(), size_t(1));
        QCOMPARE(packs[0].id, *version);
        QCOMPARE(packs[0].hash, written.hash);
        QVERIFY(detect::packDrafts(store.database).value().empty());
        QCOMPARE(journaled(store.database),
                 (QStringList{u"rules.draft_begun"_s, u"rules.loaded"_s, u"rules.draft_registered"_s}));
        QCOMPARE(drafts.registerAs(id, written).error().kind, Failure::Kind::NotFound);
    }
};

QTEST_APPLESS_MAIN(TestDraftStore)
#include "tst_draftstore.moc"
