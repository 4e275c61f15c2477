#pragma once

#include "app/search/feature.h"
#include "app/text/span.h"

#include <string>
#include <string_view>
#include <vector>

namespace search {

/// Words that stand one after the other, whatever blanks and punctuation are between them.
struct Phrase
{
    struct Part
    {
        std::string word; ///< folded
        bool standsAlone = false;

        bool operator==(const Part &) const = default;
    };

    std::vector<Part> parts;
    bool isPrefix = false; ///< the last word may go on; never for a character that stands alone

    bool operator==(const Phrase &) const = default;

    /// The phrase that \a written comes to, which is folded first. Without words it is empty and found nowhere.
    static Phrase of(std::string_view written, bool isPrefix = false);

    /// What every text that holds the phrase has as features. May be empty: a prefix that is too short.
    std::vector<Feature> features() const;

    /// Where it stands in \a folded, in order and without overlap.
    std::vector<text::Span> find(std::string_view folded) const;
    bool isIn(std::string_view folded) const;

private:
    /// The first place at or behind \a from; an empty span if there is none.
    text::Span findFrom(std::string_view folded, size_t from) const;
    size_t endAt(std::string_view folded, size_t begin) const;
};

} // namespace search
