#pragma once

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>

namespace search {

/// Some of the rows of a group of the index, which are numbered from 0.
class RowSet
{
public:
    static constexpr int size = 4096;

    static RowSet all()
    {
        RowSet set;
        set.m_words.fill(~uint64_t(0));
        return set;
    }

    bool contains(int row) const { return m_words[word(row)] >> (row % 64) & 1U; }
    /// \a count rows from \a row on, which is divisible by \a count; that is 64 at most, and a power of two.
    void insert(int row, int count = 1) { m_words[word(row)] |= (~uint64_t(0) >> (64 - count)) << (row % 64); }
    bool isEmpty() const
    {
        return std::ranges::all_of(m_words, [](uint64_t w) { return w == 0; });
    }
    int count() const
    {
        int sum = 0;
        for (const uint64_t w : m_words)
            sum += std::popcount(w);
        return sum;
    }

    RowSet &operator&=(const RowSet &other)
    {
        for (size_t i = 0; i < m_words.size(); ++i)
            m_words[i] &= other.m_words[i];
        return *this;
    }
    RowSet &operator|=(const RowSet &other)
    {
        for (size_t i = 0; i < m_words.size(); ++i)
            m_words[i] |= other.m_words[i];
        return *this;
    }
    bool operator==(const RowSet &) const = default;

    /// The highest row at or below \a row that is in the set; -1 if none is.
    int lastAtOrBelow(int row) const { return seek(row, 0); }
    /// The highest row at or below \a row that is not in the set; -1 if all are.
    int lastGapAtOrBelow(int row) const { return seek(row, ~uint64_t(0)); }

private:
    static constexpr size_t word(int row) { return static_cast<size_t>(row) / 64; }

    int seek(int row, uint64_t inverted) const
    {
        for (uint64_t kept = ~uint64_t(0) >> (63 - (row & 63)); row >= 0; row = (row | 63) - 64, kept = ~uint64_t(0)) {
            if (const uint64_t found = (m_words[word(row)] ^ inverted) & kept)
                return (row & ~63) + 63 - std::countl_zero(found);
        }
        return -1;
    }

    std::array<uint64_t, size / 64> m_words{};
};

} // namespace search
