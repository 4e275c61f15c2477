#include "ui/widgets/riskpainting.h"

#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace ui::draw {

namespace {

void wave(QPainter &painter, double left, double top, double width)
{
    constexpr double step = 2.5;
    QPainterPath path(QPointF(left, top + 2.5));
    bool up = true;
    for (double x = left; x < left + width; x += step, up = !up) {
        const double end = std::min(x + step, left + width);
        path.lineTo(end, up ? top + 0.5 : top + 2.5);
    }
    painter.drawPath(path);
}

QFont chipFont()
{
    QFont letters = font(TextSize::Small);
    letters.setPointSizeF(letters.pointSizeF() * 0.9);
    letters.setWeight(QFont::DemiBold);
    return letters;
}

} // namespace

void underline(QPainter &painter, Underline kind, double left, double top, double width, const QColor &colour)
{
    const auto line = [&](double thickness, Qt::PenStyle style, double offset) {
        QPen pen(colour, thickness, style, Qt::FlatCap);
        if (style == Qt::DashLine)
            pen.setDashPattern({5 / thickness, 3 / thickness});
        else if (style == Qt::DotLine)
            pen.setDashPattern({1, 1.5});
        painter.setPen(pen);
        painter.drawLine(QPointF(left, top + offset), QPointF(left + width, top + offset));
    };
    switch (kind) {
    case Underline::None: break;
    case Underline::Thick: line(2.5, Qt::SolidLine, 1.25); break;
    case Underline::Double:
        line(1, Qt::SolidLine, 0.5);
        line(1, Qt::SolidLine, 2.5);
        break;
    case Underline::Dashed: line(1.5, Qt::DashLine, 1); break;
    case Underline::Thin: line(1, Qt::SolidLine, 0.5); break;
    case Underline::Dotted: line(2, Qt::DotLine, 1); break;
    case Underline::Wavy:
        painter.setPen(QPen(colour, 1.2));
        painter.setBrush(Qt::NoBrush);
        wave(painter, left, top, width);
        break;
    }
}

void riskChip(QPainter &painter, const QRectF &rect, RiskClass risk)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme().riskBackground(risk));
    painter.drawRoundedRect(rect, 2, 2);
    painter.setFont(chipFont());
    painter.setPen(theme().riskText(risk));
    painter.drawText(rect.adjusted(0, -1, 0, -1), Qt::AlignCenter, riskLetter(risk));
    underline(painter, riskUnderline(risk), rect.left() + 3, rect.bottom() - underlineHeight - 0.5, rect.width() - 6,
              theme().isHighContrast() ? theme().riskText(risk) : theme().riskForeground(risk));
    painter.restore();
}

QSize riskChipSize(RiskClass risk)
{
    if (risk == RiskClass::None)
        return {0, 0};
    const QFontMetrics metrics(chipFont());
    return {metrics.horizontalAdvance(QStringLiteral("A4")) + 10, metrics.height() + 3};
}

} // namespace ui::draw
