#include "app/onnx/head.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;
using namespace onnxmodels;

/// From a model's numbers to the probabilities of categories.
class TestHead : public QObject
{
    Q_OBJECT

    static MappedCategory category(std::vector<size_t> labels)
    {
        return {.category = {.name = u"c"_s}, .labels = std::move(labels)};
    }

    static LabelMap map(Head head, const MappedCategory &one)
    {
        return {.head = head, .labels = {u"a"_s, u"b"_s, u"c"_s}, .categories = {one}};
    }

    static double sigmoid(double x) { return 1 / (1 + std::exp(-x)); }

private Q_SLOTS:
    void probabilitiesFollowFromTheHead_data()
    {
        QTest::addColumn<int>("head");
        QTest::addColumn<std::vector<size_t>>("labels");
        QTest::addColumn<bool>("isComplement");
        QTest::addColumn<std::vector<float>>("scores");
        QTest::addColumn<double>("expected");

        using Labels = std::vector<size_t>;
        using Scores = std::vector<float>;
        const auto row = [](const char *name, Head head, const Labels &labels, bool isComplement, const Scores &scores,
                            double expected) {
            QTest::newRow(name) << int(head) << labels << isComplement << scores << expected;
        };
        row("exactly one label", Head::Softmax, {0}, false, {0, 0, 0}, 1.0 / 3);
        row("exactly one: of several the sum", Head::Softmax, {0, 2}, false, {1, 1, 1}, 2.0 / 3);
        row("numbers that are too large for exp", Head::Softmax, {1}, false, {1000, 1000, -1000}, 0.5);
        row("the answers of a language model", Head::Generative, {2}, false, {0, 0, 0}, 1.0 / 3);
        row("each by itself", Head::Sigmoid, {1}, false, {9, -1, 9}, sigmoid(-1));
        row("each by itself: of several the highest", Head::Sigmoid, {0, 1}, false, {-3, 2, 9}, sigmoid(2));
        row("as they are", Head::Probabilities, {1}, false, {0, 0.25F, 0}, 0.25);
        row("as they are: what rounding adds is cut", Head::Probabilities, {1}, false, {0, 1.0005F, 0}, 1);
        row("a label that says that all is well", Head::Sigmoid, {0}, true, {2, 0, 0}, sigmoid(-2));
        row("several that say so", Head::Softmax, {0, 1}, true, {0, 0, 0}, 1.0 / 3);
    }

    void probabilitiesFollowFromTheHead()
    {
        QFETCH(int, head);
        QFETCH(std::vector<size_t>, labels);
        QFETCH(bool, isComplement);
        QFETCH(std::vector<float>, scores);
        QFETCH(double, expected);
        MappedCategory one = category(labels);
        one.isComplement = isComplement;
        const auto all = probabilities(map(Head(head), one), scores);
        QVERIFY(all);
        QVERIFY2(std::abs(double(all->front()) - expected) < 1e-6, qPrintable(QString::number(double(all->front()))));
    }

    void calibrationBendsTheLogOdds()
    {
        MappedCategory one = category({0});
        one.slope = 2;
        one.offset = -1;
        const std::vector<float> scores{1.5F, 0, 0};
        QVERIFY(std::abs(double(probabilities(map(Head::Sigmoid, one), scores)->front()) - sigmoid(2)) < 1e-6);
        const std::vector<float> sure{1, 0, 0};
        const float bent = probabilities(map(Head::Probabilities, one), sure)->front();
        QVERIFY(bent > 0.999F && std::isfinite(bent)); // the log-odds of 1 are infinite
    }

    void whatCannotBeIsAFailure_data()
    {
        QTest::addColumn<int>("head");
        QTest::addColumn<std::vector<float>>("scores");

        QTest::newRow("a number too few") << int(Head::Sigmoid) << std::vector<float>{0, 0};
        QTest::newRow("no number") << int(Head::Softmax)
                                   << std::vector{0.0F, std::numeric_limits<float>::quiet_NaN(), 0.0F};
        QTest::newRow("infinite") << int(Head::Softmax)
                                  << std::vector{0.0F, std::numeric_limits<float>::infinity(), 0.0F};
        QTest::newRow("log-odds that are called probabilities")
            << int(Head::Probabilities) << std::vector<float>{3, 0, 0};
        QTest::newRow("below 0") << int(Head::Probabilities) << std::vector<float>{0, -0.5F, 0};
    }

    void whatCannotBeIsAFailure()
    {
        QFETCH(int, head);
        QFETCH(std::vector<float>, scores);
        const auto all = probabilities(map(Head(head), category({0})), scores);
        QVERIFY(!all);
        QCOMPARE(all.error().kind, Failure::Kind::BadInput);
    }
};

QTEST_GUILESS_MAIN(TestHead)
#include "tst_head.moc"
