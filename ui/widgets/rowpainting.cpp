#include "ui/widgets/rowpainting.h"

#include "ui/shell/stylepainting.h"

#include <QPainter>

namespace ui::draw {

namespace {

constexpr int barWidth = 3;

} // namespace

void rowGround(QPainter &painter, const QStyleOptionViewItem &option)
{
    if (option.state & QStyle::State_Selected) {
        painter.fillRect(option.rect, theme().color(Role::Selection));
        painter.fillRect(QRect(option.rect.left(), option.rect.top(), barWidth, option.rect.height()),
                         theme().color(Role::Accent));
    }
    if (option.state & QStyle::State_HasFocus)
        rowFocus(painter, option.rect);
}

QColor rowColour(const QStyleOptionViewItem &option, Role role)
{
    const bool inverse = option.state & QStyle::State_Selected && theme().isHighContrast();
    return inverse ? theme().selectedText() : theme().color(role);
}

void rowWords(QPainter &painter, const QRect &line, const QFont &font, const QColor &colour, const QString &text)
{
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(line, Qt::AlignVCenter, painter.fontMetrics().elidedText(text, Qt::ElideRight, line.width()));
}

} // namespace ui::draw
