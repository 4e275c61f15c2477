#include "app/paper/alignedgrid.h"

#include "app/paper/alignedsearch.h"
#include "app/paper/ruledbands.h"

#include <algorithm>
#include <optional>

namespace paper {

namespace {

constexpr size_t mostRuns = 20'000; ///< on a page

/// The table that begins with the line \a seed, or with one behind it where most lines have more texts than that.
std::optional<AlignedSearch> found(const std::vector<TextRun> &runs, const std::vector<TextLine> &lines,
                                   const std::vector<Ruling> &rulings, size_t first, size_t seed)
{
    AlignedSearch search(runs, lines, rulings, seed);
    if (!search.find(first))
        return std::nullopt;
    const auto hasMore = [&](const TextLine &line) { return line.runs.size() > lines[seed].runs.size(); };
    const auto from = lines.begin() + static_cast<std::ptrdiff_t>(search.from());
    const auto to = lines.begin() + static_cast<std::ptrdiff_t>(search.to());
    if (2 * std::count_if(from, to, hasMore) < to - from)
        return search;
    const auto fuller = static_cast<size_t>(std::find_if(from, to, hasMore) - lines.begin());
    AlignedSearch again(runs, lines, rulings, fuller);
    return again.find(first) ? std::optional(std::move(again)) : std::nullopt;
}

std::optional<AlignedSearch> ruledAt(const std::vector<TextRun> &runs, const std::vector<TextLine> &lines,
                                     const std::vector<Ruling> &rulings, const std::vector<LineSpan> &spans,
                                     size_t line)
{
    const auto span = std::ranges::find(spans, line, &LineSpan::from);
    if (span == spans.end())
        return std::nullopt;
    AlignedSearch search(runs, lines, rulings, line);
    return search.findBetween(span->from, span->to) ? std::optional(std::move(search)) : std::nullopt;
}

} // namespace

std::vector<AlignedGrid> alignedGrids(std::vector<TextRun> &runs, const std::vector<Ruling> &rulings)
{
    if (runs.size() > mostRuns)
        return {};
    const std::vector<TextLine> lines = linesOf(runs);
    const std::vector<LineSpan> ruled = ruledSpans(runs, lines, rulings);
    std::vector<AlignedGrid> grids;
    std::vector<bool> isTaken(runs.size(), false);
    size_t first = 0;
    for (size_t i = 0; i < lines.size(); ++i) {
        const bool isRuled = std::ranges::contains(ruled, i, &LineSpan::from);
        std::optional<AlignedSearch> enclosed = isRuled ? ruledAt(runs, lines, rulings, ruled, i) : std::nullopt;
        std::optional<AlignedSearch> search = enclosed ? std::move(enclosed) : found(runs, lines, rulings, first, i);
        if (!search)
            continue;
        grids.push_back(search->grid());
        for (size_t line = search->from(); line < search->to(); ++line)
            for (const size_t run : lines[line].runs)
                isTaken[run] = true;
        first = search->to();
        i = search->to() - 1;
    }
    size_t at = 0;
    std::erase_if(runs, [&](const TextRun &) { return static_cast<bool>(isTaken[at++]); });
    return grids;
}

} // namespace paper
