#pragma once

#include "app/search/words.h"

#include <cstdint>
#include <string_view>

namespace search {

/// A property of a text by which the index finds it, as a hash: that it holds a character that
/// stands alone, two of them in a row, a word, or a word that begins with three certain letters.
/// Two properties with one hash cost time, never a wrong answer: what the index offers is read.
using Feature = uint32_t;

/// Of a hash. A group of the index has 10,000 to 400,000 features, so that up to a tenth of what no text has
/// seems to be in some: a few rows are read for nothing. Each bit more would make the index 2 % larger.
inline constexpr int featureBits = 22;

inline constexpr int prefixLength = 3; ///< letters

namespace internal {

enum class Kind : uint64_t { Character = 1, Pair, Word, Prefix };

constexpr Feature mixed(uint64_t value)
{
    value *= 0x9e3779b97f4a7c15U;
    value ^= value >> 29U;
    value *= 0xbf58476d1ce4e5b9U;
    return static_cast<Feature>(value >> (64U - featureBits));
}

Feature ofBytes(Kind kind, std::string_view bytes);

} // namespace internal

constexpr Feature characterFeature(char32_t c)
{
    return internal::mixed(uint64_t(internal::Kind::Character) << 48U | c);
}

constexpr Feature pairFeature(char32_t first, char32_t second)
{
    return internal::mixed(uint64_t(internal::Kind::Pair) << 48U | uint64_t(first) << 21U | second);
}

inline Feature wordFeature(std::string_view word)
{
    return internal::ofBytes(internal::Kind::Word, word);
}

/// The first prefixLength letters of \a word; empty if it has fewer.
std::string_view prefixOf(std::string_view word);

inline Feature prefixFeature(std::string_view prefix)
{
    return internal::ofBytes(internal::Kind::Prefix, prefix);
}

} // namespace search
