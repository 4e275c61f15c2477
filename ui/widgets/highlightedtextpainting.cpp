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
            .lettered = each.span.lettered};
}

void HighlightedText::paintEvent(QPaintEvent *event)
{
    if (m_veiled) {
        QPainter painter(viewport());
        painter.fillRect(event->rect(), theme().color(Role::Alternate));
        painter.setPen(theme().color(Role::Muted));
        painter.drawText(viewport()->rect(), Qt::AlignCenter, tr("Covered"));
        return;
    }
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
}

/// What is marked and not masked, as stretches that neither overlap nor touch.
std::vector<std::pair<int, int>> HighlightedText::inverseStretches() const
{
    std::set<int> borders;
    for (const Mark &each : m_marks)
        borders.insert({each.begin, each.end});
    const auto covered = [this](int position, bool byMask) {
        return std::ranges::any_of(m_marks, [&](const Mark &each) {
            return each.begin <= position && position < each.end && (each.span.masked && !each.revealed) == byMask;
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
