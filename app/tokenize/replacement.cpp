#include "app/tokenize/replacement.h"

namespace tokenize {

Replacement::Replacement(const Field &replace)
    : m_pattern(replace["pattern"])
    , m_content(replace["content"].text())
{
}

Aligned Replacement::apply(Aligned text) const
{
    const std::vector<text::Span> found = m_pattern.find(text.text());
    if (found.empty())
        return text;
    Aligned out;
    out.reserve(text.size());
    size_t at = 0;
    for (const text::Span &span : found) {
        out.append(text, {at, span.begin});
        if (!span.isEmpty())
            out.append(m_content, text.origin(span));
        else if (!text.isEmpty())
            out.append(m_content,
                       span.begin < text.size() ? text.originAt(span.begin).atBegin()
                                                : text.originAt(text.size() - 1).atEnd());
        at = span.end;
    }
    out.append(text, {at, text.size()});
    return out;
}

} // namespace tokenize
