#include "app/tokenize/splitting.h"

#include "app/text/utf8.h"
#include "app/tokenize/kinds.h"

#include <algorithm>
#include <array>
#include <ranges>

using namespace Qt::StringLiterals;

namespace tokenize {

namespace {

struct Part
{
    text::Span span;
    bool isFound = false;
};

/// \a whole as what was found and what lies between.
std::vector<Part> partsOf(const Aligned &text, text::Span whole, const Pattern &pattern, bool isInverted)
{
    std::vector<Part> parts;
    size_t at = whole.begin;
    for (const text::Span &found : pattern.find(text.view(whole))) {
        const text::Span span{whole.begin + found.begin, whole.begin + found.end};
        if (at < span.begin)
            parts.push_back({{at, span.begin}, isInverted});
        parts.push_back({span, !isInverted});
        at = span.end;
    }
    if (at < whole.end)
        parts.push_back({{at, whole.end}, isInverted});
    return parts;
}

void joinEqual(std::vector<Part> &parts)
{
    std::vector<Part> joined;
    for (const Part &part : parts) {
        if (!joined.empty() && joined.back().isFound == part.isFound)
            joined.back().span.end = part.span.end;
        else
            joined.push_back(part);
    }
    parts = std::move(joined);
}

void joinToPrevious(std::vector<Part> &parts)
{
    std::vector<Part> joined;
    bool wasFound = false;
    for (const Part &part : parts) {
        if (part.isFound && !wasFound && !joined.empty())
            joined.back().span.end = part.span.end;
        else
            joined.push_back(part);
        wasFound = part.isFound;
    }
    parts = std::move(joined);
}

void joinToNext(std::vector<Part> &parts)
{
    std::vector<Part> joined; // from the end to the begin
    bool wasFound = false;
    for (const Part &part : std::views::reverse(parts)) {
        if (part.isFound && !wasFound && !joined.empty())
            joined.back().span.begin = part.span.begin;
        else
            joined.push_back(part);
        wasFound = part.isFound;
    }
    std::ranges::reverse(joined);
    parts = std::move(joined);
}

} // namespace

Behaviour readBehaviour(const Field &field, std::optional<Behaviour> otherwise)
{
    struct Named
    {
        std::string_view name;
        Behaviour behaviour;
    };
    constexpr std::array named{
        Named{"Removed", Behaviour::Removed},
        Named{"Isolated", Behaviour::Isolated},
        Named{"Contiguous", Behaviour::Contiguous},
        Named{"MergedWithPrevious", Behaviour::MergedWithPrevious},
        Named{"MergedWithNext", Behaviour::MergedWithNext},
    };
    if (otherwise && !field.find("behavior"))
        return *otherwise;
    const Field behaviour = field["behavior"];
    const auto *const found = std::ranges::find(named, behaviour.text(), &Named::name);
    if (found == named.end())
        behaviour.refuse(u"the behavior %1 is not supported"_s.arg(inQuotes(behaviour.text())));
    return found->behaviour;
}

void split(const Aligned &text, text::Span whole, const Pattern &pattern, Behaviour behaviour, bool isInverted,
           std::vector<text::Span> &out)
{
    std::vector<Part> parts = partsOf(text, whole, pattern, isInverted);
    switch (behaviour) {
    case Behaviour::Removed: std::erase_if(parts, [](const Part &part) { return part.isFound; }); break;
    case Behaviour::Isolated: break;
    case Behaviour::Contiguous: joinEqual(parts); break;
    case Behaviour::MergedWithPrevious: joinToPrevious(parts); break;
    case Behaviour::MergedWithNext: joinToNext(parts); break;
    }
    for (const Part &part : parts) {
        if (!part.span.isEmpty())
            out.push_back(part.span);
    }
}

Splitting::Splitting(Pattern pattern, Behaviour behaviour, bool isInverted)
    : m_pattern(std::move(pattern))
    , m_behaviour(behaviour)
    , m_isInverted(isInverted)
{
}

void Splitting::apply(Words &words) const
{
    std::vector<text::Span> spans;
    for (const text::Span &span : words.spans)
        split(words.text, span, m_pattern, m_behaviour, m_isInverted, spans);
    words.spans = std::move(spans);
}

ByKind::ByKind(Pattern::Kind removed, Pattern::Kind isolated)
    : m_removed(removed)
    , m_isolated(isolated)
{
}

void ByKind::apply(Words &words) const
{
    std::vector<text::Span> spans;
    for (const text::Span &span : words.spans) {
        size_t begin = span.begin;
        for (size_t at = span.begin; at < span.end;) {
            const text::CodePoint c = text::codePointAt(words.text.text(), at);
            const size_t end = at + static_cast<size_t>(c.length);
            const bool isRemoved = m_removed(c.value);
            if (isRemoved || m_isolated(c.value)) {
                if (begin < at)
                    spans.push_back({begin, at});
                if (!isRemoved)
                    spans.push_back({at, end});
                begin = end;
            }
            at = end;
        }
        if (begin < span.end)
            spans.push_back({begin, span.end});
    }
    words.spans = std::move(spans);
}

void WordsAndSigns::apply(Words &words) const
{
    enum class Kind { Space, Word, Sign };
    const auto kindOf = [](char32_t c) { return isWord(c) ? Kind::Word : isSpace(c) ? Kind::Space : Kind::Sign; };
    std::vector<text::Span> spans;
    for (const text::Span &span : words.spans) {
        Kind before = Kind::Space;
        for (size_t at = span.begin; at < span.end;) {
            const text::CodePoint c = text::codePointAt(words.text.text(), at);
            const size_t end = at + static_cast<size_t>(c.length);
            const Kind kind = kindOf(c.value);
            if (kind != Kind::Space && kind == before)
                spans.back().end = end;
            else if (kind != Kind::Space)
                spans.push_back({at, end});
            before = kind;
            at = end;
        }
    }
    words.spans = std::move(spans);
}

} // namespace tokenize
