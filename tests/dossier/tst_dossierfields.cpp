#include "app/base/resources.h"
#include "app/dossier/clauses.h"
#include "app/dossier/dossierjson.h"
#include "tests/dossier/sampledossier.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace dossier;

class TestDossierFields : public QObject
{
    Q_OBJECT

    static constexpr std::array all{Section::Identity,    Section::Sources, Section::Annotation, Section::Algorithm,
                                    Section::Evaluations, Section::Compute, Section::Changes};

    static Result<Rulebook> withClauses(const QByteArray &toml)
    {
        QTemporaryFile file;
        if (!file.open())
            return fail(Failure::Kind::Storage, u"no file"_s);
        file.write("version = \"1\"\n" + toml);
        file.close();
        return loadRulebook({.clauses = file.fileName()});
    }

private Q_SLOTS:
    void initTestCase() { initResources(); }

    void whatIsWrittenAsJsonIsReadBackUnchanged()
    {
        const Dossier before = sampleDossier(QString(64, u'a'));
        const auto after = fromJson(toJson(before));
        QVERIFY2(after, qPrintable(after ? QString() : after.error().where));
        QCOMPARE(*after, before);
    }

    void emptyFieldsAreLeftOutOfJson()
    {
        const QJsonObject json = toJson(sampleDossier());
        const QJsonObject source = json[u"sources"][0].toObject();
        QCOMPARE(source[u"name"], u"corpus"_s);
        QVERIFY(!source.contains(u"url"));
        QVERIFY(!source.contains(u"document"));
    }

    void refusesWhatNoDossierHas_data()
    {
        QTest::addColumn<QString>("where");
        QTest::addColumn<QJsonObject>("change");
        const QJsonObject identity{{u"nmae"_s, u"x"_s}};
        QTest::newRow("a field that is spelt wrong") << u"identity.nmae"_s << QJsonObject{{u"identity"_s, identity}};
        QTest::newRow("a day that is none")
            << u"identity.released_on"_s
            << QJsonObject{{u"identity"_s, QJsonObject{{u"released_on"_s, u"2026-02-30"_s}}}};
        QTest::newRow("a share above one")
            << u"sources.s1.harmful_share"_s
            << QJsonObject{{u"sources"_s, QJsonArray{QJsonObject{{u"id"_s, u"s1"_s}, {u"harmful_share"_s, 1.5}}}}};
        QTest::newRow("a choice that there is not")
            << u"sources.s1.kind"_s
            << QJsonObject{{u"sources"_s, QJsonArray{QJsonObject{{u"id"_s, u"s1"_s}, {u"kind"_s, u"stolen"_s}}}}};
        QTest::newRow("an entry without an id")
            << u"sources"_s << QJsonObject{{u"sources"_s, QJsonArray{QJsonObject{{u"name"_s, u"x"_s}}}}};
        const QJsonObject same{{u"id"_s, u"s1"_s}};
        QTest::newRow("an id given twice") << u"sources"_s << QJsonObject{{u"sources"_s, QJsonArray{same, same}}};
        QTest::newRow("another schema") << u"schema"_s << QJsonObject{{u"schema"_s, u"other"_s}};
        QTest::newRow("a hash that is none")
            << u"sources.s1.document"_s
            << QJsonObject{{u"sources"_s, QJsonArray{QJsonObject{{u"id"_s, u"s1"_s}, {u"document"_s, u"abc"_s}}}}};
    }

    void refusesWhatNoDossierHas()
    {
        QFETCH(const QString, where);
        QFETCH(const QJsonObject, change);
        QJsonObject json{{u"schema"_s, u"vermilion.dossier.v1"_s}};
        for (auto each = change.begin(); each != change.end(); ++each)
            json[each.key()] = each.value();
        const auto read = fromJson(json);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, Failure::Kind::BadInput);
        QCOMPARE(read.error().where, where);
    }

    void typedTextBecomesAValueAndComesBack_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("shown");
        QTest::newRow("a percentage") << u"foreign_share"_s << u"41 %"_s << QJsonValue(0.41) << u"41 %"_s;
        QTest::newRow("a full-width percentage") << u"foreign_share"_s << u"41％"_s << QJsonValue(0.41) << u"41 %"_s;
        QTest::newRow("a share") << u"foreign_share"_s << u"0.41"_s << QJsonValue(0.41) << u"41 %"_s;
        QTest::newRow("a count in groups") << u"records"_s << u"1,200,000"_s << QJsonValue(1'200'000) << u"1200000"_s;
        QTest::newRow("a count in powers") << u"records"_s << u"1.2e6"_s << QJsonValue(1'200'000) << u"1200000"_s;
        QTest::newRow("a list with Chinese commas")
            << u"data_types"_s << u"text、image，code"_s << QJsonValue(QJsonArray{u"text"_s, u"image"_s, u"code"_s})
            << u"text, image, code"_s;
        QTest::newRow("languages") << u"languages"_s << u"zh 80%, en"_s
                                   << QJsonValue(QJsonArray{QJsonObject{{u"language"_s, u"zh"_s}, {u"share"_s, 0.8}},
                                                            QJsonObject{{u"language"_s, u"en"_s}}})
                                   << u"zh 80 %, en"_s;
        QTest::newRow("nothing") << u"records"_s << u"  "_s << QJsonValue(QJsonValue::Null) << QString();
    }

    void typedTextBecomesAValueAndComesBack()
    {
        QFETCH(const QString, path);
        QFETCH(const QString, typed);
        QFETCH(const QJsonValue, value);
        QFETCH(const QString, shown);
        Dossier dossier = sampleDossier();
        std::vector<Entry> entries = entriesOf(dossier);
        const auto source = std::ranges::find(entries, u"s1"_s, &Entry::id);
        const Field &field = *source->find(path);
        const auto parsed = valueOf(field, typed);
        QVERIFY(parsed);
        QCOMPARE(*parsed, value);
        QVERIFY(field.set(*parsed));
        QCOMPARE(textOf(field, field.get()), shown);
    }

    void textThatFitsNoFieldIsRefused_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("typed");
        QTest::newRow("a share above one") << u"foreign_share"_s << u"120 %"_s;
        QTest::newRow("a word for a number") << u"records"_s << u"many"_s;
        QTest::newRow("less than nothing") << u"records"_s << u"-3"_s;
        QTest::newRow("half a record") << u"records"_s << u"1.5"_s;
        QTest::newRow("more than can be counted") << u"records"_s << u"1e30"_s;
        QTest::newRow("a language with a bad share") << u"languages"_s << u"zh lots"_s;
    }

    void textThatFitsNoFieldIsRefused()
    {
        QFETCH(const QString, path);
        QFETCH(const QString, typed);
        Dossier dossier = sampleDossier();
        std::vector<Entry> entries = entriesOf(dossier);
        const auto source = std::ranges::find(entries, u"s1"_s, &Entry::id);
        QVERIFY(!valueOf(*source->find(path), typed));
    }

    void aNewEntryGetsAnIdThatIsFree()
    {
        Dossier dossier = sampleDossier();
        QCOMPARE(addEntry(dossier, Section::Sources), u"s3"_s);
        QVERIFY(removeEntry(dossier, Section::Sources, u"s1"_s));
        QCOMPARE(addEntry(dossier, Section::Sources), u"s1"_s);
        QVERIFY(!removeEntry(dossier, Section::Sources, u"s9"_s));
        dossier.sources.push_back({.id = u"s2"_s, .name = u"twin"_s});
        dossier.evaluations.push_back({.name = u"unnamed"_s});
        numberEntries(dossier);
        QCOMPARE(dossier.sources.back().id, u"s4"_s);
        QCOMPARE(dossier.evaluations.back().id, u"e2"_s);
    }

    void differencesNameEachFieldThatChanged()
    {
        const Dossier before = sampleDossier();
        Dossier after = before;
        after.sources[0].records = 20'000;
        removeEntry(after, Section::Compute, u"c1"_s);
        after.notApplicable.clear();
        QStringList paths;
        for (const Difference &each : differences(before, after))
            paths.append(each.path);
        QCOMPARE(paths,
                 (QStringList{u"sources.s1.records"_s, u"compute.c1.kind"_s, u"compute.c1.provider"_s,
                              u"compute.c1.hours"_s, u"not_applicable.changes"_s}));
    }

    void theJournalHoldsNumbersButNoTextThatSomebodyWrote()
    {
        Dossier after = sampleDossier();
        after.sources[0].human.by = u"Sample Person"_s;
        const QJsonObject fields = journalOf(differences({}, after));
        QCOMPARE(fields[u"sources.s1.records"][u"new"].toInteger(), 10'000);
        QVERIFY(fields[u"sources.s1.human.by"][u"new"].toString().startsWith(u"sha256:"));
        const QByteArray bytes = QJsonDocument(fields).toJson();
        for (const char *text : {"Sample Person", "corpus", "next token", "first version"})
            QVERIFY2(!bytes.contains(text), text);
    }

    void everyFieldAndChoiceHasAWordInBothLanguages()
    {
        const Rulebook rules = loadRulebook().value();
        for (const Section section : all) {
            QVERIFY(rules.words.has(u"section."_s + name(section)));
            QVERIFY(!isList(section) || rules.words.has(u"entry."_s + name(section)));
            for (const Field &field : fieldsOf(section)) {
                QVERIFY2(rules.words.has(u"field."_s + name(section) + u'.' + field.name), qPrintable(field.name));
                for (const char *word : field.words)
                    QVERIFY2(rules.words.has(u"choice."_s + QString::fromLatin1(word)), word);
            }
        }
        for (const QString &kind : documentKinds())
            QVERIFY(rules.words.has(u"document."_s + kind));
    }

    void aClauseThatAsksForWhatThereIsNotIsRefused_data()
    {
        QTest::addColumn<QByteArray>("change");
        const QByteArray head = "[[clause]]\nid = \"a\"\nsection = \"sources\"\nconfidence = \"V\"\n"
                                "title = { zh = \"甲\", en = \"a\" }\narticle = { zh = \"甲\", en = \"a\" }\n"
                                "asks = { zh = \"甲\", en = \"a\" }\n";
        QTest::newRow("no such field") << head + "fields = [{ any = [\"nmae\"] }]\n";
        QTest::newRow("a condition that is no choice")
            << head + "fields = [{ any = [\"name\"], if = \"url\", is = [\"x\"] }]\n";
        QTest::newRow("a word that is no choice")
            << head + "fields = [{ any = [\"name\"], if = \"kind\", is = [\"x\"] }]\n";
        QTest::newRow("no such threshold") << head + "fields = [{ any = [\"name\"] }]\nthresholds = [\"x\"]\n";
        QTest::newRow("twice") << head + "fields = [{ any = [\"name\"] }]\n" + head
                + "fields = [{ any = [\"name\"] }]\n";
    }

    void aClauseThatAsksForWhatThereIsNotIsRefused()
    {
        QFETCH(const QByteArray, change);
        const auto rules = withClauses(change);
        QVERIFY(!rules);
        QCOMPARE(rules.error().kind, Failure::Kind::BadInput);
        QVERIFY(!rules.error().where.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestDossierFields)
#include "tst_dossierfields.moc"
