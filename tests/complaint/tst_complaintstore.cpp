#include "app/base/hash.h"
#include "app/complaint/saltedhash.h"
#include "app/incident/incidentstore.h"
#include "tests/complaint/somecomplaints.h"

#include <QJsonDocument>

using namespace complaint;
using namespace Qt::StringLiterals;

class TestComplaintStore : public QObject
{
    Q_OBJECT

    struct Fixture : ComplaintFixture
    {
        ComplaintId one() { return receive(moment); }
        ComplaintId decided()
        {
            const ComplaintId id = one();
            if (!store.decide(id, Outcome::Founded, u"so it is"_s))
                qFatal("not decided");
            return id;
        }
        ComplaintId closed()
        {
            const ComplaintId id = decided();
            if (!store.feedBack(id, Channel::App, u"told"_s) || !store.close(id))
                qFatal("not closed");
            return id;
        }
        QString openCase()
        {
            const auto id = incident::IncidentStore(database, journal, incident::readProcedure().value())
                                .open({.title = u"t"_s}, {});
            return incident::findIncident(database, id.value()).value().number;
        }
        QStringList journaled() const
        {
            QStringList kinds;
            db::Statement row = database.prepare("SELECT kind FROM audit_event ORDER BY sequence");
            while (row.next())
                kinds.append(row.text(0));
            return kinds;
        }
        bool chainIsSound() const
        {
            return journal::verify(database).value().fault == journal::Verification::Fault::None;
        }
    };

private Q_SLOTS:
    void aComplaintIsKeptAsItCameIn()
    {
        Fixture f;
        const NewComplaint said{.receivedAt = f.moment - 5000,
                                .channel = Channel::Authority,
                                .kind = u"minors"_s,
                                .complainant = u"Example Name"_s,
                                .contact = u"name@example.com"_s,
                                .user = u"u-abc"_s,
                                .service = u"chat"_s,
                                .text = u"  a remark \n"_s,
                                .ticket = u"T-9"_s};
        const ComplaintId id = f.store.receive(said).value();
        const Complaint kept = f.file(id).complaint;
        QCOMPARE(kept.number, u"TS-2026-0001"_s);
        QCOMPARE(kept.receivedAt, f.moment - 5000);
        QCOMPARE(kept.recordedAt, f.moment);
        QCOMPARE(kept.actor, u"officer-a"_s);
        QCOMPARE(kept.channel, Channel::Authority);
        QCOMPARE(kept.kind, u"minors"_s);
        QCOMPARE(kept.complainant, said.complainant);
        QCOMPARE(kept.contact, said.contact);
        QCOMPARE(kept.user, said.user);
        QCOMPARE(kept.service, said.service);
        QCOMPARE(kept.text, u"a remark"_s);
        QCOMPARE(kept.ticket, said.ticket);
        QCOMPARE(kept.salt.size(), 16);
        QCOMPARE(complaintFile(f.database, u"TS-2026-0001"_s).value().complaint, kept);
        QCOMPARE(complaintFile(f.database, u"TS-2026-0002"_s).error().kind, Failure::Kind::NotFound);
    }

    void numbersCountUpWithinAYear()
    {
        Fixture f;
        f.one();
        QCOMPARE(f.file(f.one()).complaint.number, u"TS-2026-0002"_s);
        f.moment = at({2027, 1, 1}, 0, 0);
        QCOMPARE(f.file(f.one()).complaint.number, u"TS-2027-0001"_s);
    }

    void whatIsNoComplaintIsNotWrittenDown()
    {
        Fixture f;
        const auto kind = [&](NewComplaint complaint) { return f.store.receive(complaint).error().kind; };
        QCOMPARE(kind({.text = u" \n"_s}), Failure::Kind::BadInput);
        QCOMPARE(kind({.kind = u"weather"_s, .text = u"t"_s}), Failure::Kind::BadInput);
        QCOMPARE(kind({.user = u"somebody"_s, .text = u"t"_s}), Failure::Kind::BadInput);
        QCOMPARE(kind({.receivedAt = f.moment + 1, .text = u"t"_s}), Failure::Kind::Refused);
        QCOMPARE(f.count("complaint"), 0);
        QCOMPARE(f.count("audit_event"), 0);
    }

    void aComplaintGoesFromReceiptToItsClosing()
    {
        Fixture f;
        const ComplaintId id = f.one();
        f.moment += 60'000;
        QVERIFY(f.store.acknowledge(id));
        QVERIFY(f.store.assign(id, u"officer-b"_s));
        QVERIFY(f.store.addEntry(id, u"asked the service team"_s));
        QVERIFY(f.store.reclassify(id, u"personal_information"_s, u"it is about an address"_s));
        QVERIFY(f.store.decide(id, Outcome::Partly, u"one of two points"_s));
        QVERIFY(f.store.feedBack(id, Channel::Email, u"what was found"_s));
        QVERIFY(f.store.close(id, u"done"_s));
        const Standing state = f.standing(id);
        QCOMPARE(state.acknowledgedAt, f.moment);
        QCOMPARE(state.officer, u"officer-b"_s);
        QCOMPARE(state.kind, u"personal_information"_s);
        QCOMPARE(state.outcome, Outcome::Partly);
        QCOMPARE(state.outcomeReason, u"one of two points"_s);
        QCOMPARE(state.fedBackAt, f.moment);
        QCOMPARE(state.answer.value().note, u"what was found"_s);
        QVERIFY(state.isClosed());
        QCOMPARE(f.file(id).complaint.kind, u"general"_s); // as it came in
        QCOMPARE(f.journaled(),
                 (QStringList{u"complaint.received"_s, u"complaint.acknowledged"_s, u"complaint.assigned"_s,
                              u"complaint.entry"_s, u"complaint.reclassified"_s, u"complaint.decided"_s,
                              u"complaint.fed_back"_s, u"complaint.closed"_s}));
        QVERIFY(f.chainIsSound());
    }

    void nobodyIsToldBeforeThereIsAnOutcome()
    {
        Fixture f;
        const ComplaintId id = f.one();
        QCOMPARE(f.store.feedBack(id, Channel::App, u"told"_s).error().kind, Failure::Kind::Refused);
        QCOMPARE(f.store.cannotFeedBack(id, u"no contact"_s).error().kind, Failure::Kind::Refused);
    }

    void itClosesOnlyWhenTheComplainantWasToldOrCannotBe()
    {
        Fixture f;
        const ComplaintId id = f.one();
        QCOMPARE(f.store.close(id).error().kind, Failure::Kind::Refused);
        QVERIFY(f.store.decide(id, Outcome::Unfounded, u"r"_s));
        QCOMPARE(f.store.close(id).error().kind, Failure::Kind::Refused);
        QVERIFY(f.store.feedBack(id, Channel::App, u"told"_s));
        QVERIFY(f.store.decide(id, Outcome::Founded, u"seen anew"_s)); // the complainant was told otherwise
        QCOMPARE(f.store.close(id).error().kind, Failure::Kind::Refused);
        QCOMPARE(f.store.cannotFeedBack(id, u" "_s).error().kind, Failure::Kind::BadInput);
        QVERIFY(f.store.cannotFeedBack(id, u"the address is gone"_s));
        QVERIFY(f.store.close(id));
        QCOMPARE(f.standing(id).unreachableAt, f.moment);
    }

    void aClosedComplaintTakesOnlyAReopeningAndLooks()
    {
        Fixture f;
        const ComplaintId id = f.closed();
        const qint64 before = f.count("complaint_event");
        const auto refused = [](const Result<void> &result) {
            return !result && result.error().kind == Failure::Kind::Refused;
        };
        QVERIFY(refused(f.store.acknowledge(id)));
        QVERIFY(refused(f.store.assign(id, u"officer-b"_s)));
        QVERIFY(refused(f.store.reclassify(id, u"minors"_s, u"r"_s)));
        QVERIFY(refused(f.store.addEntry(id, u"e"_s)));
        QVERIFY(refused(f.store.link(id, u"G-1"_s)));
        QVERIFY(refused(f.store.unlink(id, u"G-1"_s)));
        QVERIFY(refused(f.store.decide(id, Outcome::Founded, u"r"_s)));
        QVERIFY(refused(f.store.feedBack(id, Channel::App, u"s"_s)));
        QVERIFY(refused(f.store.cannotFeedBack(id, u"r"_s)));
        QVERIFY(refused(f.store.close(id)));
        QCOMPARE(f.count("complaint_event"), before);
        QVERIFY(f.store.recordUnmasked(id, u"asked_by_user"_s, {}));
        QCOMPARE(f.store.reopen(id, u""_s).error().kind, Failure::Kind::BadInput);
        QVERIFY(f.store.reopen(id, u"more came in"_s));
        QVERIFY(!f.standing(id).isClosed());
        QVERIFY(refused(f.store.reopen(id, u"again"_s)));
        QVERIFY(f.store.addEntry(id, u"e"_s));
    }

    void momentsLieBetweenReceiptAndNow()
    {
        Fixture f;
        const ComplaintId id = f.decided();
        QCOMPARE(f.store.addEntry(id, u"e"_s, f.moment + 1).error().kind, Failure::Kind::Refused);
        QCOMPARE(f.store.feedBack(id, Channel::App, u"s"_s, f.moment - 1).error().kind, Failure::Kind::Refused);
        QCOMPARE(f.store.acknowledge(id, f.moment - 1).error().kind, Failure::Kind::Refused);
        QVERIFY(f.store.addEntry(id, u"e"_s, f.moment));
    }

    void linksGoToRecordsAndCasesThatAreThere()
    {
        Fixture f;
        const QString flagged = u"G-%1"_s.arg(qint64(addGeneration(f.database, "A.1.f")));
        const QString plain = u"G-%1"_s.arg(qint64(addGeneration(f.database)));
        const QString number = f.openCase();
        const ComplaintId id = f.one();
        const ComplaintId other = f.one();
        QVERIFY(f.store.link(id, flagged));
        QVERIFY(f.store.link(id, plain.toLower()));
        QVERIFY(f.store.link(id, number));
        QVERIFY(f.store.link(other, plain));
        QCOMPARE(f.store.link(id, flagged).error().kind, Failure::Kind::Refused);
        QCOMPARE(f.store.link(id, u"G-9999"_s).error().kind, Failure::Kind::NotFound);
        QCOMPARE(f.store.link(id, u"VI-2026-0999"_s).error().kind, Failure::Kind::NotFound);
        QCOMPARE(f.store.link(id, u"elsewhere"_s).error().kind, Failure::Kind::BadInput);
        QCOMPARE(f.standing(id).generations(), (QStringList{flagged, plain}));
        QCOMPARE(f.standing(id).cases(), QStringList{number});
        QCOMPARE(complaintsLinkedTo(f.database, plain).value(), (std::vector{id, other}));
        QVERIFY(linkedGeneration(f.database, generationReferred(flagged).value()).isFlagged);
        QVERIFY(!linkedGeneration(f.database, generationReferred(plain).value()).isFlagged);

        QCOMPARE(complaintsAboutFlagged(f.database).value(), std::vector{id});
        QVERIFY(f.store.unlink(id, plain, u"another one"_s));
        QCOMPARE(f.store.unlink(id, plain).error().kind, Failure::Kind::NotFound);
        QCOMPARE(complaintsLinkedTo(f.database, plain).value(), std::vector{other});
        QVERIFY(f.store.link(id, plain));
        QCOMPARE(complaintsLinkedTo(f.database, plain).value(), (std::vector{id, other}));
    }

    void eachNeedsWhatItIsAbout()
    {
        Fixture f;
        const ComplaintId id = f.decided();
        const auto bad = [](const Result<void> &result) {
            return !result && result.error().kind == Failure::Kind::BadInput;
        };
        QVERIFY(bad(f.store.assign(id, u" "_s)));
        QVERIFY(bad(f.store.addEntry(id, u""_s)));
        QVERIFY(bad(f.store.reclassify(id, u"weather"_s, u"r"_s)));
        QVERIFY(bad(f.store.reclassify(id, u"minors"_s, u" "_s)));
        QVERIFY(bad(f.store.decide(id, Outcome::Founded, u""_s)));
        QVERIFY(bad(f.store.feedBack(id, Channel::App, u" "_s)));
        QVERIFY(bad(f.store.recordUnmasked(id, u""_s, u"words"_s)));
        QCOMPARE(f.store.reclassify(id, u"general"_s, u"r"_s).error().kind, Failure::Kind::Refused);
        QCOMPARE(f.store.addEntry(static_cast<ComplaintId>(99), u"e"_s).error().kind, Failure::Kind::NotFound);
        QVERIFY(f.store.acknowledge(id));
        QCOMPARE(f.store.acknowledge(id).error().kind, Failure::Kind::Refused);
    }

    void theJournalHoldsNoWordsOfPeople()
    {
        Fixture f;
        const QStringList planted{u"PLANTED-NAME"_s,    u"13800001234"_s,     u"PLANTED-TEXT"_s, u"PLANTED-TICKET"_s,
                                  u"PLANTED-ENTRY"_s,   u"PLANTED-REASON"_s,  u"PLANTED-SAID"_s, u"PLANTED-CLOSING"_s,
                                  u"PLANTED-REOPEN"_s,  u"PLANTED-WORDS"_s,   u"PLANTED-KIND"_s, u"PLANTED-UNLINK"_s,
                                  u"PLANTED-SERVICE"_s, u"PLANTED-RECEIPT"_s, u"PLANTED-NOWAY"_s};
        const QString record = u"G-%1"_s.arg(qint64(addGeneration(f.database)));
        const ComplaintId id = f.store
                                   .receive({.complainant = planted[0],
                                             .contact = planted[1],
                                             .service = planted[12],
                                             .text = planted[2],
                                             .ticket = planted[3]})
                                   .value();
        QVERIFY(f.store.acknowledge(id, {}, planted[13]));
        QVERIFY(f.store.addEntry(id, planted[4]));
        QVERIFY(f.store.reclassify(id, u"minors"_s, planted[10]));
        QVERIFY(f.store.link(id, record));
        QVERIFY(f.store.unlink(id, record, planted[11]));
        QVERIFY(f.store.decide(id, Outcome::Founded, planted[5]));
        QVERIFY(f.store.feedBack(id, Channel::Phone, planted[6]));
        QVERIFY(f.store.cannotFeedBack(id, planted[14]));
        QVERIFY(f.store.close(id, planted[7]));
        QVERIFY(f.store.reopen(id, planted[8]));
        QVERIFY(f.store.recordUnmasked(id, u"other"_s, planted[9]));
        for (const QString &each : planted) {
            db::Statement told = f.database.prepare("SELECT count(*) FROM audit_event WHERE instr(kind, ?1) > 0 OR"
                                                    " instr(object, ?1) > 0 OR instr(body, ?1) > 0");
            QVERIFY(told.with(each).next());
            QVERIFY2(told.integer(0) == 0, qPrintable(each));
            // Nor a hash that trying all telephone numbers would find.
            const QString plain = QString::fromLatin1(Sha256::of(each.toUtf8()).toHex());
            QVERIFY(told.with(plain).next());
            QVERIFY2(told.integer(0) == 0, qPrintable(each));
        }
        db::Statement body = f.database.prepare("SELECT body FROM audit_event WHERE kind = 'complaint.entry'");
        QVERIFY(body.next());
        const QJsonObject entry = QJsonDocument::fromJson(body.text(0).toUtf8()).object();
        QCOMPARE(entry.value(u"note_sha256"_s).toString(),
                 QString::fromLatin1(saltedSha256(f.file(id).complaint.salt, planted[4]).toHex()));
        QVERIFY(f.chainIsSound());
    }

    void theSchemaLetsNothingBeRewritten()
    {
        Fixture f;
        f.decided();
        for (const char *sql : {"UPDATE complaint SET text = 'x'", "DELETE FROM complaint",
                                "UPDATE complaint_event SET note = 'x'", "DELETE FROM complaint_event"})
            QVERIFY_THROWS_EXCEPTION(db::Error, f.database.execute(sql));
    }

    void aContactIsMaskedWithoutItsLength()
    {
        QCOMPARE(masked(u"13800001234"_s), masked(u"138"_s));
        QVERIFY(masked(u"a@example.com"_s).contains(u'@'));
        QVERIFY(!masked(u"a@example.com"_s).contains(u"example"_s));
        QCOMPARE(masked(QString()), QString());
    }
};

QTEST_GUILESS_MAIN(TestComplaintStore)

#include "tst_complaintstore.moc"
