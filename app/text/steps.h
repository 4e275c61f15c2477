#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace text {

/// One thing that normalisation does to a text before rules meet it.
enum class Step : uint16_t {
    Compatibility = 1 << 0, ///< NFKC, code point by code point: full width to half width, ligatures taken apart
    Case = 1 << 1,          ///< Unicode's full case folding
    Simplified = 1 << 2,    ///< traditional Han characters to simplified ones (OpenCC)
    Invisible = 1 << 3,     ///< zero-width and other default-ignorable code points removed
    Marks = 1 << 4,         ///< combining marks removed, and those of Latin letters: "é" to "e"
    Homoglyphs = 1 << 5,    ///< letters of other scripts that look like ASCII ones, in words that pretend to be Latin
    Separators = 1 << 6,    ///< symbols, emoji and blanks between characters that belong together
    Repeats = 1 << 7,       ///< three or more of one letter are one
    Lookalikes = 1 << 8,    ///< digits and signs that stand for letters: "p0rn"
    Split = 1 << 9,         ///< terms are also looked for with characters taken apart: 强 as 弓虽
};

/// Which steps are taken.
class Steps
{
public:
    constexpr Steps() = default;
    constexpr Steps(Step step) // NOLINT(google-explicit-constructor): a step is a set of one
        : m_bits(static_cast<uint16_t>(step))
    {
    }

    constexpr bool has(Step step) const { return (m_bits & static_cast<uint16_t>(step)) != 0; }
    constexpr bool isEmpty() const { return m_bits == 0; }
    constexpr uint16_t bits() const { return m_bits; }

    constexpr Steps operator|(Steps other) const { return Steps(static_cast<uint16_t>(m_bits | other.m_bits)); }
    constexpr Steps operator&(Steps other) const { return Steps(static_cast<uint16_t>(m_bits & other.m_bits)); }
    constexpr Steps without(Steps other) const { return Steps(static_cast<uint16_t>(m_bits & ~other.m_bits)); }
    constexpr bool operator==(const Steps &) const = default;

    /// What fold() does (app/text/fold.h), for matching and for search alike.
    static constexpr Steps folding();
    /// What only rules see, and only beside the folded text: undoing what hides words from filters.
    static constexpr Steps disguises();
    /// What a rule pack gets that does not say otherwise.
    static constexpr Steps standard();

private:
    constexpr explicit Steps(uint16_t bits)
        : m_bits(bits)
    {
    }

    uint16_t m_bits = 0;
};

constexpr Steps operator|(Step a, Step b)
{
    return Steps(a) | Steps(b);
}

constexpr Steps Steps::folding()
{
    return Step::Compatibility | Step::Case | Step::Simplified | Step::Invisible;
}

constexpr Steps Steps::disguises()
{
    return Step::Marks | Step::Homoglyphs | Step::Separators | Step::Repeats | Step::Lookalikes;
}

constexpr Steps Steps::standard()
{
    return folding() | Step::Marks | Step::Homoglyphs | Step::Separators | Step::Repeats;
}

/// A step and what rule packs call it: "compatibility", "case", "simplified", …
struct NamedStep
{
    std::string_view name;
    Step step;
};

std::span<const NamedStep> namedSteps(); ///< all of them, in the order in which they are taken
std::optional<Step> stepNamed(std::string_view name);

} // namespace text
