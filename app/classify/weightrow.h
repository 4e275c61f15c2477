#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace classify {

/// What one n-gram weighs for each category, so that one load fetches all of them. Several n-grams fall on one row; it
/// belongs to the one whose fingerprint it bears, and the others weigh nothing.
struct alignas(16) WeightRow
{
    static constexpr size_t lanes = 14; ///< categories that there is room for
    static constexpr size_t mass = 14; ///< 1 to most: how rare the n-gram is; 0: the row belongs to none
    static constexpr size_t fingerprint = 15; ///< of that n-gram, 1 to 255; 0: it belongs to none
    static constexpr int most = 63; ///< a weight is -most to most: two of them can be added in one byte

    std::array<int8_t, 16> bytes{};

    uint8_t print() const { return static_cast<uint8_t>(bytes[fingerprint]); }
};

/// The row that an n-gram falls on in a table of 2^bits, and what it is known by there.
struct RowAddress
{
    uint32_t row = 0;
    uint8_t print = 0;

    RowAddress() = default;
    RowAddress(uint64_t hash, unsigned bits)
        : row(static_cast<uint32_t>(hash >> (64 - bits)))
        , print(static_cast<uint8_t>(hash >> (56 - bits)))
    {
        print += print == 0;
    }
};

} // namespace classify
