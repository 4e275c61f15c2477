#include "app/ingest/searchterms.h"

#include "app/text/characters.h"
#include "app/text/segment.h"
#include "app/text/utf8.h"

#include <algorithm>

namespace ingest {

namespace {

/// The words of \a folded as the index has them: each character that stands alone is one, and so is
/// each run of letters, digits and marks.
std::vector<text::Span> wordsOf(std::string_view folded)
{
    std::vector<text::Span> words;
    bool isOpen = false; // the last word may go on
    for (size_t at = 0; at < folded.size();) {
        const text::CodePoint c = text::codePointAt(folded, at);
        const size_t end = at + static_cast<size_t>(c.length);
        const bool alone = c.valid && text::standsAlone(c.value);
        const bool continues = c.valid && !alone && text::isWordCharacter(c.value) && c.value != '_';
        if (isOpen && continues)
            words.back().end = end;
        else if (alone || (continues && text::isSearchable(c.value)))
            words.push_back({at, end});
        isOpen = continues && !words.empty() && words.back().end == end;
        at = end;
    }
    return words;
}

std::string_view slice(std::string_view text, text::Span span)
{
    return text.substr(span.begin, span.size());
}

std::vector<text::Span> merged(std::vector<text::Span> spans)
{
    std::ranges::sort(spans, {}, &text::Span::begin);
    std::vector<text::Span> result;
    for (const text::Span &span : spans) {
        if (!result.empty() && span.begin <= result.back().end)
            result.back().end = std::max(result.back().end, span.end);
        else
            result.push_back(span);
    }
    return result;
}

} // namespace

SearchTerms::SearchTerms(std::string_view query)
    : m_expression(text::matchExpression(query))
{
    // The expression is phrases in quotation marks, perhaps with a * behind, joined by AND.
    const std::string_view expression = m_expression;
    for (size_t at = expression.find('"'); at < expression.size(); at = expression.find('"', at)) {
        const size_t end = expression.find('"', at + 1);
        const std::string_view words = expression.substr(at + 1, end - at - 1);
        Phrase phrase{.isPrefix = expression.substr(end + 1).starts_with('*')};
        for (const text::Span &word : wordsOf(words))
            phrase.words.emplace_back(slice(words, word));
        if (!phrase.words.empty())
            m_phrases.push_back(std::move(phrase));
        at = end + 1;
    }
}

std::vector<text::Span> SearchTerms::find(std::string_view original) const
{
    const text::Folded folded = text::fold(original);
    std::vector<text::Span> spans = findFolded(folded.text);
    for (text::Span &span : spans)
        span = folded.map.toOriginal(span);
    return merged(std::move(spans));
}

std::vector<text::Span> SearchTerms::findFolded(std::string_view folded) const
{
    const std::vector<text::Span> words = wordsOf(folded);
    std::vector<text::Span> found;
    const auto isAt = [&](const Phrase &phrase, size_t start) {
        const size_t last = phrase.words.size() - 1;
        for (size_t i = 0; i <= last; ++i) {
            const std::string_view word = slice(folded, words[start + i]);
            const bool fits =
                i == last && phrase.isPrefix ? word.starts_with(phrase.words[i]) : word == phrase.words[i];
            if (!fits)
                return false;
        }
        return true;
    };
    for (const Phrase &phrase : m_phrases) {
        for (size_t start = 0; start + phrase.words.size() <= words.size(); ++start) {
            if (isAt(phrase, start))
                found.push_back({words[start].begin, words[start + phrase.words.size() - 1].end});
        }
    }
    return found;
}

} // namespace ingest
