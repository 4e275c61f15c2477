#include "app/search/phrase.h"

#include "app/text/fold.h"

namespace search {

namespace {

/// Whether a run of letters goes on over \a at, so that no word begins or ends there.
bool isInsideWord(std::string_view folded, size_t at)
{
    const auto isLetter = [](const text::CodePoint &c) {
        return c.valid && c.value != '_' && text::isWordCharacter(c.value);
    };
    return at > 0 && at < folded.size() && isLetter(text::codePointBefore(folded, at))
        && isLetter(text::codePointAt(folded, at));
}

size_t endOfWord(std::string_view folded, size_t at)
{
    while (isInsideWord(folded, at))
        at += static_cast<size_t>(text::codePointAt(folded, at).length);
    return at;
}

/// Passes over what belongs to no word.
size_t nextWord(std::string_view folded, size_t at)
{
    while (at < folded.size()) {
        const text::CodePoint c = text::codePointAt(folded, at);
        if (c.valid && (text::standsAlone(c.value) || (c.value != '_' && text::isWordCharacter(c.value))))
            break;
        at += static_cast<size_t>(c.length);
    }
    return at;
}

} // namespace

Phrase Phrase::of(std::string_view written, bool isPrefix)
{
    const std::string folded = text::fold(written).text;
    Phrase phrase;
    forEachWord(folded, [&](const Word &word) {
        phrase.parts.push_back({folded.substr(word.span.begin, word.span.size()), word.standsAlone()});
    });
    phrase.isPrefix = isPrefix && !phrase.parts.empty() && !phrase.parts.back().standsAlone;
    return phrase;
}

std::vector<Feature> Phrase::features() const
{
    std::vector<Feature> found;
    for (size_t i = 0; i < parts.size(); ++i) {
        const Part &part = parts[i];
        const bool follows = i > 0 && parts[i - 1].standsAlone;
        const bool leads = i + 1 < parts.size() && parts[i + 1].standsAlone;
        if (part.standsAlone) {
            const char32_t c = text::codePointAt(part.word, 0).value;
            if (follows)
                found.push_back(pairFeature(text::codePointAt(parts[i - 1].word, 0).value, c));
            else if (!leads)
                found.push_back(characterFeature(c));
        } else if (isPrefix && i + 1 == parts.size()) {
            if (const std::string_view prefix = prefixOf(part.word); !prefix.empty())
                found.push_back(prefixFeature(prefix));
        } else {
            found.push_back(wordFeature(part.word));
        }
    }
    return found;
}

std::vector<text::Span> Phrase::find(std::string_view folded) const
{
    std::vector<text::Span> found;
    for (text::Span span = findFrom(folded, 0); !span.isEmpty(); span = findFrom(folded, span.end))
        found.push_back(span);
    return found;
}

bool Phrase::isIn(std::string_view folded) const
{
    return !findFrom(folded, 0).isEmpty();
}

text::Span Phrase::findFrom(std::string_view folded, size_t from) const
{
    if (parts.empty())
        return {};
    for (size_t at = folded.find(parts.front().word, from); at != folded.npos;
         at = folded.find(parts.front().word, at + 1)) {
        if (const size_t end = endAt(folded, at); end > at)
            return {at, end};
    }
    return {};
}

/// Where the phrase ends that begins at \a begin, with whose first word the text goes on there; 0: it does not.
size_t Phrase::endAt(std::string_view folded, size_t begin) const
{
    size_t at = begin;
    for (size_t i = 0; i < parts.size(); ++i) {
        if (i > 0)
            at = nextWord(folded, at);
        const Part &part = parts[i];
        if (!folded.substr(at).starts_with(part.word))
            return 0;
        const size_t end = at + part.word.size();
        if (!part.standsAlone) {
            if (isInsideWord(folded, at))
                return 0;
            if (isPrefix && i + 1 == parts.size())
                return endOfWord(folded, end);
            if (isInsideWord(folded, end))
                return 0;
        }
        at = end;
    }
    return at;
}

} // namespace search
