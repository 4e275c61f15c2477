#pragma once

#include "app/text/steps.h"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace text {

/// What each code point folds to, worked out once from ICU and OpenCC: NFKC case folding, then
/// each traditional character to the simplified one that it has when it stands alone, and so on
/// until nothing changes, so that folding a folded text leaves it as it is.
///
/// That is the table that all of fold()'s steps make; there is one for any choice of them.
///
/// A table of two stages: code points share a page of 256 entries with all pages that are equal
/// to it, and most are the page on which nothing changes.
class FoldTable
{
public:
    /// How a code point folds: `Unchanged`, `Removed`, or else up to three bytes of UTF-8 in the
    /// low 24 bits (first byte lowest) with their count above, or a place in the pool.
    using Entry = uint32_t;
    static constexpr Entry Unchanged = 0;
    static constexpr Entry Removed = 0xfe000000;
    static constexpr Entry Pooled = 0xff000000;
    static constexpr size_t LongestFold = 64; ///< bytes; Unicode's longest today is U+FDFA with 33

    static const FoldTable &instance() { return of(Steps::folding()); }
    /// The table for those of \a steps that are fold()'s: made when it is first asked for. Thread-safe.
    static const FoldTable &of(Steps steps);

    Entry entry(char32_t c) const { return m_entries[m_pages[c >> 8] * size_t(256) + (c & 0xff)]; }

    /// For the hot path: the three bytes that \a c, a code point of three bytes, folds to (first byte
    /// lowest), or 0 where it does not fold to one code point of three bytes.
    Entry threeForThree(char32_t c) const { return m_threeForThree[c]; }

    /// The bytes of a pooled entry.
    std::string_view pooled(Entry entry) const
    {
        const size_t at = entry & 0x00ffffff;
        return std::string_view(m_pool).substr(at + 1, static_cast<unsigned char>(m_pool[at]));
    }

    bool foldsCase() const { return m_steps.has(Step::Case); }

    /// False if OpenCC's data is not installed: traditional characters then stay as they are.
    bool foldsTraditional() const { return m_foldsTraditional; }

private:
    explicit FoldTable(Steps steps);
    void set(char32_t c, std::string_view folded);
    Entry encode(std::string_view folded);
    std::string bytes(Entry entry) const;
    std::string foldedOnce(std::string_view text) const;
    void addCaseFolding();
    void addSimplification();
    void close();
    void addThreeForThree();

    std::array<uint16_t, 0x1100> m_pages{};
    std::vector<Entry> m_entries = std::vector<Entry>(256, Unchanged);
    std::vector<Entry> m_threeForThree = std::vector<Entry>(0x10000, 0);
    std::string m_pool;
    Steps m_steps;
    bool m_foldsTraditional = false;
};

} // namespace text
