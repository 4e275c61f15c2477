#pragma once

#include "app/tokenize/model.h"

namespace tokenize {

/// The model "WordLevel": a word is a token, or the unknown one.
class WordLevel : public Model
{
public:
    explicit WordLevel(const Field &model);

    void tokenize(std::string_view word, std::vector<Token> &tokens) const override;

private:
    int m_unknown;
};

} // namespace tokenize
