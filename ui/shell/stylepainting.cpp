#include "ui/shell/stylepainting.h"

#include "ui/shell/theme.h"

#include <QPainter>
#include <QStyleOption>

namespace ui::draw {

namespace {

constexpr double radius = 4;

/// Text at a small share over what lies below: hover, pressed.
QColor veil(double share)
{
    QColor colour = theme().color(Role::Text);
    colour.setAlphaF(static_cast<float>(share));
    return colour;
}

/// A hairline drawn on whole pixels.
void outline(QPainter &painter, const QRect &rect, const QColor &colour)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, 1));
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

/// The line around what can be typed into or pressed: darker than a hairline, 3 : 1 where it matters.
QColor edge(bool enabled)
{
    if (!enabled)
        return theme().color(Role::Line);
    QColor colour = theme().color(Role::Muted);
    if (!theme().isHighContrast())
        colour.setAlphaF(0.62F);
    return colour;
}

/// \a down 1 or -1.
void arrow(QPainter &painter, const QRect &rect, bool enabled, int down)
{
    const QPointF middle = QRectF(rect).center();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme().color(enabled ? Role::Muted : Role::Line), 1.5, Qt::SolidLine, Qt::RoundCap));
    const QPointF points[] = {middle + QPointF(-3.5, -1.75 * down), middle + QPointF(0, 1.75 * down),
                              middle + QPointF(3.5, -1.75 * down)};
    painter.drawPolyline(points, 3);
    painter.restore();
}

} // namespace

void focusRing(QPainter &painter, const QRect &rect, double corner)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme().color(Role::Accent), 2));
    painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), corner, corner);
    painter.restore();
}

void rowFocus(QPainter &painter, const QRect &row)
{
    focusRing(painter, row, 2);
    if (theme().isHighContrast()) // a chosen row has the ring's own colour: a gap sets it off
        outline(painter, row.adjusted(2, 2, -2, -2), theme().color(Role::OnAccent));
}

void button(QPainter &painter, const QStyleOption &option, bool primary)
{
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool pressed = option.state & (QStyle::State_Sunken | QStyle::State_On);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme().color(primary && enabled ? Role::Accent : Role::Base));
    painter.drawRoundedRect(option.rect, radius, radius);
    if (pressed || (enabled && option.state & QStyle::State_MouseOver)) {
        painter.setBrush(veil(pressed ? 0.14 : 0.06));
        painter.drawRoundedRect(option.rect, radius, radius);
    }
    if (!primary || !enabled)
        outline(painter, option.rect, edge(enabled));
    if (enabled && option.state & QStyle::State_HasFocus) {
        focusRing(painter, option.rect, radius);
        if (primary) // the ring has the button's own colour: a gap sets it off
            outline(painter, option.rect.adjusted(2, 2, -2, -2), theme().color(Role::OnAccent));
    }
    painter.restore();
}

void toolButton(QPainter &painter, const QStyleOption &option)
{
    const bool on = option.state & (QStyle::State_Sunken | QStyle::State_On);
    const bool hover = option.state & QStyle::State_MouseOver && option.state & QStyle::State_Enabled;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    if (on || hover) {
        painter.setBrush(veil(on ? 0.1 : 0.06));
        painter.drawRoundedRect(option.rect, radius, radius);
    }
    if (option.state & QStyle::State_HasFocus)
        focusRing(painter, option.rect, radius);
    painter.restore();
}

void field(QPainter &painter, const QStyleOption &option)
{
    const bool enabled = option.state & QStyle::State_Enabled;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme().color(enabled ? Role::Base : Role::Window));
    painter.drawRoundedRect(option.rect, radius, radius);
    outline(painter, option.rect, edge(enabled));
    if (option.state & QStyle::State_HasFocus)
        focusRing(painter, option.rect, radius);
    painter.restore();
}

void headerSection(QPainter &painter, const QStyleOptionHeader &option)
{
    painter.save();
    painter.fillRect(option.rect, theme().color(Role::Base));
    if (option.state & QStyle::State_MouseOver)
        painter.fillRect(option.rect, veil(0.04));
    painter.setPen(theme().color(Role::Line));
    if (option.orientation == Qt::Horizontal)
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    else
        painter.drawLine(option.rect.topRight(), option.rect.bottomRight());
    painter.restore();
}

void tab(QPainter &painter, const QStyleOptionTab &option)
{
    painter.save();
    const bool chosen = option.state & QStyle::State_Selected;
    if (!chosen && option.state & QStyle::State_MouseOver)
        painter.fillRect(option.rect, veil(0.04));
    painter.setPen(theme().color(Role::Line));
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (chosen)
        painter.fillRect(option.rect.adjusted(4, option.rect.height() - (theme().isHighContrast() ? 4 : 2), -4, 0),
                         theme().color(Role::Accent)); // in high contrast the base line is as dark
    painter.restore();
}

void splitter(QPainter &painter, const QStyleOption &option)
{
    const QPoint middle = option.rect.center();
    painter.save();
    painter.setPen(theme().color(option.state & QStyle::State_MouseOver ? Role::Muted : Role::Line));
    if (option.state & QStyle::State_Horizontal)
        painter.drawLine(middle.x(), option.rect.top(), middle.x(), option.rect.bottom());
    else
        painter.drawLine(option.rect.left(), middle.y(), option.rect.right(), middle.y());
    painter.restore();
}

void scrollSlider(QPainter &painter, const QStyleOptionSlider &option, const QRect &slider)
{
    if (option.maximum <= option.minimum)
        return;
    const bool active = option.state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    QColor colour = theme().color(Role::Muted);
    if (!theme().isHighContrast())
        colour.setAlphaF(active ? 0.8F : 0.45F);
    painter.setBrush(colour);
    const QRectF thumb = QRectF(slider).adjusted(3, 3, -3, -3);
    const double corner = std::min(thumb.width(), thumb.height()) / 2;
    painter.drawRoundedRect(thumb, corner, corner);
    painter.restore();
}

void progress(QPainter &painter, const QStyleOptionProgressBar &option)
{
    const QRectF groove = option.rect;
    const double corner = groove.height() / 2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme().color(theme().isHighContrast() ? Role::Base : Role::Line));
    if (theme().isHighContrast())
        painter.setPen(theme().color(Role::Text));
    painter.drawRoundedRect(groove.adjusted(0.5, 0.5, -0.5, -0.5), corner, corner);
    painter.setPen(Qt::NoPen);
    QRectF done = groove;
    const double range = option.maximum - option.minimum;
    // Nothing moves by itself: a length that is not known is half a bar, lighter.
    const double share = range > 0 ? (option.progress - option.minimum) / range : 0.5;
    done.setWidth(std::max(groove.height(), groove.width() * share));
    QColor colour = theme().color(Role::Text);
    colour.setAlphaF(range > 0 ? 0.75F : 0.35F);
    painter.setBrush(colour);
    if (share > 0)
        painter.drawRoundedRect(done, corner, corner);
    painter.restore();
}

void checkBox(QPainter &painter, const QStyleOption &option)
{
    const bool enabled = option.state & QStyle::State_Enabled;
    const QRectF box = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(theme().color(enabled ? Role::Base : Role::Window));
    painter.setPen(edge(enabled));
    painter.drawRoundedRect(box, 3, 3);
    painter.setPen(
        QPen(theme().color(enabled ? Role::Text : Role::Muted), 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF origin = box.topLeft();
    const double unit = box.width() / 15;
    if (option.state & QStyle::State_On) {
        const QPointF tick[] = {origin + QPointF(3.5, 7.8) * unit, origin + QPointF(6.4, 10.7) * unit,
                                origin + QPointF(11.5, 4.6) * unit};
        painter.drawPolyline(tick, 3);
    } else if (option.state & QStyle::State_NoChange) {
        painter.drawLine(origin + QPointF(4, 7.5) * unit, origin + QPointF(11, 7.5) * unit);
    }
    painter.restore();
}

void radioButton(QPainter &painter, const QStyleOption &option)
{
    const bool enabled = option.state & QStyle::State_Enabled;
    const QRectF circle = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(theme().color(enabled ? Role::Base : Role::Window));
    painter.setPen(edge(enabled));
    painter.drawEllipse(circle);
    if (option.state & QStyle::State_On) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme().color(enabled ? Role::Text : Role::Muted));
        const double gap = circle.width() * 0.28;
        painter.drawEllipse(circle.adjusted(gap, gap, -gap, -gap));
    }
    painter.restore();
}

void arrowUp(QPainter &painter, const QRect &rect, bool enabled)
{
    arrow(painter, rect, enabled, -1);
}

void arrowDown(QPainter &painter, const QRect &rect, bool enabled)
{
    arrow(painter, rect, enabled, 1);
}

} // namespace ui::draw
