#include "app/tokenize/wordpiece.h"

#include <algorithm>
#include <limits>

namespace tokenize {

WordPiece::WordPiece(const Field &model)
    : Model(readVocabulary(model["vocab"]))
    , m_unknown(idOf(model["unk_token"], vocabulary()))
    , m_longestWord(100)
{
    if (const auto longest = model.find("max_input_chars_per_word"))
        m_longestWord = static_cast<size_t>(longest->integer(std::numeric_limits<int>::max()));
    Trie::Node node = Trie::root;
    if (vocabulary().trie().walk(node, model.text("continuing_subword_prefix", "##")))
        m_inside = node;
}

void WordPiece::tokenize(std::string_view word, std::vector<Token> &tokens) const
{
    const auto startsCodePoint = [](char byte) { return (static_cast<unsigned char>(byte) & 0xc0) != 0x80; };
    const size_t before = tokens.size();
    const bool isTooLong = word.size() > m_longestWord
        && static_cast<size_t>(std::ranges::count_if(word, startsCodePoint)) > m_longestWord;
    if (!isTooLong && cut(word, tokens))
        return;
    tokens.resize(before);
    tokens.push_back({m_unknown, {0, word.size()}});
}

bool WordPiece::cut(std::string_view word, std::vector<Token> &tokens) const
{
    const Trie &trie = vocabulary().trie();
    for (size_t at = 0; at < word.size();) {
        if (at > 0 && !m_inside)
            return false;
        Trie::Node node = at == 0 ? Trie::root : *m_inside;
        Token longest;
        for (size_t end = at; end < word.size() && trie.step(node, word[end]); ++end) {
            if (trie.number(node) >= 0)
                longest = {trie.number(node), {at, end + 1}};
        }
        if (longest.span.isEmpty())
            return false;
        tokens.push_back(longest);
        at = longest.span.end;
    }
    return true;
}

} // namespace tokenize
