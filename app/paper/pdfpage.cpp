#include "app/paper/pdfpage.h"

#include "app/paper/alignedgrid.h"
#include "app/paper/characters.h"
#include "app/paper/frame.h"
#include "app/paper/readingorder.h"
#include "app/paper/ruledgrid.h"

#include <algorithm>
#include <array>

namespace paper {

namespace {

constexpr size_t mostRulings = 6'000; ///< beyond, it is a drawing

constexpr std::array directions{Direction::Right, Direction::Down, Direction::Left, Direction::Up};

struct CellGlyphs
{
    std::vector<Glyph> along;                  ///< as most of the page runs
    std::array<std::vector<Glyph>, 4> turned;  ///< others, each in its own frame
};

/// Makes one page. Works in the frame of the direction that most of its text has.
class Setting
{
public:
    Setting(const Marks &marks, Page &page)
        : m_marks(marks)
        , m_page(page)
        , m_main(mainDirection(marks))
        , m_frame(m_main, marks.size)
    {
    }

    void run()
    {
        std::vector<Ruling> rulings;
        for (const Ruling &ruling : m_marks.rulings)
            rulings.push_back(m_frame.turned(ruling));
        rulings = joinedRulings(std::move(rulings));
        if (rulings.size() > mostRulings)
            rulings.clear();
        m_grids = ruledGrids(rulings);
        m_cells.resize(m_grids.size());
        for (size_t i = 0; i < m_grids.size(); ++i)
            m_cells[i].resize(m_grids[i].cells.size());
        shareOut();
        for (size_t i = 0; i < m_grids.size(); ++i)
            addRuled(m_grids[i], m_cells[i]);
        std::vector<TextRun> runs = allRuns(std::move(m_loose));
        for (const AlignedGrid &grid : alignedGrids(runs, rulings))
            addAligned(grid);
        addLines(std::move(runs));
        std::ranges::stable_sort(m_page.tables, {}, &topOf);
    }

private:
    static Direction mainDirection(const Marks &marks)
    {
        std::array<int, 4> counts{};
        for (const Glyph &glyph : marks.glyphs)
            ++counts[static_cast<size_t>(glyph.direction)];
        return directions[static_cast<size_t>(std::ranges::max_element(counts) - counts.begin())];
    }

    /// Each glyph to its cell, to the loose ones, or to those of other directions.
    void shareOut()
    {
        for (const Glyph &glyph : m_marks.glyphs) {
            const auto direction = static_cast<size_t>(glyph.direction);
            const Frame own(glyph.direction, m_marks.size);
            const Glyph turned = own.turned(glyph);
            const QPointF middle = m_frame.turned(own.back(turned.middle()));
            CellGlyphs *cell = cellAt(middle);
            if (glyph.direction == m_main)
                (cell != nullptr ? cell->along : m_loose).push_back(turned);
            else
                (cell != nullptr ? cell->turned[direction] : m_askew[direction]).push_back(turned);
        }
    }

    CellGlyphs *cellAt(QPointF point)
    {
        for (size_t i = 0; i < m_grids.size(); ++i)
            if (m_grids[i].area().contains(point))
                if (const auto cell = m_grids[i].cellAt(point))
                    return &m_cells[i][*cell];
        return nullptr;
    }

    void addRuled(const RuledGrid &grid, const std::vector<CellGlyphs> &glyphs)
    {
        Table table;
        table.page = m_marks.page;
        table.columns = grid.columns();
        table.rows.resize(static_cast<size_t>(grid.rows()));
        TextBlock block{grid.area(), {}};
        for (size_t i = 0; i < grid.cells.size(); ++i) {
            const RuledCell &cell = grid.cells[i];
            std::vector<TextRun> runs = allRuns(glyphs[i].along, noRunGap);
            QString text = textIn(runs, cell.area.width());
            for (const Direction direction : directions)
                text = joinedLines(text, turnedText(glyphs[i].turned[static_cast<size_t>(direction)], cell.area));
            block.runs.insert(block.runs.end(), runs.begin(), runs.end());
            table.rows[static_cast<size_t>(cell.row)].push_back(
                {tidied(text), place(cell.area), cell.rows, cell.columns, cell.column});
        }
        keep(std::move(table), std::move(block));
    }

    static QString turnedText(const std::vector<Glyph> &glyphs, const QRectF &area)
    {
        return glyphs.empty() ? QString() : textIn(allRuns(glyphs, noRunGap), area.height());
    }

    void addAligned(const AlignedGrid &grid)
    {
        Table table;
        table.page = m_marks.page;
        table.columns = grid.columns;
        table.isRuled = false;
        table.rows.resize(static_cast<size_t>(grid.rows));
        TextBlock block{grid.area, {}};
        std::vector<double> widths(static_cast<size_t>(grid.columns), 0);
        for (const AlignedCell &cell : grid.cells) {
            double &width = widths[static_cast<size_t>(cell.column)];
            width = std::max(width, cell.box.width());
        }
        for (const AlignedCell &cell : grid.cells) {
            const double width = widths[static_cast<size_t>(cell.column)] + 4;
            table.rows[static_cast<size_t>(cell.row)].push_back(
                {tidied(textIn(cell.runs, width)), place(cell.box), 1, 1, cell.column});
            block.runs.insert(block.runs.end(), cell.runs.begin(), cell.runs.end());
        }
        keep(std::move(table), std::move(block));
    }

    /// A grid without a word in it is a drawing.
    void keep(Table table, TextBlock block)
    {
        const auto hasText = [](const std::vector<Cell> &row) {
            return std::ranges::any_of(row, [](const Cell &cell) { return !cell.text.isEmpty(); });
        };
        if (std::ranges::none_of(table.rows, hasText))
            return;
        m_page.tables.push_back(std::move(table));
        m_blocks.push_back(std::move(block));
    }

    void addLines(std::vector<TextRun> runs)
    {
        for (TextRun &run : runs)
            m_blocks.push_back({run.box, {run}});
        for (const TextRun &run : inReadingOrder(m_blocks))
            addLine(run, m_frame);
        for (const Direction direction : directions)
            for (const TextRun &run : allRuns(m_askew[static_cast<size_t>(direction)]))
                addLine(run, Frame(direction, m_marks.size));
    }

    void addLine(const TextRun &run, const Frame &frame)
    {
        Line line{tidied(run.text), {m_marks.page, frame.back(run.box), {}, 0}};
        if (!line.text.isEmpty())
            m_page.lines.push_back(std::move(line));
    }

    Place place(const QRectF &area) const { return {m_marks.page, m_frame.back(area), {}, 0}; }

    static double topOf(const Table &table)
    {
        for (const std::vector<Cell> &row : table.rows)
            if (!row.empty())
                return row.front().place.area.top();
        return 0;
    }

    const Marks &m_marks;
    Page &m_page;
    Direction m_main;
    Frame m_frame;
    std::vector<RuledGrid> m_grids;
    std::vector<std::vector<CellGlyphs>> m_cells;
    std::vector<Glyph> m_loose;
    std::array<std::vector<Glyph>, 4> m_askew;
    std::vector<TextBlock> m_blocks;
};

} // namespace

Page pageOf(const Marks &marks, std::vector<Trouble> &troubles)
{
    Page page;
    page.size = marks.size;
    Setting(marks, page).run();
    const Place place{marks.page, {}, {}, 0};
    page.hasText = !page.lines.empty();
    if (!page.hasText && (marks.pictures > 0 || !marks.rulings.empty()))
        troubles.push_back({Trouble::Kind::NoText, {}, place});
    if (marks.unknown > 0)
        troubles.push_back({Trouble::Kind::NoUnicode, QString::number(marks.unknown), place});
    if (marks.unseen > 0)
        troubles.push_back({Trouble::Kind::HiddenText, QString::number(marks.unseen), place});
    if (marks.isCutOff)
        troubles.push_back({Trouble::Kind::CutOff, QStringLiteral("marks"), place});
    return page;
}

} // namespace paper
