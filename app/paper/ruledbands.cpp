#include "app/paper/ruledbands.h"

#include <algorithm>
#include <cmath>

namespace paper {

namespace {

constexpr double shortest = 100; ///< points, of a line that parts rows
constexpr double alike = 6;      ///< points

/// Where level lines of one length and place stand, group by group.
std::vector<std::vector<double>> coursesOf(const std::vector<Ruling> &rulings)
{
    std::vector<std::vector<double>> courses;
    std::vector<bool> isDone(rulings.size(), false);
    for (size_t i = 0; i < rulings.size(); ++i) {
        if (isDone[i] || !rulings[i].isLevel || rulings[i].length() < shortest)
            continue;
        std::vector<double> course;
        for (size_t j = i; j < rulings.size(); ++j) {
            const bool isAlike = rulings[j].isLevel && std::abs(rulings[j].from - rulings[i].from) < alike
                && std::abs(rulings[j].to - rulings[i].to) < alike;
            if (!isAlike)
                continue;
            isDone[j] = true;
            course.push_back(rulings[j].at);
        }
        std::ranges::sort(course);
        if (course.size() > 1)
            courses.push_back(std::move(course));
    }
    return courses;
}

/// Puts bands together as long as their columns stand apart at the same places.
class Bands
{
public:
    Bands(const std::vector<TextRun> &runs, const std::vector<TextLine> &lines)
        : m_runs(runs)
        , m_lines(lines)
    {
    }

    std::vector<LineSpan> among(const std::vector<double> &course)
    {
        size_t from = above(firstBelow(course.front()));
        for (const double at : course) {
            const size_t to = firstBelow(at);
            if (to > from)
                add(from, to);
            from = std::max(from, to);
        }
        end();
        return std::move(m_spans);
    }

private:
    size_t firstBelow(double y) const
    {
        return static_cast<size_t>(std::ranges::lower_bound(m_lines, y, {}, &TextLine::y) - m_lines.begin());
    }

    double sizeOf(size_t line) const { return m_runs[m_lines[line].runs.front()].size; }
    double gapBelow(size_t line) const { return m_lines[line + 1].y - m_lines[line].y; }

    /// A header that has a line under it alone.
    size_t above(size_t line) const
    {
        while (line > 0 && m_lines[line - 1].runs.size() > 1
               && (line == m_lines.size() || gapBelow(line - 1) < 4 * sizeOf(line - 1)))
            --line;
        return line;
    }

    size_t withoutTitle(size_t from, size_t to) const
    {
        const auto isTitle = [&](size_t line) {
            return m_lines[line].runs.size() == 1
                && (gapBelow(line) > 1.5 * sizeOf(line) || sizeOf(line) > 1.15 * sizeOf(line + 1));
        };
        while (from + 1 < to && isTitle(from))
            ++from;
        return from;
    }

    void add(size_t from, size_t to)
    {
        const size_t begin = withoutTitle(from, to);
        const std::vector<ColumnExtent> own = columnsIn(m_runs, m_lines, begin, to);
        std::vector<ColumnExtent> both = m_columns;
        both.insert(both.end(), own.begin(), own.end());
        both = mergedColumns(std::move(both));
        if (m_bands == 0 || begin > from || both.size() < std::max(own.size(), m_columns.size())) {
            end();
            m_open = {begin, to};
            m_columns = own;
            m_bands = own.size() > 1 ? 1 : 0;
            return;
        }
        m_open.to = to;
        m_columns = std::move(both);
        ++m_bands;
    }

    void end()
    {
        if (m_bands > 1)
            m_spans.push_back(m_open);
        m_bands = 0;
    }

    const std::vector<TextRun> &m_runs;
    const std::vector<TextLine> &m_lines;
    std::vector<LineSpan> m_spans;
    LineSpan m_open;
    std::vector<ColumnExtent> m_columns; ///< of the open span
    int m_bands = 0;
};

} // namespace

std::vector<LineSpan> ruledSpans(const std::vector<TextRun> &runs, const std::vector<TextLine> &lines,
                                 const std::vector<Ruling> &rulings)
{
    std::vector<LineSpan> spans;
    for (const std::vector<double> &course : coursesOf(rulings))
        for (const LineSpan &span : Bands(runs, lines).among(course))
            spans.push_back(span);
    return spans;
}

} // namespace paper
