#pragma once

#include "app/tokenize/pretokenizer.h"

#include <string>

namespace tokenize {

/// "Metaspace", the way of SentencePiece: blanks made visible ("▁"), one put in front, and a word from each on.
/// `prepend_scheme` says where one is put: "always" before each word that has none, "first" only at the begin of the
/// text, "never"; older files say `add_prefix_space` instead.
class Metaspace : public PreTokenizer
{
public:
    explicit Metaspace(const Field &metaspace);

    void apply(Words &words) const override;

private:
    enum class Prepend { Always, First, Never };
    static Prepend readPrepend(const Field &metaspace);
    void addWords(const Aligned &text, text::Span whole, std::vector<text::Span> &spans) const;

    std::string m_blank;
    Prepend m_prepend;
    bool m_splits;
};

} // namespace tokenize
