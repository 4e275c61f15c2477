#include "ui/widgets/tile.h"

#include "ui/shell/icons.h"
#include "ui/shell/stylepainting.h"
#include "ui/widgets/badges.h"

#include <QPainter>

namespace ui {

Tile::Tile(QWidget *parent)
    : QAbstractButton(parent)
{
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Tile::setFigure(const QString &number, const QString &word, const QString &note, Role role)
{
    m_number = number;
    m_word = word;
    m_note = note;
    m_role = role;
    setAccessibleName(note.isEmpty() ? QStringLiteral("%1 %2").arg(number, word)
                                     : QStringLiteral("%1 %2, %3").arg(number, word, note));
    update();
}

void Tile::setLink(const QString &text)
{
    m_link = text;
    setAccessibleDescription(text);
    update();
}

QSize Tile::sizeHint() const
{
    const int lines = QFontMetrics(ui::font(TextSize::Number)).height() + fontMetrics().height()
        + QFontMetrics(ui::font(TextSize::Small)).height() * 2;
    return {220, lines + 2 * space::around + space::between};
}

QSize Tile::minimumSizeHint() const
{
    return {150, sizeHint().height()};
}

void Tile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme().color(underMouse() ? Role::Alternate : Role::Base));
    painter.drawRoundedRect(rect(), 6, 6);
    if (theme().isHighContrast()) {
        painter.setPen(theme().color(Role::Text));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    }

    QRect rest = rect().adjusted(space::around, space::around, -space::around, -space::around);
    const auto line = [&](TextSize size, Role role, const QString &text) {
        painter.setFont(ui::font(size));
        painter.setPen(theme().color(role));
        const int lineHeight = painter.fontMetrics().height();
        painter.drawText(rest, Qt::AlignTop | Qt::AlignLeft,
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, rest.width()));
        const int drawn = painter.fontMetrics().horizontalAdvance(text);
        const QRect used(rest.left(), rest.top(), drawn, lineHeight);
        rest.setTop(rest.top() + lineHeight);
        return used;
    };
    const QRect number = line(TextSize::Number, m_role, m_number);
    if (const QString status = statusIcon(m_role); !status.isEmpty())
        ui::icon(status, m_role)
            .paint(&painter, QRect(number.right() + 1 + space::between, number.center().y() - 10, 20, 20));
    line(TextSize::Body, Role::Text, m_word);
    line(TextSize::Small, Role::Muted, m_note);
    rest.setTop(rest.top() + space::between);
    const QRect link = line(TextSize::Small, Role::Information, m_link);
    if (underMouse() && !m_link.isEmpty())
        painter.drawLine(link.bottomLeft(), link.bottomRight());
    if (hasFocus())
        draw::focusRing(painter, rect(), 6);
}

} // namespace ui
