#include "app/onnx/modelproto.h"

#include "app/onnx/wire.h"

using namespace Qt::StringLiterals;

namespace onnxmodels {

namespace {

constexpr int deepest = 100; // messages in messages, as protobuf has it

/// What stops the reading; it never leaves this file.
struct Unreadable
{
    QString detail;
};

std::string text(QByteArrayView bytes)
{
    return {bytes.data(), static_cast<size_t>(bytes.size())};
}

template <typename Take>
void eachField(QByteArrayView message, Take take)
{
    WireFields fields(message);
    while (const auto field = fields.next())
        take(*field);
    if (fields.isBroken())
        throw Unreadable{u"is not an ONNX model, or it is cut off; copy it again"_s};
}

/// Goes through the messages in which weights can be. Field numbers are those of onnx.proto.
class Walk
{
public:
    explicit Walk(ModelFacts &facts)
        : m_facts(facts)
    {
    }

    void model(QByteArrayView message)
    {
        bool hasGraph = false;
        eachField(message, [&](const WireFields::Field &field) {
            switch (field.number) {
            case 1: m_facts.irVersion = static_cast<int64_t>(field.value); break;
            case 2: m_facts.producer = QString::fromUtf8(field.bytes); break;
            case 7:
                graph(field.bytes, true, 0);
                hasGraph = true;
                break;
            case 8: opset(field.bytes); break;
            case 20: throw Unreadable{u"holds what is needed for training; export it for inference"_s};
            case 25: function(field.bytes); break;
            default: break;
            }
        });
        if (!hasGraph)
            throw Unreadable{u"is not an ONNX model: it has no graph"_s};
    }

private:
    void opset(QByteArrayView message)
    {
        QString domain;
        uint64_t version = 0;
        eachField(message, [&](const WireFields::Field &field) {
            if (field.number == 1)
                domain = QString::fromUtf8(field.bytes);
            if (field.number == 2)
                version = field.value;
        });
        m_facts.opsets.append(u"%1 %2"_s.arg(domain.isEmpty() ? u"ai.onnx"_s : domain).arg(version));
    }

    void function(QByteArrayView message)
    {
        eachField(message, [&](const WireFields::Field &field) {
            if (field.number == 7)
                node(field.bytes, 1);
        });
    }

    void graph(QByteArrayView message, bool isOutermost, int depth)
    {
        if (depth > deepest)
            throw Unreadable{u"has graphs within graphs without end"_s};
        eachField(message, [&](const WireFields::Field &field) {
            switch (field.number) {
            case 1: node(field.bytes, depth + 1); break;
            case 5: tensor(field.bytes, isOutermost); break;
            case 15: sparse(field.bytes); break;
            default: break;
            }
        });
    }

    void node(QByteArrayView message, int depth)
    {
        ++m_facts.nodes;
        eachField(message, [&](const WireFields::Field &field) {
            if (field.number == 5)
                attribute(field.bytes, depth);
        });
    }

    void attribute(QByteArrayView message, int depth)
    {
        eachField(message, [&](const WireFields::Field &field) {
            switch (field.number) {
            case 5:
            case 10: tensor(field.bytes, false); break;
            case 6:
            case 11: graph(field.bytes, false, depth + 1); break;
            case 22:
            case 23: sparse(field.bytes); break;
            default: break;
            }
        });
    }

    void sparse(QByteArrayView message)
    {
        eachField(message, [&](const WireFields::Field &field) {
            if (field.number == 1 || field.number == 2)
                tensor(field.bytes, false);
        });
    }

    void tensor(QByteArrayView message, bool mayBeExternal)
    {
        eachField(message, [&](const WireFields::Field &field) {
            const bool isExternal = field.number == 13 || (field.number == 14 && field.value != 0);
            if (isExternal && !mayBeExternal)
                throw Unreadable{u"keeps weights of a node in another file; save it with all weights in one file"_s};
            if (field.number == 13)
                external(field.bytes);
        });
    }

    void external(QByteArrayView message)
    {
        std::string key;
        std::string value;
        eachField(message, [&](const WireFields::Field &field) {
            if (field.number == 1)
                key = text(field.bytes);
            if (field.number == 2)
                value = text(field.bytes);
        });
        if (key == "location")
            m_facts.externalFiles.insert(value);
    }

    ModelFacts &m_facts;
};

} // namespace

Result<ModelFacts> readModelProto(const QByteArray &bytes, const QString &name)
try {
    ModelFacts facts;
    Walk(facts).model(bytes);
    return facts;
} catch (const Unreadable &unreadable) {
    return fail(Failure::Kind::BadInput, unreadable.detail, name);
}

} // namespace onnxmodels
