// How HighlightedText draws its marks: backgrounds under the text, the rest over it.
#include "ui/widgets/highlightedtext.h"

#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>
#include <set>

namespace ui {

draw::TextMark HighlightedText::painted(const Mark &each, bool current) const
{
    const QPointF offset(-horizontalScrollBar()->value(), -verticalScrollBar()->value());
    const QRectF clip = QRectF(viewport()->rect()).adjusted(0, -40, 0, 40);
    return {.rectangles = draw::textRectangles(*document(), each.begin, each.end, offset, clip),
            .risk = each.span.risk,
            .depth = each.depth,
            .current = current,
            .estimated = each.span.estimated,
            .lettered = each.span.lettered,
            .officers = each.span.by == Marker::Officer,
            .margin = document()->documentMargin() * 0.5 - horizontalScrollBar()->value()};
}

void HighlightedText::paintEvent(QPaintEvent *event)
{
    if (m_veiled)
        return paintVeil(event->rect());
    std::vector<draw::TextMark> marks;
    const int first = cursorForPosition(QPoint(0, 0)).block().position();
    const QTextBlock lastBlock = cursorForPosition(viewport()->rect().bottomRight()).block();
    for (const int index : m_order) {
        const Mark &each = mark(index);
        if (each.end >= first && each.begin <= lastBlock.position() + lastBlock.length())
            marks.push_back(painted(each, index == m_current));
    }
    {
        QPainter painter(viewport());
        painter.setRenderHint(QPainter::Antialiasing);
        for (const draw::TextMark &each : marks)
            draw::markBackground(painter, each);
    }
    QTextEdit::paintEvent(event);
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    std::vector<QRectF> taken;
    for (const draw::TextMark &each : marks)
        draw::markForeground(painter, each, taken);
    paintFold(painter);
    paintDraft(painter);
}

void HighlightedText::paintVeil(const QRect &area)
{
    QPainter painter(viewport());
    painter.fillRect(area, theme().color(Role::Alternate));
    painter.setPen(theme().color(Role::Text));
    const QRect room = viewport()->rect().adjusted(space::group, space::group, -space::group, -space::group);
    painter.drawText(room, Qt::AlignCenter | Qt::TextWordWrap, m_veilWords.isEmpty() ? tr("Covered") : m_veilWords);
}

/// The line that Return would open.
void HighlightedText::paintFold(QPainter &painter) const
{
    const QTextBlock block = textCursor().block();
    if (!hasFocus() || foldAt(block.position()) < 0)
        return;
    const QPointF offset(-horizontalScrollBar()->value(), -verticalScrollBar()->value());
    QRectF ring;
    for (const QRectF &box : draw::textRectangles(*document(), block.position(), block.position() + block.length() - 1,
                                                  offset, QRectF(viewport()->rect())))
        ring = ring.united(box);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme().color(Role::Accent), 2));
    painter.drawRoundedRect(ring.adjusted(-4, -2, 4, 2), 3, 3);
}

void HighlightedText::paintDraft(QPainter &painter) const
{
    if (!m_draft)
        return;
    const QPointF offset(-horizontalScrollBar()->value(), -verticalScrollBar()->value());
    draw::draft(painter,
                draw::textRectangles(*document(), m_draft->first, m_draft->second, offset,
                                     QRectF(viewport()->rect()).adjusted(0, -40, 0, 40)));
}

/// What is marked and not masked, as stretches that neither overlap nor touch.
std::vector<std::pair<int, int>> HighlightedText::inverseStretches() const
{
    std::set<int> borders;
    for (const Mark &each : m_marks)
        borders.insert({each.begin, each.end});
    const auto covered = [this](int position, bool byMask) {
        return std::ranges::any_of(m_marks, [&](const Mark &each) {
            return each.span.by == Marker::Machine && !each.span.estimated && each.begin <= position
                && position < each.end && (each.span.masked && !each.revealed) == byMask;
        });
    };
    std::vector<std::pair<int, int>> stretches;
    for (auto from = borders.begin(); from != borders.end() && std::next(from) != borders.end(); ++from) {
        if (!covered(*from, false) || covered(*from, true))
            continue;
        if (!stretches.empty() && stretches.back().second == *from)
            stretches.back().second = *std::next(from);
        else
            stretches.emplace_back(*from, *std::next(from));
    }
    return stretches;
}

/// In high contrast the marks are inverse, so their text needs the other colour; a mask stays black.
void HighlightedText::colourMarkedText()
{
    QList<ExtraSelection> selections;
    for (const auto &[begin, end] :
         theme().isHighContrast() ? inverseStretches() : std::vector<std::pair<int, int>>()) {
        ExtraSelection selection;
        selection.cursor = QTextCursor(document());
        selection.cursor.setPosition(begin);
        selection.cursor.setPosition(end, QTextCursor::KeepAnchor);
        selection.format.setForeground(theme().riskText(RiskClass::None));
        selections.append(selection);
    }
    setExtraSelections(selections);
    viewport()->update();
}

} // namespace ui
