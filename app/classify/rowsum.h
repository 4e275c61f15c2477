#pragma once

#include "app/classify/weightrow.h"

#include <span>
#include <vector>

namespace classify {

/// Adds up the rows that the n-grams of a text fall on, each row once: the hot path of the classifier. Takes them in
/// blocks, so that the rows of a block are on their way from memory while its n-grams are still being hashed.
class RowSum
{
public:
    using Sums = std::array<int64_t, 16>; ///< by lane

    /// \a rows are borrowed: a power of two of them, 2^\a bits.
    RowSum(std::span<const WeightRow> rows, unsigned bits)
        : m_rows(rows.data())
        , m_bits(bits)
        , m_counted((size_t{1} << bits) / 64)
    {
    }

    void add(uint64_t hash)
    {
        const RowAddress address(hash, m_bits);
        __builtin_prefetch(m_rows + address.row);
        m_block[m_size++] = address;
        if (m_size == m_block.size()) [[unlikely]]
            flush();
    }

    const Sums &sums()
    {
        flush();
        return m_sums;
    }

    void clear();

private:
    void flush();

    const WeightRow *m_rows;
    unsigned m_bits;
    size_t m_size = 0;
    size_t m_flushed = 0; // n-grams; of up to a block, these stand in m_block yet
    std::array<RowAddress, 256> m_block; // 256 * WeightRow::most fits 16 bits
    std::vector<uint64_t> m_counted;     // a bit for each row that is in the sums
    Sums m_sums{};
};

} // namespace classify
