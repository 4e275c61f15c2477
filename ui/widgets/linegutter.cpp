#include "ui/widgets/linegutter.h"

#include "ui/widgets/numberedtext.h"

#include <QMouseEvent>
#include <QPainter>
#include <QTextBlock>

namespace ui {

LineGutter::LineGutter(NumberedText &text)
    : QWidget(&text)
    , m_text(text)
{
    setFocusPolicy(Qt::NoFocus);
}

/// Room for the sign, the digits, and what separates them from the text.
QSize LineGutter::sizeHint() const
{
    const int digits = std::max(3, static_cast<int>(QString::number(m_text.blockCount()).size()));
    const QFontMetrics metrics(m_text.font());
    return {metrics.horizontalAdvance(u'9') * (digits + 2) + space::between, 0};
}

void LineGutter::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.setFont(m_text.font());
    painter.fillRect(event->rect(), theme().color(Role::Window));
    const int cursor = m_text.textCursor().blockNumber();
    const int digit = painter.fontMetrics().horizontalAdvance(u'9');
    for (const NumberedText::Line &line : m_text.visibleLines()) {
        const QRect room(0, line.top, width() - space::between, painter.fontMetrics().height());
        painter.setPen(theme().color(line.number == cursor ? Role::Text : Role::Muted));
        painter.drawText(room, Qt::AlignRight, QString::number(line.number + 1));
        const std::optional<Role> sign = m_text.signOf(line.number);
        if (!sign)
            continue;
        painter.setPen(theme().color(*sign));
        painter.drawText(QRect(digit / 2, line.top, digit * 2, room.height()), Qt::AlignLeft,
                         *sign == Role::Negative ? QStringLiteral("!") : QStringLiteral("×"));
    }
}

void LineGutter::mousePressEvent(QMouseEvent *event)
{
    m_text.setFocus(Qt::MouseFocusReason);
    const QPoint inText(0, event->position().toPoint().y());
    m_text.setTextCursor(m_text.cursorForPosition(inText));
}

} // namespace ui
