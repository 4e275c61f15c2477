#include "app/search/query.h"

#include "app/text/fold.h"

#include <algorithm>

namespace search {

namespace {

void gather(const Node &node, std::vector<Phrase> &phrases)
{
    if (node.kind == Node::Kind::Text)
        phrases.push_back(node.phrase);
    if (node.kind == Node::Kind::Not)
        return;
    for (const Node &child : node.children)
        gather(child, phrases);
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

bool hasText(const Node &node)
{
    return node.kind == Node::Kind::Text || node.kind == Node::Kind::Near
        || std::ranges::any_of(node.children, hasText);
}

std::vector<Place> Query::parts() const
{
    std::vector<Place> places;
    if (m_root.kind == Node::Kind::And) {
        for (const Node &child : m_root.children)
            places.push_back(child.place);
    } else if (!isEmpty()) {
        places.push_back(m_root.place);
    }
    return places;
}

std::vector<Phrase> Query::phrases() const
{
    std::vector<Phrase> phrases;
    gather(m_root, phrases);
    return phrases;
}

std::vector<text::Span> Query::find(std::string_view original) const
{
    const text::Folded folded = text::fold(original);
    std::vector<text::Span> spans;
    for (const Phrase &phrase : phrases()) {
        for (const text::Span &span : phrase.find(folded.text))
            spans.push_back(folded.map.toOriginal(span));
    }
    return merged(std::move(spans));
}

} // namespace search
