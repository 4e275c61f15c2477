#include "app/detect/termoverlap.h"

#include "app/text/fold.h"
#include "app/text/utf8.h"

#include <algorithm>
#include <set>
#include <unordered_map>

namespace detect {

namespace {

using Numbers = std::unordered_map<std::string_view, size_t>;

/// Notes in \a holders which other terms stand in the one numbered \a number, by looking up every piece of it.
void noteContained(std::string_view term, size_t number, const Numbers &numbers, const std::set<size_t> &lengths,
                   std::unordered_map<size_t, size_t> &holders)
{
    for (size_t begin = 0; begin < term.size(); begin += static_cast<size_t>(text::codePointAt(term, begin).length)) {
        for (const size_t length : lengths) {
            if (length > term.size() - begin)
                break;
            if (length == term.size())
                continue;
            if (const auto inner = numbers.find(term.substr(begin, length)); inner != numbers.end())
                holders.try_emplace(inner->second, number);
        }
    }
}

} // namespace

std::vector<TermOverlap> overlapsIn(std::span<const std::string> terms)
{
    std::vector<std::string> folded;
    folded.reserve(terms.size());
    for (const std::string &term : terms)
        folded.push_back(text::fold(term).text);
    Numbers numbers;
    std::set<size_t> lengths;
    std::vector<TermOverlap> overlaps;
    for (size_t i = 0; i < folded.size(); ++i) {
        const auto [first, isNew] = numbers.try_emplace(folded[i], i);
        lengths.insert(folded[i].size());
        if (!isNew) {
            const bool isSame = terms[i] == terms[first->second];
            overlaps.push_back({isSame ? TermOverlap::Kind::Same : TermOverlap::Kind::SameFolded, i, first->second});
        }
    }
    std::unordered_map<size_t, size_t> holders;
    for (size_t i = 0; i < folded.size(); ++i)
        noteContained(folded[i], i, numbers, lengths, holders);
    for (const auto &[inner, holder] : holders)
        overlaps.push_back({TermOverlap::Kind::Contained, inner, holder});
    std::ranges::sort(overlaps, {}, [](const TermOverlap &o) { return std::pair(o.term, o.kind); });
    return overlaps;
}

} // namespace detect
