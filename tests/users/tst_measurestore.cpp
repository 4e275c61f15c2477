#include "app/journal/verification.h"
#include "app/users/measureevents.h"
#include "app/users/measurestore.h"
#include "tests/users/someusers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace users;
using namespace Qt::StringLiterals;

class TestMeasureStore : public QObject
{
    Q_OBJECT

    struct Fixture : EmptyStore
    {
        MeasureStore store{database, journal};
        journal::Journal other{database, u"officer-b"_s, [this] { return moment; }};
        QString user = u"u-one"_s;

        GenerationId illegal() { return addDecided(database, user, now - 1000, "illegal", now - 500); }

        NewMeasure warning(std::vector<GenerationId> evidence)
        {
            return {.user = user, .reason = u"three in a row"_s, .evidence = std::move(evidence)};
        }
        NewMeasure suspension()
        {
            NewMeasure measure = warning({illegal()});
            measure.kind = MeasureKind::Suspend;
            measure.until = now + 1000;
            return measure;
        }

        std::vector<Measure> all() const { return measures(measureEvents(database, user).value()); }
        std::vector<std::pair<QString, QJsonObject>> entries() const
        {
            std::vector<std::pair<QString, QJsonObject>> found;
            db::Statement row = database.prepare("SELECT kind, body FROM audit_event ORDER BY sequence");
            while (row.next())
                found.emplace_back(row.text(0), QJsonDocument::fromJson(row.text(1).toUtf8()).object());
            return found;
        }
        bool chainIsSound() const
        {
            return journal::verify(database).value().fault == journal::Verification::Fault::None;
        }
    };

private Q_SLOTS:
    void aMeasureKeepsItsEvidenceAsItWas()
    {
        Fixture f;
        const GenerationId first = f.illegal();
        const GenerationId second = f.illegal();
        const UserMeasureId id = f.store.record(f.warning({second, first, second})).value();
        const auto before = measureEvidence(f.database, id).value();
        QCOMPARE(before.size(), 2u);
        QCOMPARE(before[0].generation, first);
        QCOMPARE(before[0].decision->disposition, u"illegal"_s);
        QCOMPARE(f.all().front().event.evidence, 2);
        QCOMPARE(f.all().front().event.actor, u"officer-a"_s);
        QCOMPARE(f.all().front().event.from, Fixture::now);

        f.database.run("UPDATE generation_text SET prompt = 'changed'");
        QCOMPARE(measureEvidence(f.database, id).value(), before);
        f.database.execute("DROP TRIGGER user_measure_evidence_is_never_changed;"
                           "UPDATE user_measure_evidence SET prompt = 'a harmless question'");
        QCOMPARE(measureEvidence(f.database, id).error().kind, Failure::Kind::Corrupt);
    }

    void theJournalHasHashesOfWordsAndEvidence()
    {
        Fixture f;
        NewMeasure limit = f.warning({f.illegal()});
        limit.kind = MeasureKind::Limit;
        limit.scope = u"pictures"_s;
        limit.until = Fixture::now + 5000;
        limit.told = Told{.authority = u"provincial CAC"_s, .receipt = u"no. 5"_s};
        QVERIFY(f.store.record(limit));
        const auto entries = f.entries();
        QCOMPARE(entries.size(), 2u);
        QCOMPARE(entries[0].first, u"user.measured"_s);
        QCOMPARE(entries[0].second[u"kind"].toString(), u"limit"_s);
        QCOMPARE(entries[0].second[u"until"].toInteger(), Fixture::now + 5000);
        const QJsonObject evidence = entries[0].second[u"evidence"].toArray().first().toObject();
        QCOMPARE(evidence[u"generation"].toInteger(), 1);
        QCOMPARE(evidence[u"frozen"].toString().size(), 64);
        QCOMPARE(entries[1].first, u"user.reported"_s);
        QCOMPARE(f.all().front().reports.front().receipt, u"no. 5"_s);
        for (const auto &[kind, body] : entries) {
            const QByteArray text = QJsonDocument(body).toJson();
            for (const char *words : {"three in a row", "pictures", "provincial", "no. 5"})
                QVERIFY2(!text.contains(words), words);
        }
        QVERIFY(f.chainIsSound());
    }

    void whatIsIncompleteIsRefusedAndNothingIsWritten_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QString>("scope");
        QTest::addColumn<qlonglong>("until");
        QTest::addColumn<bool>("hasEvidence");
        QTest::addColumn<int>("failure");
        const auto row = [](const char *name, MeasureKind kind, const char *reason, const char *scope, qlonglong until,
                            bool evidence, Failure::Kind failure) {
            QTest::newRow(name) << int(kind) << QString::fromLatin1(reason) << QString::fromLatin1(scope) << until
                                << evidence << int(failure);
        };
        using enum MeasureKind;
        row("no reason", Warn, "  ", "", 0, true, Failure::Kind::BadInput);
        row("no evidence", Warn, "x", "", 0, false, Failure::Kind::Refused);
        row("a limit of nothing", Limit, "x", " ", 0, true, Failure::Kind::BadInput);
        row("a warning of a function", Warn, "x", "pictures", 0, true, Failure::Kind::BadInput);
        row("a warning that ends", Warn, "x", "", 5, true, Failure::Kind::BadInput);
        row("a termination that ends", Terminate, "x", "", 5, true, Failure::Kind::BadInput);
        row("an end before the beginning", Suspend, "x", "", -5, true, Failure::Kind::BadInput);
        row("a lift of nothing", Lift, "x", "", 0, true, Failure::Kind::BadInput);
    }

    void whatIsIncompleteIsRefusedAndNothingIsWritten()
    {
        QFETCH(int, kind);
        QFETCH(QString, reason);
        QFETCH(QString, scope);
        QFETCH(qlonglong, until);
        QFETCH(bool, hasEvidence);
        Fixture f;
        NewMeasure measure{.user = f.user, .kind = static_cast<MeasureKind>(kind), .scope = scope, .reason = reason};
        if (until)
            measure.until = Fixture::now + until;
        if (hasEvidence)
            measure.evidence = {f.illegal()};
        const auto result = f.store.record(measure);
        QVERIFY(!result);
        QTEST(int(result.error().kind), "failure");
        QCOMPARE(f.count("user_measure"), 0);
        QCOMPARE(f.count("audit_event"), 0);
    }

    void evidenceOfAnotherUserIsRefused()
    {
        Fixture f;
        const GenerationId stranger = addDecided(f.database, u"u-two"_s, Fixture::now, "illegal", Fixture::now);
        QCOMPARE(f.store.record(f.warning({f.illegal(), stranger})).error().kind, Failure::Kind::Refused);
        QCOMPARE(f.store.record(f.warning({GenerationId(404)})).error().kind, Failure::Kind::NotFound);
        QCOMPARE(f.count("user_measure"), 0);
        QCOMPARE(f.count("user_measure_evidence"), 0);
    }

    void toLookAndTakeNoMeasureNeedsNoEvidence()
    {
        Fixture f;
        QVERIFY(f.store.record({.user = f.user, .kind = MeasureKind::None, .reason = u"quoted from a novel"_s}));
        QCOMPARE(lastWeighed(f.all()), Fixture::now);
        QCOMPARE(f.entries().front().first, u"user.looked_at"_s);
        QVERIFY(!f.all().front().isInForce(Fixture::now));
    }

    void aSuspensionIsInForceUntilItEndsOrIsLifted()
    {
        Fixture f;
        const UserMeasureId id = f.store.record(f.suspension()).value();
        QVERIFY(f.all().front().isInForce(Fixture::now));
        QVERIFY(!f.all().front().isInForce(Fixture::now + 1000));
        f.moment += 10;
        const UserMeasureId lift = f.store.lift(id, u"appeal upheld"_s).value();
        QVERIFY(!f.all().front().isInForce(f.moment));
        QCOMPARE(f.store.lift(id, u"again"_s).error().kind, Failure::Kind::Refused);
        QVERIFY(f.store.withdraw(lift, u"the wrong user"_s));
        QVERIFY(f.all().front().isInForce(f.moment));
        QCOMPARE(f.count("user_measure"), 3);
        f.moment += 5000;
        QCOMPARE(f.store.lift(id, u"late"_s).error().kind, Failure::Kind::Refused);
        QVERIFY(f.chainIsSound());
    }

    void aMeasureThatBeginsLaterCanBeLiftedBefore()
    {
        Fixture f;
        NewMeasure later = f.suspension();
        later.from = Fixture::now + 500;
        const UserMeasureId id = f.store.record(later).value();
        QVERIFY(!f.all().front().isInForce(Fixture::now));
        QVERIFY(f.store.lift(id, u"not needed"_s));
    }

    void aWarningCannotBeLifted()
    {
        Fixture f;
        const UserMeasureId id = f.store.record(f.warning({f.illegal()})).value();
        QCOMPARE(f.store.lift(id, u"x"_s).error().kind, Failure::Kind::Refused);
    }

    void undoWithdrawsAndRedoRecordsAnewWithTheSameEvidenceAndReports()
    {
        Fixture f;
        NewMeasure measure = f.suspension();
        measure.told = Told{.authority = u"provincial CAC"_s};
        const UserMeasureId id = f.store.record(measure).value();
        const auto frozen = measureEvidence(f.database, id).value();
        QCOMPARE(f.store.redo(id).error().kind, Failure::Kind::Refused);
        QVERIFY(f.store.undo(id, u"recorded in error"_s));
        QVERIFY(!f.all().front().stands());
        QCOMPARE(lastWeighed(f.all()), 0);
        QCOMPARE(f.store.undo(id, u"recorded in error"_s).error().kind, Failure::Kind::Refused);

        f.database.run("UPDATE generation_text SET prompt = 'changed'");
        f.moment += 7;
        const UserMeasureId again = f.store.redo(id).value();
        const Measure redone = f.all().front();
        QCOMPARE(redone.event.id, again);
        QCOMPARE(redone.event.at, f.moment);
        QCOMPARE(redone.event.from, Fixture::now);
        QCOMPARE(redone.event.until, measure.until);
        QCOMPARE(redone.reports.size(), 1u);
        QCOMPARE(measureEvidence(f.database, again).value(), frozen);
        QVERIFY(!f.all().back().stands());
        QVERIFY(f.chainIsSound());
    }

    void nobodyUndoesWhatAnotherOfficerRecordedButMayWithdrawIt()
    {
        Fixture f;
        const UserMeasureId id = MeasureStore(f.database, f.other).record(f.warning({f.illegal()})).value();
        QCOMPARE(f.store.undo(id, u"x"_s).error().kind, Failure::Kind::Refused);
        QCOMPARE(f.store.withdraw(id, u" "_s).error().kind, Failure::Kind::BadInput);
        const UserMeasureId withdrawal = f.store.withdraw(id, u"the wrong user"_s).value();
        QCOMPARE(f.all().front().withdrawal->reason, u"the wrong user"_s);
        QCOMPARE(f.store.withdraw(withdrawal, u"x"_s).error().kind, Failure::Kind::Refused);
        QCOMPARE(f.store.withdraw(UserMeasureId(99), u"x"_s).error().kind, Failure::Kind::NotFound);
    }

    void theAuthorityMayBeToldLater()
    {
        Fixture f;
        const UserMeasureId id = f.store.record(f.suspension()).value();
        QVERIFY(!f.all().front().isReported());
        f.moment += 100;
        QCOMPARE(f.store.report(id, {.authority = u" "_s}, u"x"_s).error().kind, Failure::Kind::BadInput);
        QCOMPARE(f.store.report(id, {.authority = u"CAC"_s, .at = f.moment + 1}, u"x"_s).error().kind,
                 Failure::Kind::BadInput);
        QVERIFY(f.store.report(id, {.authority = u"CAC"_s, .at = f.moment - 50}, u"Art. 14(2)"_s));
        QCOMPARE(f.all().front().reports.front().from, f.moment - 50);
        QVERIFY(f.store.withdraw(id, u"error"_s));
        QCOMPARE(f.store.report(id, {.authority = u"CAC"_s}, u"x"_s).error().kind, Failure::Kind::Refused);
    }

    void theStoreRefusesToChangeOrRemoveWhatWasWrittenDown()
    {
        Fixture f;
        QVERIFY(f.store.record(f.suspension()));
        for (const char *sql : {"UPDATE user_measure SET reason = 'x'", "DELETE FROM user_measure",
                                "UPDATE user_measure_evidence SET output = 'x'", "DELETE FROM user_measure_evidence"})
            QVERIFY_THROWS_EXCEPTION(db::Error, f.database.execute(sql));
        QVERIFY_THROWS_EXCEPTION(db::Error,
                                 f.database.execute(
                                     "INSERT INTO user_measure (at, actor, user_ref, kind, target, from_at, reason)"
                                     " VALUES (1, 'officer-b', 'u-two', 'lift', 1, 1, 'of another user')"));
    }

    void measuresAreNamedByNumber()
    {
        QCOMPARE(reference(UserMeasureId(7)), u"M-7"_s);
        QCOMPARE(measureReferred(u"M-7"_s), UserMeasureId(7));
        QCOMPARE(measureReferred(u"7"_s), UserMeasureId(7));
        QVERIFY(!measureReferred(u"G-7"_s) && !measureReferred(u"M-"_s) && !measureReferred(u"0"_s));
        for (int kind = 0; kind <= int(MeasureKind::Withdraw); ++kind)
            QCOMPARE(measureKindNamed(name(static_cast<MeasureKind>(kind))), static_cast<MeasureKind>(kind));
    }
};

QTEST_APPLESS_MAIN(TestMeasureStore)
#include "tst_measurestore.moc"
