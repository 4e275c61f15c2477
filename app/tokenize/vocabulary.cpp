#include "app/tokenize/vocabulary.h"

#include <algorithm>
#include <format>

namespace tokenize {

Vocabulary::Vocabulary(std::vector<Entry> entries)
{
    std::vector<std::pair<std::string_view, int>> texts;
    texts.reserve(entries.size());
    for (const auto &[token, id] : entries)
        texts.emplace_back(token, id);
    m_trie = Trie(std::move(texts));
    m_tokens = std::move(entries);
    std::ranges::stable_sort(m_tokens, {}, &Entry::second);
    for (size_t byte = 0; byte < m_bytes.size(); ++byte)
        m_bytes[byte] = find(std::format("<0x{:02X}>", byte)).value_or(-1);
}

std::string_view Vocabulary::token(int id) const
{
    const auto found = std::ranges::lower_bound(m_tokens, id, {}, &Entry::second);
    return found != m_tokens.end() && found->second == id ? std::string_view(found->first) : std::string_view();
}

bool Vocabulary::spell(std::string_view utf8, std::vector<int> &ids) const
{
    const auto tokenOf = [this](char byte) { return m_bytes[static_cast<unsigned char>(byte)]; };
    if (!std::ranges::all_of(utf8, [&](char byte) { return tokenOf(byte) >= 0; }))
        return false;
    std::ranges::transform(utf8, std::back_inserter(ids), tokenOf);
    return true;
}

} // namespace tokenize
