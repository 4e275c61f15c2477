#include "app/paper/readingorder.h"

#include <algorithm>
#include <limits>
#include <optional>

namespace paper {

namespace {

constexpr size_t fewestLines = 4; ///< on either side
constexpr double narrowest = 8;   ///< of a line of prose, in characters
constexpr int deepest = 8;        ///< columns in columns

using Row = std::vector<const TextBlock *>;
using Rows = std::vector<Row>;

struct Gap
{
    double from = 0;
    double to = 0;

    double width() const { return to - from; }
    bool isLeft(const TextBlock &block) const { return block.box.center().x() < (from + to) / 2; }
};

struct Band
{
    size_t end = 0;
    Gap gap;
};

Rows rowsOf(const std::vector<TextBlock> &blocks)
{
    std::vector<const TextBlock *> order;
    for (const TextBlock &block : blocks)
        order.push_back(&block);
    std::ranges::stable_sort(order, {}, [](const TextBlock *block) { return block->box.bottom(); });
    Rows rows;
    for (const TextBlock *block : order) {
        const double size = block->runs.empty() ? 1 : block->runs.front().size;
        if (rows.empty() || block->box.bottom() - rows.back().front()->box.bottom() > 0.4 * size)
            rows.emplace_back();
        rows.back().push_back(block);
    }
    for (Row &row : rows)
        std::ranges::stable_sort(row, {}, [](const TextBlock *block) { return block->box.left(); });
    return rows;
}

/// What is left of \a gap beside \a row: the widest part.
Gap beside(const Gap &gap, const Row &row)
{
    Gap best{gap.from, gap.from};
    double from = gap.from;
    for (const TextBlock *block : row) {
        if (block->box.left() - from > best.width())
            best = {from, std::min(block->box.left(), gap.to)};
        from = std::max(from, block->box.right());
    }
    if (gap.to - from > best.width())
        best = {from, gap.to};
    return best;
}

bool isProse(const Rows &rows, size_t from, const Band &band)
{
    size_t lines[2] = {0, 0};
    double widths[2] = {0, 0};
    for (size_t i = from; i < band.end; ++i)
        for (const TextBlock *block : rows[i]) {
            const size_t side = band.gap.isLeft(*block) ? 0 : 1;
            ++lines[side];
            widths[side] += block->box.width() / std::max(1.0, block->runs.empty() ? 1 : block->runs.front().size);
        }
    return lines[0] >= fewestLines && lines[1] >= fewestLines && widths[0] > narrowest * static_cast<double>(lines[0])
        && widths[1] > narrowest * static_cast<double>(lines[1]);
}

/// How far the gap \a gap goes down from the row \a from.
Band bandOf(const Rows &rows, size_t from, Gap gap)
{
    Band band{from, gap};
    while (band.end < rows.size()) {
        const Row &row = rows[band.end];
        const double size = row.front()->runs.empty() ? 1 : row.front()->runs.front().size;
        const Gap next = beside(band.gap, row);
        if (next.width() < size)
            break;
        band.gap = next;
        ++band.end;
    }
    return band;
}

/// From the left edge of all rows to the right one.
Gap extentOf(const Rows &rows)
{
    Gap extent{std::numeric_limits<double>::max(), std::numeric_limits<double>::lowest()};
    for (const Row &row : rows)
        for (const TextBlock *block : row)
            extent = {std::min(extent.from, block->box.left()), std::max(extent.to, block->box.right())};
    return extent;
}

std::optional<Band> columnsFrom(const Rows &rows, size_t from, const Gap &extent)
{
    std::vector<Gap> gaps;
    double end = extent.from;
    for (const TextBlock *block : rows[from]) {
        gaps.push_back({end, block->box.left()});
        end = block->box.right();
    }
    gaps.push_back({end, extent.to});
    for (const Gap &gap : gaps) {
        const Band band = bandOf(rows, from, gap);
        if (isProse(rows, from, band))
            return band;
    }
    return std::nullopt;
}

void append(std::vector<TextRun> &all, const TextBlock &block)
{
    all.insert(all.end(), block.runs.begin(), block.runs.end());
}

void order(std::vector<TextRun> &all, const std::vector<TextBlock> &blocks, int depth)
{
    const Rows rows = rowsOf(blocks);
    const Gap extent = extentOf(rows);
    for (size_t i = 0; i < rows.size();) {
        const auto band = depth < deepest ? columnsFrom(rows, i, extent) : std::nullopt;
        if (!band) {
            for (const TextBlock *block : rows[i])
                append(all, *block);
            ++i;
            continue;
        }
        std::vector<TextBlock> sides[2];
        for (; i < band->end; ++i)
            for (const TextBlock *block : rows[i])
                sides[band->gap.isLeft(*block) ? 0 : 1].push_back(*block);
        order(all, sides[0], depth + 1);
        order(all, sides[1], depth + 1);
    }
}

} // namespace

std::vector<TextRun> inReadingOrder(const std::vector<TextBlock> &blocks)
{
    std::vector<TextRun> all;
    order(all, blocks, 0);
    return all;
}

} // namespace paper
