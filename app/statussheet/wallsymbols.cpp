#include "app/statussheet/wallsymbols.h"

#include <algorithm>

namespace statussheet {

namespace {

using registry::YearMark;
namespace style = report::style;

constexpr double letterSize = 6.6;
constexpr QRgb paperWhite = 0xffffffff;

constexpr Look statutoryLook{Look::Shape::FilledSquare, "letter_due_statutory", "legend_due_statutory", style::ink};
constexpr Look targetLook{Look::Shape::Square, "letter_due", "legend_due", style::ink};
constexpr Look expectedLook{Look::Shape::Circle, "letter_expected", "legend_expected", 0xff1d5c8f};
constexpr Look expiryLook{Look::Shape::Diamond, "letter_expiry", "legend_expiry", style::accent};
constexpr Look doneLook{Look::Shape::Check, "letter_done", "legend_done", style::muted};
constexpr Look lateLook{Look::Shape::Triangle, "letter_late", "legend_late", style::gap};

void drawShape(SheetCanvas &canvas, const QRectF &area, const Look &look)
{
    const QPointF centre = area.center();
    const double half = area.width() / 2;
    switch (look.shape) {
    case Look::Shape::FilledSquare: return canvas.fill(area, look.colour);
    case Look::Shape::Square: return canvas.frame(area.adjusted(0.4, 0.4, -0.4, -0.4), 0.8, look.colour);
    case Look::Shape::Circle: return canvas.circle(centre, half - 0.4, look.colour, false, 0.8);
    case Look::Shape::Diamond:
        return canvas.polygon({{centre.x(), centre.y() - half - 1},
                               {centre.x() + half + 1, centre.y()},
                               {centre.x(), centre.y() + half + 1},
                               {centre.x() - half - 1, centre.y()}},
                              look.colour, false, 0.8);
    case Look::Shape::Triangle:
        return canvas.polygon({{centre.x(), area.top() - 0.5},
                               {area.right() + 0.8, area.bottom()},
                               {area.left() - 0.8, area.bottom()}},
                              look.colour, true);
    case Look::Shape::Check:
        return canvas.line({area.left(), area.bottom()}, {area.right(), area.bottom()}, 1, look.colour);
    }
}

} // namespace

const Look &lookOf(const YearMark &mark)
{
    switch (mark.kind) {
    case YearMark::Kind::Expected: return expectedLook;
    case YearMark::Kind::Expiry: return expiryLook;
    case YearMark::Kind::Done: return doneLook;
    default: break;
    }
    if (mark.status == registry::Duty::Status::Late)
        return lateLook;
    return mark.statutory ? statutoryLook : targetLook;
}

std::array<const Look *, 6> allLooks()
{
    return {&statutoryLook, &targetLook, &expectedLook, &expiryLook, &doneLook, &lateLook};
}

void drawSymbol(SheetCanvas &canvas, const QRectF &area, const Look &look, const QString &letter, bool isProvisional)
{
    const bool isFilled = look.shape == Look::Shape::FilledSquare || look.shape == Look::Shape::Triangle;
    drawShape(canvas, area, look);
    const QRectF inside = look.shape == Look::Shape::Triangle ? area.adjusted(0, area.height() * 0.28, 0, 0) : area;
    canvas.text(inside, letter, look.shape == Look::Shape::Triangle ? letterSize - 1.2 : letterSize,
                isFilled ? paperWhite : look.colour, Align::Centre);
    if (!isProvisional)
        return;
    canvas.frame(area.adjusted(-1.6, -1.6, 1.6, 1.6), 0.6, style::ink, true);
}

void drawWindow(SheetCanvas &canvas, const QRectF &area, bool isProvisional)
{
    canvas.frame(area, 0.7, style::ink, isProvisional);
    for (double x = area.left() + 3; x < area.right(); x += 3)
        canvas.line({x, area.bottom()}, {std::min(x + 1.6, area.right()), area.top()}, 0.35, style::ink);
}

void drawValidity(SheetCanvas &canvas, const QRectF &area)
{
    const double middle = area.center().y();
    canvas.line({area.left(), middle}, {area.right(), middle}, 1.1, style::muted);
    canvas.line({area.right(), area.top()}, {area.right(), area.bottom()}, 1.1, style::muted);
}

} // namespace statussheet
