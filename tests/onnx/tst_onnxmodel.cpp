#include "app/onnx/onnxmodel.h"
#include "tests/onnx/smallmodels.h"

#include <QTemporaryFile>

#include <unistd.h>

#include <cmath>
#include <iostream>

using namespace Qt::StringLiterals;
using namespace onnxmodels;
using classify::Passage;
using classify::Role;
using classify::Verdict;

/// What a model of texts says, run by ONNX Runtime.
class TestOnnxModel : public QObject
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

    static float first(const OnnxModel &model, std::string_view text, Role role = Role::Post)
    {
        return firsts(model, {{text, role}}).at(0);
    }

    static bool isNear(double one, double other, double most = 1e-6) { return std::abs(one - other) < most; }
    static double sigmoid(double x) { return 1 / (1 + std::exp(-x)); }

private Q_SLOTS:
    /// Runs first: a process registers the operators' schemas once.
    void nothingIsSaidOnStderr()
    {
        QTemporaryFile said;
        QVERIFY(said.open());
        const int before = ::dup(STDERR_FILENO);
        ::dup2(said.handle(), STDERR_FILENO);
        const smallmodels::Folder folder;
        const auto model = OnnxModel::open(folder.path());
        const bool isOpen = model.has_value();
        std::cerr << "a word of somebody else\n" << std::flush;
        ::dup2(before, STDERR_FILENO);
        ::close(before);
        QVERIFY(isOpen);
        QFile written(said.fileName());
        QVERIFY(written.open(QIODevice::ReadOnly));
        QCOMPARE(written.readAll(), "a word of somebody else\n"_ba);
    }

    void theFiguresAreThoseOfTheModel()
    {
        const auto model = opened(smallmodels::Folder());
        QVERIFY(isNear(first(*model, "bad"), sigmoid(6.0 / 3)));
        QVERIFY(isNear(first(*model, "worse so"), sigmoid(12.0 / 4)));
        QVERIFY(isNear(first(*model, ""), 0.5));
        QCOMPARE(model->categories().size(), size_t(1));
        QCOMPARE(model->categories()[0].name, u"insult"_s);
        QCOMPARE(model->categories()[0].risks, QStringList{u"A.4.c"_s});
        QCOMPARE(model->hash().size(), 32);
    }

    void models_data()
    {
        QTest::addColumn<QByteArray>("network");
        QTest::addColumn<double>("tolerance");

        using smallmodels::network;
        QTest::newRow("32-bit numbers") << network() << 1e-6;
        QTest::newRow("ids of 32 bits") << network({.idType = OnnxWriter::int32}) << 1e-6;
        QTest::newRow("8-bit weights") << network({.isInt8 = true}) << 1e-6;
        QTest::newRow("8-bit sums") << network({.isDynamic = true}) << 0.01;
        QTest::newRow("always one text") << network({.texts = 1}) << 1e-6;
        QTest::newRow("always four texts") << network({.texts = 4}) << 1e-6;
        QTest::newRow("always 16 tokens") << network({.texts = 1, .tokens = 16}) << 1e-6;
        QTest::newRow("with types") << network({.hasTypes = true}) << 1e-6;
        QTest::newRow("without a mask") << network({.hasMask = false}) << 1e-6;
    }

    void models()
    {
        QFETCH(QByteArray, network);
        QFETCH(double, tolerance);
        const auto model = opened(smallmodels::Folder(network));
        QVERIFY(isNear(first(*model, "bad"), sigmoid(2), tolerance));
        QVERIFY(isNear(first(*model, "so good"), sigmoid(0), tolerance));
        QVERIFY(isNear(first(*model, "worse fine so"), sigmoid(12.0 / 5), tolerance));
    }

    void aLongTextIsJudgedInWindows()
    {
        // 31 words in windows of 14: from word 0, 12 and 24 on; the last one has 7 and two special tokens
        const std::string text = QByteArray("so ").repeated(30).toStdString() + "worse";
        const double last = sigmoid(12.0 / 9);
        QVERIFY(isNear(first(*opened(smallmodels::Folder()), text), last));
        const QByteArray mean = smallmodels::labelMap("combine = \"mean\"\n");
        QVERIFY(
            isNear(first(*opened(smallmodels::Folder(smallmodels::network(), mean)), text), (0.5 + 0.5 + last) / 3));
    }

    void aModelJudgesWhatItWasMadeFor_data()
    {
        QTest::addColumn<QByteArray>("sides");
        QTest::addColumn<std::vector<double>>("byRole"); // prompt, response, post: "bad"
        QTest::addColumn<double>("exchange");            // "bad", "worse worse"

        const double alone = sigmoid(6.0 / 3);
        const double worse = sigmoid(24.0 / 4);
        QTest::newRow("each text") << "each"_ba << std::vector{alone, alone, alone} << worse;
        QTest::newRow("prompts") << "prompt"_ba << std::vector{alone, 0.0, alone} << alone;
        QTest::newRow("outputs") << "output"_ba << std::vector{0.0, alone, alone} << worse;
        const double withEmpty = sigmoid(6.0 / 4); // one more [SEP]
        QTest::newRow("pairs") << "pair"_ba << std::vector{withEmpty, withEmpty, withEmpty} << sigmoid(30.0 / 6);
    }

    void aModelJudgesWhatItWasMadeFor()
    {
        QFETCH(QByteArray, sides);
        QFETCH(std::vector<double>, byRole);
        QFETCH(double, exchange);
        const QByteArray map = "sides = \"" + sides + "\"\n" + smallmodels::labelMap();
        const auto model = opened(smallmodels::Folder(smallmodels::network({.hasTypes = true}), map));
        QVERIFY(isNear(first(*model, "bad", Role::Prompt), byRole[0]));
        QVERIFY(isNear(first(*model, "bad", Role::Response), byRole[1]));
        QVERIFY(isNear(first(*model, "bad", Role::Post), byRole[2]));
        const classify::Exchange exchanges[] = {{"bad", "worse worse"}};
        const auto verdicts = model->classify(std::span<const classify::Exchange>(exchanges));
        QVERIFY(verdicts);
        QVERIFY(isNear(verdicts->front().probabilities[0], exchange));
    }

    void aLongPairKeepsTheBeginningOfItsPrompt()
    {
        const QByteArray map = "sides = \"pair\"\n" + smallmodels::labelMap();
        const auto model = opened(smallmodels::Folder(smallmodels::network(), map));
        const std::string prompt = "bad " + QByteArray("so ").repeated(40).toStdString();
        const std::string output = QByteArray("so ").repeated(40).toStdString() + "worse";
        const classify::Exchange exchanges[] = {{prompt, output}};
        const auto verdicts = model->classify(std::span<const classify::Exchange>(exchanges));
        QVERIFY(verdicts);
        // a full window has 16 tokens; of its words are "bad" and, in the last window, "worse"
        QVERIFY(double(verdicts->front().probabilities[0]) >= sigmoid(18.0 / 16) - 1e-6);
    }

    void theHashIsThatOfAllFiles()
    {
        const smallmodels::Folder folder;
        const QByteArray hash = opened(folder)->hash();
        QCOMPARE(opened(folder)->hash(), hash);
        folder.put("notes.txt", "not part of it");
        QCOMPARE(opened(folder)->hash(), hash);
        folder.put("model.toml", smallmodels::labelMap() + "# a word more\n");
        QVERIFY(opened(folder)->hash() != hash);
        folder.put("model.toml", smallmodels::labelMap());
        folder.put("tokenizer.json", smallmodels::tokenizer() + "\n");
        QVERIFY(opened(folder)->hash() != hash);
    }

    void itDoesNotExplainItself() { QVERIFY(!opened(smallmodels::Folder())->explain({"bad"}, 0)); }

    void whatDoesNotFitIsSaid_data()
    {
        QTest::addColumn<QByteArray>("network");
        QTest::addColumn<QByteArray>("map");
        QTest::addColumn<QString>("where");
        QTest::addColumn<QString>("detail");

        using smallmodels::labelMap;
        using smallmodels::network;
        QTest::newRow("an input of another name") << network({.idName = "words"}) << labelMap() << u"model.onnx"_s
                                                  << u"\"words\" [-1, -1]"_s.replace(u"-1"_s, u"?"_s);
        QTest::newRow("ids that are no whole numbers")
            << network({.idType = OnnxWriter::boolean}) << labelMap() << u"model.onnx"_s << u""_s;
        QTest::newRow("a length that is fixed, without a mask") << network({.texts = 1, .tokens = 16, .hasMask = false})
                                                                << labelMap() << u"model.onnx"_s << u"attention_mask"_s;
        QTest::newRow("a window that is too long")
            << network({.texts = 1, .tokens = 12}) << labelMap() << u"model.toml"_s << u"write 12"_s;
        QTest::newRow("more texts than anybody wants")
            << network({.texts = 1000}) << labelMap() << u"model.onnx"_s << u"1000 texts"_s;
        QTest::newRow("a label too many") << network()
                                          << labelMap()
                                                 .replace("\"bad\"]\nignored", "\"bad\", \"ugly\"]\nignored")
                                                 .replace("ignored = [", "ignored = [\"ugly\", ")
                                          << u"model.onnx"_s << u"2 numbers for each, and model.toml names 3"_s;
        QTest::newRow("another output") << network() << "output = \"scores\"\n" + labelMap() << u"model.onnx"_s
                                        << u"\"logits\" [?, 2]"_s;
        QTest::newRow("a token to fill up that there is not")
            << network() << "pad = \"<fill>\"\n" + labelMap() << u"model.toml"_s << u"pad"_s;
        QTest::newRow("a window without room")
            << network() << labelMap().replace("tokens = 16", "tokens = 8") << u"model.toml"_s << u"no room"_s;
        QTest::newRow("pictures") << network()
                                  << labelMap()
                                         .replace("\"text\"", "\"image\"")
                                         .replace("[window]\ntokens = 16\nstride = 2",
                                                  "[image]\nwidth = 8\nheight = 8\nlayout = \"NCHW\"")
                                  << u"model.toml"_s << u"a model of pictures"_s;
        QTest::newRow("an operator that there is not")
            << network().replace("ReduceSum", "ReduceAll") << labelMap() << u"model.onnx"_s << u"ReduceAll"_s;
    }

    void whatDoesNotFitIsSaid()
    {
        QFETCH(QByteArray, network);
        QFETCH(QByteArray, map);
        QFETCH(QString, where);
        QFETCH(QString, detail);
        const smallmodels::Folder folder(network, map);
        const auto model = OnnxModel::open(folder.path());
        QVERIFY(!model);
        QCOMPARE(model.error().kind, Failure::Kind::BadInput);
        QVERIFY2(model.error().where.startsWith(folder.path() + u'/' + where), qPrintable(model.error().where));
        QVERIFY2(model.error().detail.contains(detail), qPrintable(model.error().detail));
    }

    void aTokenizerOfAnotherModelIsNoticed()
    {
        const QByteArray large = smallmodels::tokenizer().replace("\"so\": 7", "\"so\": 7000");
        const auto model = opened(smallmodels::Folder(smallmodels::network(), smallmodels::labelMap(), large));
        const Passage passages[] = {{"so"}};
        const auto verdicts = model->classify(std::span<const Passage>(passages));
        QVERIFY(!verdicts);
        QCOMPARE(verdicts.error().kind, Failure::Kind::BadInput);
    }
};

QTEST_GUILESS_MAIN(TestOnnxModel)
#include "tst_onnxmodel.moc"
