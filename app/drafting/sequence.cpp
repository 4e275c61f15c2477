#include "app/drafting/sequence.h"

#include <algorithm>
#include <ranges>

namespace drafting {

namespace {

using Pairs = std::vector<std::pair<int, int>>;
using Ids = std::span<const int>;

/// How long a common subsequence of \a before and each beginning of \a after is. \a isBackwards: of their ends.
std::vector<int> lengths(Ids before, Ids after, bool isBackwards)
{
    std::vector<int> row(after.size() + 1, 0);
    const auto at = [isBackwards](Ids ids, size_t i) { return isBackwards ? ids[ids.size() - 1 - i] : ids[i]; };
    for (size_t i = 0; i < before.size(); ++i) {
        int diagonal = 0;
        for (size_t j = 0; j < after.size(); ++j) {
            const int above = row[j + 1];
            row[j + 1] = at(before, i) == at(after, j) ? diagonal + 1 : std::max(above, row[j]);
            diagonal = above;
        }
    }
    return row;
}

void collect(Ids before, Ids after, int beforeAt, int afterAt, Pairs &pairs);

/// Cuts the longer problem in two where the halves together lose nothing.
void split(Ids before, Ids after, int beforeAt, int afterAt, Pairs &pairs)
{
    const size_t half = before.size() / 2;
    const std::vector<int> first = lengths(before.first(half), after, false);
    const std::vector<int> second = lengths(before.subspan(half), after, true);
    size_t cut = 0;
    for (size_t i = 0; i <= after.size(); ++i) {
        if (first[i] + second[after.size() - i] > first[cut] + second[after.size() - cut])
            cut = i;
    }
    collect(before.first(half), after.first(cut), beforeAt, afterAt, pairs);
    collect(before.subspan(half), after.subspan(cut), beforeAt + int(half), afterAt + int(cut), pairs);
}

void collect(Ids before, Ids after, int beforeAt, int afterAt, Pairs &pairs) // NOLINT(misc-no-recursion): halves
{
    while (!before.empty() && !after.empty() && before.front() == after.front()) {
        pairs.emplace_back(beforeAt++, afterAt++);
        before = before.subspan(1);
        after = after.subspan(1);
    }
    size_t same = 0;
    while (same < std::min(before.size(), after.size())
           && before[before.size() - 1 - same] == after[after.size() - 1 - same])
        ++same;
    const Ids middle = before.first(before.size() - same);
    const Ids other = after.first(after.size() - same);
    if (middle.size() == 1 || other.size() == 1) {
        const Ids one = middle.size() == 1 ? middle : other;
        const Ids many = middle.size() == 1 ? other : middle;
        if (const auto found = std::ranges::find(many, one.front()); found != many.end()) {
            const int place = int(found - many.begin());
            pairs.emplace_back(middle.size() == 1 ? beforeAt : beforeAt + place,
                               middle.size() == 1 ? afterAt + place : afterAt);
        }
    } else if (!middle.empty() && !other.empty()) {
        split(middle, other, beforeAt, afterAt, pairs);
    }
    for (size_t i = 0; i < same; ++i)
        pairs.emplace_back(beforeAt + int(middle.size() + i), afterAt + int(other.size() + i));
}

} // namespace

Pairs commonSubsequence(Ids before, Ids after)
{
    Pairs pairs;
    collect(before, after, 0, 0, pairs);
    return pairs;
}

std::vector<int> Numbering::of(const QStringList &texts)
{
    std::vector<int> numbers;
    numbers.reserve(size_t(texts.size()));
    for (const QString &text : texts)
        numbers.push_back(m_numbers.try_emplace(text, int(m_numbers.size())).first->second);
    return numbers;
}

} // namespace drafting
