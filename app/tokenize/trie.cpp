#include "app/tokenize/trie.h"

#include <algorithm>

namespace tokenize {

Trie::Trie(std::vector<std::pair<std::string_view, int>> texts)
{
    std::ranges::stable_sort(texts, {}, &std::pair<std::string_view, int>::first);
    struct Range // of the texts below a node
    {
        size_t begin;
        size_t end;
        size_t depth;
    };
    std::vector<Range> ranges{{0, texts.size(), 0}};
    m_first.clear();
    for (size_t node = 0; node < ranges.size(); ++node) { // breadth first: children get the next numbers
        auto [at, end, depth] = ranges[node];
        for (; at < end && texts[at].first.size() == depth; ++at)
            m_numbers[node] = texts[at].second;
        m_first.push_back(static_cast<uint32_t>(ranges.size()));
        while (at < end) {
            const char byte = texts[at].first[depth];
            size_t next = at + 1;
            while (next < end && texts[next].first[depth] == byte)
                ++next;
            ranges.push_back({at, next, depth + 1});
            m_labels.push_back(byte);
            m_numbers.push_back(-1);
            at = next;
        }
    }
    m_first.push_back(static_cast<uint32_t>(ranges.size()));
}

bool Trie::walk(Node &node, std::string_view bytes) const
{
    return std::ranges::all_of(bytes, [&](char byte) { return step(node, byte); });
}

std::optional<int> Trie::find(std::string_view whole) const
{
    Node node = root;
    if (!walk(node, whole) || number(node) < 0)
        return std::nullopt;
    return number(node);
}

} // namespace tokenize
