#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <string_view>

namespace text {

/// What a text has in common with its near-duplicates: the same words but for a few, another number, other signs.
///
/// MinHash over runs of two characters that stand alone (Han, Kana, Hangul) or four letters, blanks and signs being
/// one, digits all alike; one hash a run, sorted into bins (Li, Owen, Zhang, NIPS 2012), empty bins filled from the
/// next (Shrivastava, Li, ICML 2014). 256 bytes.
class Sketch
{
public:
    static constexpr size_t bins = 64;
    static constexpr size_t keyCount = 16;
    static constexpr double near = 0.6; ///< from here on two texts are near-duplicates

    Sketch() = default;

    /// Of a text that fold() has folded. A text without a letter is near to any other such text.
    static Sketch of(std::string_view folded);

    /// About which share of the runs of both texts stand in both (Jaccard), 0 to 1; off by 0.06 on average.
    double similarity(const Sketch &other) const;
    bool isNear(const Sketch &other) const { return similarity(other) >= near; }

    /// Texts that are near nearly always share one of these, in its place; others seldom do.
    std::array<uint64_t, keyCount> keys() const;

    const std::array<uint32_t, bins> &least() const { return m_least; } ///< by bin, the lowest hash

    bool operator==(const Sketch &) const = default;

private:
    std::array<uint32_t, bins> m_least{};
};

/// Calls \a take with the numbers of two of \a sketches that are near-duplicates, so often that all of a cluster are
/// linked with one another, directly or through others. Takes time about as their number grows.
void eachNearPair(std::span<const Sketch> sketches, const std::function<void(size_t, size_t)> &take);

} // namespace text
