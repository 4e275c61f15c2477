#include "app/ingest/editablecopy.h"
#include "app/ingest/mend.h"
#include "app/ingest/quarantinepiece.h"
#include "app/ingest/rawmask.h"
#include "app/ingest/tryagain.h"
#include "app/journal/journal.h"
#include "tests/ingest/importfixture.h"

using namespace Qt::StringLiterals;

using ingest::PieceOptions;
using ingest::QuarantinePiece;
using ingest::quarantinePiece;
using ingest::QuarantineStore;

class TestQuarantine : public QObject
{
    Q_OBJECT

    /// A matcher for one invented secret.
    static std::shared_ptr<const detect::Matcher> personal()
    {
        detect::RulePack pack;
        pack.id = u"personal"_s;
        pack.rules = {{.id = u"secret"_s, .risk = u"A.4.f"_s, .terms = {"13800138000"}}};
        return detect::Matcher::compile({pack}).value();
    }

    /// Written with ' for the quotation marks.
    static QByteArray json(const char *text) { return QByteArray(text).replace('\'', '"'); }

    static QByteArray around(const QuarantinePiece &piece, qsizetype bytes)
    {
        return piece.faultAt ? piece.bytes.mid(*piece.faultAt, bytes) : QByteArray("none");
    }

private Q_SLOTS:
    void pagesAreFilteredAndCountsAreGrouped()
    {
        ImportFixture f;
        QVERIFY(f.import(f.folder.write(u"a.jsonl"_s, f.rows(1) + "{\"a\":1 \"b\"}\n{\"c\":\"cut\n[1]\n")));
        QVERIFY(f.import(f.folder.write(u"b.jsonl"_s, f.rows(1, 5) + "{\"d\":1 2}\n")));
        const QuarantineStore store(f.database);
        const auto counts = store.counts().value();
        QCOMPARE(counts.size(), 3U);
        QCOMPARE(counts[0], (ingest::QuarantineCount{u"bad-json"_s, 2, 0}));
        QCOMPARE(store.counts(SourceId(2)).value().size(), 1U);
        QCOMPARE(store.page({}).value().size(), 4U);
        QCOMPARE(store.page({}, QuarantineId(1), 2).value().front().record.id, QuarantineId(2));
        const auto bad = store.page({.reason = u"bad-json"_s}).value();
        QCOMPARE(bad.size(), 2U);
        QVERIFY(bad[1].path.endsWith(u"b.jsonl"_s));
        QCOMPARE(store.page({.source = SourceId(1), .reason = u"bad-json"_s}).value().size(), 1U);

        const ingest::MendingTools tools{f.matcher, f.packIds, f.pseudonyms, {}};
        QVERIFY(ingest::mend(f.database, f.journal, tools, QuarantineId(1), json("{'prompt':'p','response':'r'}")));
        QCOMPARE(store.counts().value()[0], (ingest::QuarantineCount{u"bad-json"_s, 1, 1}));
        QCOMPARE(store.page({.isMended = false}).value().size(), 3U);
        const auto mended = store.page({.isMended = true}).value();
        QCOMPARE(mended.size(), 1U);
        QCOMPARE(mended[0].mendedAs, std::optional(GenerationId(3)));
        QCOMPARE(store.find(QuarantineId(9)).error().kind, Failure::Kind::NotFound);
    }

    void theFaultIsShownWhereItIs()
    {
        ImportFixture f;
        QVERIFY(f.import(
            f.folder.write(u"a.jsonl"_s, f.rows(1) + "{\"prompt\":\"he said \"yes\"\",\"response\":\"r\"}\n")));
        const QuarantinePiece piece = quarantinePiece(f.database, QuarantineId(1), {}).value();
        QCOMPARE(piece.bytes, QByteArray("{\"prompt\":\"he said \"yes\"\",\"response\":\"r\"}"));
        QVERIFY(piece.fault && piece.fault->kind == ingest::JsonFault::Kind::CommaExpected);
        QCOMPARE(around(piece, 3), QByteArray("yes"));
        QVERIFY(!piece.hasSecrets && !piece.unread);
        QCOMPARE(piece.before, 0);
    }

    void usersAndPersonalInformationAreMaskedAndTheFaultMovesAlong()
    {
        ImportFixture f;
        const QByteArray record = json("{'user':'li','phone':1,'prompt':'call 13800138000 now','response':'a 'b' c'}");
        QVERIFY(f.import(f.folder.write(u"a.jsonl"_s, f.rows(1) + record + '\n')));
        const auto matcher = personal();
        const QuarantinePiece masked =
            quarantinePiece(f.database, QuarantineId(1), {.personal = matcher.get()}).value();
        QVERIFY(masked.hasSecrets && masked.isWhole);
        QVERIFY2(!masked.bytes.contains("13800138000") && !masked.bytes.contains("\"li\""), masked.bytes.constData());
        QCOMPARE(around(masked, 2), QByteArray("b\""));
        const QuarantinePiece open =
            quarantinePiece(f.database, QuarantineId(1), {.isRevealed = true, .personal = matcher.get()}).value();
        QVERIFY(open.hasSecrets);
        QCOMPARE(open.bytes, record);
        QCOMPARE(around(open, 2), QByteArray("b\""));
    }

    void aLongRecordGivesThePieceAroundItsFault()
    {
        ImportFixture f;
        const QByteArray filling(300'000, 'x');
        const QByteArray record =
            json("{'prompt':'") + filling + json("','response':'cut 'here' ") + filling + json("'}");
        QVERIFY(f.import(f.folder.write(u"a.jsonl"_s, f.rows(1) + record + '\n')));
        const QuarantinePiece piece = quarantinePiece(f.database, QuarantineId(1), {.limit = 1000}).value();
        QCOMPARE(piece.size, record.size());
        QCOMPARE(piece.bytes.size(), 1000);
        QVERIFY(!piece.isWhole);
        QCOMPARE(around(piece, 4), QByteArray("here"));
        QCOMPARE(record.mid(piece.before, 1000), piece.bytes);
    }

    void aSecretIsNotCutInTwo()
    {
        ImportFixture f;
        const QByteArray record =
            "{\"prompt\":\"" + QByteArray(84, 'x') + " 13800138000 " + QByteArray(200, 'y') + "\" 1}";
        QVERIFY(f.import(f.folder.write(u"a.jsonl"_s, f.rows(1) + record + '\n')));
        const auto matcher = personal();
        for (qsizetype limit = 90; limit < 115; ++limit) {
            const auto piece =
                quarantinePiece(f.database, QuarantineId(1), {.personal = matcher.get(), .limit = limit}).value();
            QVERIFY2(!piece.bytes.contains("138"), piece.bytes.constData());
        }
    }

    void whereTheFileIsGoneTheWorkspaceShowsWhatItKeeps()
    {
        ImportFixture f;
        const QString path = f.folder.write(u"a.jsonl"_s, f.rows(1) + json("{'user':'li','prompt':'p' 1}") + '\n');
        QVERIFY(f.import(path));
        QVERIFY(QFile::remove(path));
        const QuarantinePiece piece = quarantinePiece(f.database, QuarantineId(1), {.isRevealed = true}).value();
        QVERIFY(piece.unread && piece.unread->kind == Failure::Kind::NotFound);
        QVERIFY(piece.bytes.startsWith(json("{'user':'███','prompt'")));
        QVERIFY(piece.hasSecrets);
    }

    void aRecordThatIsTooLongShowsItsBeginning()
    {
        ImportFixture f;
        const qint64 length = 65 << 20;
        QByteArray record = "{\"prompt\":\"";
        record.resize(length, 'x');
        QVERIFY(f.import(f.folder.write(u"a.jsonl"_s, f.rows(1) + record + "\"}\n")));
        const QuarantinePiece piece = quarantinePiece(f.database, QuarantineId(1), {}).value();
        QVERIFY(piece.unread && piece.unread->kind == Failure::Kind::BadInput);
        QCOMPARE(piece.bytes.size(), 4096);
        QCOMPARE(piece.size, length + 2);
        QCOMPARE(ingest::editableCopy(f.database, QuarantineId(1), 1 << 20).error().kind, Failure::Kind::BadInput);
    }

    void aCopyIsWholeUnmaskedAndValid()
    {
        ImportFixture f;
        QVERIFY(f.import(f.folder.write(u"a.jsonl"_s, f.rows(1) + "{\"user\":\"li\",\"prompt\":\"\xc4\xe3\"}\n")));
        const auto copy = ingest::editableCopy(f.database, QuarantineId(1), 1000).value();
        QCOMPARE(copy.text, QByteArray("{\"user\":\"li\",\"prompt\":\"\ufffd\ufffd\"}"));
        QCOMPARE(copy.replaced, 2);
        QVERIFY(!copy.isRow);
    }

    void aRowIsMendedAsTheObjectThatItStandsFor()
    {
        ImportFixture f;
        QVERIFY(f.import(f.folder.write(u"a.csv"_s, "prompt,response,user_id\nq,a,u\nbroken, off,\"a, b\",li\n")));
        const auto copy = ingest::editableCopy(f.database, QuarantineId(1), 1000).value();
        QVERIFY(copy.isRow);
        QCOMPARE(
            copy.text,
            QByteArray(
                "{\"prompt\": \"broken\",\n \"response\": \" off\",\n \"user_id\": \"a, b\",\n \"column 4\": \"li\"}"));
        const ingest::MendingTools tools{f.matcher, f.packIds, f.pseudonyms, {}};
        const QByteArray mended = json("{'prompt':'broken, off','response':'a, b','user_id':'li'}");
        QVERIFY(ingest::checkMend(f.database, tools, QuarantineId(1), mended));
        QVERIFY(ingest::mend(f.database, f.journal, tools, QuarantineId(1), mended));
        QCOMPARE(f.texts("SELECT prompt || '/' || output FROM generation_text WHERE generation_id = 2"),
                 QStringList{u"broken, off/a, b"_s});
    }

    void aCheckSaysWhatMendingWouldAndStoresNothing()
    {
        ImportFixture f;
        QVERIFY(f.import(f.folder.write(u"a.jsonl"_s, f.rows(1) + "{\"prompt\":\"cut\n")));
        const ingest::MendingTools tools{f.matcher, f.packIds, f.pseudonyms, {}};
        const QByteArray whole = json("{'model':'m1','prompt':'forbidden','response':'r'}");
        const qint64 events = f.number("SELECT count(*) FROM audit_event");
        const auto check = ingest::checkMend(f.database, tools, QuarantineId(1), whole).value();
        QCOMPARE(check.generations, 1);
        QCOMPARE(check.findings, 1);
        QCOMPARE(check.prompt, std::string("forbidden"));
        QVERIFY(!check.isThere);
        QCOMPARE(f.number("SELECT count(*) FROM audit_event"), events);
        QCOMPARE(f.number("SELECT count(*) FROM generation"), 1);
        const auto broken = ingest::checkMend(f.database, tools, QuarantineId(1), whole.chopped(2));
        QVERIFY(!broken && broken.error().detail.startsWith(u"truncated"_s));
        QVERIFY(ingest::mend(f.database, f.journal, tools, QuarantineId(1), whole));
        QCOMPARE(ingest::checkMend(f.database, tools, QuarantineId(1), whole).error().kind, Failure::Kind::Refused);
    }

    void anAnswersEventsAreMendedAsEvents()
    {
        ImportFixture f;
        QVERIFY(f.import(f.folder.write(u"a.jsonl"_s, f.rows(1) + "{\"prompt\":\"cut\n")));
        const ingest::MendingTools tools{f.matcher, f.packIds, f.pseudonyms, {}};
        const QByteArray events = "data: "
                                  "{\"id\":\"c1\",\"object\":\"chat.completion.chunk\",\"choices\":[{\"index\":0,"
                                  "\"delta\":{\"content\":\"he\"}}]}\n\n"
                                  "data: "
                                  "{\"id\":\"c1\",\"object\":\"chat.completion.chunk\",\"choices\":[{\"index\":0,"
                                  "\"delta\":{\"content\":\"llo\"},"
                                  "\"finish_reason\":\"stop\"}]}\n\ndata: [DONE]\n";
        QCOMPARE(ingest::checkMend(f.database, tools, QuarantineId(1), events).value().output, std::string("hello"));
    }

    /// A release that brings a format: the records were of none that was known, and now one is.
    void recordsThatCanBeReadNowAreImportedAtOnce()
    {
        ImportFixture f;
        QVERIFY(f.import(f.folder.write(u"a.jsonl"_s,
                                        f.rows(1) + "{\"prompt\":\"cut\n" + json("{'prompt':'p1','response':'r1'}")
                                            + '\n' + json("{'prompt':'p2','response':'r2'}") + '\n')));
        QCOMPARE(f.number("SELECT count(*) FROM quarantine"), 1);
        // As an older release would have left them, which did not know their format.
        f.database.execute(
            "PRAGMA foreign_keys = OFF; DELETE FROM generation_text WHERE generation_id > 1;"
            "INSERT INTO quarantine (source_id, line, byte_offset, byte_length, reason, detail, record_hash, raw)"
            " SELECT source_id, id + 1, byte_offset, byte_length, 'unknown-format', '', record_hash, CAST('' AS BLOB)"
            " FROM generation WHERE id > 1; DELETE FROM generation WHERE id > 1; PRAGMA foreign_keys = ON;");
        const ingest::MendingTools tools{f.matcher, f.packIds, f.pseudonyms, {}};
        const ingest::Mend mend = [&](QuarantineId id, const QByteArray &bytes) {
            return ingest::mend(f.database, f.journal, tools, id, bytes);
        };
        std::vector<qint64> seen;
        const auto progress = [&](const Progress &at) { seen.push_back(at.done * 10 + at.total); };
        const auto one = ingest::tryAgain(f.database, tools, {.reason = u"unknown-format"_s}, mend, progress).value();
        QCOMPARE(one.tried, 2);
        QCOMPARE(one.mended, 2);
        QCOMPARE(seen, (std::vector<qint64>{12, 22}));
        const auto all = ingest::tryAgain(f.database, tools, {}, mend).value();
        QCOMPARE(all.tried, 1);
        QCOMPARE(all.mended, 0);
        QCOMPARE(f.number("SELECT count(*) FROM quarantine WHERE resolved_by IS NOT NULL"), 2);
        std::stop_source stop;
        stop.request_stop();
        QCOMPARE(ingest::tryAgain(f.database, tools, {}, mend, {}, stop.get_token()).error().kind,
                 Failure::Kind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestQuarantine)
#include "tst_quarantine.moc"
