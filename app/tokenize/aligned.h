#pragma once

#include "app/text/span.h"
#include "app/text/utf8.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace tokenize {

/// A text on its way from the original to tokens: always valid UTF-8, and for each byte the whole code points of
/// the original that it stems from. Origins never go back.
class Aligned
{
public:
    /// Bytes of the original.
    struct Origin
    {
        uint32_t begin = 0;
        uint32_t end = 0;

        Origin atBegin() const { return {begin, begin}; } ///< of what is put in front
        Origin atEnd() const { return {end, end}; }
    };

    Aligned() = default;
    /// \a part of \a original as it is. A byte that belongs to no valid sequence becomes U+FFFD.
    Aligned(std::string_view original, text::Span part);

    const std::string &text() const { return m_text; }
    size_t size() const { return m_text.size(); }
    bool isEmpty() const { return m_text.empty(); }
    std::string_view view(text::Span part) const;

    void reserve(size_t bytes);
    void append(char32_t value, Origin origin);
    void append(std::string_view utf8, Origin origin); ///< all of it stems from \a origin
    void append(const Aligned &other, text::Span part);

    Aligned part(text::Span part) const;

    /// What \a part stems from; none of it empty.
    Origin origin(text::Span part) const { return {m_origins[part.begin].begin, m_origins[part.end - 1].end}; }
    Origin originAt(size_t byte) const { return m_origins[byte]; }
    text::Span toOriginal(text::Span part) const;

private:
    std::string m_text;
    std::vector<Origin> m_origins; ///< one a byte
};

/// \a text with each code point given way to what \a change appends for it:
/// change(Aligned &out, char32_t value, Aligned::Origin origin).
template <typename Change>
Aligned changed(const Aligned &text, Change &&change)
{
    Aligned out;
    out.reserve(text.size());
    for (size_t at = 0; at < text.size();) {
        const text::CodePoint c = text::codePointAt(text.text(), at);
        change(out, c.value, text.originAt(at));
        at += static_cast<size_t>(c.length);
    }
    return out;
}

} // namespace tokenize
