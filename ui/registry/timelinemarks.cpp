#include "ui/registry/timelinemarks.h"

#include <QPainter>

namespace ui::draw {

namespace {

using registry::YearMark;

QPen penFor(const YearMark &mark, const QColor &colour)
{
    QPen pen(colour, 1.6);
    pen.setJoinStyle(Qt::MiterJoin);
    if (mark.provisional)
        pen.setDashPattern({1.6, 1.2});
    return pen;
}

void paintDue(QPainter &painter, const QRectF &area, const YearMark &mark, const QColor &colour)
{
    if (mark.status == registry::Duty::Status::Late) {
        painter.setBrush(colour);
        painter.drawPolygon(QPolygonF({QPointF(area.center().x(), area.top()), area.bottomRight(), area.bottomLeft()}));
        return;
    }
    const bool isFilled = mark.statutory && !mark.provisional;
    painter.setBrush(isFilled ? QBrush(colour) : QBrush(theme().color(Role::Base)));
    painter.drawRect(area.adjusted(1, 1, -1, -1));
}

void paintDay(QPainter &painter, const QRectF &area, const YearMark &mark, const QColor &colour)
{
    const QPointF centre = area.center();
    painter.setBrush(theme().color(Role::Base));
    switch (mark.kind) {
    case YearMark::Kind::Expected: return painter.drawEllipse(area.adjusted(1, 1, -1, -1));
    case YearMark::Kind::Expiry:
        painter.drawPolygon(QPolygonF({QPointF(centre.x(), area.top()), QPointF(area.right(), centre.y()),
                                       QPointF(centre.x(), area.bottom()), QPointF(area.left(), centre.y())}));
        return;
    case YearMark::Kind::Done:
        painter.drawPolyline(
            QPolygonF({QPointF(area.left() + 1, centre.y()), QPointF(centre.x() - 1, area.bottom() - 2),
                       QPointF(area.right() - 1, area.top() + 2)}));
        return;
    default: return paintDue(painter, area, mark, colour);
    }
}

} // namespace

Role markRole(const YearMark &mark)
{
    switch (mark.kind) {
    case YearMark::Kind::Expected: return Role::Information;
    case YearMark::Kind::Expiry: return Role::Negative;
    case YearMark::Kind::Done: return Role::Good;
    case YearMark::Kind::Validity: return Role::Muted;
    case YearMark::Kind::Window:
    case YearMark::Kind::Due: break;
    }
    switch (mark.status) {
    case registry::Duty::Status::Late: return Role::Negative;
    case registry::Duty::Status::Due: return Role::Attention;
    default: return Role::Text;
    }
}

void yearMark(QPainter &painter, const QRectF &area, const YearMark &mark)
{
    painter.save();
    const QColor colour = theme().color(markRole(mark));
    painter.setPen(penFor(mark, colour));
    if (mark.kind == YearMark::Kind::Validity) {
        painter.drawLine(QPointF(area.left(), area.center().y()), QPointF(area.right(), area.center().y()));
    } else if (mark.kind == YearMark::Kind::Window) {
        painter.setBrush(QBrush(colour, Qt::BDiagPattern));
        painter.drawRect(area);
    } else {
        paintDay(painter, area, mark, colour);
    }
    painter.restore();
}

} // namespace ui::draw
