#include "app/search/snippet.h"

#include "app/text/utf8.h"

namespace search {

namespace {

size_t boundaryBelow(std::string_view text, size_t at)
{
    while (!text::isBoundary(text, at))
        --at;
    return at;
}

} // namespace

Snippet snippetOf(std::string_view prompt, std::string_view output, const Query &query, size_t size)
{
    Snippet snippet{.matches = query.find(prompt)};
    if (snippet.matches.empty()) {
        snippet.matches = query.find(output);
        if (!snippet.matches.empty() || prompt.empty())
            snippet.part = detect::Part::Output;
    }
    const std::string_view part = snippet.part == detect::Part::Prompt ? prompt : output;
    const size_t first = snippet.matches.empty() ? 0 : snippet.matches.front().begin;
    const size_t before = size / 4;
    snippet.begin = boundaryBelow(part, first > before && part.size() > size ? first - before : 0);
    const size_t end = boundaryBelow(part, std::min(part.size(), snippet.begin + size));
    snippet.text = part.substr(snippet.begin, end - snippet.begin);
    return snippet;
}

} // namespace search
