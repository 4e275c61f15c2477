#include "app/tokenize/wordlevel.h"

namespace tokenize {

WordLevel::WordLevel(const Field &model)
    : Model(readVocabulary(model["vocab"]))
    , m_unknown(idOf(model["unk_token"], vocabulary()))
{
}

void WordLevel::tokenize(std::string_view word, std::vector<Token> &tokens) const
{
    tokens.push_back({vocabulary().find(word).value_or(m_unknown), {0, word.size()}});
}

} // namespace tokenize
