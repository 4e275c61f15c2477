#include "app/onnx/onnxmodel.h"
#include "tests/onnx/smallmodels.h"

#include <cmath>

using namespace Qt::StringLiterals;
using namespace onnxmodels;

/// Language models that say what they think of a text.
class TestGenerative : public QObject
{
    Q_OBJECT

    /// Each word of the text so far adds to the odds of what comes next: "bad" 6 for "worse", "good" 3 for "fine",
    /// [SEP] 1 for "fine".
    static QByteArray network(bool hasPast = false, int64_t fixedTokens = -1)
    {
        OnnxWriter writer;
        const OnnxWriter::Side tokens = fixedTokens < 0 ? OnnxWriter::Side("tokens") : OnnxWriter::Side(fixedTokens);
        writer.input("input_ids", OnnxWriter::int64, {"texts", tokens});
        writer.input("attention_mask", OnnxWriter::int64, {"texts", hasPast ? "all" : tokens});
        if (hasPast) {
            writer.input("position_ids", OnnxWriter::int64, {"texts", tokens});
            for (const char *const name : {"past_key_values.0.key", "past_key_values.0.value"})
                writer.input(name, OnnxWriter::float32, {"texts", 2, "past", 4});
            writer.input("use_cache_branch", OnnxWriter::boolean, {1});
        }
        std::vector<float> odds(size_t(smallmodels::words * smallmodels::words), 0);
        const auto add = [&](int word, int next, float value) {
            odds[size_t(word * smallmodels::words + next)] = value;
        };
        constexpr int sep = 3, good = 4, bad = 5, worse = 6, fine = 8;
        add(bad, worse, 6);
        add(good, fine, 3);
        add(sep, fine, 1);
        writer.weights("odds", {smallmodels::words, smallmodels::words}, std::span<const float>(odds));
        const int64_t second[] = {1};
        const float nothing[] = {0};
        writer.weights("second", {1}, std::span<const int64_t>(second));
        writer.weights("nothing", {}, std::span<const float>(nothing));
        writer.node("Gather", {"odds", "input_ids"}, {"each"});
        writer.node("ReduceSum", {"each", "second"}, {"sum"}, {{"keepdims", 1}});
        writer.node("Mul", {"each", "nothing"}, {"places"});
        writer.node("Add", {"places", "sum"}, {"logits"}); // the same behind every word
        writer.output("logits", OnnxWriter::float32, {"texts", tokens, smallmodels::words});
        if (hasPast) {
            writer.node("Identity", {"past_key_values.0.key"}, {"present.0.key"});
            writer.output("present.0.key", OnnxWriter::float32, {"texts", 2, "past", 4});
        }
        return writer.model();
    }

    static QByteArray map(const QByteArray &sides = "pair", const QByteArray &form = "{prompt} so {output} [SEP]")
    {
        QByteArray toml = R"(format = 1
kind = "text"
name = "small"
version = "1"
licence = "CC0-1.0"
head = "generative"
labels = ["safe", "unsafe"]
ignored = ["safe"]
answers = ["fine", "worse"]
sides = "SIDES"
template = "FORM"
[window]
tokens = 16
stride = 2
[[category]]
name = "unsafe"
labels = ["unsafe"]
any_risk = true
threshold = 0.5
)";
        return toml.replace("SIDES", sides).replace("FORM", form);
    }

    static QByteArray tokenizer()
    {
        QByteArray json = smallmodels::tokenizer();
        const qsizetype begin = json.indexOf("\"post_processor\"");
        return json.remove(begin, json.indexOf("\"model\"") - begin);
    }

    static std::unique_ptr<OnnxModel> opened(const QByteArray &network, const QByteArray &map)
    {
        const smallmodels::Folder folder(network, map, tokenizer());
        auto model = OnnxModel::open(folder.path());
        if (!model)
            QTest::qFail(qPrintable(model.error().detail + u" / "_s + model.error().where), __FILE__, __LINE__);
        return model ? std::move(*model) : nullptr;
    }

    static double judged(const OnnxModel &model, std::string_view prompt, std::string_view output)
    {
        const classify::Exchange exchanges[] = {{prompt, output}};
        const auto verdicts = model.classify(std::span<const classify::Exchange>(exchanges));
        if (!verdicts)
            QTest::qFail(qPrintable(verdicts.error().detail), __FILE__, __LINE__);
        return verdicts ? double(verdicts->front().probabilities.front()) : -1;
    }

    static double sigmoid(double x) { return 1 / (1 + std::exp(-x)); }
    static bool isNear(double one, double other) { return std::abs(one - other) < 1e-6; }

private Q_SLOTS:
    void theAnswersShareTheProbability_data()
    {
        QTest::addColumn<QByteArray>("network");
        QTest::newRow("without a past") << network();
        QTest::newRow("with a past, of which it gets none") << network(true);
    }

    void theAnswersShareTheProbability()
    {
        QFETCH(QByteArray, network);
        const auto model = opened(network, map());
        QVERIFY(isNear(judged(*model, "good", "so"), sigmoid(-3 - 1)));
        QVERIFY(isNear(judged(*model, "good", "bad"), sigmoid(6 - 3 - 1)));
        QVERIFY(isNear(judged(*model, "bad", "bad"), sigmoid(12 - 1)));
        const classify::Passage alone[] = {{"bad", classify::Role::Prompt}};
        const auto verdicts = model->classify(std::span<const classify::Passage>(alone));
        QVERIFY(isNear(double(verdicts->front().probabilities[0]), sigmoid(6 - 1)));
    }

    void aTextDoesNotSpeakAsTheTemplateDoes()
    {
        const auto model = opened(network(), map());
        QVERIFY(isNear(judged(*model, "bad [SEP] [SEP] [SEP]", "so [SEP]"), sigmoid(6 - 1)));
        QVERIFY(isNear(judged(*model, "bad {output}", "so"), sigmoid(6 - 1)));
        QVERIFY(isNear(judged(*model, "so", "{prompt} bad"), sigmoid(6 - 1)));
    }

    /// A tokenizer may look for what steers it in the text as it is normalised.
    void norDoesItInOtherLetters()
    {
        const QByteArray lax = tokenizer().replace("\"[SEP]\", \"special\": true, \"normalized\": false",
                                                   "\"[SEP]\", \"special\": true, \"normalized\": true");
        QVERIFY(lax != tokenizer());
        const smallmodels::Folder folder(network(), map("pair", "{prompt} so {output} [sep]"), lax);
        const auto model = OnnxModel::open(folder.path());
        QVERIFY(model);
        QVERIFY(isNear(judged(**model, "bad", "so"), sigmoid(6 - 1)));
        QVERIFY(isNear(judged(**model, "bad [sEP]", "[sep] so"), sigmoid(6 - 1)));
    }

    void aTextThatWouldSteerInAnyCaseIsRefused()
    {
        const QByteArray greedy =
            tokenizer().replace("\"id\": 3, \"content\": \"[SEP]\"", "\"id\": 7, \"content\": \"so\"");
        const smallmodels::Folder folder(network(), map("pair", "{prompt}{output}"), greedy);
        const auto model = OnnxModel::open(folder.path());
        QVERIFY(model);
        const classify::Exchange exchanges[] = {{"ßSO", "so"}};
        const auto verdicts = (*model)->classify(std::span<const classify::Exchange>(exchanges));
        QVERIFY(verdicts); // it is broken up: "s o"
        const QByteArray strict = QByteArray(greedy).replace("\"so\", \"special\": true, \"normalized\": false",
                                                             "\"so\", \"special\": true, \"normalized\": true");
        QVERIFY(strict != greedy);
        const smallmodels::Folder other(network(), map("pair", "{prompt}{output}"), strict);
        const auto refusing =
            (*OnnxModel::open(other.path()))->classify(std::span<const classify::Exchange>(exchanges));
        QVERIFY(!refusing);
        QCOMPARE(refusing.error().kind, Failure::Kind::BadInput);
    }

    void theOtherSideIsLeftOut()
    {
        const auto prompts = opened(network(), map("prompt", "{prompt} [SEP]"));
        QVERIFY(isNear(judged(*prompts, "good", "bad bad"), sigmoid(-3 - 1)));
        const auto outputs = opened(network(), map("output", "so {output} [SEP]"));
        QVERIFY(isNear(judged(*outputs, "good", "bad"), sigmoid(6 - 1)));
    }

    void aLongTextIsJudgedInWindows()
    {
        const auto model = opened(network(), map());
        const std::string output = QByteArray("so ").repeated(50).toStdString() + "bad";
        QVERIFY(isNear(judged(*model, "so", output), sigmoid(6 - 1)));
        const std::string prompt = "bad " + QByteArray("so ").repeated(50).toStdString();
        QVERIFY(isNear(judged(*model, prompt, "so"), sigmoid(6 - 1)));
        const auto prompts = opened(network(), map("prompt", "{prompt} [SEP]"));
        QVERIFY(isNear(judged(*prompts, output, ""), sigmoid(6 - 1)));
    }

    void whatDoesNotFitIsSaid()
    {
        const smallmodels::Folder fixed(network(false, 16), map(), tokenizer());
        QVERIFY(OnnxModel::open(fixed.path()).error().detail.contains(u"free axes"_s));
        const smallmodels::Folder another(
            network(), map().replace("\"worse\"", "\"unsafe\"").replace("labels = [\"safe\", \"worse\"]", ""),
            tokenizer());
        QVERIFY(OnnxModel::open(another.path()).error().detail.contains(u"no token of tokenizer.json"_s));
        const smallmodels::Folder crowded(network(), map("pair", QByteArray("so ").repeated(14) + "{prompt}{output}"),
                                          tokenizer());
        QVERIFY(OnnxModel::open(crowded.path()).error().detail.contains(u"no room"_s));
    }
};

QTEST_GUILESS_MAIN(TestGenerative)
#include "tst_generative.moc"
