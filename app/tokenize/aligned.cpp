#include "app/tokenize/aligned.h"

namespace tokenize {

Aligned::Aligned(std::string_view original, text::Span part)
{
    reserve(part.size());
    for (size_t at = part.begin; at < part.end;) {
        const text::CodePoint c = text::codePointAt(original.substr(0, part.end), at);
        const size_t end = at + static_cast<size_t>(c.length);
        append(c.value, {static_cast<uint32_t>(at), static_cast<uint32_t>(end)});
        at = end;
    }
}

std::string_view Aligned::view(text::Span part) const
{
    return std::string_view(m_text).substr(part.begin, part.size());
}

void Aligned::reserve(size_t bytes)
{
    m_text.reserve(bytes);
    m_origins.reserve(bytes);
}

void Aligned::append(char32_t value, Origin origin)
{
    if (value < 0x80) {
        m_text.push_back(static_cast<char>(value));
        m_origins.push_back(origin);
        return;
    }
    text::append(m_text, value);
    m_origins.resize(m_text.size(), origin);
}

void Aligned::append(std::string_view utf8, Origin origin)
{
    m_text.append(utf8);
    m_origins.resize(m_text.size(), origin);
}

void Aligned::append(const Aligned &other, text::Span part)
{
    m_text.append(other.view(part));
    const auto from = other.m_origins.begin();
    m_origins.insert(m_origins.end(), from + static_cast<ptrdiff_t>(part.begin),
                     from + static_cast<ptrdiff_t>(part.end));
}

Aligned Aligned::part(text::Span part) const
{
    Aligned out;
    out.append(*this, part);
    return out;
}

text::Span Aligned::toOriginal(text::Span part) const
{
    if (part.isEmpty())
        return {};
    const Origin from = origin(part);
    return {from.begin, from.end};
}

} // namespace tokenize
