#include "app/text/mask.h"

#include "app/text/utf8.h"

#include <algorithm>
#include <vector>

namespace text {

std::string mask(std::string_view text, std::span<const Span> spans)
{
    std::vector<Span> sorted(spans.begin(), spans.end());
    std::ranges::sort(sorted, {}, &Span::begin);
    std::string masked;
    masked.reserve(text.size() + text.size() / 2);
    auto span = sorted.begin();
    size_t hiddenTo = 0; // the furthest end of the spans that have begun
    for (size_t at = 0; at < text.size();) {
        const auto length = static_cast<size_t>(codePointAt(text, at).length);
        for (; span != sorted.end() && span->begin < at + length; ++span)
            hiddenTo = span->isEmpty() ? hiddenTo : std::max(hiddenTo, span->end);
        if (at < hiddenTo)
            masked += "█";
        else
            masked.append(text, at, length);
        at += length;
    }
    return masked;
}

} // namespace text
