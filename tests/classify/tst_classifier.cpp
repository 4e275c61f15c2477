#include "app/base/resources.h"
#include "app/classify/categories.h"
#include "app/classify/ngrammodel.h"
#include "app/detect/taxonomy.h"
#include "tests/classify/smallmodel.h"

#include <QTest>

#include <cmath>
#include <set>

using namespace Qt::StringLiterals;
using namespace classify;

/// The n-gram model as a classifier.
class TestClassifier : public QObject
{
    Q_OBJECT

    const NgramModel m_model{
        SmallModel().know("bad weather", 60, -20).know("好天气", -30, 50, 20).know("ﬁne", 9, 9, 63).model};

    std::vector<double> scores(std::string_view text, Role role = Role::Post) const
    {
        const Passage passages[] = {{text, role}};
        return m_model.scores(passages).value().front();
    }

    static double sigmoid(double z) { return 1 / (1 + std::exp(-z)); }

private Q_SLOTS:
    void initTestCase() { initResources(); }

    void aTextWithoutAnythingKnownGetsWhatIsUsualForItsRole()
    {
        const Passage passages[] = {{"", Role::Prompt}, {"", Role::Response}, {"", Role::Post}, {"xyzzy", Role::Post}};
        const auto verdicts = m_model.classify(passages).value();
        QCOMPARE(verdicts.size(), size_t{4});
        for (size_t i = 0; i < 3; ++i) {
            QCOMPARE(verdicts[i].probabilities.size(), size_t{2});
            QVERIFY(std::abs(double(verdicts[i].probabilities[0]) - sigmoid(-1.0 - double(i))) < 1e-6);
            QVERIFY(std::abs(double(verdicts[i].probabilities[1]) - sigmoid(0.5)) < 1e-6);
        }
    }

    void theRoleMovesTheScoreByItsBase()
    {
        QVERIFY(std::abs(scores("bad weather", Role::Prompt)[0] - scores("bad weather", Role::Post)[0] - 2) < 1e-9);
        QCOMPARE(scores("bad weather", Role::Prompt)[1], scores("bad weather", Role::Post)[1]);
    }

    /// The sums are taken in blocks and pairs: no length may be special.
    void sumsAreRightAtEveryLength()
    {
        std::string text;
        for (int words = 0; words < 300; ++words) {
            text += words % 3 == 0 ? "bad weather " : "好天气，";
            text += "x" + std::to_string(words) + char('a' + words % 26) + char('a' + words / 26) + ' ';
            std::set<uint32_t> known;
            ngrams::read(text::fold(text).text, [&](uint64_t hash, ngrams::Place) {
                const RowAddress address(hash, m_model.model().bits);
                if (m_model.model().rows[address.row].print() == address.print)
                    known.insert(address.row);
            });
            QVERIFY(!known.empty());
            int64_t mass = 0;
            int64_t sum = 0;
            for (const uint32_t row : known) {
                mass += m_model.model().rows[row].bytes[WeightRow::mass];
                sum += m_model.model().rows[row].bytes[0];
            }
            QVERIFY(std::abs(scores(text)[0] - (-3 + 0.125 * double(sum) / std::sqrt(double(mass)))) < 1e-9);
        }
    }

    /// What was counted of one text must not be missing in the next.
    void whatStoodInTheTextBeforeDoesNotMatter()
    {
        std::string lengthy;
        for (int words = 0; words < 300; ++words)
            lengthy += "好天气 bad weather " + std::to_string(words);
        const Passage passages[] = {{lengthy}, {"bad weather"}, {"bad weather"}, {lengthy}, {"好天气"}};
        const auto all = m_model.scores(passages).value();
        QCOMPARE(all[1], scores("bad weather"));
        QCOMPARE(all[2], all[1]);
        QCOMPARE(all[3], all[0]);
        QCOMPARE(all[4], scores("好天气"));
    }

    void caseWidthAndScriptDoNotMatter()
    {
        QCOMPARE(scores("BAD Weather"), scores("bad weather"));
        QCOMPARE(scores("ｂａｄ weather"), scores("bad weather"));
        if (text::foldsTraditional())
            QCOMPARE(scores("好天氣"), scores("好天气"));
    }

    void whatElseIsInTheBatchDoesNotMatter()
    {
        const Passage both[] = {{"bad weather", Role::Post}, {"好天气", Role::Prompt}};
        const Passage swapped[] = {both[1], both[0]};
        const auto one = m_model.scores(both).value();
        const auto other = m_model.scores(swapped).value();
        QCOMPARE(one[0], other[1]);
        QCOMPARE(one[1], other[0]);
    }

    void aVeryLongTextIsClassified()
    {
        std::string text;
        while (text.size() < (size_t{8} << 20))
            text += "bad weather 好天气 ";
        const std::vector<double> all = scores(text);
        QVERIFY(std::isfinite(all[0]) && std::isfinite(all[1]));
        // More of the same is not surer of the same: each n-gram counts once.
        QCOMPARE(all, scores("bad weather 好天气 bad weather 好天气 bad weather 好天气 "));
    }

    void aStoppedClassifierSaysSo()
    {
        std::stop_source stop;
        stop.request_stop();
        const Passage passages[] = {{"bad weather", Role::Post}};
        const auto verdicts = m_model.classify(passages, stop.get_token());
        QVERIFY(!verdicts);
        QCOMPARE(verdicts.error().kind, Failure::Kind::Cancelled);
    }

    void anExchangeIsItsWorseSide()
    {
        const Exchange exchanges[] = {{"好天气", "bad weather"}, {"bad weather", ""}, {"", "bad weather"}};
        const auto verdicts = classify::classify(m_model, exchanges).value();
        QCOMPARE(verdicts.size(), size_t{3});
        const Passage sides[] = {{"好天气", Role::Prompt},
                                 {"bad weather", Role::Response},
                                 {"bad weather", Role::Prompt}};
        const auto each = m_model.classify(sides).value();
        for (size_t i = 0; i < 2; ++i)
            QCOMPARE(verdicts[0].probabilities[i], std::max(each[0].probabilities[i], each[1].probabilities[i]));
        QCOMPARE(verdicts[1].probabilities, each[2].probabilities);
        QCOMPARE(verdicts[2].probabilities, each[1].probabilities);
    }

    void contributionsAddUpToTheScore_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("English") << QByteArray("Bad  weather, bad!");
        QTest::newRow("Chinese, full width, zero width") << QByteArray("好\u200b天气　ＢＡＤ weather");
        QTest::newRow("a ligature is two letters from one") << QByteArray("\uFB01ne bad");
        QTest::newRow("bytes that are not UTF-8") << QByteArray("bad \xff\x80 weather\xe4");
        QTest::newRow("nothing known") << QByteArray("zzz");
        QTest::newRow("nothing") << QByteArray();
    }

    void contributionsAddUpToTheScore()
    {
        QFETCH(QByteArray, text);
        const std::string_view view(text.constData(), size_t(text.size()));
        for (size_t category = 0; category < 2; ++category) {
            const std::optional<Explanation> explanation = m_model.explain({view, Role::Prompt}, category);
            QVERIFY(explanation);
            QCOMPARE(explanation->method, Explanation::Method::Attribution);
            double sum = explanation->base;
            size_t end = 0;
            for (const EstimatedSpan &place : explanation->places) {
                QVERIFY(place.span.begin >= end);
                QVERIFY(place.span.end <= view.size());
                QVERIFY(text::isBoundary(view, place.span.begin) && text::isBoundary(view, place.span.end));
                end = place.span.end;
                sum += place.weight;
            }
            QVERIFY(std::abs(sum - scores(view, Role::Prompt)[category]) < 1e-9);
        }
    }

    void highlightsAreTheHeaviestPlacesJoined()
    {
        const Explanation explanation{
            .places = {{{0, 1}, 2}, {{1, 2}, 3}, {{2, 3}, -4}, {{5, 6}, 0.2}, {{6, 7}, 0}, {{8, 9}, 4}}};
        const std::vector<EstimatedSpan> expected{{{0, 2}, 5}, {{2, 3}, -4}, {{8, 9}, 4}};
        QCOMPARE(highlights(explanation), expected);
        QCOMPARE(highlights(explanation, 1), (std::vector<EstimatedSpan>{{{0, 2}, 5}}));
        QVERIFY(highlights({}).empty());
    }

    void theCategoriesStandForRisksThatThereAre()
    {
        const detect::Taxonomy taxonomy = detect::Taxonomy::load().value();
        const auto categories = loadCategories();
        QVERIFY(categories);
        QCOMPARE(categories->size(), size_t{13});
        for (const NamedCategory &named : *categories) {
            for (const QString &risk : named.category.risks)
                QVERIFY2(taxonomy.find(risk), qPrintable(risk));
            QVERIFY(!named.title.zh.isEmpty() && !named.title.en.isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(TestClassifier)
#include "tst_classifier.moc"
