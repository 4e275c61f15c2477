#pragma once

#include "app/report/formats/pdfface.h"
#include "app/report/formats/runs.h"
#include "app/report/formats/setglyphs.h"

#include <QColor>
#include <QRectF>

#include <vector>

namespace report {

/// What a text is, for whoever reads a page with other means than the eyes.
enum class Ink {
    Content,   ///< a part of the document
    Furniture, ///< what each page says again: the running header and footer, a repeated table header
};

/// The name that a stretch of marked content bears in what the canvas gives, until nameMarkedContent()
/// has given each its own.
const char *draftName(Ink ink);

/// Pages of A4 for a PDF, by cairo. Lengths in points from a page's upper left corner. cairo marks
/// texts only; shapes are left for nameMarkedContent(), which knows the codes by their colour.
class PdfCanvas
{
public:
    explicit PdfCanvas(cairo_font_face_t *face);

    void fill(const QRectF &area, QRgb colour);
    void underline(QPointF from, double length, Underline look, QRgb colour);

    /// The dark modules of one code, each \a side wide, in black: as one shape, without seams.
    void code(const std::vector<QPointF> &corners, double side);

    /// One stretch of marked content.
    void show(const SetGlyphs &glyphs, QRgb colour, Ink ink);

    void endPage();

    /// The whole PDF. Storage: cairo failed.
    Result<QByteArray> finish();

private:
    void setColour(QRgb colour);
    void stroke(QPointF from, double length, double width, std::vector<double> dashes = {});

    QByteArray m_bytes;
    std::unique_ptr<cairo_surface_t, FreedBy<cairo_surface_destroy>> m_surface;
    std::unique_ptr<cairo_t, FreedBy<cairo_destroy>> m_cairo;
};

} // namespace report
