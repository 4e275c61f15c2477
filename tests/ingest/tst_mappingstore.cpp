#include "app/detect/packloader.h"
#include "app/ingest/firstrecords.h"
#include "app/ingest/mappingdraft.h"
#include "app/ingest/mappingproposal.h"
#include "app/ingest/mappingstore.h"
#include "app/ingest/mappingwriter.h"
#include "app/ingest/sourcestore.h"
#include "db/error.h"
#include "tests/ingest/importfixture.h"

#include <QTest>

using namespace ingest;

/// Packs that are kept, and files that are read by them.
class TestMappingStore : public QObject
{
    Q_OBJECT

    /// Rows of a shape that no format knows.
    static QByteArray deskRows(int count)
    {
        QByteArray log;
        for (int i = 0; i < count; ++i)
            log += QStringLiteral(R"({"meta":{"when":"2026-07-20T10:0%1:00","who":"user-%1"},)"
                                  R"("ask":{"words":"what is item %1 of the list"},)"
                                  R"("told":[{"words":"item %1 is a long and plain answer to the question"}]})")
                       .arg(i)
                       .toUtf8()
                + '\n';
        return log;
    }

    static Mapping deskMapping()
    {
        Mapping mapping;
        mapping.prompt = {"/ask/words"};
        mapping.output = {"/told/0/words"};
        mapping.at = {"/meta/when"};
        mapping.user = {"/meta/who"};
        mapping.time.minutesEast = 8 * 60;
        return mapping;
    }

    static MappingPackId keep(ImportFixture &store, const QString &name, const Mapping &mapping)
    {
        return MappingStore(store.database, store.journal).add(makeMappingPack(name, mapping).value()).value();
    }

    static ImportOptions withPacks(const ImportFixture &store)
    {
        ImportOptions options;
        options.packs = savedMappings(store.database).value();
        return options;
    }

    /// The rules of the starter pack that find personal information.
    static std::shared_ptr<const detect::Matcher> personalRules()
    {
        auto packs = detect::starterPacks().value();
        std::erase_if(packs, [](const detect::RulePack &pack) { return pack.id != QStringLiteral("pii"); });
        return detect::Matcher::compile(packs).value();
    }

private Q_SLOTS:
    void aPackIsKeptReplacedByItsIdAndRemoved()
    {
        ImportFixture store;
        const MappingPackId first = keep(store, QStringLiteral("Support desk"), deskMapping());
        QCOMPARE(keep(store, QStringLiteral("Support desk"), deskMapping()), first); // the same text: nothing new
        Mapping other = deskMapping();
        other.fixed.model = "demo-1";
        const MappingPackId second = keep(store, QStringLiteral("Support desk"), other);
        QVERIFY(second != first);
        const auto saved = savedMappings(store.database).value();
        QCOMPARE(saved.size(), 1);
        QCOMPARE(saved[0].id, second);
        QCOMPARE(saved[0].pack.id, QStringLiteral("support-desk"));
        QCOMPARE(saved[0].pack.mapping, other);
        QCOMPARE(store.number("SELECT count(*) FROM mapping_pack"), 2);

        QVERIFY(MappingStore(store.database, store.journal).remove(second));
        QVERIFY(savedMappings(store.database).value().empty());
        QCOMPARE(MappingStore(store.database, store.journal).remove(second).error().kind, Failure::Kind::NotFound);
        QCOMPARE(store.texts("SELECT kind FROM audit_event WHERE kind LIKE 'mapping.%' ORDER BY sequence"),
                 QStringList({QStringLiteral("mapping.saved"), QStringLiteral("mapping.saved"),
                              QStringLiteral("mapping.removed")}));
        QVERIFY_THROWS_EXCEPTION(db::Error, store.database.execute("DELETE FROM mapping_pack"));
    }

    void aNameWithoutLatinLettersHasAnIdToo()
    {
        const MappingPack pack = makeMappingPack(QStringLiteral("客服日志"), deskMapping()).value();
        QVERIFY(pack.id.startsWith(QStringLiteral("format-")));
        QCOMPARE(pack.id.size(), 15);
        QCOMPARE(pack.title.zh, QStringLiteral("客服日志"));
        QCOMPARE(makeMappingPack(QStringLiteral("  "), deskMapping()).error().where, QStringLiteral("name"));
    }

    /// From a file of unknown shape to its generations.
    void aProposalBecomesAPackAndThePackReadsTheFile()
    {
        ImportFixture store;
        const QString path = store.folder.write(QStringLiteral("desk.jsonl"), deskRows(5));
        QCOMPARE(store.import(path).error().kind, Failure::Kind::BadInput); // no format knows it
        const FirstRecords first = firstRecords({path}).value();
        QCOMPARE(first.records.size(), 5);
        const Mapping proposal = proposeMapping(first.survey);
        QCOMPARE(proposal.prompt, Mapping::Pointers{"/ask/words"});
        QCOMPARE(proposal.output, Mapping::Pointers{"/told/0/words"});
        QCOMPARE(proposal.at, Mapping::Pointers{"/meta/when"});
        QCOMPARE(mappingOf(draftOf(proposal)).value(), proposal);

        keep(store, QStringLiteral("desk"), proposal);
        const ImportReport report = store.import(path, withPacks(store)).value();
        QCOMPARE(report.totals.generations, 5);
        QCOMPARE(report.formatReason, std::string("desk: /ask/words, /told/0/words"));
        const SourceRecord source = SourceStore(store.database).sources().value().at(0);
        QCOMPARE(source.format, QStringLiteral("mapped"));
        QCOMPARE(source.pack, QStringLiteral("desk"));
        QCOMPARE(store.texts("SELECT prompt FROM generation_text ORDER BY generation_id LIMIT 1"),
                 QStringList{QStringLiteral("what is item 0 of the list")});
    }

    void builtInFormatsComeBeforePacks()
    {
        ImportFixture store;
        Mapping mapping;
        mapping.prompt = {"/response"}; // fits, and would read the rows the wrong way round
        mapping.output = {"/prompt"};
        keep(store, QStringLiteral("wrong way round"), mapping);
        const QString path = store.folder.write(QStringLiteral("plain.jsonl"), ImportFixture::rows(3));
        QVERIFY(store.import(path, withPacks(store)));
        QCOMPARE(store.texts("SELECT prompt FROM generation_text ORDER BY generation_id LIMIT 1"),
                 QStringList{QStringLiteral("question 0")});
        QCOMPARE(SourceStore(store.database).sources().value().at(0).pack, QString());
    }

    void ofSeveralPacksTheOneThatFindsMoreIsTaken()
    {
        ImportFixture store;
        Mapping poor = deskMapping();
        poor.at.clear();
        poor.user.clear();
        Mapping elsewhere = deskMapping();
        elsewhere.prompt = {"/other/words"};
        keep(store, QStringLiteral("a poor"), poor);
        keep(store, QStringLiteral("b full"), deskMapping());
        keep(store, QStringLiteral("c elsewhere"), elsewhere);
        QVERIFY(store.import(store.folder.write(QStringLiteral("desk.jsonl"), deskRows(3)), withPacks(store)));
        QCOMPARE(SourceStore(store.database).sources().value().at(0).pack, QStringLiteral("b full"));
    }

    void aPackThatIsRemovedIsNotTried()
    {
        ImportFixture store;
        const MappingPackId id = keep(store, QStringLiteral("desk"), deskMapping());
        const QString first = store.folder.write(QStringLiteral("first.jsonl"), deskRows(2));
        QVERIFY(store.import(first, withPacks(store)));
        QVERIFY(MappingStore(store.database, store.journal).remove(id));
        QVERIFY(!store.import(store.folder.write(QStringLiteral("second.jsonl"), deskRows(3)), withPacks(store)));
        QCOMPARE(SourceStore(store.database).sources().value().at(0).pack, QStringLiteral("desk")); // still named
    }

    void aDraftSaysWhatIsWrongWithAField()
    {
        ImportFixture store;
        const FirstRecords first =
            firstRecords({store.folder.write(QStringLiteral("desk.jsonl"), deskRows(3))}).value();
        MappingDraft draft = draftOf(deskMapping());
        draft.typed[QStringLiteral("model")] = QStringLiteral("demo-1"); // the same in every record
        draft.typed[QStringLiteral("at")] = QStringLiteral("/ask/words");
        draft.typed[QStringLiteral("session_id")] = QStringLiteral("/nowhere");
        draft.typed[QStringLiteral("finish")] = QStringLiteral("told");
        draft.typed[QStringLiteral("context")] = QStringLiteral("/ask");
        const auto looks = lookAt(draft, first);
        using Fault = FieldLook::Fault;
        QCOMPARE(looks.at(QStringLiteral("prompt")).fault, Fault::None);
        QCOMPARE(looks.at(QStringLiteral("prompt")).records, 3);
        QCOMPARE(looks.at(QStringLiteral("prompt")).example, std::string("what is item 0 of the list"));
        QCOMPARE(looks.at(QStringLiteral("model")).fault, Fault::None);
        QCOMPARE(looks.at(QStringLiteral("at")).fault, Fault::NoTime);
        QCOMPARE(looks.at(QStringLiteral("session_id")).fault, Fault::LeadsNowhere);
        QCOMPARE(looks.at(QStringLiteral("finish")).fault, Fault::NoPointer);
        QCOMPARE(looks.at(QStringLiteral("context")).fault, Fault::NoText);
        QVERIFY(!QByteArray::fromStdString(looks.at(QStringLiteral("user")).example).contains("user-0")); // masked
        draft.typed[QStringLiteral("output")] = draft.typed[QStringLiteral("prompt")];
        QCOMPARE(lookAt(draft, first).at(QStringLiteral("output")).fault, Fault::SameAsPrompt);
    }

    void personalInformationInTheFirstRecordsIsSecret()
    {
        ImportFixture store;
        const auto personal = personalRules();
        QByteArray log =
            "{'at':1784535999000,'tel':13800138000,'ask':{'words':'call 13800138000, or 13800138000, now'},"
            "'told':['write to someone@example.com'],'long':'"
            + QByteArray(110, 'x')
            + " 13900139000'}\n"
              "{'at':1784535999000,'ask':{'words':'\\u7535\\u8bdd 13900139000\n";
        log.replace('\'', '"');
        const FirstRecords first =
            firstRecords({store.folder.write(QStringLiteral("log.jsonl"), log)}, {}, 20, personal.get()).value();
        QCOMPARE(first.records.size(), size_t(2));
        const SeenRecord &record = first.records[0];
        auto secrets = record.secrets.texts;
        std::ranges::sort(secrets);
        QCOMPARE(secrets, (std::vector<std::string>{"13800138000", "13900139000", "someone@example.com"}));
        for (const char *secret : {"1380013", "1390013", "someone@"}) {
            QVERIFY2(!record.shown.contains(secret), record.shown.c_str());
            for (const SeenPlace &place : first.survey.places())
                QVERIFY2(!place.example.contains(secret), place.example.c_str());
        }
        QVERIFY(record.shown.contains("write to"));
        QVERIFY(record.json.contains("call 13800138000")); // what a mapping reads stays whole
        QVERIFY(!first.records[1].why.reason.empty());
        QVERIFY2(!first.records[1].shown.contains("1390013"), first.records[1].shown.c_str());

        MappingDraft draft;
        draft.typed = {{QStringLiteral("prompt"), QStringLiteral("/ask/words")},
                       {QStringLiteral("output"), QStringLiteral("/told")},
                       {QStringLiteral("at"), QStringLiteral("/at")}};
        const auto looks = lookAt(draft, first);
        QCOMPARE(looks.at(QStringLiteral("prompt")).example, std::string("call ███████████, or ███████████, now"));
        QVERIFY(!looks.at(QStringLiteral("output")).example.contains("someone"));
        QCOMPARE(looks.at(QStringLiteral("at")).fault, FieldLook::Fault::None);
    }

    void ofARecordWithTooManySecretsNothingIsShown()
    {
        ImportFixture store;
        const auto personal = personalRules();
        QByteArray words;
        for (int i = 0; i < 70; ++i)
            words += "1380013" + QByteArray::number(8000 + i) + ", ";
        const QString path = store.folder.write(QStringLiteral("log.jsonl"), "{\"ask\":\"" + words + "\"}\n");
        const FirstRecords first = firstRecords({path}, {}, 20, personal.get()).value();
        QVERIFY(first.records[0].secrets.isAll);
        QCOMPARE(first.records[0].shown, std::string("███"));
        QCOMPARE(first.survey.places().at(0).example, std::string("███"));
        QCOMPARE(withoutSecrets("any words", first.records[0].secrets), std::string("███"));
    }

    void theSecretsOfATableAreMaskedToo()
    {
        ImportFixture store;
        const auto personal = personalRules();
        const QString path =
            store.folder.write(QStringLiteral("table.csv"), "ask,told\n\"call 13800138000\",a plain thing\n");
        const FirstRecords first = firstRecords({path}, {}, 20, personal.get()).value();
        QCOMPARE(first.records[0].shown, std::string("\"call ███\",a plain thing"));
        QVERIFY(first.records[0].json.contains("13800138000"));
    }

    void whatAPersonTypesBecomesAMapping()
    {
        MappingDraft draft;
        draft.typed = {{QStringLiteral("prompt"), QStringLiteral("/a | /b/c")},
                       {QStringLiteral("model"), QStringLiteral("demo-1")}};
        const Mapping mapping = mappingOf(draft).value();
        QCOMPARE(mapping.prompt, (Mapping::Pointers{"/a", "/b/c"}));
        QCOMPARE(mapping.fixed.model, std::string("demo-1"));
        QCOMPARE(mappingOf(draftOf(mapping)).value(), mapping);
        draft.typed[QStringLiteral("prompt")] = QStringLiteral("a");
        QCOMPARE(mappingOf(draft).error().where, QStringLiteral("prompt"));
    }

    void theFirstRecordsOfATableInAnotherEncodingAreRead()
    {
        ImportFixture store;
        QByteArray wide("\xFF\xFE", 2);
        for (const char c : QByteArray("ask,user_id,told\nwhat is it,someone,a plain thing\n"))
            wide += QByteArray(1, c) + '\0';
        const FirstRecords first = firstRecords({store.folder.write(QStringLiteral("table.csv"), wide)}).value();
        QCOMPARE(first.encoding, Encoding::Utf16Le);
        QCOMPARE(first.records.size(), 1);
        QCOMPARE(first.records[0].json,
                 std::string(R"({"ask":"what is it","user_id":"someone","told":"a plain thing"})"));
        QVERIFY(!QByteArray::fromStdString(first.records[0].shown).contains("someone")); // masked
    }
};

QTEST_GUILESS_MAIN(TestMappingStore)
#include "tst_mappingstore.moc"
