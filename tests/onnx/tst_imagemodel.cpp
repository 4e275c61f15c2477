#include "app/onnx/imagemodel.h"
#include "app/onnx/modelcheck.h"
#include "app/onnx/pixels.h"
#include "tests/onnx/smallmodels.h"

#include <cmath>

using namespace Qt::StringLiterals;
using namespace onnxmodels;
using classify::Picture;

/// Models of pictures: what their pixels become, and what they say.
class TestImageModel : public QObject
{
    Q_OBJECT

    /// Of the mean colour: "red" has 10 (red - 1/2), "blue" 10 (blue - 1/2).
    static QByteArray network(bool isNchw, bool isInt8 = false)
    {
        constexpr int64_t side = 8;
        OnnxWriter writer;
        const int64_t rows[] = {1, side * side, 3};
        const int64_t flat[] = {1, 3};
        const int64_t second[] = {1};
        writer.weights("rows", {3}, std::span<const int64_t>(rows));
        writer.weights("flat", {2}, std::span<const int64_t>(flat));
        writer.weights("second", {1}, std::span<const int64_t>(second));
        if (isNchw) {
            writer.input("pixels", OnnxWriter::float32, {"n", 3, side, side});
            writer.node("GlobalAveragePool", {"pixels"}, {"pooled"});
            writer.node("Reshape", {"pooled", "flat"}, {"mean"});
        } else {
            const float share[] = {1.0F / (side * side)};
            writer.input("pixels", OnnxWriter::float32, {1, side, side, 3});
            writer.weights("share", {}, std::span<const float>(share));
            writer.node("Reshape", {"pixels", "rows"}, {"list"});
            writer.node("ReduceSum", {"list", "second"}, {"sum"}, {{"keepdims", 0}});
            writer.node("Mul", {"sum", "share"}, {"mean"});
        }
        const float minus[] = {-5, -5};
        writer.weights("minus", {2}, std::span<const float>(minus));
        if (isInt8) {
            const int8_t ten[] = {100, 0, 0, 0, 0, 100};
            const float tenth[] = {0.1F};
            writer.weights("ten8", {3, 2}, std::span<const int8_t>(ten));
            writer.weights("tenth", {}, std::span<const float>(tenth));
            writer.zeroPoint("zero", OnnxWriter::int8);
            writer.node("DequantizeLinear", {"ten8", "tenth", "zero"}, {"ten"});
        } else {
            const float ten[] = {10, 0, 0, 0, 0, 10};
            writer.weights("ten", {3, 2}, std::span<const float>(ten));
        }
        writer.node("MatMul", {"mean", "ten"}, {"times"});
        writer.node("Add", {"times", "minus"}, {"logits"});
        writer.output("logits", OnnxWriter::float32, {"n", 2});
        return writer.model();
    }

    static QByteArray map(bool isNchw, const QByteArray &more = {})
    {
        QByteArray toml = R"(format = 1
kind = "image"
name = "colours"
version = "1"
licence = "CC0-1.0"
head = "sigmoid"
labels = ["red", "blue"]
[[category]]
name = "red"
labels = ["red"]
threshold = 0.5
[[category]]
name = "blue"
labels = ["blue"]
threshold = 0.5
[[self_test]]
colour = [255, 0, 0]
expect = { red = 0.9933, blue = 0.0067 }
[image]
width = 8
height = 8
layout = "LAYOUT"
)";
        return toml.replace("LAYOUT", isNchw ? "NCHW" : "NHWC") + more;
    }

    static std::vector<uint8_t> plain(int width, int height, std::array<uint8_t, 3> colour)
    {
        std::vector<uint8_t> rgb;
        for (int i = 0; i < width * height; ++i)
            rgb.insert(rgb.end(), colour.begin(), colour.end());
        return rgb;
    }

    static bool isNear(double one, double other) { return std::abs(one - other) < 1e-4; }

    /// The red of a picture of one row, resized to \a width.
    static std::vector<float> row(std::initializer_list<uint8_t> reds, int width, bool alignsCorners)
    {
        std::vector<uint8_t> rgb;
        for (const uint8_t red : reds)
            rgb.insert(rgb.end(), {red, 0, 0});
        std::vector<float> all = pixels({rgb, int(reds.size()), 1},
                                        {.width = width, .height = 1, .alignsCorners = alignsCorners, .scale = 1});
        all.resize(size_t(width));
        return all;
    }

private Q_SLOTS:
    void aPictureIsJudged_data()
    {
        QTest::addColumn<QByteArray>("network");
        QTest::addColumn<QByteArray>("map");
        QTest::newRow("colours first") << network(true) << map(true);
        QTest::newRow("colours last") << network(false) << map(false);
        QTest::newRow("8-bit weights") << network(true, true) << map(true);
        QTest::newRow("blue first: the model has them the other way round")
            << network(true)
            << map(true, "blue_first = true\n").replace("labels = [\"red\", \"blue\"]", "labels = [\"blue\", \"red\"]");
    }

    void aPictureIsJudged()
    {
        QFETCH(QByteArray, network);
        QFETCH(QByteArray, map);
        const auto model = OnnxImageModel::open(smallmodels::Folder(network, map, {}).path());
        QVERIFY2(model, qPrintable(model ? QString() : model.error().detail));
        const auto red = plain(20, 11, {255, 0, 0});
        const auto violet = plain(3, 5, {255, 0, 255});
        const Picture pictures[] = {{red, 20, 11}, {violet, 3, 5}};
        const auto verdicts = (*model)->classify(pictures);
        QVERIFY(verdicts);
        QCOMPARE(verdicts->size(), size_t(2));
        QVERIFY(isNear(double((*verdicts)[0].probabilities[0]), 1 / (1 + std::exp(-5))));
        QVERIFY(isNear(double((*verdicts)[0].probabilities[1]), 1 / (1 + std::exp(5))));
        QVERIFY(isNear(double((*verdicts)[1].probabilities[1]), 1 / (1 + std::exp(-5))));
        const Picture again[] = {{violet, 3, 5}};
        QCOMPARE((*model)->classify(again)->front().probabilities, (*verdicts)[1].probabilities);
    }

    void resizingGoesBetweenTheFourPixelsAround()
    {
        QCOMPARE(row({0, 100}, 4, false), std::vector<float>({0, 25, 75, 100}));
        QCOMPARE(row({0, 90}, 4, true), std::vector<float>({0, 30, 60, 90}));
        QCOMPARE(row({0, 40, 80, 120}, 2, false), std::vector<float>({20, 100}));
        QCOMPARE(row({7}, 3, false), std::vector<float>({7, 7, 7}));
        QCOMPARE(row({1, 2, 3}, 3, false), std::vector<float>({1, 2, 3}));
    }

    void pixelsAreScaledByColour()
    {
        const auto rgb = plain(1, 1, {100, 200, 50});
        ImageInput input{.width = 1, .height = 1, .scale = 0.01, .mean = {1, 1, 0}, .deviation = {0.5, 1, 2}};
        QCOMPARE(pixels({rgb, 1, 1}, input), std::vector<float>({0, 1, 0.25F}));
        input.isBlueFirst = true;
        QCOMPARE(pixels({rgb, 1, 1}, input), std::vector<float>({0.25F, 1, 0}));
    }

    void aPictureThatIsNotWholeIsRefused()
    {
        const auto model = OnnxImageModel::open(smallmodels::Folder(network(true), map(true), {}).path());
        const auto rgb = plain(4, 4, {1, 2, 3});
        for (const Picture &picture :
             {Picture{rgb, 4, 5}, Picture{rgb, 0, 4}, Picture{{}, 0, 0}, Picture{rgb, -4, -4}}) {
            const auto verdicts = (*model)->classify(std::span(&picture, 1));
            QVERIFY(!verdicts);
            QCOMPARE(verdicts.error().kind, Failure::Kind::BadInput);
        }
        std::stop_source stop;
        stop.request_stop();
        const Picture pictures[] = {{rgb, 4, 4}};
        QCOMPARE((*model)->classify(pictures, stop.get_token()).error().kind, Failure::Kind::Cancelled);
    }

    void anImportChecksPicturesToo()
    {
        const ModelReport report = checkModel(smallmodels::Folder(network(true), map(true), {}).path(), {.threads = 1});
        for (const Check &check : report.checks)
            QVERIFY2(check.state == Check::State::Passed, qPrintable(check.detail));
        QCOMPARE(report.checks.size(), size_t(7));
        QVERIFY(report.perSecond > 10);
        const ModelReport wrong =
            checkModel(smallmodels::Folder(network(true), map(true).replace("0.9933", "0.5"), {}).path());
        QVERIFY(!wrong.isFine());
    }

    void whatDoesNotFitIsSaid()
    {
        const auto detailOf = [](const QByteArray &net, const QByteArray &labels) {
            const auto model = OnnxImageModel::open(smallmodels::Folder(net, labels, {}).path());
            return model ? u"it fits"_s : model.error().detail;
        };
        QVERIFY(detailOf(network(true), map(false)).contains(u"must be of 32-bit"_s));
        QVERIFY(detailOf(network(true), map(true).replace("width = 8", "width = 9")).contains(u"[1, 3, 8, 9]"_s));
        QVERIFY(detailOf(smallmodels::network(), map(true)).contains(u"2 inputs"_s));
        QVERIFY(detailOf(network(true), map(true, "[[x]]\n")).contains(u"\"x\""_s));
        QVERIFY(detailOf(network(true), smallmodels::labelMap()).contains(u"a model of texts"_s));
    }
};

QTEST_GUILESS_MAIN(TestImageModel)
#include "tst_imagemodel.moc"
