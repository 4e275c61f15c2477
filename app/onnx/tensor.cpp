#include "app/onnx/tensor.h"

#include <cstring>

namespace onnxmodels {

namespace {

size_t countOf(std::span<const int64_t> shape)
{
    size_t count = 1;
    for (const int64_t side : shape)
        count *= static_cast<size_t>(side);
    return count;
}

template <typename Number>
std::vector<std::byte> bytesOf(std::span<const int64_t> numbers)
{
    std::vector<std::byte> bytes(numbers.size() * sizeof(Number));
    for (size_t i = 0; i < numbers.size(); ++i) {
        const auto number = static_cast<Number>(numbers[i]);
        std::memcpy(bytes.data() + i * sizeof(Number), &number, sizeof(Number));
    }
    return bytes;
}

} // namespace

size_t sizeOf(Element element)
{
    switch (element) {
    case Element::Int64: return 8;
    case Element::Float:
    case Element::Int32: return 4;
    case Element::Half: return 2;
    case Element::Uint8:
    case Element::Bool: return 1;
    case Element::Other: break;
    }
    return 0;
}

Tensor Tensor::ofWhole(std::string name, Element element, std::vector<int64_t> shape, std::span<const int64_t> numbers)
{
    std::vector<std::byte> bytes = element == Element::Int64 ? bytesOf<int64_t>(numbers)
        : element == Element::Int32                          ? bytesOf<int32_t>(numbers)
                                                             : bytesOf<uint8_t>(numbers);
    return {std::move(name), element, std::move(shape), std::move(bytes)};
}

Tensor Tensor::ofReal(std::string name, std::vector<int64_t> shape, std::span<const float> numbers)
{
    const auto bytes = std::as_bytes(numbers);
    return {std::move(name), Element::Float, std::move(shape), {bytes.begin(), bytes.end()}};
}

Tensor Tensor::ofZeros(std::string name, Element element, std::vector<int64_t> shape)
{
    const size_t size = countOf(shape) * sizeOf(element);
    return {std::move(name), element, std::move(shape), std::vector<std::byte>(size)};
}

std::string words(std::span<const int64_t> shape)
{
    std::string all;
    for (const int64_t side : shape)
        all += (all.empty() ? "" : ", ") + (side < 0 ? std::string("?") : std::to_string(side));
    return '[' + all + ']';
}

} // namespace onnxmodels
