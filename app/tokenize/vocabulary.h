#pragma once

#include "app/tokenize/trie.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace tokenize {

constexpr size_t mostTokens = 2'000'000;

/// The tokens of a model and their ids. An id may be left out, and two tokens may share one.
class Vocabulary
{
public:
    using Entry = std::pair<std::string, int>;

    Vocabulary() = default;
    explicit Vocabulary(std::vector<Entry> entries);

    std::optional<int> find(std::string_view token) const { return m_trie.find(token); }
    std::string_view token(int id) const; ///< empty if there is none
    const Trie &trie() const { return m_trie; }
    size_t size() const { return m_tokens.size(); }
    int largestId() const { return m_tokens.empty() ? -1 : m_tokens.back().second; }

    /// Adds to \a ids those of the tokens "<0x00>" to "<0xFF>" that stand for the bytes of \a utf8, as a model with
    /// `byte_fallback` spells what it doesn't know. False, and none added, if one of them is missing.
    bool spell(std::string_view utf8, std::vector<int> &ids) const;

private:
    Trie m_trie;
    std::vector<Entry> m_tokens; ///< ordered by id
    std::array<int, 256> m_bytes{}; ///< -1: no such token
};

} // namespace tokenize
