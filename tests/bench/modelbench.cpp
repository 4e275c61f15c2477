#include "app/onnx/modelcheck.h"
#include "app/onnx/onnxmodel.h"
#include "tests/bench/stopwatch.h"
#include "tests/bench/table.h"
#include "tests/support/encodermodel.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <stdexcept>

using namespace Qt::StringLiterals;

namespace bench {

namespace {

constexpr int vocabulary = 21'128; // as many tokens as Chinese BERTs have

QByteArray tokenizer()
{
    QJsonObject vocab{{u"[UNK]"_s, 0}};
    for (int id = 1; id < vocabulary; ++id)
        vocab.insert(u"w%1"_s.arg(id), id);
    const QJsonObject model{{u"type"_s, u"WordLevel"_s}, {u"unk_token"_s, u"[UNK]"_s}, {u"vocab"_s, vocab}};
    return QJsonDocument(
               QJsonObject{{u"pre_tokenizer"_s, QJsonObject{{u"type"_s, u"WhitespaceSplit"_s}}}, {u"model"_s, model}})
        .toJson(QJsonDocument::Compact);
}

void put(const QTemporaryDir &folder, const QString &name, const QByteArray &bytes)
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        throw std::runtime_error("cannot write the model");
}

/// One thread runs a model on the thread that asks.
double textsPerSecond(const QString &folder)
{
    const auto model = onnxmodels::OnnxModel::open(folder, {.threads = 1});
    std::string text;
    for (int word = 1; word <= 128; ++word)
        text += "w" + std::to_string(word * 157) + ' ';
    const std::vector<classify::Passage> passages(40, {text});
    bool isDone = false;
    const double taken = processorSeconds(
        [&] { isDone = model && (*model)->classify(std::span<const classify::Passage>(passages)).has_value(); });
    if (!isDone)
        throw std::runtime_error("the model refuses");
    return double(passages.size()) / taken;
}

void measure(const std::string &name, const EncoderShape &shape)
{
    const QTemporaryDir folder;
    put(folder, u"model.onnx"_s, encoderModel(shape));
    put(folder, u"tokenizer.json"_s, tokenizer());
    put(folder, u"model.toml"_s, R"(format = 1
kind = "text"
name = "bench"
version = "1"
licence = "none"
head = "sigmoid"
labels = ["a", "b"]
[[category]]
name = "a"
labels = ["a", "b"]
threshold = 0.5
[window]
tokens = 512
)");
    const onnxmodels::ModelReport report = onnxmodels::checkModel(folder.path(), {.threads = 1});
    if (!report.isFine())
        throw std::runtime_error("the model cannot be used");
    line(name + ", 128 tokens", textsPerSecond(folder.path()), "texts/s");
    line(name + ", memory with a window of 512", double(report.memory) / 1e6, "MB");
    line(name + ", on disk", double(report.bytes) / 1e6, "MB");
}

} // namespace

void modelBench()
{
    heading("models that a user brings: encoders of 6 layers, 384 wide, one thread, processor time");
    constexpr EncoderShape small{.layers = 6, .width = 384, .heads = 12, .vocabulary = vocabulary, .positions = 512};
    EncoderShape int8 = small;
    int8.isInt8 = true;
    measure("32-bit", small);
    measure("8-bit", int8);
}

} // namespace bench
