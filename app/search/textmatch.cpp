#include "app/search/textmatch.h"

#include "app/text/utf8.h"

#include <algorithm>
#include <cmath>

namespace search {

namespace {

bool isInScope(const Node &node, const Texts &texts)
{
    return (node.scope != Scope::Output && node.phrase.isIn(texts.prompt))
        || (node.scope != Scope::Prompt && node.phrase.isIn(texts.output));
}

qsizetype charactersIn(std::string_view text)
{
    return std::ranges::count_if(text, [](char c) { return (static_cast<unsigned char>(c) & 0xc0U) != 0x80U; });
}

/// The smallest stretch of \a text with one span of each list, in characters, is not above \a distance.
/// Moves the span that lies furthest in front, time and again: each step is the only one that can help.
bool areNear(const std::vector<std::vector<text::Span>> &places, std::string_view text, int distance)
{
    if (std::ranges::any_of(places, [](const auto &spans) { return spans.empty(); }))
        return false;
    std::vector<size_t> at(places.size());
    for (;;) {
        size_t foremost = 0;
        size_t begin = text.size();
        size_t lastBegin = 0;
        size_t firstEnd = text.size();
        for (size_t i = 0; i < places.size(); ++i) {
            const text::Span &span = places[i][at[i]];
            if (span.begin < begin) {
                begin = span.begin;
                foremost = i;
            }
            lastBegin = std::max(lastBegin, span.begin);
            firstEnd = std::min(firstEnd, span.end);
        }
        const size_t gap = lastBegin > firstEnd ? lastBegin - firstEnd : 0;
        if (gap == 0 || charactersIn(text.substr(firstEnd, gap)) <= distance)
            return true;
        if (++at[foremost] == places[foremost].size())
            return false;
    }
}

bool isNear(const Node &node, std::string_view text)
{
    std::vector<std::vector<text::Span>> places;
    for (const Node &child : node.children)
        places.push_back(child.phrase.find(text));
    return areNear(places, text, node.distance);
}

bool isNear(const Node &node, const Texts &texts)
{
    const Scope scope = node.children.front().scope;
    return (scope != Scope::Output && isNear(node, texts.prompt))
        || (scope != Scope::Prompt && isNear(node, texts.output));
}

} // namespace

bool matches(const Node &node, const Texts &texts, const std::function<bool(const Node &)> &isField)
{
    const auto isTrue = [&](const Node &child) { return matches(child, texts, isField); };
    switch (node.kind) {
    case Node::Kind::All: return true;
    case Node::Kind::And: return std::ranges::all_of(node.children, isTrue);
    case Node::Kind::Or: return std::ranges::any_of(node.children, isTrue);
    case Node::Kind::Not: return !isTrue(node.children.front());
    case Node::Kind::Text: return isInScope(node, texts);
    case Node::Kind::Near: return isNear(node, texts);
    case Node::Kind::Field: return isField(node);
    }
    return false;
}

RowSet candidates(const Node &node, qint64 group, IndexReader &index)
{
    switch (node.kind) {
    case Node::Kind::Text: return index.rows(group, node.phrase.features());
    case Node::Kind::And:
    case Node::Kind::Near: {
        RowSet rows = RowSet::all();
        for (const Node &child : node.children) {
            rows &= candidates(child, group, index);
            if (rows.isEmpty())
                break;
        }
        return rows;
    }
    case Node::Kind::Or: {
        RowSet rows;
        for (const Node &child : node.children)
            rows |= candidates(child, group, index);
        return rows;
    }
    default: return RowSet::all(); // a row may have what must not be there without being like it
    }
}

double relevance(const std::vector<Phrase> &phrases, const std::vector<double> &shares, const Texts &texts)
{
    constexpr double k1 = 1.2;
    constexpr double b = 0.75;
    constexpr double usualLength = 1500; // bytes of prompt and output together, as in the logs we measured
    const double length = static_cast<double>(texts.prompt.size() + texts.output.size());
    double sum = 0;
    for (size_t i = 0; i < phrases.size(); ++i) {
        const auto count =
            static_cast<double>(phrases[i].find(texts.prompt).size() + phrases[i].find(texts.output).size());
        const double rarity = std::log(1 + 1 / std::max(1e-6, shares[i]));
        sum += rarity * count * (k1 + 1) / (count + k1 * (1 - b + b * length / usualLength));
    }
    return sum;
}

} // namespace search
