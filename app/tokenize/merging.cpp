#include "app/tokenize/merging.h"

#include <queue>

#include <algorithm>
#include <limits>
#include <tuple>

namespace tokenize {

namespace {

constexpr int never = std::numeric_limits<int>::max();
constexpr size_t fewSymbols = 24; // up to here looking through all of them is faster than a heap

/// For short words: the ranks of all neighbours in a row, looked through for each merge.
void mergeFew(const MergeTable &merges, std::vector<Token> &symbols)
{
    int ranks[fewSymbols]; // of the symbol and the one behind it
    int merged[fewSymbols];
    const auto look = [&](size_t at) {
        const auto *merge = at + 1 < symbols.size() ? merges.find(symbols[at].id, symbols[at + 1].id) : nullptr;
        ranks[at] = merge != nullptr ? merge->rank : never;
        merged[at] = merge != nullptr ? merge->id : 0;
    };
    for (size_t at = 0; at < symbols.size(); ++at)
        look(at);
    while (symbols.size() > 1) {
        const auto at = static_cast<size_t>(std::min_element(ranks, ranks + symbols.size()) - ranks);
        if (ranks[at] == never)
            return;
        symbols[at] = {merged[at], {symbols[at].span.begin, symbols[at + 1].span.end}};
        std::copy(ranks + at + 2, ranks + symbols.size(), ranks + at + 1);
        std::copy(merged + at + 2, merged + symbols.size(), merged + at + 1);
        symbols.erase(symbols.begin() + static_cast<ptrdiff_t>(at) + 1);
        look(at);
        if (at > 0)
            look(at - 1);
    }
}

/// For words of any length: the symbols as a list, and the merges that may apply in a heap. One whose symbols have
/// changed since is passed over.
class Merging
{
public:
    Merging(const MergeTable &merges, std::vector<Token> &symbols)
        : m_merges(merges)
        , m_symbols(symbols)
        , m_links(symbols.size())
    {
        for (size_t at = 0; at < symbols.size(); ++at)
            m_links[at] = {at - 1, at + 1};
        for (size_t at = 0; at + 1 < symbols.size(); ++at)
            look(at);
    }

    void run()
    {
        while (!m_heap.empty()) {
            const Candidate next = m_heap.top();
            m_heap.pop();
            const size_t right = m_links[next.at].next;
            const bool isStale =
                m_symbols[next.at].id != next.left || right >= m_symbols.size() || m_symbols[right].id != next.right;
            if (!isStale)
                merge(next, right);
        }
        collect();
    }

private:
    struct Candidate
    {
        int rank;
        size_t at;
        int left; ///< the ids that the two had
        int right;
        int id;

        bool operator<(const Candidate &other) const // the top of a heap is the greatest
        {
            return std::tie(rank, at) > std::tie(other.rank, other.at);
        }
    };
    struct Link
    {
        size_t previous;
        size_t next;
    };
    static constexpr int gone = -1;

    void look(size_t at)
    {
        const size_t right = m_links[at].next;
        if (right >= m_symbols.size())
            return;
        const Token &first = m_symbols[at];
        const Token &second = m_symbols[right];
        if (const auto *merge = m_merges.find(first.id, second.id))
            m_heap.push({merge->rank, at, first.id, second.id, merge->id});
    }

    void merge(const Candidate &candidate, size_t right)
    {
        m_symbols[candidate.at] = {candidate.id, {m_symbols[candidate.at].span.begin, m_symbols[right].span.end}};
        m_symbols[right].id = gone;
        const size_t after = m_links[right].next;
        m_links[candidate.at].next = after;
        if (after < m_symbols.size())
            m_links[after].previous = candidate.at;
        look(candidate.at);
        if (candidate.at > 0)
            look(m_links[candidate.at].previous);
    }

    void collect()
    {
        std::erase_if(m_symbols, [](const Token &symbol) { return symbol.id == gone; });
    }

    const MergeTable &m_merges;
    std::vector<Token> &m_symbols;
    std::vector<Link> m_links;
    std::priority_queue<Candidate> m_heap;
};

} // namespace

void mergeAll(const MergeTable &merges, std::vector<Token> &symbols)
{
    if (symbols.size() <= fewSymbols)
        mergeFew(merges, symbols);
    else
        Merging(merges, symbols).run();
}

} // namespace tokenize
