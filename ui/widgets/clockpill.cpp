#include "ui/widgets/clockpill.h"

#include <QPainter>

namespace ui::draw {

int clockPillWidth(const QString &text)
{
    return QFontMetrics(ui::font(TextSize::Small)).horizontalAdvance(text) + 2 * space::between;
}

void clockPill(QPainter &painter, const QRect &rect, ClockKind kind, const QString &text, const QColor &colour,
               const QColor &ground)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(ui::font(TextSize::Small));
    const bool filled = kind == ClockKind::Statutory;
    const QRectF pill = QRectF(rect).adjusted(0.75, 0.75, -0.75, -0.75);
    QPen pen(colour, 1.5);
    if (kind == ClockKind::Internal)
        pen.setDashPattern({2.5, 2});
    painter.setPen(pen);
    painter.setBrush(filled ? QBrush(colour) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
    painter.setPen(filled ? ground : colour);
    painter.drawText(pill, Qt::AlignCenter, text);
    painter.restore();
}

} // namespace ui::draw
