#pragma once

#include "app/text/sketch.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace text {

/// A Sketch in a quarter of its size, for holding one against a million others: of each bin the lowest byte of its hash
/// (b-bit minwise hashing: Li, König, WWW 2010). 64 bytes.
class SmallSketch
{
public:
    static constexpr size_t size = Sketch::bins;

    SmallSketch() = default;
    explicit SmallSketch(const Sketch &sketch);

    /// As bytes() wrote it. \a bytes has `size` of them.
    static SmallSketch fromBytes(const char *bytes)
    {
        SmallSketch sketch;
        std::memcpy(sketch.m_lowest.data(), bytes, size);
        return sketch;
    }

    std::string_view bytes() const { return {reinterpret_cast<const char *>(m_lowest.data()), size}; }

    /// How many bins are the same.
    int equalBins(const SmallSketch &other) const
    {
        uint8_t equal = 0; // of 64, so that a byte holds it and the loop becomes a few vector instructions
        for (size_t i = 0; i < size; ++i)
            equal = static_cast<uint8_t>(equal + (m_lowest[i] == other.m_lowest[i] ? 1 : 0));
        return equal;
    }

    /// About which share of the runs of both texts stand in both, as Sketch::similarity(), for what is the same by
    /// chance in one bin of 256 taken off.
    double similarity(const SmallSketch &other) const { return similarityOf(equalBins(other)); }
    static double similarityOf(int equalBins);
    static int leastEqualBins(double similarity); ///< from which number on it is reached

    /// Four of the bins, the \a number-th of 16: texts that have much in common have many of these in common.
    uint32_t band(size_t number) const
    {
        uint32_t four = 0;
        std::memcpy(&four, m_lowest.data() + 4 * number, sizeof four);
        return four;
    }

    bool operator==(const SmallSketch &) const = default;

private:
    std::array<uint8_t, size> m_lowest{};
};

} // namespace text
