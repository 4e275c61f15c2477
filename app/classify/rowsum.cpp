#include "app/classify/rowsum.h"

#include <algorithm>
#include <bit>
#include <cstring>

namespace classify {

namespace {

// Vectors of GCC and Clang: 16 bytes are what every x86-64 and every ARMv8 has.
using Bytes = int8_t __attribute__((vector_size(16)));
using Shorts = int16_t __attribute__((vector_size(16)));

/// All but the fingerprint, or nothing.
struct alignas(16) Masks
{
    std::array<std::array<int8_t, 16>, 2> rows{};

    constexpr Masks()
    {
        rows[1].fill(-1);
        rows[1][WeightRow::fingerprint] = 0;
    }
};

constexpr Masks masks;

Bytes load(const int8_t *from)
{
    Bytes bytes;
    std::memcpy(&bytes, from, sizeof bytes);
    return bytes;
}

} // namespace

void RowSum::clear()
{
    if (m_flushed <= m_block.size()) {
        for (size_t i = 0; i < m_flushed; ++i)
            m_counted[m_block[i].row / 64] = 0;
    } else {
        std::ranges::fill(m_counted, 0);
    }
    m_size = 0;
    m_flushed = 0;
    m_sums = {};
}

void RowSum::flush()
{
    const auto known = [this](const RowAddress &address) {
        const WeightRow &row = m_rows[address.row];
        uint64_t &counted = m_counted[address.row / 64];
        const uint64_t isKnown = row.print() == address.print ? 1 : 0;
        const uint64_t isNew = isKnown & ~(counted >> (address.row % 64));
        counted |= isKnown << (address.row % 64);
        return load(row.bytes.data()) & load(masks.rows[isNew].data());
    };
    m_flushed += m_size;
    if (m_size % 2 != 0) // rows are added in pairs: one more that is known by nothing
        m_block[m_size++] = {};
    Shorts low{};
    Shorts high{};
    for (size_t i = 0; i < m_size; i += 2) {
        const Bytes pair = known(m_block[i]) + known(m_block[i + 1]);
        // A byte beside itself, shifted down by eight, is that byte with its sign in 16 bits.
        low +=
            std::bit_cast<Shorts>(__builtin_shufflevector(pair, pair, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7))
            >> 8;
        high += std::bit_cast<Shorts>(
                    __builtin_shufflevector(pair, pair, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13, 14, 14, 15, 15))
            >> 8;
    }
    for (size_t lane = 0; lane < 8; ++lane) {
        m_sums[lane] += low[lane];
        m_sums[lane + 8] += high[lane];
    }
    m_size = 0;
}

} // namespace classify
