#include "app/onnx/network.h"

#include "app/onnx/runtime.h"

using namespace Qt::StringLiterals;

namespace onnxmodels {

struct Network::Session : OpenModel
{
};

namespace {

Element elementOf(ONNXTensorElementDataType type)
{
    switch (type) {
    case ONNX_TENSOR_ELEMENT_DATA_TYPE_FLOAT: return Element::Float;
    case ONNX_TENSOR_ELEMENT_DATA_TYPE_FLOAT16: return Element::Half;
    case ONNX_TENSOR_ELEMENT_DATA_TYPE_INT64: return Element::Int64;
    case ONNX_TENSOR_ELEMENT_DATA_TYPE_INT32: return Element::Int32;
    case ONNX_TENSOR_ELEMENT_DATA_TYPE_UINT8: return Element::Uint8;
    case ONNX_TENSOR_ELEMENT_DATA_TYPE_BOOL: return Element::Bool;
    default: return Element::Other;
    }
}

ONNXTensorElementDataType typeOf(Element element)
{
    switch (element) {
    case Element::Float: return ONNX_TENSOR_ELEMENT_DATA_TYPE_FLOAT;
    case Element::Half: return ONNX_TENSOR_ELEMENT_DATA_TYPE_FLOAT16;
    case Element::Int64: return ONNX_TENSOR_ELEMENT_DATA_TYPE_INT64;
    case Element::Int32: return ONNX_TENSOR_ELEMENT_DATA_TYPE_INT32;
    case Element::Uint8: return ONNX_TENSOR_ELEMENT_DATA_TYPE_UINT8;
    case Element::Bool: return ONNX_TENSOR_ELEMENT_DATA_TYPE_BOOL;
    case Element::Other: break;
    }
    return ONNX_TENSOR_ELEMENT_DATA_TYPE_UNDEFINED;
}

Port portOf(const Ort::AllocatedStringPtr &name, const Ort::TypeInfo &type)
{
    Port port{.name = name.get()};
    if (type.GetONNXType() == ONNX_TYPE_TENSOR) {
        const auto tensor = type.GetTensorTypeAndShapeInfo();
        port.element = elementOf(tensor.GetElementType());
        port.shape = tensor.GetShape();
    }
    return port;
}

Ort::SessionOptions optionsFor(const ModelFiles &files, const Limits &limits)
{
    Ort::SessionOptions options;
    options.SetIntraOpNumThreads(limits.threads);
    options.SetInterOpNumThreads(1);
    options.SetExecutionMode(ORT_SEQUENTIAL);
    options.SetGraphOptimizationLevel(ORT_ENABLE_ALL);
    options.SetDeterministicCompute(true);
    options.DisableMemPattern();  // lengths differ from text to text
    options.AddConfigEntry("session.use_env_allocators", "1");      // with a limit
    options.AddConfigEntry("session.intra_op.allow_spinning", "0"); // waiting threads sleep
    options.AddConfigEntry("session.load_model_format", "ONNX");    // and no other, which may name files
    std::vector<std::string> names;
    std::vector<char *> buffers;
    std::vector<size_t> sizes;
    for (const auto &[name, bytes] : files.external) {
        names.push_back(name);
        buffers.push_back(
            const_cast<char *>(bytes.constData())); // NOLINT(cppcoreguidelines-pro-type-const-cast): only read
        sizes.push_back(static_cast<size_t>(bytes.size()));
    }
    if (!names.empty())
        options.AddExternalInitializersFromFilesInMemory(names, buffers, sizes);
    return options;
}

template <typename Number>
Numbers taken(const Number *numbers, std::vector<int64_t> shape, size_t count, Network::Part part)
{
    size_t skipped = 0;
    if (part == Network::Part::LastRow && !shape.empty()) {
        const auto row = static_cast<size_t>(shape.back());
        skipped = count - std::min(row, count);
        shape = {shape.back()};
    }
    Numbers all{.shape = std::move(shape)};
    all.values.reserve(count - skipped);
    for (size_t i = skipped; i < count; ++i)
        all.values.push_back(static_cast<float>(numbers[i]));
    return all;
}

Result<Numbers> numbersOf(const Ort::Value &value, Network::Part part, const QString &name)
{
    const auto info = value.GetTensorTypeAndShapeInfo();
    switch (info.GetElementType()) {
    case ONNX_TENSOR_ELEMENT_DATA_TYPE_FLOAT:
        return taken(value.GetTensorData<float>(), info.GetShape(), info.GetElementCount(), part);
    case ONNX_TENSOR_ELEMENT_DATA_TYPE_FLOAT16:
        return taken(value.GetTensorData<Ort::Float16_t>(), info.GetShape(), info.GetElementCount(), part);
    default: return fail(Failure::Kind::BadInput, u"the output is no tensor of floating-point numbers"_s, name);
    }
}

} // namespace

Network::Network(std::unique_ptr<Session> session, QString name)
    : m_session(std::move(session))
    , m_name(std::move(name))
{
    Ort::AllocatorWithDefaultOptions allocator;
    const Ort::Session &opened = m_session->session;
    for (size_t i = 0; i < opened.GetInputCount(); ++i)
        m_inputs.push_back(portOf(opened.GetInputNameAllocated(i, allocator), opened.GetInputTypeInfo(i)));
    for (size_t i = 0; i < opened.GetOutputCount(); ++i)
        m_outputs.push_back(portOf(opened.GetOutputNameAllocated(i, allocator), opened.GetOutputTypeInfo(i)));
}

Network::~Network() = default;

Result<std::unique_ptr<const Network>> Network::open(const ModelFiles &files, const Limits &limits, const QString &name)
try {
    const Ort::SessionOptions options = optionsFor(files, limits);
    auto session = std::make_unique<Session>(
        openModel(files.network.constData(), static_cast<size_t>(files.network.size()), options));
    return std::unique_ptr<const Network>(new Network(std::move(session), name));
} catch (const std::exception &error) {
    return fail(Failure::Kind::BadInput, u"ONNX Runtime cannot run it: "_s + QString::fromUtf8(error.what()), name);
}

Result<Numbers> Network::run(std::span<const Tensor> inputs, size_t output, Part part,
                             const std::stop_token &stop) const
try {
    const Ort::MemoryInfo memory = Ort::MemoryInfo::CreateCpu(OrtDeviceAllocator, OrtMemTypeDefault);
    std::vector<const char *> names;
    std::vector<Ort::Value> values;
    for (const Tensor &input : inputs) {
        names.push_back(input.name.c_str());
        auto *const bytes =
            const_cast<std::byte *>(input.bytes.data()); // NOLINT(cppcoreguidelines-pro-type-const-cast): only read
        values.push_back(Ort::Value::CreateTensor(memory, bytes, input.bytes.size(), input.shape.data(),
                                                  input.shape.size(), typeOf(input.element)));
    }
    const char *const wanted[] = {m_outputs.at(output).name.c_str()};
    Ort::RunOptions options;
    // or the arena would keep what the longest text took
    options.AddConfigEntry("memory.enable_memory_arena_shrinkage", "cpu:0");
    const std::stop_callback whenStopped(stop, [&] { options.SetTerminate(); });
    const auto results =
        m_session->session.Run(options, names.data(), values.data(), values.size(), wanted, std::size(wanted));
    if (stop.stop_requested())
        return fail(Failure::Kind::Cancelled, {});
    return numbersOf(results.front(), part, m_name);
} catch (const std::exception &error) {
    if (stop.stop_requested())
        return fail(Failure::Kind::Cancelled, {});
    return fail(Failure::Kind::BadInput, u"ONNX Runtime stopped: "_s + QString::fromUtf8(error.what()), m_name);
}

} // namespace onnxmodels
