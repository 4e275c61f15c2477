#pragma once

#include "app/text/span.h"
#include "app/tokenize/fields.h"

#include <unicode/regex.h>

#include <memory>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace tokenize {

/// What is looked for in a text: a string, a regular expression, or each character of a kind.
///
/// Regular expressions are ICU's. They were written for Oniguruma, whose syntax is ICU's as far as tokenizers use it.
/// One that takes too many steps (2·10⁷ for a match) or too much memory finds nothing more in its text.
class Pattern
{
public:
    using Kind = bool (*)(char32_t);

    /// {"String": "…"} or {"Regex": "…"}.
    explicit Pattern(const Field &pattern);
    explicit Pattern(Kind kind);
    explicit Pattern(std::string literal);
    /// Throws Unreadable at \a field.
    static Pattern regex(std::string_view expression, const Field &field);

    /// Where it is found in \a utf8, which is valid: in order, none overlapping another. May be empty spans.
    std::vector<text::Span> find(std::string_view utf8) const;

private:
    using Regex = std::shared_ptr<const icu::RegexPattern>;
    explicit Pattern(Regex regex);

    std::variant<std::string, Kind, Regex> m_sought;
};

} // namespace tokenize
