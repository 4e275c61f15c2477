#include "app/report/formats/typesetter.h"

#include <algorithm>

namespace report {

using namespace style;

namespace {

/// How far below a line's upper edge its text begins, so that it sits in the middle of the leading.
double inset(const QTextLayout &layout, int line, const TextStyle &style)
{
    return (style.leading - layout.lineAt(line).height() / unitsPerPoint) / 2;
}

} // namespace

Typesetter::Lines Typesetter::lines(const Statement &statement, const TextStyle &style, double width) const
{
    auto text = breakLines(
        m_font.printable(statement), m_more, style, [this](double points) { return m_font.at(points); }, width);
    const int count = text->layout.lineCount();
    return {std::move(text), count, style};
}

Typesetter::Lines Typesetter::lines(const QString &text, const TextStyle &style, double width) const
{
    return lines(Statement{.text = text}, style, width);
}

bool Typesetter::isAtEdge(size_t row, size_t rows)
{
    return row + 1 < rows && (row == 0 || row + 2 == rows);
}

void Typesetter::anchor(const QString &text, int level, std::optional<GenerationId> record)
{
    if (!text.isEmpty())
        m_galley.anchors.push_back({nextStrip(), text, level, record});
}

size_t Typesetter::addHeading(const QString &text, Role role, const TextStyle &style, size_t parent, double before)
{
    const size_t element = m_galley.structure.add(role, parent);
    addText(lines(text, style, textWidth), element, 0, before, true);
    addSpace(4);
    return element;
}

/// Running text: two lines at least on either side of a page's end.
void Typesetter::addText(const Lines &lines, size_t element, double x, double before, bool keep)
{
    for (int i = 0; i < lines.count; ++i) {
        const bool isLast = i + 1 == lines.count;
        m_galley.strips.push_back(
            {.band = {.height = lines.style.leading,
                      .before = i == 0 ? before : 0,
                      .keepWithNext = isLast ? keep : i == 0 || i + 2 == lines.count},
             .texts = {{lines.text, i, {x, inset(lines.text->layout, i, lines.style)}, element}}});
    }
}

/// Cells side by side, one strip a line, so that a long row can go on over a page's end.
void Typesetter::addRow(const std::vector<Cell> &cells, const RowLook &look)
{
    int count = 1;
    double leading = 0;
    for (const Cell &each : cells) {
        count = std::max(count, each.lines.count);
        leading = std::max(leading, each.lines.style.leading);
    }
    for (int i = 0; i < count; ++i) {
        const bool isLast = i + 1 == count;
        const double top = i == 0 ? look.above : 0;
        Strip strip{.band = {.height = top + leading + (isLast ? look.below : 0),
                             .keepWithNext = isLast ? look.keep : count <= rowKept || i == 0 || i + 2 == count,
                             .header = look.header}};
        if (look.tint)
            strip.fills.push_back({QRectF(0, 0, textWidth, strip.band.height), QColor(look.tint)});
        if (look.rule && isLast)
            strip.fills.push_back({QRectF(0, strip.band.height - hairline, textWidth, hairline), QColor(style::line)});
        for (const Cell &each : cells) {
            if (i < each.lines.count)
                strip.texts.push_back({each.lines.text,
                                       i,
                                       {each.x,
                                        top + inset(each.lines.text->layout, i, each.lines.style)
                                            + (leading - each.lines.style.leading) / 2},
                                       each.element});
        }
        m_galley.strips.push_back(std::move(strip));
    }
}

void Typesetter::addSpace(double height)
{
    m_galley.strips.back().band.after += height;
}

} // namespace report
