#pragma once

#include "app/detect/condition.h"
#include "app/text/span.h"

#include <cstdint>
#include <limits>
#include <optional>
#include <string_view>
#include <vector>

namespace detect {

/// A word of a condition, met in a text. Words that are looked for together are a sign; a Matcher numbers them.
struct Sighting
{
    uint32_t sign = 0;
    uint32_t word = 0; ///< which of the sign's words
    text::Span span;

    bool operator==(const Sighting &) const = default;
};

inline constexpr uint32_t noSign = std::numeric_limits<uint32_t>::max();

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
    /// text; with 0 anywhere. None: there is none.
    std::optional<uint32_t> wordNear(uint32_t sign, text::Span match, int within) const;
    std::optional<uint32_t> anyWord(uint32_t sign) const;
    std::vector<uint32_t> words(uint32_t sign) const; ///< each that stands in it, once

    /// Whether \a match lies between \a open and \a close, two single characters, each at most \a within
    /// characters away and in the same line.
    bool isBetween(std::string_view open, std::string_view close, text::Span match, int within) const;

    /// By script: Chinese if it has more Han characters than words of Latin letters. None: it has neither.
    std::optional<Condition::Language> language() const;

private:
    std::string_view m_text;
    std::vector<Sighting> m_sightings; // by sign, then place
};

} // namespace detect
