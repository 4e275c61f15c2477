#pragma once

#include "app/tokenize/fields.h"
#include "app/tokenize/normalizer.h"
#include "app/tokenize/vocabulary.h"

#include <string>
#include <vector>

namespace tokenize {

/// A token that stands beside the model's: it is looked for in the text itself ("[MASK]").
struct AddedToken
{
    std::string content;
    int id = 0;
    bool isSingleWord = false; ///< only where no word character is next to it
    bool takesLeft = false;    ///< lstrip: with the white space before it
    bool takesRight = false;   ///< rstrip: with the white space behind it
    bool isNormalized = true;  ///< looked for after normalisation, by its own normalised form
    bool isSpecial = false;
};

/// The tokens under "added_tokens". Where several are found at one place the longest counts.
class AddedTokens
{
public:
    AddedTokens() = default;
    /// \a normalizer may be null.
    AddedTokens(std::vector<AddedToken> tokens, const Normalizer *normalizer);

    /// A piece of a text: a token, or (id -1) what lies between.
    struct Piece
    {
        text::Span span;
        int id = -1;
    };
    /// \a part of \a utf8 in pieces, none empty, by the tokens that are looked for \a afterNormalisation or before.
    std::vector<Piece> cut(std::string_view utf8, text::Span part, bool afterNormalisation) const;

    const std::vector<AddedToken> &all() const { return m_tokens; }

private:
    const AddedToken *at(std::string_view utf8, size_t place, bool afterNormalisation, size_t &end) const;

    std::vector<AddedToken> m_tokens;
    Trie m_asWritten; ///< numbers are indexes of m_tokens
    Trie m_normalised;
};

/// \a addedTokens may be left out of the file.
std::vector<AddedToken> readAddedTokens(const std::optional<Field> &addedTokens);

} // namespace tokenize
