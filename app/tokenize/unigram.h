#pragma once

#include "app/tokenize/model.h"

namespace tokenize {

/// The model "Unigram" of SentencePiece: of all ways to cut the word into tokens the one with the highest sum of
/// scores (Viterbi). A code point that is no token counts 10 below the lowest score, and such ones side by side are
/// one unknown token, or with `byte_fallback` the tokens of their bytes.
class Unigram : public Model
{
public:
    explicit Unigram(const Field &model);

    void tokenize(std::string_view word, std::vector<Token> &tokens) const override;

private:
    /// The best way to a place in the word: its score, and its last token.
    struct Step
    {
        double score = 0;
        int id = -1; ///< -1: no way leads here yet
        size_t begin = 0;

        void offer(double otherScore, int otherId, size_t from);
    };
    std::vector<Step> bestSteps(std::string_view word) const;
    void addUnknown(std::string_view word, text::Span span, std::vector<Token> &tokens) const;

    struct Scored;
    Unigram(const Field &model, Scored scored);
    static Scored read(const Field &vocab);

    std::vector<double> m_scores; ///< by id
    double m_unknownScore = 0;
    int m_unknown = 0;
    bool m_spellsBytes = false;
};

} // namespace tokenize
