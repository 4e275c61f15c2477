#pragma once

#include "app/detect/condition.h"
#include "app/text/span.h"

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace detect {

/// A word of conditions, met in a text. However many rules ask for it, it is noted once.
struct Sighting
{
    uint32_t pattern = 0; ///< number of the word among the patterns of a Matcher
    text::Span span;

    bool operator==(const Sighting &) const = default;
};

/// The words of a condition, in its order, by their numbers among the patterns of a Matcher. May be empty.
using Sign = std::vector<uint32_t>;

/// One half of a generation as rules see it: the folded text and the words of conditions that stand in it.
/// Borrows the text.
class Surroundings
{
public:
    void clear(std::string_view text = {});
    void add(const Sighting &sighting) { m_sightings.push_back(sighting); }
    void settle(); ///< once all are added

    std::string_view text() const { return m_text; }

    /// Of the words of \a sign the one met first within \a within characters of \a match, a span of this
    /// text; with 0 anywhere. Its place in the sign; none: there is none.
    std::optional<uint32_t> wordNear(const Sign &sign, text::Span match, int within) const;
    std::vector<uint32_t> words(const Sign &sign) const; ///< places in the sign of those that stand in it

    /// Whether \a match lies between \a open and \a close, two single characters, each at most \a within
    /// characters away and in the same line.
    bool isBetween(std::string_view open, std::string_view close, text::Span match, int within) const;

    /// By script: Chinese if it has more Han characters than words of Latin letters. None: it has neither.
    std::optional<Condition::Language> language() const;

private:
    std::optional<uint32_t> firstWord(const Sign &sign, size_t from, size_t reaching, size_t to) const;

    std::string_view m_text;
    std::vector<Sighting> m_sightings; // by pattern, then place
    mutable std::optional<std::optional<Condition::Language>> m_language; // once it was asked for
};

} // namespace detect
