#include "app/text/mask.h"

#include "app/text/utf8.h"

#include <algorithm>
#include <charconv>
#include <system_error>

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

std::vector<Span> spansIn(std::string_view list)
{
    std::vector<Span> spans;
    const char *at = list.data();
    const char *const end = at + list.size();
    while (at < end) {
        Span span;
        const auto begin = std::from_chars(at, end, span.begin);
        if (begin.ptr == end)
            break;
        const auto last = std::from_chars(begin.ptr + 1, end, span.end);
        if (begin.ec != std::errc() || last.ec != std::errc())
            break;
        spans.push_back(span);
        at = last.ptr + (last.ptr < end ? 1 : 0);
    }
    return spans;
}

} // namespace text
