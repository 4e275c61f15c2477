#include "app/base/resources.h"
#include "app/classify/ngrammodel.h"
#include "app/detect/taxonomy.h"
#include "app/training/card.h"
#include "tests/classify/smallmodel.h"
#include "tests/ingest/logfolder.h"

#include <QJsonArray>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace training;

/// What is said of how a model does.
class TestFigures : public QObject
{
    Q_OBJECT

    const LogFolder m_folder;

    static LabelledRow row(std::string text, bool isA, classify::Role role, std::string language)
    {
        return {.text = std::move(text),
                .role = role,
                .language = std::move(language),
                .split = "test",
                .source = "x",
                .known = 1,
                .positive = isA ? 1U : 0U};
    }

    /// Thinks that "woman" and "女人" are "a", whatever is said of them.
    static classify::NgramModel unfair()
    {
        return classify::NgramModel(SmallModel().know("woman", 60, 0).know("女人", 60, 0).model);
    }

private Q_SLOTS:
    void initTestCase() { initResources(); }

    void figuresAreByCategoryAndLanguage()
    {
        const classify::NgramModel model(SmallModel().know("bad weather", 60, 0).model);
        LabelledTable table;
        for (int i = 0; i < 10; ++i) {
            table.rows.push_back(row("bad weather", true, classify::Role::Post, "en"));
            table.rows.push_back(row("好天气", false, classify::Role::Prompt, "zh"));
        }
        const auto evaluation = evaluateModel(model, table, "test");
        QVERIFY(evaluation);
        QCOMPARE(evaluation->rows, 20);
        QCOMPARE(evaluation->benign, 10);
        QVERIFY(!evaluation->figures.contains(u"b"_s)); // nothing is known of it
        const auto &ofA = evaluation->figures.at(u"a"_s);
        QCOMPARE(ofA.size(), size_t{3});
        QCOMPARE(ofA.at(u"en"_s).positives, 10);
        QVERIFY(std::isnan(ofA.at(u"zh"_s).averagePrecision.value));
        QVERIFY(std::isnan(ofA.at(u"en"_s).recallAt1.value)); // no benign talk in English
        const Figures &all = ofA.at({});
        QCOMPARE(all.averagePrecision.value, 1.0);
        QCOMPARE(all.atThreshold.truePositives, 10);
        QCOMPARE(all.recallAt1.value, 1.0);
        QCOMPARE(all.falseAlarms.value, 0.0);
        QVERIFY(!evaluateModel(model, table, "dev"));
    }

    void aGroupThatIsTakenForSomethingStandsOut()
    {
        const IdentityTemplates templates{.groups = {{u"A.2.e"_s, {u"女人"_s, u"woman"_s}},
                                                     {u"A.2.e"_s, {u"先生"_s, u"fellow"_s}}},
                                          .zh = {u"{}在读书。"_s, u"这位{}来了。"_s},
                                          .en = {u"The {} reads."_s, u"A {} is here."_s}};
        const auto biases = measureGroupBias(unfair(), templates);
        QVERIFY(biases);
        QCOMPARE(biases->size(), size_t{2});
        const GroupBias &ofA = biases->front();
        QCOMPARE(ofA.groups.size(), size_t{4});
        QCOMPARE(ofA.groups[0].falseAlarms.value, 1.0);
        QCOMPARE(ofA.groups[1].falseAlarms.value, 0.0);
        QCOMPARE(ofA.groups[0].gap.value, 0.5);
        QCOMPARE(ofA.groups[1].gap.value, -0.5);
        QVERIFY(ofA.groups[0].gap.low > 0 && ofA.groups[1].gap.high < 0);
        QVERIFY(ofA.groups[0].meanGap > 0.1);
        QVERIFY(std::abs(ofA.falseAlarms.value - 0.5) < 1e-9);
    }

    void theTemplatesNameGroundsOfTheStandard()
    {
        const auto templates = loadIdentityTemplates();
        QVERIFY(templates);
        const detect::Taxonomy taxonomy = detect::Taxonomy::load().value();
        QStringList grounds;
        for (const Group &group : templates->groups) {
            QVERIFY2(taxonomy.find(group.risk), qPrintable(group.risk));
            grounds.append(group.risk);
        }
        grounds.removeDuplicates();
        QCOMPARE(grounds.size(), 9); // A.2 a to i
    }

    void aSentenceWithoutAGapIsRefused()
    {
        const QString path = m_folder.write(u"t.toml"_s, "format = 1\nzh = [\"没有\"]\nen = [\"a {}\"]\n");
        const auto templates = loadIdentityTemplates(path);
        QVERIFY(!templates);
        QCOMPARE(templates.error().kind, Failure::Kind::BadInput);
        QVERIFY(templates.error().where.contains(u":2:"_s));
    }

    void theCardSaysWhoseTextsTheyWere()
    {
        LabelledTable train;
        train.name = u"t.jsonl"_s;
        train.hash = QByteArray(32, 'x');
        train.rows = {row("a", true, classify::Role::Post, "en")};
        train.rows[0].source = "cold";
        const std::vector<classify::Category> categories{{.name = u"a"_s}};
        const auto words = loadCardWords();
        QVERIFY(words);
        const QJsonObject card = cardOf({train, train, categories, {}}, {.rows = 1, .positivesOfChoice = {1}}, *words);
        const QJsonObject source = card.value(u"sources"_s).toArray().first().toObject();
        QCOMPARE(source.value(u"licence"_s).toString(), u"Apache-2.0"_s);
        QCOMPARE(source.value(u"rows"_s).toInteger(), 1);
        QCOMPARE(card.value(u"train"_s).toObject().value(u"sha256"_s).toString(), u"78"_s.repeated(32));
        QCOMPARE(card.value(u"recipe"_s).toObject().value(u"seed"_s).toInteger(), 1);
        QVERIFY(!card.value(u"limits"_s).toArray().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestFigures)
#include "tst_figures.moc"
