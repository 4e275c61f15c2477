#include "ui/paper/placemark.h"

#include "ui/shell/theme.h"

#include <QPainter>

namespace ui {

void paintPlaceMark(QPainter &painter, const QRectF &area, const Theme &theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = area.adjusted(-2, -2, 2, 2);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.color(Role::Base), 5));
    painter.drawRect(frame);
    painter.setPen(QPen(theme.color(Role::Accent), 2.5));
    painter.drawRect(frame);
    const double middle = frame.center().y();
    const double tip = frame.left() - 3;
    const QPolygonF pointer{QPointF(tip, middle), QPointF(tip - 12, middle - 8), QPointF(tip - 12, middle + 8)};
    painter.setPen(QPen(theme.color(Role::Base), 1.5));
    painter.setBrush(theme.color(Role::Accent));
    painter.drawPolygon(pointer);
    painter.restore();
}

} // namespace ui
