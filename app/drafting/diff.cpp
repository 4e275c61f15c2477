#include "app/drafting/diff.h"

#include "app/drafting/sequence.h"
#include "app/drafting/words.h"

#include <QStringList>

#include <algorithm>
#include <functional>

namespace drafting {

namespace {

constexpr double alike = 0.5;      // from here on two lines are one that changed
constexpr int comparedUpTo = 1000; // pairs of lines within one place that changed; past that, side by side

/// Lines that one text has where the other has others.
struct Hunk
{
    int before = 0; ///< places from 0
    int beforeEnd = 0;
    int after = 0;
    int afterEnd = 0;
};

class Comparison
{
public:
    Comparison(const QString &before, const QString &after)
        : m_before(before.split(u'\n'))
        , m_after(after.split(u'\n'))
    {
    }

    std::vector<DiffLine> lines()
    {
        Hunk hunk;
        for (const auto &[i, j] : same()) {
            hunk.beforeEnd = i;
            hunk.afterEnd = j;
            write(hunk);
            m_lines.push_back({DiffLine::Kind::Same, side(m_before, i), side(m_after, j)});
            hunk = {i + 1, i + 1, j + 1, j + 1};
        }
        hunk.beforeEnd = int(m_before.size());
        hunk.afterEnd = int(m_after.size());
        write(hunk);
        return std::move(m_lines);
    }

private:
    static DiffSide side(const QStringList &lines, int at) { return {at + 1, lines.at(at), {}}; }

    std::vector<std::pair<int, int>> same() const
    {
        Numbering numbering;
        const std::vector<int> before = numbering.of(m_before);
        return commonSubsequence(before, numbering.of(m_after));
    }

    void write(const Hunk &hunk)
    {
        int i = hunk.before;
        int j = hunk.after;
        for (const auto &[left, right] : pairs(hunk)) {
            writeApart(i, left, j, right);
            const WordDiff words = compareWords(m_before.at(left), m_after.at(right));
            DiffLine line{DiffLine::Kind::Changed, side(m_before, left), side(m_after, right)};
            line.before.changed = words.before;
            line.after.changed = words.after;
            m_lines.push_back(std::move(line));
            i = left + 1;
            j = right + 1;
        }
        writeApart(i, hunk.beforeEnd, j, hunk.afterEnd);
    }

    void writeApart(int before, int beforeEnd, int after, int afterEnd)
    {
        for (; before < beforeEnd; ++before)
            m_lines.push_back({DiffLine::Kind::Removed, side(m_before, before), {}});
        for (; after < afterEnd; ++after)
            m_lines.push_back({DiffLine::Kind::Added, {}, side(m_after, after)});
    }

    double likeness(int before, int after) const
    {
        const QString &left = m_before.at(before);
        const QString &right = m_after.at(after);
        return left.trimmed().isEmpty() || right.trimmed().isEmpty() ? 0 : compareWords(left, right).likeness;
    }

    /// Which lines of \a hunk are one that changed: in order, and together as alike as can be.
    std::vector<std::pair<int, int>> pairs(const Hunk &hunk) const
    {
        const int rows = hunk.beforeEnd - hunk.before;
        const int columns = hunk.afterEnd - hunk.after;
        if (qint64(rows) * columns > comparedUpTo)
            return sideBySide(hunk);
        const auto at = [columns](int row, int column) { return size_t(row) * size_t(columns + 1) + size_t(column); };
        std::vector<double> best(size_t(rows + 1) * size_t(columns + 1), 0);
        std::vector<double> own(best.size(), 0);
        for (int row = rows - 1; row >= 0; --row) {
            for (int column = columns - 1; column >= 0; --column) {
                const double here = likeness(hunk.before + row, hunk.after + column);
                own[at(row, column)] = here >= alike ? here + best[at(row + 1, column + 1)] : 0;
                best[at(row, column)] =
                    std::max({own[at(row, column)], best[at(row + 1, column)], best[at(row, column + 1)]});
            }
        }
        std::vector<std::pair<int, int>> found;
        for (int row = 0, column = 0; row < rows && column < columns && best[at(row, column)] > 0;) {
            if (own[at(row, column)] >= best[at(row, column)])
                found.emplace_back(hunk.before + row++, hunk.after + column++);
            else if (best[at(row + 1, column)] >= best[at(row, column)])
                ++row;
            else
                ++column;
        }
        return found;
    }

    std::vector<std::pair<int, int>> sideBySide(const Hunk &hunk) const
    {
        std::vector<std::pair<int, int>> found;
        for (int i = hunk.before, j = hunk.after; i < hunk.beforeEnd && j < hunk.afterEnd; ++i, ++j) {
            if (likeness(i, j) >= alike)
                found.emplace_back(i, j);
        }
        return found;
    }

    QStringList m_before;
    QStringList m_after;
    std::vector<DiffLine> m_lines;
};

QString joined(const std::vector<DiffLine> &lines, DiffSide DiffLine::*side)
{
    QStringList texts;
    for (const DiffLine &line : lines) {
        if ((line.*side).line > 0)
            texts.append((line.*side).text);
    }
    return texts.join(u'\n');
}

} // namespace

std::vector<DiffLine> diff(const QString &before, const QString &after)
{
    return Comparison(before, after).lines();
}

QString textAfter(const std::vector<DiffLine> &lines)
{
    return joined(lines, &DiffLine::after);
}

QString textBefore(const std::vector<DiffLine> &lines)
{
    return joined(lines, &DiffLine::before);
}

int changes(const std::vector<DiffLine> &lines)
{
    return int(std::ranges::count_if(lines, [](const DiffLine &line) { return line.kind != DiffLine::Kind::Same; }));
}

} // namespace drafting
