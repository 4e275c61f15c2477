#include "tests/support/encodermodel.h"

#include "tests/support/onnxwriter.h"

#include <QRandomGenerator>

#include <cmath>

namespace {

/// Writes the nodes one after the other; each function gives the name of what it makes.
class Encoder
{
public:
    explicit Encoder(const EncoderShape &shape)
        : m_shape(shape)
    {
    }

    QByteArray write()
    {
        m_writer.input("input_ids", OnnxWriter::int64, {"texts", "tokens"});
        m_writer.input("attention_mask", OnnxWriter::int64, {"texts", "tokens"});
        constants();
        std::string x = embedded();
        const std::string hidden = mask();
        for (int layer = 0; layer < m_shape.layers; ++layer)
            x = feedForward(attention(x, hidden));
        m_writer.node("Gather", {x, "first"}, {"start"}, {{"axis", 1}});
        m_writer.node("Identity", {linear("start", m_shape.width, m_shape.labels)}, {"logits"});
        m_writer.output("logits", OnnxWriter::float32, {"texts", m_shape.labels});
        return m_writer.model();
    }

private:
    std::string name() { return "n" + std::to_string(m_names++); }

    std::string made(const std::string &type, const OnnxWriter::Names &inputs,
                     const std::vector<OnnxWriter::Whole> &attributes = {},
                     const std::vector<OnnxWriter::List> &lists = {})
    {
        const std::string output = name();
        m_writer.node(type, inputs, {output}, attributes, lists);
        return output;
    }

    void scalar(const std::string &called, float value)
    {
        m_writer.weights(called, {}, std::span(&std::as_const(value), 1));
    }
    void list(const std::string &called, const std::vector<int64_t> &values)
    {
        m_writer.weights(called, {int64_t(values.size())}, std::span<const int64_t>(values));
    }

    void constants()
    {
        const int64_t zero = 0;
        m_writer.weights("first", {}, std::span(&zero, 1));
        scalar("one", 1);
        scalar("half", 0.5F);
        scalar("root", 1 / std::sqrt(2.0F));
        scalar("hidden", -10000);
        scalar("share", 1 / std::sqrt(float(m_shape.width) / float(m_shape.heads)));
        list("heads", {0, 0, m_shape.heads, m_shape.width / m_shape.heads});
        list("joined", {0, 0, m_shape.width});
        list("axes", {1, 2});
        list("second", {1});
        const std::vector<float> ones(size_t(m_shape.width), 1);
        const std::vector<float> zeros(size_t(std::max(m_shape.width, m_shape.labels) * 4), 0);
        m_writer.weights("ones", {m_shape.width}, std::span(ones));
        m_writer.weights("zeros", {m_shape.width}, std::span(zeros).first(ones.size()));
        m_writer.zeroPoint("zero8", OnnxWriter::int8);
    }

    /// Numbers around 0 that neither grow nor vanish from layer to layer.
    std::vector<float> some(int rows, int columns)
    {
        std::vector<float> values(size_t(rows) * size_t(columns));
        const double spread = 2 * std::sqrt(3.0 / rows);
        for (float &value : values)
            value = static_cast<float>((m_random.generateDouble() - 0.5) * spread);
        return values;
    }

    std::string linear(const std::string &x, int from, int to)
    {
        const std::string weights = name();
        const std::vector<float> values = some(from, to);
        if (!m_shape.isInt8) {
            m_writer.weights(weights, {from, to}, std::span(values));
            return made("MatMul", {x, weights});
        }
        const float scale = static_cast<float>(std::sqrt(3.0 / from) / 127);
        std::vector<int8_t> small;
        for (const float value : values)
            small.push_back(static_cast<int8_t>(std::lround(value / scale)));
        m_writer.weights(weights, {from, to}, std::span<const int8_t>(small));
        scalar(weights + "s", scale);
        const OnnxWriter::Names quantized{name(), name(), name()};
        m_writer.node("DynamicQuantizeLinear", {x}, quantized);
        const std::string sums = made("MatMulInteger", {quantized[0], weights, quantized[2], "zero8"});
        const std::string real = made("Cast", {sums}, {{"to", OnnxWriter::float32}});
        return made("Mul", {real, made("Mul", {quantized[1], weights + "s"})});
    }

    std::string normal(const std::string &x)
    {
        return made("LayerNormalization", {x, "ones", "zeros"}, {{"axis", -1}});
    }

    std::string embedded()
    {
        m_writer.weights("words", {m_shape.vocabulary, m_shape.width},
                         std::span<const float>(some(m_shape.vocabulary, m_shape.width)));
        m_writer.weights("places", {m_shape.positions, m_shape.width},
                         std::span<const float>(some(m_shape.positions, m_shape.width)));
        const std::string counted = made("CumSum", {"attention_mask", made("Squeeze", {"second"})});
        const std::string place = made("Sub", {counted, "attention_mask"}); // 0, 1, 2, …
        return normal(made("Add", {made("Gather", {"words", "input_ids"}), made("Gather", {"places", place})}));
    }

    /// -10,000 where there is padding, for each head and each token that looks at it.
    std::string mask()
    {
        const std::string seen = made("Cast", {"attention_mask"}, {{"to", OnnxWriter::float32}});
        return made("Unsqueeze", {made("Mul", {made("Sub", {"one", seen}), "hidden"}), "axes"});
    }

    std::string inHeads(const std::string &x, const std::vector<int64_t> &order)
    {
        return made("Transpose", {made("Reshape", {x, "heads"})}, {}, {{"perm", order}});
    }

    std::string attention(const std::string &x, const std::string &hidden)
    {
        const int width = m_shape.width;
        const std::string asked = inHeads(linear(x, width, width), {0, 2, 1, 3});
        const std::string found = inHeads(linear(x, width, width), {0, 2, 3, 1});
        const std::string said = inHeads(linear(x, width, width), {0, 2, 1, 3});
        const std::string fits = made("Add", {made("Mul", {made("MatMul", {asked, found}), "share"}), hidden});
        const std::string taken = made("MatMul", {made("Softmax", {fits}, {{"axis", -1}}), said});
        const std::string joined =
            made("Reshape", {made("Transpose", {taken}, {}, {{"perm", {0, 2, 1, 3}}}), "joined"});
        return normal(made("Add", {x, linear(joined, width, width)}));
    }

    std::string feedForward(const std::string &x)
    {
        const std::string wide = linear(x, m_shape.width, 4 * m_shape.width);
        const std::string bent = made("Add", {made("Erf", {made("Mul", {wide, "root"})}), "one"});
        const std::string gelu = made("Mul", {made("Mul", {wide, bent}), "half"});
        return normal(made("Add", {x, linear(gelu, 4 * m_shape.width, m_shape.width)}));
    }

    EncoderShape m_shape;
    OnnxWriter m_writer;
    QRandomGenerator m_random{1};
    int m_names = 0;
};

} // namespace

QByteArray encoderModel(const EncoderShape &shape)
{
    return Encoder(shape).write();
}
