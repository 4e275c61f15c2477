#include "app/text/offsetmap.h"

#include <algorithm>

namespace text {

namespace {

/// Which step of \a run the byte at \a folded is in.
size_t stepOf(const OffsetMap::Run &run, size_t folded)
{
    return (folded - run.folded) / run.foldedStep;
}

} // namespace

Span OffsetMap::toOriginal(Span folded) const
{
    if (m_runs.empty())
        return {};
    const Run &first = runAt(folded.begin);
    const size_t begin = first.original + stepOf(first, folded.begin) * first.originalStep;
    if (folded.isEmpty())
        return {begin, begin};
    const Run &last = runAt(folded.end - 1);
    const size_t end = last.original + (stepOf(last, folded.end - 1) + 1) * last.originalStep;
    return {begin, end};
}

const OffsetMap::Run &OffsetMap::runAt(size_t folded) const
{
    const auto next = std::ranges::upper_bound(m_runs, folded, {}, [](const Run &run) { return size_t(run.folded); });
    return next == m_runs.begin() ? *next : *std::prev(next);
}

} // namespace text
