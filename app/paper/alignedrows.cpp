#include "app/paper/alignedrows.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace paper {

namespace {

constexpr size_t tallest = 40;         ///< lines of a cell
constexpr size_t mostSteps = 4'000'000;///< of the sharing: beyond, each line goes to the nearest row
constexpr double emptyCell = 0.3;      ///< what it costs, in squares of the pitch
constexpr double tornCell = 4;         ///< so does a gap within a cell

enum class Standing { Begins, IsCentred, Ends };

double placeOf(const ColumnLines &lines, size_t from, size_t to, Standing standing)
{
    switch (standing) {
    case Standing::Begins: return lines[from];
    case Standing::Ends: return lines[to - 1];
    case Standing::IsCentred: break;
    }
    return (lines[from] + lines[to - 1]) / 2;
}

/// The cheapest way to cut one column into a part for each row, in order.
class Sharing
{
public:
    Sharing(const ColumnLines &lines, const ColumnLines &rows, double pitch, Standing standing)
        : m_lines(lines)
        , m_rows(rows)
        , m_pitch(std::max(pitch, 1.0))
        , m_standing(standing)
        , m_costs((rows.size() + 1) * (lines.size() + 1), std::numeric_limits<double>::max())
        , m_froms(m_costs.size(), 0)
    {
        m_costs[0] = 0;
        for (size_t row = 0; row < rows.size(); ++row)
            for (size_t end = 0; end <= lines.size(); ++end)
                settle(row, end);
    }

    double cost() const { return m_costs.back(); }

    std::vector<int> rowOf() const
    {
        std::vector<int> rows(m_lines.size(), 0);
        size_t end = m_lines.size();
        for (size_t row = m_rows.size(); row > 0; --row) {
            const size_t from = m_froms[index(row, end)];
            std::fill(rows.begin() + static_cast<std::ptrdiff_t>(from), rows.begin() + static_cast<std::ptrdiff_t>(end),
                      static_cast<int>(row) - 1);
            end = from;
        }
        return rows;
    }

private:
    size_t index(size_t row, size_t end) const { return row * (m_lines.size() + 1) + end; }

    void settle(size_t row, size_t end)
    {
        double &best = m_costs[index(row + 1, end)];
        double torn = 0;
        for (size_t count = 0; count <= std::min(end, tallest); ++count) {
            const size_t from = end - count;
            if (count > 1 && m_lines[from + 1] - m_lines[from] > 1.7 * m_pitch)
                torn += tornCell;
            const double before = m_costs[index(row, from)];
            if (before == std::numeric_limits<double>::max())
                continue;
            const double cost = before + torn + cell(from, end, row);
            if (cost < best) {
                best = cost;
                m_froms[index(row + 1, end)] = from;
            }
        }
    }

    double cell(size_t from, size_t end, size_t row) const
    {
        if (from == end)
            return emptyCell;
        const double off = (placeOf(m_lines, from, end, m_standing) - m_rows[row]) / m_pitch;
        return off * off;
    }

    const ColumnLines &m_lines;
    const ColumnLines &m_rows;
    double m_pitch;
    Standing m_standing;
    std::vector<double> m_costs;
    std::vector<size_t> m_froms;
};

std::vector<int> nearestRows(const ColumnLines &lines, const ColumnLines &rows)
{
    std::vector<int> shares;
    size_t row = 0;
    for (const double line : lines) {
        while (row + 1 < rows.size() && std::abs(rows[row + 1] - line) < std::abs(rows[row] - line))
            ++row;
        shares.push_back(static_cast<int>(row));
    }
    return shares;
}

struct Outcome
{
    double cost = 0;
    RowShares shares;
};

Outcome sharedSo(const std::vector<ColumnLines> &columns, const ColumnLines &rows, double pitch, Standing standing)
{
    Outcome outcome;
    outcome.shares.rows = static_cast<int>(rows.size());
    for (const ColumnLines &lines : columns) {
        if (lines.size() * rows.size() * std::min(lines.size(), tallest) > mostSteps) {
            outcome.shares.rowOf.push_back(nearestRows(lines, rows));
            continue;
        }
        const Sharing sharing(lines, rows, pitch, standing);
        if (sharing.cost() == std::numeric_limits<double>::max()) {
            outcome.shares.rowOf.push_back(nearestRows(lines, rows));
            continue;
        }
        outcome.cost += sharing.cost();
        outcome.shares.rowOf.push_back(sharing.rowOf());
    }
    return outcome;
}

/// 1, 2, 3, …, a header and the odd slip aside.
bool isRunningNumber(const QStringList &texts)
{
    qsizetype steps = 0;
    int before = -1;
    for (const QString &text : texts) {
        bool isNumber = false;
        const int number = text.toInt(&isNumber);
        steps += isNumber && before >= 0 && number == before + 1 ? 1 : 0;
        before = isNumber ? number : -1;
    }
    return texts.size() > 2 && 10 * steps >= 7 * (texts.size() - 2);
}

bool areDates(const QStringList &texts)
{
    static const QRegularExpression date(u"^\\d{4}\\s?[-./年]\\s?\\d{1,2}\\s?[-./月]\\s?\\d{1,2}\\s?日?$"_s);
    const auto is = [](const QString &text) { return date.match(text).hasMatch(); };
    const qsizetype dates = std::ranges::count_if(texts, is);
    return texts.size() > 1 && dates >= texts.size() - 1;
}

} // namespace

Anchor anchorOf(const std::vector<QStringList> &texts)
{
    size_t best = texts.size();
    qsizetype leftmost = 0;
    for (size_t i = 0; i < texts.size(); ++i) {
        if (isRunningNumber(texts[i]) || areDates(texts[i]))
            return {i, true};
        leftmost = leftmost == 0 ? texts[i].size() : leftmost;
        const bool isSparse = texts[i].size() < 2 || 10 * texts[i].size() < 6 * leftmost;
        if (!isSparse && (best == texts.size() || texts[i].size() < texts[best].size()))
            best = i;
    }
    return {best, false};
}

RowShares partedByGaps(const std::vector<ColumnLines> &columns, double pitch)
{
    ColumnLines all;
    for (const ColumnLines &lines : columns)
        all.insert(all.end(), lines.begin(), lines.end());
    std::ranges::sort(all);
    ColumnLines begins; // of the rows but the first
    for (size_t i = 1; i < all.size(); ++i)
        if (all[i] - all[i - 1] > 1.15 * pitch)
            begins.push_back(all[i]);
    RowShares shares;
    shares.rows = static_cast<int>(begins.size()) + 1;
    for (const ColumnLines &lines : columns) {
        std::vector<int> &rows = shares.rowOf.emplace_back();
        for (const double line : lines)
            rows.push_back(static_cast<int>(std::ranges::upper_bound(begins, line) - begins.begin()));
    }
    return shares;
}

RowShares sharedOut(const std::vector<ColumnLines> &columns, size_t anchor, double pitch)
{
    const ColumnLines &rows = columns[anchor];
    Outcome best;
    bool isFirst = true;
    for (const Standing standing : {Standing::IsCentred, Standing::Begins, Standing::Ends}) {
        Outcome outcome = sharedSo(columns, rows, pitch, standing);
        if (isFirst || outcome.cost < best.cost - 1e-6)
            best = std::move(outcome);
        isFirst = false;
    }
    return best.shares;
}

} // namespace paper
