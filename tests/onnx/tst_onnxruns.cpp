#include "app/classify/occlusion.h"
#include "app/onnx/besides.h"
#include "tests/onnx/smallmodels.h"
#include "tests/support/encodermodel.h"

#include <QElapsedTimer>

#include <cmath>
#include <thread>

using namespace Qt::StringLiterals;
using namespace onnxmodels;
using classify::Passage;
using classify::Verdict;

/// How models run: together, on several threads, and stopped.
class TestOnnxRuns : public QObject
{
    Q_OBJECT

    static std::unique_ptr<OnnxModel> opened(const smallmodels::Folder &folder, const Limits &limits = {})
    {
        auto model = OnnxModel::open(folder.path(), limits);
        if (!model)
            QTest::qFail(qPrintable(model.error().detail + u" / "_s + model.error().where), __FILE__, __LINE__);
        return model ? std::move(*model) : nullptr;
    }

    static std::vector<float> firsts(const OnnxModel &model, const std::vector<Passage> &passages)
    {
        const auto verdicts = model.classify(passages);
        if (!verdicts)
            QTest::qFail(qPrintable(verdicts.error().detail), __FILE__, __LINE__);
        std::vector<float> all;
        for (const Verdict &verdict : verdicts.value_or(std::vector<Verdict>()))
            all.push_back(verdict.probabilities.front());
        return all;
    }

    static float first(const OnnxModel &model, std::string_view text) { return firsts(model, {{text}}).at(0); }

    static std::vector<Passage> someTexts()
    {
        return {{"good"},
                {"so bad so"},
                {"bad"},
                {""},
                {"worse worse good fine so so"},
                {"so bad so"},
                {"bad good bad good bad good bad good bad good bad good bad good bad good worse"},
                {"something else"}};
    }

private Q_SLOTS:
    void aBatchSaysWhatItsTextsSaySingly_data()
    {
        QTest::addColumn<QByteArray>("network");
        QTest::addColumn<int>("together");
        QTest::addColumn<double>("tolerance");

        using smallmodels::network;
        QTest::newRow("one by one: to the last bit") << network() << 1 << 0.0;
        QTest::newRow("8-bit sums, one by one") << network({.isDynamic = true}) << 1 << 0.0;
        QTest::newRow("four together, as the model wants it") << network({.texts = 4}) << 1 << 1e-6;
        QTest::newRow("eight together") << network() << 8 << 1e-6;
        QTest::newRow("eight of one length, without a mask") << network({.hasMask = false}) << 8 << 1e-6;
    }

    void aBatchSaysWhatItsTextsSaySingly()
    {
        QFETCH(QByteArray, network);
        QFETCH(int, together);
        QFETCH(double, tolerance);
        const smallmodels::Folder folder(network);
        const auto model = opened(folder, {.batch = size_t(together)});
        const std::vector<Passage> texts = someTexts();
        const std::vector<float> all = firsts(*model, texts);
        QCOMPARE(all.size(), texts.size());
        for (size_t i = 0; i < texts.size(); ++i) {
            const double alone = double(first(*model, texts[i].text));
            QVERIFY2(std::abs(double(all[i]) - alone) <= tolerance, texts[i].text.data());
        }
    }

    void manyThreadsGetTheSame()
    {
        const auto model = opened(smallmodels::Folder());
        const std::vector<Passage> texts = someTexts();
        const std::vector<float> alone = firsts(*model, texts);
        std::atomic<int> different = 0;
        std::vector<std::jthread> threads;
        for (int i = 0; i < 3; ++i) {
            threads.emplace_back([&] {
                for (int round = 0; round < 50; ++round) {
                    const auto verdicts = model->classify(std::span<const Passage>(texts));
                    for (size_t at = 0; at < texts.size(); ++at)
                        different += !verdicts || (*verdicts)[at].probabilities[0] != alone[at];
                }
            });
        }
        threads.clear();
        QCOMPARE(different.load(), 0);
    }

    void whatIsCancelledEndsAtOnce()
    {
        const auto model = opened(smallmodels::Folder());
        std::stop_source stop;
        stop.request_stop();
        const std::vector<Passage> texts = someTexts();
        QCOMPARE(model->classify(std::span<const Passage>(texts), stop.get_token()).error().kind,
                 Failure::Kind::Cancelled);
        QVERIFY(model->classify(std::span<const Passage>(texts))); // and it goes on working
    }

    /// A hundred layers of 512 x 512 on 8,192 tokens: half a teraflop in one run.
    void aRunIsStoppedInTheMidstOfIt()
    {
        constexpr int wide = 512;
        OnnxWriter writer;
        writer.input("input_ids", OnnxWriter::int64, {"texts", "tokens"});
        const std::vector<float> some(size_t(wide * wide), 1e-3F);
        writer.weights("table", {smallmodels::words, wide},
                       std::span<const float>(some).first(size_t(smallmodels::words * wide)));
        writer.weights("square", {wide, wide}, std::span<const float>(some));
        writer.node("Gather", {"table", "input_ids"}, {"x0"});
        for (int i = 0; i < 100; ++i)
            writer.node("MatMul", {"x" + std::to_string(i), "square"}, {"x" + std::to_string(i + 1)});
        const int64_t second[] = {1};
        writer.weights("second", {1}, std::span<const int64_t>(second));
        writer.node("ReduceSum", {"x100", "second"}, {"sum"}, {{"keepdims", 0}});
        const std::vector<float> last(size_t(wide * 2), 1e-3F);
        writer.weights("last", {wide, 2}, std::span<const float>(last));
        writer.node("MatMul", {"sum", "last"}, {"logits"});
        writer.output("logits", OnnxWriter::float32, {"texts", 2});
        const QByteArray map = smallmodels::labelMap().replace("tokens = 16", "tokens = 8192");
        const auto model = opened(smallmodels::Folder(writer.model(), map));
        const std::string text = QByteArray("so ").repeated(8000).toStdString();

        std::stop_source stop;
        const std::jthread stopping([&] {
            std::this_thread::sleep_for(std::chrono::milliseconds(100));
            stop.request_stop();
        });
        QElapsedTimer timer;
        timer.start();
        const Passage passages[] = {{text}};
        const auto verdicts = model->classify(std::span<const Passage>(passages), stop.get_token());
        QVERIFY(!verdicts);
        QCOMPARE(verdicts.error().kind, Failure::Kind::Cancelled);
        QVERIFY2(timer.elapsed() < 8000, qPrintable(QString::number(timer.elapsed())));
    }

    void aModelOpensNoSocket()
    {
        const auto sockets = [] {
            int count = 0;
            for (const QFileInfo &file : QDir(u"/proc/self/fd"_s).entryInfoList(QDir::Files | QDir::System))
                count += file.readSymLink().contains(u"socket:"_s);
            return count;
        };
        const int before = sockets();
        const auto model = opened(smallmodels::Folder());
        first(*model, "bad");
        QCOMPARE(sockets(), before);
    }

    /// Sums of 17 GB for a text of 16 tokens: refused, and the model goes on with shorter ones.
    void aRunThatWantsTooMuchMemoryFails()
    {
        OnnxWriter writer;
        writer.input("input_ids", OnnxWriter::int64, {"texts", "tokens"});
        const float zero[] = {0};
        const int64_t factor[] = {8, 8};
        const int64_t second[] = {1};
        const float both[] = {0, 0};
        writer.weights("zero", {}, std::span<const float>(zero));
        writer.weights("factor", {2}, std::span<const int64_t>(factor));
        writer.weights("second", {1}, std::span<const int64_t>(second));
        writer.weights("both", {1, 2}, std::span<const float>(both));
        writer.node("Shape", {"input_ids"}, {"shape"});
        writer.node("Pow", {"shape", "factor"}, {"sides"}); // 1, tokens^8
        writer.node("Expand", {"zero", "sides"}, {"large"});
        writer.node("ReduceSum", {"large", "second"}, {"sum"}, {{"keepdims", 1}});
        writer.node("Add", {"sum", "both"}, {"logits"});
        writer.output("logits", OnnxWriter::float32, {"texts", 2});
        const QByteArray map = smallmodels::labelMap().replace("tokens = 16", "tokens = 18");
        const auto model = opened(smallmodels::Folder(writer.model(), map));
        const std::string text = QByteArray("so ").repeated(14).toStdString();
        const Passage passages[] = {{text}};
        const auto verdicts = model->classify(std::span<const Passage>(passages));
        QVERIFY(!verdicts);
        QCOMPARE(verdicts.error().kind, Failure::Kind::BadInput);
        QVERIFY2(verdicts.error().detail.contains(u"memory"_s, Qt::CaseInsensitive),
                 qPrintable(verdicts.error().detail));
        QCOMPARE(first(*model, "so so so"), 0.5F); // 5^8 numbers
    }

    /// Debian's crashes in one process with ONNX Runtime: the tokenizers are our own.
    void sentencePieceIsNotInTheProcess()
    {
        QFile maps(u"/proc/self/maps"_s);
        QVERIFY(maps.open(QIODevice::ReadOnly));
        const QByteArray all = maps.readAll();
        QVERIFY(all.contains("libonnxruntime"));
        QVERIFY(!all.contains("sentencepiece"));
    }

    void placesMatterBesideTheOtherSide()
    {
        const QByteArray map = "sides = \"pair\"\n" + smallmodels::labelMap();
        const auto model = opened(smallmodels::Folder(smallmodels::network(), map));
        const std::string_view output = "so worse. fine.";
        const Besides besides(*model, {"bad", output});
        const Passage passages[] = {{output}};
        const classify::Exchange exchanges[] = {{"bad", output}};
        QCOMPARE(besides.classify(passages)->front().probabilities,
                 model->classify(std::span<const classify::Exchange>(exchanges))->front().probabilities);
        const auto explanation = classify::occlusion(besides, {output}, 0);
        QVERIFY(explanation);
        const auto heaviest = std::ranges::max_element(explanation->places, {}, &classify::EstimatedSpan::weight);
        QCOMPARE(output.substr(heaviest->span.begin, heaviest->span.size()), std::string_view("worse"));
    }

    void anEncoderSaysTheSameWhateverElseIsAsked_data()
    {
        QTest::addColumn<bool>("isInt8");
        QTest::newRow("32-bit numbers") << false;
        QTest::newRow("8-bit sums, whose scales are found while it runs") << true;
    }

    void anEncoderSaysTheSameWhateverElseIsAsked()
    {
        QFETCH(bool, isInt8);
        const smallmodels::Folder folder(encoderModel({.isInt8 = isInt8}));
        const auto model = opened(folder);
        const std::vector<Passage> texts = someTexts();
        const std::vector<float> all = firsts(*model, texts);
        for (size_t i = 0; i < texts.size(); ++i)
            QCOMPARE(first(*model, texts[i].text), all[i]);
        QVERIFY(all[0] != all[1]); // it does look at its texts
        const std::vector<float> together = firsts(*opened(folder, {.batch = 8}), texts);
        const std::vector<float> threads = firsts(*opened(folder, {.threads = 2}), texts);
        for (size_t i = 0; i < texts.size(); ++i) {
            QVERIFY(std::abs(all[i] - together[i]) < (isInt8 ? 0.05F : 1e-5F));
            QCOMPARE(threads[i], all[i]);
        }
    }
};

QTEST_GUILESS_MAIN(TestOnnxRuns)
#include "tst_onnxruns.moc"
