#pragma once

#include "app/tokenize/model.h"

namespace tokenize {

/// The model "WordPiece" of BERT: the longest token that begins the word, then the longest that goes on from there
/// among those with the prefix ("##"), and so on. A word that cannot be had in this way is the unknown token as a
/// whole, and so is one of more than `max_input_chars_per_word` code points.
class WordPiece : public Model
{
public:
    explicit WordPiece(const Field &model);

    void tokenize(std::string_view word, std::vector<Token> &tokens) const override;

private:
    bool cut(std::string_view word, std::vector<Token> &tokens) const;

    int m_unknown;
    size_t m_longestWord;
    std::optional<Trie::Node> m_inside; ///< where the tokens with the prefix begin; none: there are none
};

} // namespace tokenize
