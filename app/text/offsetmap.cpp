#include "app/text/offsetmap.h"

#include <algorithm>

namespace text {

namespace {

/// Which step of \a run the byte at \a folded is in.
size_t stepOf(const OffsetMap::Run &run, size_t folded)
{
    return (folded - run.folded) / run.foldedStep;
}

/// Adds \a run of an outer map, which changes lengths, step by step: each stems from one span of the original.
void addSteps(const OffsetMap::Run &run, size_t end, const OffsetMap &inner, OffsetMap &map)
{
    size_t middle = run.original;
    for (size_t at = run.folded; at < end; at += run.foldedStep, middle += run.originalStep) {
        const Span span = inner.toOriginal({middle, middle + run.originalStep});
        map.add({static_cast<uint32_t>(at), static_cast<uint32_t>(span.begin), run.foldedStep,
                 static_cast<uint32_t>(span.size())});
    }
}

/// Adds as much of \a piece, which the outer map leads to \a middle byte for byte, as lies in the run number
/// \a under of \a inner, and returns where that ends.
size_t addPiece(Span piece, size_t middle, size_t under, const OffsetMap &inner, OffsetMap &map)
{
    const OffsetMap::Run &run = inner.runs()[under];
    const size_t runEnd = under + 1 < inner.runs().size() ? inner.runs()[under + 1].folded : size_t(-1);
    const size_t length = std::min(piece.size(), runEnd - middle);
    const size_t step = stepOf(run, middle);
    const size_t inStep = (middle - run.folded) % run.foldedStep;
    const auto add = [&](size_t at, size_t steps, size_t foldedStep) {
        map.add({static_cast<uint32_t>(at), static_cast<uint32_t>(run.original + steps * run.originalStep),
                 static_cast<uint32_t>(foldedStep), run.originalStep});
    };
    if (inStep > 0) { // the rest of a step that an edit has cut
        const size_t rest = std::min<size_t>(run.foldedStep - inStep, length);
        add(piece.begin, step, rest);
        return piece.begin + rest;
    }
    if (length < run.foldedStep) {
        add(piece.begin, step, length);
        return piece.begin + length;
    }
    add(piece.begin, step, run.foldedStep);
    return piece.begin + length - length % run.foldedStep;
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

Span OffsetMap::toFolded(Span original) const
{
    constexpr auto stepEnd = [](const Run &run, size_t step) { return run.original + (step + 1) * run.originalStep; };
    const auto next =
        std::ranges::upper_bound(m_runs, original.begin, {}, [](const Run &run) { return size_t(run.original); });
    size_t at = next == m_runs.begin() ? 0 : static_cast<size_t>(next - m_runs.begin()) - 1;
    Span folded;
    for (; at < m_runs.size() && m_runs[at].original < original.end; ++at) {
        const Run &run = m_runs[at];
        const size_t skipped = original.begin > run.original ? (original.begin - run.original) / run.originalStep : 0;
        const size_t wanted = (original.end - run.original + run.originalStep - 1) / run.originalStep;
        const size_t limit = at + 1 < m_runs.size() ? m_runs[at + 1].folded : run.folded + wanted * run.foldedStep;
        const size_t begin = run.folded + skipped * run.foldedStep;
        const size_t end = std::min(run.folded + wanted * run.foldedStep, limit);
        if (begin >= end || stepEnd(run, skipped) <= original.begin)
            continue;
        folded = folded.isEmpty() ? Span{begin, end} : Span{folded.begin, end};
    }
    return folded;
}

const OffsetMap::Run &OffsetMap::runAt(size_t folded) const
{
    const auto next = std::ranges::upper_bound(m_runs, folded, {}, [](const Run &run) { return size_t(run.folded); });
    return next == m_runs.begin() ? *next : *std::prev(next);
}

OffsetMap composed(const OffsetMap &outer, const OffsetMap &inner, size_t size)
{
    OffsetMap map;
    const auto &runs = outer.runs();
    const auto &below = inner.runs();
    size_t under = 0; // the run of `inner` that is read
    for (size_t i = 0; i < runs.size(); ++i) {
        const OffsetMap::Run &run = runs[i];
        const size_t end = i + 1 < runs.size() ? runs[i + 1].folded : size;
        if (run.foldedStep != 1 || run.originalStep != 1) {
            addSteps(run, end, inner, map);
            continue;
        }
        for (size_t at = run.folded; at < end;) {
            const size_t middle = run.original + (at - run.folded);
            while (under + 1 < below.size() && below[under + 1].folded <= middle)
                ++under;
            at = addPiece({at, end}, middle, under, inner, map);
        }
    }
    return map;
}

} // namespace text
