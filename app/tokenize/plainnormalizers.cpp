#include "app/tokenize/plainnormalizers.h"

#include "app/tokenize/kinds.h"

namespace tokenize {

namespace {

bool isNmtRemoved(char32_t c)
{
    return (c >= 0x01 && c <= 0x08) || c == 0x0b || (c >= 0x0e && c <= 0x1f) || c == 0x7f || c == 0x8f || c == 0x9f;
}

bool isNmtBlank(char32_t c)
{
    switch (c) {
    case 0x09:
    case 0x0a:
    case 0x0c:
    case 0x0d:
    case 0x1680:
    case 0x2028:
    case 0x2029:
    case 0x2581:
    case 0xfeff:
    case 0xfffd: return true;
    default: return c >= 0x200b && c <= 0x200f;
    }
}

} // namespace

Aligned Lowercase::apply(Aligned text) const
{
    return changed(text, [](Aligned &out, char32_t c, Aligned::Origin origin) {
        if (c == 0x130) // the only one whose lower case is two: i and a dot above
            out.append("i\u0307", origin);
        else
            out.append(lowerCase(c), origin);
    });
}

Aligned StripAccents::apply(Aligned text) const
{
    return changed(text, [](Aligned &out, char32_t c, Aligned::Origin origin) {
        if (!isMark(c))
            out.append(c, origin);
    });
}

Strip::Strip(const Field &strip)
    : m_left(strip.boolean("strip_left", true))
    , m_right(strip.boolean("strip_right", true))
{
}

Aligned Strip::apply(Aligned text) const
{
    text::Span kept{0, text.size()};
    while (m_left && !kept.isEmpty()) {
        const text::CodePoint first = text::codePointAt(text.text(), kept.begin);
        if (!isSpace(first.value))
            break;
        kept.begin += static_cast<size_t>(first.length);
    }
    while (m_right && !kept.isEmpty()) {
        const text::CodePoint last = text::codePointBefore(text.text(), kept.end);
        if (!isSpace(last.value))
            break;
        kept.end -= static_cast<size_t>(last.length);
    }
    return kept.size() == text.size() ? text : text.part(kept);
}

Prepend::Prepend(const Field &prepend)
    : m_front(prepend["prepend"].text())
{
}

Aligned Prepend::apply(Aligned text) const
{
    if (text.isEmpty())
        return text;
    Aligned out;
    out.append(m_front, text.originAt(0).atBegin());
    out.append(text, {0, text.size()});
    return out;
}

Aligned Nmt::apply(Aligned text) const
{
    return changed(text, [](Aligned &out, char32_t c, Aligned::Origin origin) {
        if (!isNmtRemoved(c))
            out.append(isNmtBlank(c) ? U' ' : c, origin);
    });
}

} // namespace tokenize
