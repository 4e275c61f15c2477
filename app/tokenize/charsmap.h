#pragma once

#include "app/tokenize/normalizer.h"

#include <optional>

namespace tokenize {

/// "Precompiled": the normalisation rules of a SentencePiece model (its `precompiled_charsmap`), in base64: the size
/// of a double array in bytes (32 bits, little-endian), the array as the library Darts-clone makes it, and the
/// normalised texts, each ended by a zero byte. The array leads from a text to the place of its normalised one.
///
/// As the readers of tokenizer.json do it, it is looked up by graphemes of fewer than six bytes, and then by code
/// points; SentencePiece itself takes the longest text that matches.
class Charsmap : public Normalizer
{
public:
    explicit Charsmap(const Field &charsmap);

    Aligned apply(Aligned text) const override;

private:
    std::optional<std::string_view> normalised(std::string_view text) const;
    void normaliseGrapheme(const Aligned &text, text::Span grapheme, Aligned &out) const;

    std::vector<uint32_t> m_units;
    std::string m_texts;
};

} // namespace tokenize
