#pragma once

#include "tests/support/onnxwriter.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

/// Folders with models that are small enough to be worked out by hand.
///
/// The words are [PAD] [UNK] [CLS] [SEP] good bad worse so fine: ids 0 to 8. A text's scores are the means over its
/// tokens of (points of the token) for the labels "fine" and "bad", so that "bad" alone, with [CLS] and [SEP] which
/// have none, has 6/3 for "bad".
namespace smallmodels {

inline constexpr int words = 9;
inline constexpr int labels = 2;

/// Points by word: "fine", "bad".
inline std::vector<float> points()
{
    return {0, 0, 0, 0, 0, 0, 0, 0, 6, 0, 0, 6, 0, 12, 0, 0, 3, 0};
}

inline QByteArray tokenizer()
{
    return R"({"added_tokens": [{"id": 2, "content": "[CLS]", "special": true, "normalized": false},
                                {"id": 3, "content": "[SEP]", "special": true, "normalized": false}],
               "normalizer": {"type": "Lowercase"},
               "pre_tokenizer": {"type": "Whitespace"},
               "post_processor": {"type": "BertProcessing", "sep": ["[SEP]", 3], "cls": ["[CLS]", 2]},
               "model": {"type": "WordLevel", "unk_token": "[UNK]",
                         "vocab": {"[PAD]": 0, "[UNK]": 1, "[CLS]": 2, "[SEP]": 3, "good": 4, "bad": 5, "worse": 6,
                                   "so": 7, "fine": 8}}})";
}

inline QByteArray labelMap(const QByteArray &more = {})
{
    return R"(format = 1
kind = "text"
name = "small"
version = "1"
licence = "CC0-1.0"
head = "sigmoid"
labels = ["fine", "bad"]
ignored = ["fine"]
[[category]]
name = "insult"
labels = ["bad"]
risks = ["A.4.c"]
threshold = 0.5
[window]
tokens = 16
stride = 2
)" + more;
}

/// What differs from model to model.
struct Shape
{
    int idType = OnnxWriter::int64;
    OnnxWriter::Side texts = "texts";
    OnnxWriter::Side tokens = "tokens";
    bool hasMask = true;
    bool hasTypes = false;
    bool isInt8 = false;      ///< weights of 8 bits, made whole by DequantizeLinear
    bool isDynamic = false;   ///< MatMulInteger behind DynamicQuantizeLinear
    std::string external = {}; ///< the file of the points; empty: in the model
    std::string idName = "input_ids";
};

/// Means over the tokens that the mask leaves, of a vector for each.
inline void pool(OnnxWriter &writer, const Shape &shape)
{
    const int64_t last[] = {2};
    const int64_t second[] = {1};
    writer.weights("last", {1}, std::span<const int64_t>(last));
    writer.weights("second", {1}, std::span<const int64_t>(second));
    if (shape.hasMask) {
        writer.node("Cast", {"attention_mask"}, {"mask"}, {{"to", OnnxWriter::float32}});
    } else { // ids^0: a 1 for each
        const float zero[] = {0};
        writer.weights("nothing", {}, std::span<const float>(zero));
        writer.node("Cast", {shape.idName}, {"ids"}, {{"to", OnnxWriter::float32}});
        writer.node("Pow", {"ids", "nothing"}, {"mask"});
    }
    writer.node("Unsqueeze", {"mask", "last"}, {"mask3"});
    writer.node("Mul", {"vectors", "mask3"}, {"seen"});
    writer.node("ReduceSum", {"seen", "second"}, {"sum"}, {{"keepdims", 0}});
    writer.node("ReduceSum", {"mask3", "second"}, {"count"}, {{"keepdims", 0}});
    writer.node("Div", {"sum", "count"}, {"pooled"});
}

inline void table(OnnxWriter &writer, const Shape &shape)
{
    const std::vector<float> values = points();
    if (!shape.external.empty()) {
        writer.externalWeights("points", {words, labels}, shape.external);
    } else if (shape.isInt8) {
        std::vector<int8_t> small;
        for (const float value : values)
            small.push_back(static_cast<int8_t>(value * 8));
        const float eighth[] = {0.125F};
        writer.weights("small", {words, labels}, std::span<const int8_t>(small));
        writer.weights("eighth", {}, std::span<const float>(eighth));
        writer.zeroPoint("zero", OnnxWriter::int8);
        writer.node("DequantizeLinear", {"small", "eighth", "zero"}, {"points"});
    } else {
        writer.weights("points", {words, labels}, std::span<const float>(values));
    }
}

/// pooled [texts, 2] to logits, by a matrix of 1 and 0: of 8 bits with scales that are found while it runs, or plainly.
inline void lastLayer(OnnxWriter &writer, const Shape &shape)
{
    if (!shape.isDynamic) {
        const float one[] = {1, 0, 0, 1};
        writer.weights("one", {labels, labels}, std::span<const float>(one));
        writer.node("MatMul", {"pooled", "one"}, {"logits"});
        return;
    }
    const int8_t one[] = {64, 0, 0, 64};
    const float scale[] = {1.0F / 64};
    writer.weights("one", {labels, labels}, std::span<const int8_t>(one));
    writer.weights("scale", {}, std::span<const float>(scale));
    writer.zeroPoint("zero8", OnnxWriter::int8);
    writer.node("DynamicQuantizeLinear", {"pooled"}, {"pooled8", "itsScale", "itsZero"});
    writer.node("MatMulInteger", {"pooled8", "one", "itsZero", "zero8"}, {"whole"});
    writer.node("Cast", {"whole"}, {"real"}, {{"to", OnnxWriter::float32}});
    writer.node("Mul", {"itsScale", "scale"}, {"bothScales"});
    writer.node("Mul", {"real", "bothScales"}, {"logits"});
}

inline QByteArray network(const Shape &shape = {})
{
    OnnxWriter writer;
    writer.input(shape.idName, shape.idType, {shape.texts, shape.tokens});
    if (shape.hasMask)
        writer.input("attention_mask", shape.idType, {shape.texts, shape.tokens});
    if (shape.hasTypes)
        writer.input("token_type_ids", shape.idType, {shape.texts, shape.tokens});
    table(writer, shape);
    writer.node("Gather", {"points", shape.idName}, {"vectors"});
    pool(writer, shape);
    lastLayer(writer, shape);
    writer.output("logits", OnnxWriter::float32, {shape.texts, labels});
    return writer.model();
}

/// A folder with a model in it, gone when this goes.
class Folder
{
public:
    explicit Folder(const QByteArray &network, const QByteArray &labelMap = smallmodels::labelMap(),
                    const QByteArray &tokenizer = smallmodels::tokenizer())
    {
        put("model.onnx", network);
        put("model.toml", labelMap);
        if (!tokenizer.isEmpty())
            put("tokenizer.json", tokenizer);
    }
    Folder()
        : Folder(network())
    {
    }

    QString path() const { return m_dir.path(); }
    QString pathOf(const QByteArray &name) const { return m_dir.filePath(QString::fromLatin1(name)); }

    void put(const QByteArray &name, const QByteArray &bytes) const
    {
        QFile file(pathOf(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            QTest::qFail("cannot write the model's folder", __FILE__, __LINE__);
    }

private:
    QTemporaryDir m_dir;
};

} // namespace smallmodels
