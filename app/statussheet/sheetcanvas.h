#pragma once

#include "app/base/clock.h"
#include "app/base/result.h"
#include "app/report/formats/pagestyle.h"
#include "app/report/formats/pdfface.h"
#include "app/report/formats/textlines.h"

#include <vector>

namespace statussheet {

/// What a sheet of paper has printed on its file: no person, no machine.
struct SheetFacts
{
    QString title;
    Moment madeAt = 0;
};

enum class Align { Left, Centre, Right };

/// One page for a PDF, by cairo, in the face of reports. Lengths in points of A4 landscape, from the upper left
/// corner; larger paper is the same drawing enlarged. The same calls give the same bytes.
class SheetCanvas
{
public:
    /// \a scale: 1 for A4, √2 for A3. Failures: those of ReportFont::load() and pdfFace().
    static Result<SheetCanvas> make(double scale, const SheetFacts &facts);

    static constexpr double pageWidth = report::style::pageHeight;
    static constexpr double pageHeight = report::style::pageWidth;

    void fill(const QRectF &area, QRgb colour);
    void frame(const QRectF &area, double width, QRgb colour, bool isDashed = false);
    void line(QPointF from, QPointF to, double width, QRgb colour, bool isDashed = false);
    void polygon(const std::vector<QPointF> &corners, QRgb colour, bool isFilled, double width = 1);
    void circle(QPointF centre, double radius, QRgb colour, bool isFilled, double width = 1);

    /// One line of \a text in \a area, in the middle of its height; cut with an ellipsis where it is too long.
    void text(const QRectF &area, const QString &text, double size, QRgb colour, Align align = Align::Left);

    double widthOf(const QString &text, double size) const;

    /// The whole PDF. Storage: cairo failed.
    Result<QByteArray> finish();

private:
    using Surface = std::unique_ptr<cairo_surface_t, report::FreedBy<cairo_surface_destroy>>;
    using Cairo = std::unique_ptr<cairo_t, report::FreedBy<cairo_destroy>>;

    SheetCanvas(report::ReportFont font, cairo_font_face_t *face, double scale, const SheetFacts &facts);

    void setColour(QRgb colour);
    void setPen(double width, QRgb colour, bool isDashed);
    std::shared_ptr<const report::SetText> set(const QString &text, double size) const;

    report::ReportFont m_font;
    std::unique_ptr<QByteArray> m_bytes; // cairo writes there wherever this canvas is moved to
    Surface m_surface;
    Cairo m_cairo;
};

} // namespace statussheet
