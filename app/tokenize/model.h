#pragma once

#include "app/text/span.h"
#include "app/tokenize/fields.h"
#include "app/tokenize/vocabulary.h"

#include <memory>
#include <string_view>
#include <vector>

namespace tokenize {

/// A token and the bytes of the word that it stands for.
struct Token
{
    int id = 0;
    text::Span span;

    bool operator==(const Token &) const = default;
};

/// Makes tokens of words: what a tokenizer.json has under "model".
class Model
{
public:
    explicit Model(Vocabulary vocabulary);
    virtual ~Model() = default;

    /// Adds the tokens of \a word, which is valid UTF-8 and not empty. Their spans follow one another.
    virtual void tokenize(std::string_view word, std::vector<Token> &tokens) const = 0;

    const Vocabulary &vocabulary() const { return m_vocabulary; }

private:
    Vocabulary m_vocabulary;
};

std::unique_ptr<const Model> readModel(const Field &model);

/// What models of several kinds read: an object of tokens and their ids, and the id of a token that must be known.
Vocabulary readVocabulary(const Field &vocab);
int idOf(const Field &token, const Vocabulary &vocabulary);

} // namespace tokenize
