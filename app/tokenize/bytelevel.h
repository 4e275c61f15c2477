#pragma once

#include "app/tokenize/pattern.h"
#include "app/tokenize/pretokenizer.h"

#include <array>
#include <optional>

namespace tokenize {

/// The character that stands for each byte in GPT-2's vocabularies (`bytes_to_unicode` of its code): printable
/// characters of Latin-1 for themselves, the 68 other bytes for U+0100 and the following. A blank is "Ġ".
const std::array<char32_t, 256> &byteCharacters();

/// "ByteLevel": with `add_prefix_space` a blank before a word that has none, with `use_regex` words cut as GPT-2 does,
/// and then every byte made the character that stands for it.
class ByteLevel : public PreTokenizer
{
public:
    explicit ByteLevel(const Field &byteLevel);

    void apply(Words &words) const override;

private:
    bool m_addsBlank;
    std::optional<Pattern> m_words;
};

} // namespace tokenize
