#pragma once

#include "app/text/fold.h"

#include <string>
#include <string_view>
#include <vector>

namespace ingest {

/// What a person searches for, and where it stands in a text: finds the same words that the search
/// index does, so that a page of results can show them.
class SearchTerms
{
public:
    explicit SearchTerms(std::string_view query);

    /// For FTS5 (text::matchExpression); empty if there is nothing to search for.
    const std::string &expression() const { return m_expression; }

    /// The places of all terms in \a original, in bytes of it, in order and without overlap.
    /// A letter with a diacritic is found by the index without it, but not here.
    std::vector<text::Span> find(std::string_view original) const;

private:
    struct Phrase
    {
        std::vector<std::string> words;
        bool isPrefix = false; ///< the last word may go on
    };

    std::vector<text::Span> findFolded(std::string_view folded) const;

    std::string m_expression;
    std::vector<Phrase> m_phrases;
};

} // namespace ingest
