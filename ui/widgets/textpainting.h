#pragma once

#include "ui/shell/theme.h"

#include <QRectF>
#include <QString>

#include <vector>

class QPainter;
class QTextDocument;

namespace ui::draw {

/// How one mark looks in running text. Rectangles are of the glyphs, one a line and direction, in painting order.
struct TextMark
{
    std::vector<QRectF> rectangles;
    RiskClass risk = RiskClass::None;
    int depth = 0; ///< 0 … 2: the underline goes down a step for each span that this one overlaps
    bool current = false;
    bool estimated = false; ///< a dotted line in the muted colour, the letter with "≈" before it, and no ground
    bool lettered = true;
    bool officers = false; ///< no ground and no underline: a box round the words and a bracket in the margin
    double margin = 0;     ///< of an officer's: where the bracket stands
};

/// Where positions [begin, end) of \a document are drawn, moved by \a offset and cut to \a clip.
/// Bidirectional text gives more than one rectangle a line.
std::vector<QRectF> textRectangles(const QTextDocument &document, int begin, int end, const QPointF &offset,
                                   const QRectF &clip);

/// Behind the text.
void markBackground(QPainter &painter, const TextMark &mark);

/// Over the text: underline, letter, ring of the current one. \a taken holds the letters drawn so far, so
/// that two that start together stand side by side.
void markForeground(QPainter &painter, const TextMark &mark, std::vector<QRectF> &taken);

/// What is being marked: a strong box that is open to both sides, so that its ends are seen.
void draft(QPainter &painter, const std::vector<QRectF> &rectangles);

} // namespace ui::draw
