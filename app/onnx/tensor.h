#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace onnxmodels {

/// What the numbers of a tensor are; those that models of texts and pictures take and give.
enum class Element { Float, Half, Int64, Int32, Uint8, Bool, Other };

size_t sizeOf(Element element); ///< bytes

/// An input or an output of a network.
struct Port
{
    std::string name;
    Element element = Element::Other;
    std::vector<int64_t> shape; ///< -1: any
};

/// Numbers for an input.
struct Tensor
{
    std::string name;
    Element element = Element::Float;
    std::vector<int64_t> shape;
    std::vector<std::byte> bytes;

    /// \a numbers in \a element: whole numbers only.
    static Tensor ofWhole(std::string name, Element element, std::vector<int64_t> shape,
                          std::span<const int64_t> numbers);
    static Tensor ofReal(std::string name, std::vector<int64_t> shape, std::span<const float> numbers);
    /// Nothing but zeros; of no number at all if one of the sides is 0.
    static Tensor ofZeros(std::string name, Element element, std::vector<int64_t> shape);
};

/// What an output gave.
struct Numbers
{
    std::vector<int64_t> shape;
    std::vector<float> values;
};

/// "[?, 128]", for people.
std::string words(std::span<const int64_t> shape);

} // namespace onnxmodels
