#include "app/statussheet/walllayout.h"

#include "app/report/formats/pagestyle.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace statussheet {

namespace {

using registry::YearMark;

constexpr double margin = 26;
constexpr double pageWidth = report::style::pageHeight; // landscape
constexpr double top = 76;             // of the grid: below title and months
constexpr double nameWidth = 128;
constexpr double bottom = 528;         // of the list: above legend and foot
constexpr double leastList = 120;      // points that the list keeps
constexpr double rowPadding = 3;
constexpr double lane = markSide + 2;
constexpr double barLane = 4.5;        // windows and validities lie flat
constexpr double leastRow = lane + 2 * rowPadding;
constexpr double mostRow = 46;

/// Puts the marks of one row into lanes, so that none covers another.
class Lanes
{
public:
    Lanes(const WallLayout &layout, PlacedRow &row)
        : m_layout(layout)
        , m_row(row)
    {
    }

    void place(const std::vector<YearMark> &marks)
    {
        for (const YearMark &mark : marks)
            if (mark.isBar())
                placeBar(mark);
        m_top = m_row.area.top() + rowPadding + double(m_ends.size()) * barLane;
        m_ends.clear();
        const size_t bars = m_row.marks.size();
        for (const YearMark &mark : marks)
            if (!mark.isBar())
                placeMark(mark);
        // What is left of the row stands half above and half below.
        const double slack = m_row.area.bottom() - rowPadding - (m_top + double(m_ends.size()) * lane - 2);
        for (size_t i = bars; i < m_row.marks.size(); ++i)
            m_row.marks[i].area.translate(0, std::max(0.0, slack / 2));
    }

private:
    /// The first lane that is free from \a left on.
    size_t laneFor(double left, double right)
    {
        const auto free = std::ranges::find_if(m_ends, [&](double end) { return end <= left; });
        const auto found = static_cast<size_t>(free - m_ends.begin());
        if (free == m_ends.end())
            m_ends.push_back(right);
        else
            *free = right;
        return found;
    }

    void placeBar(const YearMark &mark)
    {
        const double left = m_layout.xOf(mark.from);
        const double right = m_layout.xOf(mark.to) + m_layout.dayWidth();
        const double y = m_row.area.top() + rowPadding + double(laneFor(left, right)) * barLane;
        if (y + barLane > m_row.area.bottom() - lane)
            ++m_row.hidden;
        else
            m_row.marks.push_back({&mark, {left, y, right - left, barLane - 1.5}, 0});
    }

    void placeMark(const YearMark &mark)
    {
        const double middle = m_layout.xOf(mark.from) + m_layout.dayWidth() / 2;
        const double left = std::clamp(middle - markSide / 2, m_layout.grid.left(), m_layout.grid.right() - markSide);
        const double room = 2 * markSide; // the number beside it
        const double y = m_top + double(laneFor(left, left + room)) * lane;
        if (y + markSide > m_row.area.bottom())
            ++m_row.hidden;
        else
            m_row.marks.push_back({&mark, {left, y, markSide, markSide}, 0});
    }

    const WallLayout &m_layout;
    PlacedRow &m_row;
    std::vector<double> m_ends;
    double m_top = 0;
};

/// From the first day of the year to the last, whatever row it stands in.
void number(std::vector<PlacedRow> &rows)
{
    std::vector<PlacedMark *> all;
    for (PlacedRow &row : rows)
        for (PlacedMark &mark : row.marks)
            if (!mark.mark->isBar())
                all.push_back(&mark);
    std::ranges::stable_sort(all, {}, [](const PlacedMark *mark) { return mark->mark->from; });
    int next = 0;
    for (PlacedMark *mark : all)
        mark->number = ++next;
}

} // namespace

double WallLayout::xOf(QDate day) const
{
    const int before = std::clamp(day.dayOfYear() - 1, 0, days - 1);
    return grid.left() + grid.width() * before / days;
}

WallLayout layOut(const registry::YearPlan &plan)
{
    const auto most = static_cast<size_t>((bottom - leastList - top) / leastRow);
    const size_t shown = std::min(plan.rows.size(), most);
    const double height =
        std::clamp((bottom - leastList - top) / double(std::max<size_t>(shown, 1)), leastRow, mostRow);
    WallLayout layout{.grid = {margin + nameWidth, top, pageWidth - 2 * margin - nameWidth, height * double(shown)},
                      .names = {margin, top, nameWidth, height * double(shown)},
                      .list = {},
                      .rows = {},
                      .hiddenRows = static_cast<int>(plan.rows.size() - shown),
                      .days = QDate(plan.year, 1, 1).daysInYear()};
    layout.list = {margin, layout.grid.bottom() + 10, pageWidth - 2 * margin, bottom - layout.grid.bottom() - 10};
    for (size_t i = 0; i < shown; ++i) {
        // The company's own row, the last, is always there.
        const size_t from = i + 1 == shown ? plan.rows.size() - 1 : i;
        PlacedRow row{&plan.rows[from], {margin, top + height * double(i), pageWidth - 2 * margin, height}, {}, 0};
        Lanes(layout, row).place(plan.rows[from].marks);
        layout.rows.push_back(std::move(row));
    }
    number(layout.rows);
    return layout;
}

} // namespace statussheet
