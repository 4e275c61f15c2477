#include "ui/widgets/textpainting.h"

#include "ui/widgets/riskpainting.h"

#include <QAbstractTextDocumentLayout>
#include <QGlyphRun>
#include <QPainter>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace ui::draw {

namespace {

/// Runs of one line that touch become one rectangle of an even height, whatever fonts they mix.
void appendLine(std::vector<QRectF> &rectangles, const QTextLine &line, int from, int length, const QPointF &origin)
{
    const double baseline = origin.y() + line.y() + line.ascent();
    std::vector<QRectF> pieces;
    for (const QGlyphRun &run : line.glyphRuns(from, length)) {
        const QRectF box = run.boundingRect().translated(origin);
        if (box.width() <= 0)
            continue;
        const double size = run.rawFont().pixelSize();
        const QRectF piece(box.left(), baseline - size * 0.95, box.width(), size * 1.2);
        if (!pieces.empty() && std::abs(pieces.back().right() - piece.left()) < 1.5)
            pieces.back() = pieces.back().united(piece);
        else
            pieces.push_back(piece);
    }
    rectangles.insert(rectangles.end(), pieces.begin(), pieces.end());
}

QFont letterFont()
{
    QFont letters = font(TextSize::Body);
    letters.setPointSizeF(std::max(6.5, letters.pointSizeF() * 0.62));
    letters.setWeight(QFont::Bold);
    return letters;
}

/// The class's letter above where the mark begins, beside those that stand there already.
void drawLetter(QPainter &painter, const TextMark &mark, const QColor &colour, std::vector<QRectF> &taken)
{
    painter.setFont(letterFont());
    const QString sign = mark.officers ? QStringLiteral("[") : mark.estimated ? QStringLiteral("≈") : QString();
    const QString letter = sign + riskLetter(mark.risk);
    const QFontMetricsF metrics(painter.font());
    const QRectF &first = mark.rectangles.front();
    const double lift = mark.current ? 4 : 1.5; // clear of the ring
    QRectF place(first.left(), first.top() - metrics.capHeight() - lift, metrics.horizontalAdvance(letter),
                 metrics.capHeight());
    const auto collides = [&](const QRectF &other) { return other.intersects(place); };
    for (auto hit = std::ranges::find_if(taken, collides); hit != taken.end();
         hit = std::ranges::find_if(taken, collides))
        place.moveLeft(hit->right() + 3);
    taken.push_back(place);
    // The underline of the line above must not run through the letter.
    painter.fillRect(place.adjusted(-1, -1, 1, 1), theme().color(Role::Base));
    painter.setPen(colour);
    painter.drawText(place.bottomLeft(), letter);
}

/// Round the words a thin line; in the margin a bracket over all their lines.
void drawOfficers(QPainter &painter, const TextMark &mark)
{
    constexpr double tick = 4;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme().color(Role::Information), 1));
    for (const QRectF &box : mark.rectangles)
        painter.drawRect(QRectF(box.toAlignedRect()).adjusted(-1.5, -0.5, 0.5, 1.5));
    double top = mark.rectangles.front().top();
    double bottom = mark.rectangles.front().bottom();
    for (const QRectF &box : mark.rectangles) {
        top = std::min(top, box.top());
        bottom = std::max(bottom, box.bottom());
    }
    const double left = std::floor(mark.margin);
    const QColor colour = theme().color(Role::Information);
    painter.fillRect(QRectF(left, std::floor(top), 2, std::ceil(bottom - top)), colour);
    painter.fillRect(QRectF(left, std::floor(top), 2 + tick, 2), colour);
    painter.fillRect(QRectF(left, std::floor(top) + std::ceil(bottom - top) - 2, 2 + tick, 2), colour);
}

} // namespace

std::vector<QRectF> textRectangles(const QTextDocument &document, int begin, int end, const QPointF &offset,
                                   const QRectF &clip)
{
    std::vector<QRectF> rectangles;
    for (QTextBlock block = document.findBlock(begin); block.isValid() && block.position() < end;
         block = block.next()) {
        const QRectF bounds = document.documentLayout()->blockBoundingRect(block).translated(offset);
        if (bounds.top() > clip.bottom())
            break;
        if (bounds.bottom() < clip.top())
            continue;
        const QTextLayout &layout = *block.layout();
        const QPointF origin = bounds.topLeft();
        for (int i = 0; i < layout.lineCount(); ++i) {
            const QTextLine line = layout.lineAt(i);
            const double top = origin.y() + line.y();
            if (top + line.height() < clip.top() || top > clip.bottom())
                continue;
            const int from = std::max(begin - block.position(), line.textStart());
            const int to = std::min(end - block.position(), line.textStart() + line.textLength());
            if (from < to)
                appendLine(rectangles, line, from, to - from, origin);
        }
    }
    return rectangles;
}

void markBackground(QPainter &painter, const TextMark &mark)
{
    if (mark.estimated || mark.officers)
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme().riskBackground(mark.risk));
    for (const QRectF &rectangle : mark.rectangles)
        painter.drawRoundedRect(rectangle.adjusted(-1, 0, 1, 0), 2, 2);
    if (mark.rectangles.empty() || theme().isHighContrast())
        return;
    // Where a span begins inside another of its class, a stroke says so.
    const QRectF &first = mark.rectangles.front();
    painter.setBrush(theme().riskForeground(mark.risk));
    painter.drawRect(QRectF(first.left() - 1, first.top(), 1, first.height()));
}

void markForeground(QPainter &painter, const TextMark &mark, std::vector<QRectF> &taken)
{
    if (mark.rectangles.empty())
        return;
    const QColor colour = mark.officers ? theme().color(Role::Information)
        : mark.estimated                ? theme().color(Role::Muted)
                                        : theme().riskForeground(mark.risk);
    if (mark.officers)
        drawOfficers(painter, mark);
    for (const QRectF &rectangle : mark.officers ? std::vector<QRectF>() : mark.rectangles)
        underline(painter, mark.estimated ? Underline::Dotted : riskUnderline(mark.risk), rectangle.left(),
                  rectangle.bottom() - 1 + mark.depth * (underlineHeight + 0.5), rectangle.width(), colour);

    if (mark.lettered)
        drawLetter(painter, mark, colour, taken);
    if (!mark.current)
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme().color(Role::Accent), 2));
    for (const QRectF &rectangle : mark.rectangles)
        painter.drawRoundedRect(rectangle.adjusted(-2.5, -1.5, 2.5, 2.5), 3, 3);
}

void draft(QPainter &painter, const std::vector<QRectF> &rectangles)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme().color(Role::Accent), 2));
    for (const QRectF &box : rectangles) {
        painter.drawLine(box.topLeft() + QPointF(0, -1), box.topRight() + QPointF(0, -1));
        painter.drawLine(box.bottomLeft() + QPointF(0, 1), box.bottomRight() + QPointF(0, 1));
    }
    if (rectangles.empty())
        return;
    const QRectF &first = rectangles.front();
    const QRectF &last = rectangles.back();
    painter.drawLine(first.topLeft() + QPointF(-1, -4), first.bottomLeft() + QPointF(-1, 4));
    painter.drawLine(last.topRight() + QPointF(1, -4), last.bottomRight() + QPointF(1, 4));
}

} // namespace ui::draw
