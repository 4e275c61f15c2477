#pragma once

#include <QByteArray>

#include <cstdint>
#include <span>
#include <string>
#include <utility>
#include <vector>

/// Writes small ONNX models for tests, in the wire format of Protocol Buffers: no library of ONNX is needed, and
/// nothing is downloaded. Field numbers are those of onnx.proto.
///
///     OnnxWriter writer;
///     writer.input("input_ids", OnnxWriter::int64, {"texts", "tokens"});
///     writer.weights("table", {4, 2}, values);
///     writer.node("Gather", {"table", "input_ids"}, {"vectors"});
///     writer.output("vectors", OnnxWriter::float32, {"texts", "tokens", 2});
class OnnxWriter
{
public:
    // TensorProto.DataType
    static constexpr int float32 = 1;
    static constexpr int uint8 = 2;
    static constexpr int int8 = 3;
    static constexpr int int32 = 6;
    static constexpr int int64 = 7;
    static constexpr int boolean = 9;

    /// A side of a shape: a number, or a name for one that is free.
    struct Side
    {
        Side(int64_t fixed) // NOLINT(google-explicit-constructor): shapes are written as lists
            : number(fixed)
        {
        }
        Side(const char *free) // NOLINT(google-explicit-constructor)
            : name(free)
        {
        }
        int64_t number = -1;
        std::string name;
    };
    using Shape = std::vector<Side>;
    using Names = std::vector<std::string>;
    using Whole = std::pair<std::string, int64_t>;              ///< an attribute that is a whole number
    using List = std::pair<std::string, std::vector<int64_t>>; ///< one that is several

    void input(const std::string &name, int type, const Shape &shape);
    void output(const std::string &name, int type, const Shape &shape);
    void node(const std::string &type, const Names &inputs, const Names &outputs,
              const std::vector<Whole> &attributes = {}, const std::vector<List> &lists = {});

    void weights(const std::string &name, const std::vector<int64_t> &sides, std::span<const float> values);
    void weights(const std::string &name, const std::vector<int64_t> &sides, std::span<const int8_t> values);
    void weights(const std::string &name, const std::vector<int64_t> &sides, std::span<const int64_t> values);
    void zeroPoint(const std::string &name, int type);
    /// Weights that lie in the file \a location, from its byte 0 on.
    void externalWeights(const std::string &name, const std::vector<int64_t> &sides, const std::string &location);
    /// A node without inputs whose value lies in the file \a location.
    void externalConstant(const std::string &name, const std::vector<int64_t> &sides, const std::string &location);

    QByteArray model(int64_t opset = 17) const;

private:
    QByteArray m_graph;
};
