#include "app/dossier/dossierjson.h"
#include "app/dossier/formats/card.h"
#include "app/dossier/formats/croissant.h"
#include "app/dossier/formats/datasetcard.h"
#include "app/dossier/formats/format.h"
#include "app/dossier/formats/modelcard.h"
#include "wholedossier.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace dossier;

/// Cards with a YAML head, and Croissant: written as hubs read them, read as hubs write them.
class TestCards : public QObject
{
    Q_OBJECT

    static const Vocabulary &words()
    {
        static const Vocabulary all = Vocabulary::load().value();
        return all;
    }

private Q_SLOTS:
    void aHeadIsReadByTheCoreSchema()
    {
        const auto card = readCard("---\r\nname: m\ncount: 12\nshare: .5\nyes: true\nnothing: ~\nversion: \"1.0\"\n"
                                   "list: [a, 2]\nnested:\n  key: value\n---\r\n\r\nBody\n",
                                   u"README.md"_s);
        QVERIFY(card);
        QCOMPARE(card->head[u"name"_s], u"m"_s);
        QCOMPARE(card->head[u"count"_s], 12);
        QCOMPARE(card->head[u"share"_s], 0.5);
        QCOMPARE(card->head[u"yes"_s], true);
        QVERIFY(card->head[u"nothing"_s].isNull());
        QCOMPARE(card->head[u"version"_s], u"1.0"_s);
        QCOMPARE(card->head[u"list"_s], (QJsonArray{u"a"_s, 2}));
        QCOMPARE(card->head[u"nested"_s][u"key"_s], u"value"_s);
        QCOMPARE(card->body, u"Body"_s);
    }

    void aBadHeadIsRefusedWithItsPlace_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("where");
        QTest::newRow("no head") << QByteArray("# Title\n") << u"c.md:1:1"_s;
        QTest::newRow("no end") << QByteArray("---\na: 1\n") << u"c.md:1:1"_s;
        QTest::newRow("no YAML") << QByteArray("---\na: 1\nb: [1\n---\n") << u"c.md:3:1"_s;
        QTest::newRow("a key twice") << QByteArray("---\na: 1\na: 2\n---\n") << u"c.md:3:1"_s;
        QTest::newRow("a list") << QByteArray("---\n- a\n---\n") << u"c.md:2:1"_s;
        QTest::newRow("not UTF-8") << QByteArray("---\na: \xff\n---\n") << u"c.md"_s;
    }

    void aBadHeadIsRefusedWithItsPlace()
    {
        QFETCH(const QByteArray, text);
        const auto card = readCard(text, u"c.md"_s);
        QVERIFY(!card);
        QCOMPARE(card.error().kind, Failure::Kind::BadInput);
        QTEST(card.error().where, "where");
    }

    void aHeadThatUnfoldsWithoutEndIsRefused()
    {
        QByteArray text = "---\na0: &a0 [x, x, x, x, x, x, x, x, x, x]\n";
        for (int i = 1; i < 8; ++i) {
            const QByteArray before = "*a" + QByteArray::number(i - 1);
            text += "a" + QByteArray::number(i) + ": &a" + QByteArray::number(i) + " [" + before;
            for (int j = 0; j < 9; ++j)
                text += ", " + before;
            text += "]\n";
        }
        const auto card = readCard(text + "---\n", u"c.md"_s);
        QVERIFY(!card);
        QCOMPARE(card.error().kind, Failure::Kind::BadInput);
    }

    void anotherReaderOfYamlReadsTheSame()
    {
        if (QProcess::execute(u"python3"_s, {u"-c"_s, u"import yaml"_s}) != 0)
            QSKIP("PyYAML is not installed");
        const Head head{{u"version"_s, u"1.0"_s},  {u"norway"_s, u"no"_s},
                        {u"colon"_s, u"a: b"_s},   {u"empty"_s, QString()},
                        {u"lines"_s, u"a\nb"_s},   {u"date"_s, u"2026-03-02"_s},
                        {u"hash"_s, u"a # b"_s},   {u"quote"_s, u"\"x\" \\"_s},
                        {u"han"_s, u"示例：值"_s}, {u"list"_s, QJsonArray{u"12"_s, 12, 0.5, true}}};
        QProcess python;
        python.start(u"python3"_s,
                     {u"-c"_s,
                      u"import sys, yaml, json\n"
                      "text = sys.stdin.buffer.read().decode().split('---')[1]\n"
                      "print(json.dumps(yaml.safe_load(text)))"_s});
        python.write(writeCard(head, {}));
        python.closeWriteChannel();
        QVERIFY(python.waitForFinished(30'000));
        QJsonObject expected;
        for (const auto &[key, value] : head)
            expected.insert(key, value);
        QCOMPARE(QJsonDocument::fromJson(python.readAllStandardOutput()).object(), expected);
        QCOMPARE(readCard(writeCard(head, {}), u"c.md"_s)->head, expected);
    }

    void aModelCardComesBackWithWhatACardSays_data()
    {
        QTest::addColumn<bool>("isChinese");
        QTest::newRow("zh") << true;
        QTest::newRow("en") << false;
    }

    void aModelCardComesBackWithWhatACardSays()
    {
        QFETCH(const bool, isChinese);
        const Dossier whole = wholeDossier();
        const auto reading =
            readModelCard(writeModelCard(whole, words(), isChinese ? CardLanguage::Chinese : CardLanguage::English),
                          u"c.md"_s);
        QVERIFY(reading);
        const Dossier &read = reading->dossier;
        QCOMPARE(read.identity.name, whole.identity.name);
        QCOMPARE(read.identity.licence, whole.identity.licence);
        QCOMPARE(read.identity.languages, whole.identity.languages);
        QCOMPARE(read.identity.modalities, whole.identity.modalities);
        QCOMPARE(read.identity.intendedUse, whole.identity.intendedUse);
        QCOMPARE(read.identity.outOfScopeUse, whole.identity.outOfScopeUse);
        QCOMPARE(read.identity.limitations, whole.identity.limitations);
        QCOMPARE(read.algorithm.mechanism, whole.algorithm.mechanism);
        QCOMPARE(read.algorithm.baseModel, whole.algorithm.baseModel);
        QCOMPARE(read.annotation.functional.summary, whole.annotation.functional.summary);
        QCOMPARE(read.sources.size(), 1u); // what was excluded is no training data
        QCOMPARE(read.evaluations.size(), 1u);
        QCOMPARE(read.evaluations.front().value, whole.evaluations.front().value);
        QCOMPARE(read.evaluations.front().dataset, whole.evaluations.front().dataset);
    }

    void aModelCardHoldsNoProofs()
    {
        const QByteArray card = writeModelCard(wholeDossier(), words(), CardLanguage::Chinese);
        QVERIFY(!card.contains("许可证允许训练"));
        QVERIFY(!card.contains("2026-017"));
        QVERIFY(!card.contains("aaaaaaaa"));
    }

    void aCardOfAHubIsReadAsFarAsADossierGoes()
    {
        const auto reading = readModelCard("---\n"
                                           "language: zh\n"
                                           "license: apache-2.0\n"
                                           "base_model:\n"
                                           "- base/a\n"
                                           "datasets:\n"
                                           "- set/one\n"
                                           "- set/two\n"
                                           "library_name: toolkit\n"
                                           "model-index:\n"
                                           "- name: hub-model\n"
                                           "  results:\n"
                                           "  - task: {type: text-generation}\n"
                                           "    dataset: {type: set/eval, name: Eval}\n"
                                           "    metrics:\n"
                                           "    - {type: accuracy, value: 71.5, name: Accuracy}\n"
                                           "    - {type: accuracy, value: high}\n"
                                           "---\n"
                                           "# Model Card for hub-model\n"
                                           "\n"
                                           "## Uses\n"
                                           "\n"
                                           "### Direct Use\n"
                                           "\n"
                                           "Answers.\n"
                                           "\n"
                                           "## Bias, Risks, and Limitations\n"
                                           "\n"
                                           "Errs.\n"
                                           "\n"
                                           "## Citation\n"
                                           "\n"
                                           "@misc{x}\n",
                                           u"README.md"_s);
        QVERIFY(reading);
        QCOMPARE(reading->dossier.identity.licence, u"Apache-2.0"_s);
        QCOMPARE(reading->dossier.identity.languages, QStringList({u"zh"_s}));
        QCOMPARE(reading->dossier.algorithm.baseModel, u"base/a"_s);
        QCOMPARE(reading->dossier.identity.intendedUse, u"Answers."_s);
        QCOMPARE(reading->dossier.identity.limitations, u"Errs."_s);
        QCOMPARE(reading->dossier.sources.size(), 2u);
        QCOMPARE(*reading->dossier.evaluations.at(0).value, 71.5);
        QVERIFY(!reading->dossier.evaluations.at(1).value);
        QCOMPARE(reading->dossier.evaluations.at(1).note, u"high"_s);
        QCOMPARE(reading->notCarried, QStringList({u"library_name"_s, u"body, line 13: Citation"_s}));
    }

    void aDatasetCardComesBackWithWhatACardSays()
    {
        const DataSource source = wholeDossier().sources.front();
        const QByteArray card = writeDatasetCard(source, wholeDossier().annotation, words(), CardLanguage::English);
        QVERIFY(card.contains("size_categories:\n  - \"n>1T\""));
        const auto reading = readDatasetCard(card, u"c.md"_s);
        QVERIFY(reading);
        QCOMPARE(reading->source.name, source.name);
        QCOMPARE(reading->source.contract, source.contract);
        QCOMPARE(reading->source.records, source.records);
        QCOMPARE(reading->source.bytes, source.bytes);
        QCOMPARE(reading->source.purpose, source.purpose);
        QCOMPARE(reading->source.proof, source.proof);
        QCOMPARE(reading->source.personalBasis, source.personalBasis);
        QCOMPARE(reading->source.cleaning, source.cleaning);
        QCOMPARE(reading->source.dataTypes, source.dataTypes);
        QCOMPARE(reading->source.languages.size(), 2u);
    }

    void croissantComesBackAsItWas()
    {
        for (const DataSource &source : wholeDossier().sources) {
            const auto reading = readCroissant(writeCroissant(source, wholeDossier().annotation), u"c.json"_s);
            QVERIFY(reading);
            QCOMPARE(reading->notCarried, QStringList());
            Dossier read, written;
            read.sources = {reading->source};
            written.sources = {source};
            QCOMPARE(toJson(read), toJson(written)); // names the field
            QVERIFY(reading->source == source);
        }
    }

    void aFileSaysWhichFormatItIsIn()
    {
        for (const Format format : formats) {
            const auto bytes = writeAs(format, wholeDossier(), words(), {.source = u"s1"_s});
            QVERIFY(bytes);
            QCOMPARE(formatOf(*bytes), format);
            QVERIFY(readAs(format, *bytes, u"f"_s));
            QCOMPARE(formatNamed(name(format)), format);
        }
        QVERIFY(!formatOf("{}"));
        QVERIFY(!formatOf("text"));
        QCOMPARE(writeAs(Format::Croissant, wholeDossier(), words(), {.source = u"s9"_s}).error().kind,
                 Failure::Kind::NotFound);
    }

    void aFileOfOurOwnTakesThePlaceOfWhatIsThere()
    {
        const auto read = readAs(Format::Own, *writeAs(Format::Own, wholeDossier(), words(), {}), u"f"_s);
        QVERIFY(read);
        Dossier mine{.model = registry::ModelId{3}};
        mine.identity.name = u"别的名字"_s;
        const Dossier after = takenInto(mine, Format::Own, *read);
        QCOMPARE(after.model, registry::ModelId{3});
        QCOMPARE(toJson(after), toJson(wholeDossier()));
        QCOMPARE(takenInto(mine, Format::MlBom, *read).identity.name, u"别的名字"_s);
    }

    void aHashOfADocumentThatIsNotKeptIsNotTakenOver()
    {
        Dossier read = wholeDossier();
        Document kept{.sha256 = QByteArray::fromHex(read.evaluations.front().document.toLatin1())};
        QCOMPARE(withoutUnkept(read, {kept}), QStringList());
        QCOMPARE(withoutUnkept(read, {}).size(), 5);
        QVERIFY(read.sources.front().document.isEmpty());
    }

    void croissantOfASourceWithoutABeginningInventsNone()
    {
        DataSource source;
        source.name = u"set"_s;
        source.until = QDate(2025, 2, 1);
        const auto read = readCroissant(writeCroissant(source, {}), u"c.json"_s);
        QVERIFY(read);
        QVERIFY(!read->source.from.isValid());
        QCOMPARE(read->source.until, source.until);
    }

    void linesOfACardThatStartWithABackslashKeepIt()
    {
        Dossier dossier;
        dossier.identity.name = u"m"_s;
        dossier.algorithm.mechanism = u"\\frac{a}{b}\n# no heading\n\\# nor this"_s;
        const auto read = readModelCard(writeModelCard(dossier, words(), CardLanguage::English), u"c.md"_s);
        QVERIFY(read);
        QCOMPARE(read->dossier.algorithm.mechanism, dossier.algorithm.mechanism);
        const auto foreign = readModelCard("---\nmodel_name: m\n---\n## Limitations\n\n\\[ x \\]\n", u"c.md"_s);
        QVERIFY(foreign);
        QCOMPARE(foreign->dossier.identity.limitations, u"\\[ x \\]"_s);
    }

    void croissantSaysWhatItAsksForAndDoesNotKnow()
    {
        const auto json = QJsonDocument::fromJson(writeCroissant(wholeDossier().sources.front(), {})).object();
        QCOMPARE(json[u"conformsTo"_s][0], u"http://mlcommons.org/croissant/1.0"_s);
        QCOMPARE(json[u"license"_s], u"https://spdx.org/licenses/CC-BY-4.0"_s);
        const QStringList gaps = croissantGaps(wholeDossier().sources.front());
        QCOMPARE(gaps, QStringList({u"creator"_s, u"datePublished"_s, u"distribution"_s}));
        for (const auto *required : {"@context", "@type", "conformsTo", "description", "license", "name", "url"})
            QVERIFY2(json.contains(QString::fromLatin1(required)), required);
        QVERIFY(croissantGaps(DataSource()).contains(u"license"_s));
    }

    void croissantOfAnotherProgramIsReadAsFarAsADossierGoes()
    {
        const auto reading = readCroissant(R"({"@context": {}, "@type": "sc:Dataset", "sc:name": "set",
            "description": "d", "sc:license": ["https:\/\/creativecommons.org/licenses/by/4.0/", "MIT"],
            "schema:url": "https:\/\/data.example/", "inLanguage": [{"@type": "Language", "name": "zh"}, "en"],
            "http:\/\/mlcommons.org\/croissant\/RAI\/dataCollection": "by hand",
            "rai:dataCollectionType": ["Web Scraping"], "rai:dataCollectionTimeframe": ["2025-01-01T00:00:00", "2025-02-01"],
            "rai:dataAnnotationProtocol": "two each", "distribution": [{"@type": "cr:FileObject"}]})",
                                           u"c.json"_s);
        QVERIFY(reading);
        const DataSource &source = reading->source;
        QCOMPARE(source.name, u"set"_s);
        QCOMPARE(source.kind, SourceKind::Collected);
        QCOMPARE(source.contract, u"https://creativecommons.org/licenses/by/4.0/"_s);
        QCOMPARE(source.url, u"https://data.example/"_s);
        QCOMPARE(source.proof, u"by hand"_s);
        QCOMPARE(source.languages.front().language, u"zh"_s);
        QCOMPARE(source.from, QDate(2025, 1, 1));
        QCOMPARE(source.until, QDate(2025, 2, 1));
        QStringList left = reading->notCarried;
        left.sort();
        QCOMPARE(left, QStringList({u"distribution"_s, u"rai:dataAnnotationProtocol"_s}));
        QVERIFY(!readCroissant(R"({"@type": "Person"})", u"c.json"_s));
    }
};

QTEST_GUILESS_MAIN(TestCards)
#include "tst_cards.moc"
