#include "app/dossier/dossierjson.h"
#include "app/dossier/formats/mlbom.h"
#include "wholedossier.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using dossier::Dossier;

namespace {

constexpr Moment now = 1'780'000'000'000;

/// Empty: \a json is a bill of materials by the official schema of 1.6. Otherwise what is wrong with it.
QString faultBySchema(const QByteArray &json)
{
    QProcess python;
    python.start(u"python3"_s, {qEnvironmentVariable("VERMILION_SOURCE") + u"/tests/dossier/mlbomfaults.py"_s});
    python.write(json);
    python.closeWriteChannel();
    if (!python.waitForFinished(60'000))
        return u"no answer"_s;
    return QString::fromUtf8(python.readAllStandardOutput() + python.readAllStandardError()).trimmed();
}

bool hasSchema()
{
    return QProcess::execute(u"python3"_s, {u"-c"_s, u"import cyclonedx, jsonschema, referencing"_s}) == 0;
}

} // namespace

/// Bills of materials: by the official schema, and there and back again.
class TestMlBom : public QObject
{
    Q_OBJECT

    static QJsonObject parsed(const QByteArray &json) { return QJsonDocument::fromJson(json).object(); }

private Q_SLOTS:
    void itIsValidByTheOfficialSchema_data()
    {
        QTest::addColumn<Dossier>("dossier");
        QTest::newRow("whole") << wholeDossier();
        QTest::newRow("empty") << Dossier();
        Dossier named = wholeDossier();
        named.identity.licence = u"自有许可"_s;
        named.sources.front().url = u"not an address"_s;
        named.evaluations.front().metric.clear();
        QTest::newRow("licence by name") << named;
        Dossier excluded = wholeDossier();
        excluded.sources.front().isExcluded = true;
        QTest::newRow("nothing used") << excluded;
    }

    void itIsValidByTheOfficialSchema()
    {
        QFETCH(const Dossier, dossier);
        if (!hasSchema())
            QSKIP("the official schema (python3-cyclonedx-lib, python3-jsonschema) is not installed");
        QCOMPARE(faultBySchema(dossier::writeMlBom(dossier, now)), QString());
    }

    void theSchemaFindsFaults()
    {
        if (!hasSchema())
            QSKIP("the official schema (python3-cyclonedx-lib, python3-jsonschema) is not installed");
        QJsonObject bill = parsed(dossier::writeMlBom(wholeDossier(), now));
        bill.insert(u"dossier"_s, 1);
        QVERIFY(faultBySchema(QJsonDocument(bill).toJson()).contains(u"dossier"_s));
    }

    void itComesBackAsItWas()
    {
        const auto reading = dossier::readMlBom(dossier::writeMlBom(wholeDossier(), now), u"bom.json"_s);
        QVERIFY(reading);
        QCOMPARE(reading->notCarried, QStringList());
        QCOMPARE(toJson(reading->dossier), toJson(wholeDossier())); // names the field
        QVERIFY(reading->dossier == wholeDossier());
        const auto empty = dossier::readMlBom(dossier::writeMlBom(Dossier(), now), u"bom.json"_s);
        QVERIFY(empty->dossier == Dossier());
    }

    void theSameDossierGivesTheSameBytes()
    {
        QCOMPARE(dossier::writeMlBom(wholeDossier(), now), dossier::writeMlBom(wholeDossier(), now));
        Dossier other = wholeDossier();
        other.identity.version = u"1.1"_s;
        QVERIFY(parsed(dossier::writeMlBom(other, now))[u"serialNumber"_s]
                != parsed(dossier::writeMlBom(wholeDossier(), now))[u"serialNumber"_s]);
    }

    void otherProgramsFindWhatTheyKnow()
    {
        const QJsonObject bill = parsed(dossier::writeMlBom(wholeDossier(), now));
        const QJsonValue model = bill[u"metadata"_s][u"component"_s];
        QCOMPARE(model[u"licenses"_s][0][u"license"_s][u"id"_s], u"Apache-2.0"_s);
        QCOMPARE(model[u"modelCard"_s][u"quantitativeAnalysis"_s][u"performanceMetrics"_s][0][u"value"_s], u"0.975"_s);
        QCOMPARE(model[u"modelCard"_s][u"modelParameters"_s][u"datasets"_s].toArray().size(), 1); // one is excluded
        QCOMPARE(model[u"pedigree"_s][u"ancestors"_s][0][u"name"_s], u"基础模型 X"_s);
        QCOMPARE(bill[u"components"_s].toArray().size(), 2);
        QCOMPARE(bill[u"components"_s][0][u"data"_s][0][u"contents"_s][u"url"_s], u"https://data.example/corpus"_s);
        QVERIFY(bill[u"components"_s][1][u"data"_s][0][u"contents"_s].isUndefined()); // no address
    }

    void aBillOfAnotherProgramIsReadAsFarAsADossierGoes()
    {
        const QByteArray json = R"({"bomFormat": "CycloneDX", "specVersion": "1.5", "version": 1,
            "components": [
              {"type": "library", "name": "toolkit"},
              {"type": "machine-learning-model", "name": "m", "version": "2", "publisher": "maker",
               "hashes": [{"alg": "SHA-256", "content": "00"}],
               "licenses": [{"license": {"name": "own"}}],
               "modelCard": {
                 "modelParameters": {"task": "chat", "architectureFamily": "transformer",
                                     "datasets": [{"type": "dataset", "name": "inline"}, {"ref": "d"}]},
                 "quantitativeAnalysis": {"performanceMetrics": [
                    {"type": "F1", "value": "0.8", "slice": "test",
                     "confidenceInterval": {"lowerBound": "0.7", "upperBound": "0.9"}},
                    {"type": "quality", "value": "very good", "score": 1}]},
                 "considerations": {"useCases": ["a", "b"], "users": ["staff"]}}},
              {"type": "data", "bom-ref": "d", "name": "corpus",
               "data": [{"type": "dataset", "description": "training", "contents": {"url": "https:\/\/data.example/"}}]}
            ]})";
        const auto reading = dossier::readMlBom(json, u"bom.json"_s);
        QVERIFY(reading);
        const Dossier &read = reading->dossier;
        QCOMPARE(read.identity.name, u"m"_s);
        QCOMPARE(read.identity.maker, u"maker"_s);
        QCOMPARE(read.identity.licence, u"own"_s);
        QCOMPARE(read.identity.intendedUse, u"a\nb"_s);
        QCOMPARE(read.algorithm.architecture, u"transformer"_s);
        QCOMPARE(read.evaluations.size(), 2u);
        QCOMPARE(*read.evaluations.at(0).value, 0.8);
        QCOMPARE(*read.evaluations.at(0).high, 0.9);
        QVERIFY(!read.evaluations.at(1).value);
        QCOMPARE(read.evaluations.at(1).note, u"very good"_s);
        QCOMPARE(read.sources.size(), 2u);
        QCOMPARE(read.sources.at(0).name, u"inline"_s);
        QCOMPARE(read.sources.at(1).url, u"https://data.example/"_s);
        QStringList left = reading->notCarried;
        left.sort();
        QCOMPARE(left,
                 QStringList({u"components[0]"_s, u"components[1].hashes"_s,
                              u"components[1].modelCard.considerations.users"_s,
                              u"components[1].modelCard.quantitativeAnalysis.performanceMetrics[1].score"_s}));
    }

    void whatIsNoBillIsRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("where");
        QTest::newRow("no JSON") << QByteArray("{\n  \"a\": }") << u"x.json:2:9"_s;
        QTest::newRow("a list") << QByteArray("[]") << u"x.json"_s;
        QTest::newRow("something else") << QByteArray(R"({"spdxVersion": "SPDX-2.3"})") << u"x.json"_s;
        QTest::newRow("no model") << QByteArray(R"({"bomFormat": "CycloneDX", "components": []})") << u"x.json"_s;
    }

    void whatIsNoBillIsRefused()
    {
        QFETCH(const QByteArray, json);
        const auto reading = dossier::readMlBom(json, u"x.json"_s);
        QVERIFY(!reading);
        QCOMPARE(reading.error().kind, Failure::Kind::BadInput);
        QTEST(reading.error().where, "where");
    }

    void whatIsFilledInStaysAndWhatIsNotIsFilled()
    {
        Dossier mine;
        mine.identity.name = u"我的名字"_s;
        mine.sources = {{.id = u"s1"_s, .name = u"公开语料 1"_s, .records = 5}, {.id = u"s2"_s, .name = u"另一个"_s}};
        const Dossier both = dossier::filledFrom(mine, wholeDossier());
        QCOMPARE(both.identity.name, u"我的名字"_s);
        QCOMPARE(both.identity.version, u"1.0"_s);
        QCOMPARE(both.sources.size(), 3u);
        QCOMPARE(*both.sources.at(0).records, 5);
        QCOMPARE(*both.sources.at(0).tokens, 3'000'000'000);
        QCOMPARE(both.sources.at(2).name, u"2026"_s);
        QVERIFY(both.sources.at(2).id.isEmpty()); // "s2" is another one's
        QVERIFY(dossier::filledFrom(wholeDossier(), wholeDossier()) == wholeDossier());
    }
};

QTEST_GUILESS_MAIN(TestMlBom)
#include "tst_mlbom.moc"
