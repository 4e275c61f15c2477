#include "app/report/formats/pdfcanvas.h"

#include "app/report/formats/pagestyle.h"

#include <cairo-pdf.h>

namespace report {

namespace {

cairo_status_t append(void *bytes, const unsigned char *data, unsigned int length)
{
    static_cast<QByteArray *>(bytes)->append(reinterpret_cast<const char *>(data), length);
    return CAIRO_STATUS_SUCCESS;
}

} // namespace

const char *draftName(Ink ink)
{
    switch (ink) {
    case Ink::Content: return "P";
    case Ink::Furniture: return "Code";
    }
    return "P";
}

PdfCanvas::PdfCanvas(cairo_font_face_t *face)
    : m_surface(cairo_pdf_surface_create_for_stream(&append, &m_bytes, style::pageWidth, style::pageHeight))
{
    cairo_pdf_surface_restrict_to_version(m_surface.get(), CAIRO_PDF_VERSION_1_7);
    m_cairo.reset(cairo_create(m_surface.get()));
    cairo_set_font_face(m_cairo.get(), face);
    const std::unique_ptr<cairo_font_options_t, FreedBy<cairo_font_options_destroy>> options(
        cairo_font_options_create());
    cairo_font_options_set_hint_style(options.get(), CAIRO_HINT_STYLE_NONE);
    cairo_font_options_set_hint_metrics(options.get(), CAIRO_HINT_METRICS_OFF);
    cairo_set_font_options(m_cairo.get(), options.get());
}

void PdfCanvas::setColour(QRgb colour)
{
    const QColor shown(colour);
    cairo_set_source_rgb(m_cairo.get(), shown.redF(), shown.greenF(), shown.blueF());
}

void PdfCanvas::fill(const QRectF &area, QRgb colour)
{
    setColour(colour);
    cairo_rectangle(m_cairo.get(), area.x(), area.y(), area.width(), area.height());
    cairo_fill(m_cairo.get());
}

void PdfCanvas::code(const std::vector<QPointF> &corners, double side)
{
    setColour(0xff000000);
    for (const QPointF corner : corners)
        cairo_rectangle(m_cairo.get(), corner.x(), corner.y(), side, side);
    cairo_fill(m_cairo.get());
}

void PdfCanvas::underline(QPointF from, double length, Underline look, QRgb colour)
{
    setColour(colour);
    switch (look) {
    case Underline::Thick: return stroke(from, length, 1.3);
    case Underline::Double:
        stroke(from - QPointF(0, 0.5), length, 0.45);
        return stroke(from + QPointF(0, 0.7), length, 0.45);
    case Underline::Dashed: return stroke(from, length, 0.8, {3, 1.6});
    case Underline::Thin: return stroke(from, length, 0.6);
    case Underline::Dotted: return stroke(from, length, 1, {1, 1.4});
    }
}

void PdfCanvas::stroke(QPointF from, double length, double width, std::vector<double> dashes)
{
    cairo_set_line_width(m_cairo.get(), width);
    cairo_set_dash(m_cairo.get(), dashes.data(), int(dashes.size()), 0);
    cairo_move_to(m_cairo.get(), from.x(), from.y());
    cairo_line_to(m_cairo.get(), from.x() + length, from.y());
    cairo_stroke(m_cairo.get());
}

void PdfCanvas::show(const SetGlyphs &glyphs, QRgb colour, Ink ink)
{
    cairo_tag_begin(m_cairo.get(), draftName(ink), nullptr);
    setColour(colour);
    cairo_set_font_size(m_cairo.get(), glyphs.size);
    cairo_show_text_glyphs(m_cairo.get(), glyphs.text.constData(), int(glyphs.text.size()), glyphs.glyphs.data(),
                           int(glyphs.glyphs.size()), glyphs.clusters.data(), int(glyphs.clusters.size()),
                           cairo_text_cluster_flags_t(0));
    cairo_tag_end(m_cairo.get(), draftName(ink));
}

void PdfCanvas::endPage()
{
    cairo_show_page(m_cairo.get());
}

Result<QByteArray> PdfCanvas::finish()
{
    const cairo_status_t drawn = cairo_status(m_cairo.get());
    m_cairo.reset();
    cairo_surface_finish(m_surface.get());
    const cairo_status_t written = cairo_surface_status(m_surface.get());
    if (drawn != CAIRO_STATUS_SUCCESS || written != CAIRO_STATUS_SUCCESS)
        return fail(Failure::Kind::Storage,
                    QStringLiteral("the PDF cannot be drawn: %1")
                        .arg(QLatin1StringView(cairo_status_to_string(drawn ? drawn : written))));
    return std::move(m_bytes);
}

} // namespace report
