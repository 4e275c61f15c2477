#include "app/users/due.h"
#include "app/users/measureevents.h"
#include "app/users/measurestore.h"
#include "app/users/rulestore.h"
#include "tests/users/someusers.h"

#include <QTest>

using namespace users;
using namespace Qt::StringLiterals;

class TestConduct : public QObject
{
    Q_OBJECT

    struct Fixture : EmptyStore
    {
        QString user = u"u-one"_s;

        std::vector<GenerationId> illegal(const QString &who, int times, Moment from = now - 10'000)
        {
            std::vector<GenerationId> ids;
            for (int i = 0; i < times; ++i)
                ids.push_back(addDecided(database, who, from + i, "illegal", now - 100));
            return ids;
        }
        std::vector<DueUser> due() const { return usersDue(database, rules(database).value(), moment).value(); }
    };

private Q_SLOTS:
    void aUsersConductIsWhatWasFlaggedOrDecided()
    {
        Fixture f;
        addGeneration(f.database, nullptr, 2, Fixture::now - 5);
        f.database.run("UPDATE generation SET user_ref = ?", f.user); // neither flagged nor decided
        const GenerationId undated = addPrompt(f.database, f.user, std::nullopt);
        const GenerationId late = addPrompt(f.database, f.user, Fixture::now - 1);
        const GenerationId early = addDecided(f.database, f.user, Fixture::now - 9, "harmful", Fixture::now, "A.2.c");
        addPrompt(f.database, u"u-two"_s, Fixture::now);
        f.database.run("INSERT INTO rule_pack (id, pack, version, sha256, title_zh, title_en, state, loaded_at, source)"
                       " VALUES (5, 'core', '1.2', zeroblob(32), 'x', 'x', 2, 0, zeroblob(1))");
        f.database.run(
            "INSERT INTO finding (generation_id, part, span_begin, span_end, rule_id, pack_id, risk, severity,"
            " score) VALUES (?, 0, 2, 10, 'pii.x', 5, 'A.4.f', 1, 1)",
            early);

        const Conduct known = conduct(f.database, f.user).value();
        QCOMPARE(known.generations, 4);
        QCOMPARE(known.first, Fixture::now - 9);
        QCOMPARE(known.last, Fixture::now - 1);
        QCOMPARE(known.prompts.size(), 3u);
        QCOMPARE(known.prompts[0].verdict.generation, early);
        QCOMPARE(known.prompts[0].verdict.disposition, u"harmful"_s);
        QCOMPARE(known.prompts[0].risk(), u"A.2.c"_s);
        QCOMPARE(known.prompts[0].decidedBy, u"officer-b"_s);
        QVERIFY(known.prompts[0].verdict.inPrompt);
        QCOMPARE(known.prompts[0].opening, QString(u"a "_s + QString(8, QChar(0x2588))));
        QCOMPARE(known.prompts[1].verdict.generation, late);
        QVERIFY(known.prompts[1].verdict.disposition.isEmpty() && !known.prompts[1].verdict.decidedAt);
        QCOMPARE(known.prompts[1].risk(), u"A.1.f"_s);
        QVERIFY(!known.prompts[1].verdict.inPrompt);
        QCOMPARE(known.prompts[2].verdict.generation, undated);
    }

    void onlyTheLatestAreReadWithTheirText()
    {
        Fixture f;
        f.illegal(f.user, 5);
        const Conduct known = conduct(f.database, f.user, 2).value();
        QCOMPARE(known.opened, 2u);
        QVERIFY(known.prompts[2].opening.isEmpty());
        QCOMPARE(known.prompts[3].opening, u"a question"_s);
    }

    void anUnknownUserIsNotFound()
    {
        Fixture f;
        QCOMPARE(conduct(f.database, u"u-nobody"_s).error().kind, Failure::Kind::NotFound);
    }

    void whoReachesARuleIsDueWhoDidSoLastFirst()
    {
        Fixture f;
        f.illegal(f.user, 3, Fixture::now - 50'000);
        f.illegal(u"u-two"_s, 2);
        f.illegal(u"u-three"_s, 5);
        addPrompt(f.database, f.user, Fixture::now - 1);
        const GenerationId unclear = addPrompt(f.database, f.user, Fixture::now);
        decide(f.database, unclear, "unclear", Fixture::now);
        const auto due = f.due();
        QCOMPARE(due.size(), 2u);
        QCOMPARE(due[0].user, u"u-three"_s);
        QCOMPARE(due[0].reached.size(), 2u); // in a row and in a day
        QCOMPARE(due[1].user, f.user);
        QCOMPARE(due[1].reached.front().rule, u"row"_s);
        QCOMPARE(due[1].reached.front().counted, 3);
        QCOMPARE(due[1].waiting, 2);
        QCOMPARE(due[1].last, Fixture::now - 50'000 + 2);
    }

    void generationsWithoutAUserMakeNobodyDue()
    {
        Fixture f;
        for (int i = 0; i < 4; ++i)
            decide(f.database, addGeneration(f.database, "A.1.f", 3, Fixture::now), "illegal", Fixture::now);
        QVERIFY(f.due().empty());
    }

    void aMeasureSettlesItUntilMoreIsDecidedAndItsWithdrawalBringsItBack()
    {
        Fixture f;
        const auto evidence = f.illegal(f.user, 3);
        MeasureStore store(f.database, f.journal);
        const UserMeasureId id =
            store.record({.user = f.user, .kind = MeasureKind::Suspend, .reason = u"x"_s, .evidence = evidence})
                .value();
        QVERIFY(f.due().empty());
        QVERIFY(store.undo(id, u"error"_s));
        QCOMPARE(f.due().size(), 1u);
        QVERIFY(store.redo(id));
        f.moment += 1000;
        for (int i = 0; i < 3; ++i)
            addDecided(f.database, f.user, f.moment, "illegal", f.moment);
        QCOMPARE(f.due().size(), 1u);
        QCOMPARE(f.due().front().inForce, std::vector{MeasureKind::Suspend});
        QCOMPARE(f.due().front().reached.front().counted, 3);
    }

    void withAllRulesOffNobodyIsDue()
    {
        Fixture f;
        f.illegal(f.user, 9);
        RuleStore store(f.database, f.journal);
        const std::vector<Rule> all = rules(f.database).value();
        for (const Rule &rule : all) {
            Rule::Setting off = rule.setting;
            off.isOn = false;
            QVERIFY(store.set(rule.id, off));
        }
        QVERIFY(f.due().empty());
    }

    void theStatesOfAUserAreThoseOfTheList()
    {
        Fixture f;
        f.illegal(f.user, 3);
        const auto states = ruleStates(rules(f.database).value(), conduct(f.database, f.user).value());
        QCOMPARE(states.size(), 3u);
        QCOMPARE(states[0], f.due().front().reached.front());
        QVERIFY(!states[1].isReached);
        QCOMPARE(states[1].counted, 3);
    }

    void copyingARequestIdIsWrittenDown()
    {
        Fixture f;
        const GenerationId id = f.illegal(f.user, 1).front();
        QVERIFY(recordRequestIdCopied(f.database, f.journal, id));
        db::Statement event = f.database.prepare("SELECT kind, object, body->>'user' FROM audit_event");
        QVERIFY(event.next());
        QCOMPARE(event.text(0), u"user.request_id_copied"_s);
        QCOMPARE(event.text(1), u"generation/1"_s);
        QCOMPARE(event.text(2), f.user);
        event.reset();
        QCOMPARE(recordRequestIdCopied(f.database, f.journal, GenerationId(404)).error().kind, Failure::Kind::NotFound);
        QCOMPARE(f.count("audit_event"), 1);
    }
};

QTEST_APPLESS_MAIN(TestConduct)
#include "tst_conduct.moc"
