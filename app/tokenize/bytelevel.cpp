#include "app/tokenize/bytelevel.h"

#include "app/tokenize/splitting.h"

namespace tokenize {

const std::array<char32_t, 256> &byteCharacters()
{
    static const std::array<char32_t, 256> characters = [] {
        std::array<char32_t, 256> made{};
        char32_t next = 0x100;
        for (char32_t byte = 0; byte < made.size(); ++byte) {
            const bool isPrintable = (byte >= 0x21 && byte <= 0x7e) || (byte >= 0xa1 && byte <= 0xac) || byte >= 0xae;
            made[byte] = isPrintable ? byte : next++;
        }
        return made;
    }();
    return characters;
}

ByteLevel::ByteLevel(const Field &byteLevel)
    : m_addsBlank(byteLevel.boolean("add_prefix_space", true))
{
    // The pattern of GPT-2's encoder.
    constexpr const char *gpt2 = R"('s|'t|'re|'ve|'m|'ll|'d| ?\p{L}+| ?\p{N}+| ?[^\s\p{L}\p{N}]+|\s+(?!\S)|\s+)";
    if (byteLevel.boolean("use_regex", true))
        m_words = Pattern::regex(gpt2, byteLevel);
}

void ByteLevel::apply(Words &words) const
{
    Words put;
    put.text.reserve(words.text.size());
    for (const text::Span &span : words.spans) {
        const size_t begin = put.text.size();
        if (m_addsBlank && words.text.text()[span.begin] != ' ')
            put.text.append(U' ', words.text.originAt(span.begin).atBegin());
        put.text.append(words.text, span);
        const text::Span whole{begin, put.text.size()};
        if (m_words)
            split(put.text, whole, *m_words, Behaviour::Isolated, false, put.spans);
        else
            put.spans.push_back(whole);
    }
    const std::array<char32_t, 256> &characters = byteCharacters();
    words.text = {};
    words.text.reserve(2 * put.text.size());
    words.spans.clear();
    for (const text::Span &span : put.spans) {
        const size_t begin = words.text.size();
        for (size_t at = span.begin; at < span.end; ++at)
            words.text.append(characters[static_cast<unsigned char>(put.text.text()[at])], put.text.originAt(at));
        words.spans.push_back({begin, words.text.size()});
    }
}

} // namespace tokenize
