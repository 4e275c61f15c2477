#include "tests/support/onnxwriter.h"

namespace {

QByteArray number(uint64_t value)
{
    QByteArray bytes;
    for (; value >= 0x80; value >>= 7)
        bytes.append(static_cast<char>((value & 0x7f) | 0x80));
    bytes.append(static_cast<char>(value));
    return bytes;
}

QByteArray field(uint64_t id, int64_t value)
{
    return number(id << 3) + number(static_cast<uint64_t>(value));
}

QByteArray field(uint64_t id, const QByteArray &bytes)
{
    return number(id << 3 | 2) + number(static_cast<uint64_t>(bytes.size())) + bytes;
}

QByteArray field(uint64_t id, const std::string &text)
{
    return field(id, QByteArray::fromStdString(text));
}

QByteArray valueInfo(const std::string &name, int type, const OnnxWriter::Shape &shape)
{
    QByteArray sides;
    for (const OnnxWriter::Side &side : shape)
        sides += field(1, side.name.empty() ? field(1, side.number) : field(2, side.name));
    const QByteArray tensor = field(1, int64_t{type}) + field(2, sides);
    return field(1, name) + field(2, field(1, tensor));
}

QByteArray tensorHead(const std::string &name, int type, const std::vector<int64_t> &sides)
{
    QByteArray tensor;
    for (const int64_t side : sides)
        tensor += field(1, side);
    return tensor + field(2, int64_t{type}) + field(8, name);
}

template <typename Value>
QByteArray raw(std::span<const Value> values)
{
    return field(9, QByteArray(reinterpret_cast<const char *>(values.data()), qsizetype(values.size_bytes())));
}

QByteArray external(const std::string &location)
{
    constexpr int64_t isExternal = 1;
    return field(13, field(1, std::string("location")) + field(2, location)) + field(14, isExternal);
}

} // namespace

void OnnxWriter::input(const std::string &name, int type, const Shape &shape)
{
    m_graph += field(11, valueInfo(name, type, shape));
}

void OnnxWriter::output(const std::string &name, int type, const Shape &shape)
{
    m_graph += field(12, valueInfo(name, type, shape));
}

void OnnxWriter::node(const std::string &type, const Names &inputs, const Names &outputs,
                      const std::vector<Whole> &attributes, const std::vector<List> &lists)
{
    QByteArray node;
    for (const std::string &one : inputs)
        node += field(1, one);
    for (const std::string &one : outputs)
        node += field(2, one);
    node += field(4, type);
    constexpr int64_t isInt = 2;
    for (const auto &[name, value] : attributes)
        node += field(5, field(1, name) + field(3, value) + field(20, isInt));
    constexpr int64_t areInts = 7;
    for (const auto &[name, values] : lists) {
        QByteArray numbers;
        for (const int64_t value : values)
            numbers += field(8, value);
        node += field(5, field(1, name) + numbers + field(20, areInts));
    }
    m_graph += field(1, node);
}

void OnnxWriter::weights(const std::string &name, const std::vector<int64_t> &sides, std::span<const float> values)
{
    m_graph += field(5, tensorHead(name, float32, sides) + raw(values));
}

void OnnxWriter::weights(const std::string &name, const std::vector<int64_t> &sides, std::span<const int8_t> values)
{
    m_graph += field(5, tensorHead(name, int8, sides) + raw(values));
}

void OnnxWriter::weights(const std::string &name, const std::vector<int64_t> &sides, std::span<const int64_t> values)
{
    m_graph += field(5, tensorHead(name, int64, sides) + raw(values));
}

void OnnxWriter::zeroPoint(const std::string &name, int type)
{
    m_graph += field(5, tensorHead(name, type, {}) + field(9, QByteArray(1, '\0')));
}

void OnnxWriter::externalWeights(const std::string &name, const std::vector<int64_t> &sides,
                                 const std::string &location)
{
    m_graph += field(5, tensorHead(name, float32, sides) + external(location));
}

void OnnxWriter::externalConstant(const std::string &name, const std::vector<int64_t> &sides,
                                  const std::string &location)
{
    constexpr int64_t isTensor = 4;
    const QByteArray value = field(1, std::string("value"))
        + field(5, tensorHead({}, float32, sides) + external(location)) + field(20, isTensor);
    m_graph += field(1, field(2, name) + field(4, std::string("Constant")) + field(5, value));
}

QByteArray OnnxWriter::model(int64_t opset) const
{
    constexpr int64_t irVersion = 8;
    return field(1, irVersion) + field(2, std::string("tests")) + field(7, m_graph + field(2, std::string("small")))
        + field(8, field(2, opset));
}
