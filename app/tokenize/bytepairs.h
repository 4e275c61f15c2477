#pragma once

#include "app/tokenize/mergetable.h"
#include "app/tokenize/model.h"

namespace tokenize {

/// The model "BPE": a word starts as its code points, and of the merges that apply the earliest of the list is made,
/// at its first place, until none does. Whether the code points stand for bytes (GPT-2) is the pre-tokenizer's matter.
/// `dropout`, a means of training, is left aside. The time is that of the word's length and its logarithm.
class BytePairs : public Model
{
public:
    explicit BytePairs(const Field &model);

    void tokenize(std::string_view word, std::vector<Token> &tokens) const override;

private:
    void readMerges(const Field &merges);
    void readMerge(const Field &merge, int rank);

    std::vector<Token> codePoints(std::string_view word) const;
    void addUnknown(std::string_view word, text::Span span, std::vector<Token> &tokens) const;

    MergeTable m_merges;
    std::string m_insidePrefix; ///< of tokens that don't begin a word
    std::string m_endSuffix;    ///< of tokens that end one
    std::optional<int> m_unknown;
    bool m_fusesUnknown;
    bool m_spellsBytes;
    bool m_ignoresMerges; ///< where the whole word is a token
};

} // namespace tokenize
