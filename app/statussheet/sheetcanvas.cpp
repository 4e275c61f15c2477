#include "app/statussheet/sheetcanvas.h"

#include "app/report/formats/setglyphs.h"

#include <cairo-pdf.h>

#include <array>
#include <numbers>

namespace statussheet {

namespace {

constexpr double unbroken = 10000; // points: wider than any line

cairo_status_t append(void *bytes, const unsigned char *data, unsigned int length)
{
    static_cast<QByteArray *>(bytes)->append(reinterpret_cast<const char *>(data), length);
    return CAIRO_STATUS_SUCCESS;
}

double naturalWidth(const report::SetText &set)
{
    return set.layout.lineCount() == 0 ? 0 : set.layout.lineAt(0).naturalTextWidth() / report::unitsPerPoint;
}

} // namespace

Result<SheetCanvas> SheetCanvas::make(double scale, const SheetFacts &facts)
{
    Result<report::ReportFont> font = report::ReportFont::load();
    if (!font)
        return failed(font);
    const Result<cairo_font_face_t *> face = report::pdfFace(*font);
    if (!face)
        return failed(face);
    return SheetCanvas(std::move(*font), *face, scale, facts);
}

SheetCanvas::SheetCanvas(report::ReportFont font, cairo_font_face_t *face, double scale, const SheetFacts &facts)
    : m_font(std::move(font))
    , m_bytes(std::make_unique<QByteArray>())
    , m_surface(cairo_pdf_surface_create_for_stream(&append, m_bytes.get(), pageWidth * scale, pageHeight * scale))
{
    // A sheet needs nothing newer, and every reader knows it.
    cairo_pdf_surface_restrict_to_version(m_surface.get(), CAIRO_PDF_VERSION_1_4);
    // Without a date of ours cairo writes the computer's, and no two files would be the same.
    const QByteArray made = shanghaiTime(facts.madeAt).toString(Qt::ISODate).left(19).toLatin1() + "+08:00";
    cairo_pdf_surface_set_metadata(m_surface.get(), CAIRO_PDF_METADATA_CREATE_DATE, made.constData());
    cairo_pdf_surface_set_metadata(m_surface.get(), CAIRO_PDF_METADATA_TITLE, facts.title.toUtf8().constData());
    m_cairo.reset(cairo_create(m_surface.get()));
    cairo_scale(m_cairo.get(), scale, scale);
    cairo_set_font_face(m_cairo.get(), face);
    const std::unique_ptr<cairo_font_options_t, report::FreedBy<cairo_font_options_destroy>> options(
        cairo_font_options_create());
    cairo_font_options_set_hint_style(options.get(), CAIRO_HINT_STYLE_NONE);
    cairo_font_options_set_hint_metrics(options.get(), CAIRO_HINT_METRICS_OFF);
    cairo_set_font_options(m_cairo.get(), options.get());
}

void SheetCanvas::setColour(QRgb colour)
{
    constexpr double full = 255;
    cairo_set_source_rgb(m_cairo.get(), qRed(colour) / full, qGreen(colour) / full, qBlue(colour) / full);
}

void SheetCanvas::setPen(double width, QRgb colour, bool isDashed)
{
    constexpr std::array dashes{2.2, 1.6};
    setColour(colour);
    cairo_set_line_width(m_cairo.get(), width);
    cairo_set_dash(m_cairo.get(), dashes.data(), isDashed ? int(dashes.size()) : 0, 0);
}

void SheetCanvas::fill(const QRectF &area, QRgb colour)
{
    setColour(colour);
    cairo_rectangle(m_cairo.get(), area.x(), area.y(), area.width(), area.height());
    cairo_fill(m_cairo.get());
}

void SheetCanvas::frame(const QRectF &area, double width, QRgb colour, bool isDashed)
{
    setPen(width, colour, isDashed);
    cairo_rectangle(m_cairo.get(), area.x(), area.y(), area.width(), area.height());
    cairo_stroke(m_cairo.get());
}

void SheetCanvas::line(QPointF from, QPointF to, double width, QRgb colour, bool isDashed)
{
    setPen(width, colour, isDashed);
    cairo_move_to(m_cairo.get(), from.x(), from.y());
    cairo_line_to(m_cairo.get(), to.x(), to.y());
    cairo_stroke(m_cairo.get());
}

void SheetCanvas::polygon(const std::vector<QPointF> &corners, QRgb colour, bool isFilled, double width)
{
    setPen(width, colour, false);
    for (const QPointF corner : corners)
        cairo_line_to(m_cairo.get(), corner.x(), corner.y());
    cairo_close_path(m_cairo.get());
    isFilled ? cairo_fill(m_cairo.get()) : cairo_stroke(m_cairo.get());
}

void SheetCanvas::circle(QPointF centre, double radius, QRgb colour, bool isFilled, double width)
{
    setPen(width, colour, false);
    cairo_new_sub_path(m_cairo.get());
    cairo_arc(m_cairo.get(), centre.x(), centre.y(), radius, 0, 2 * std::numbers::pi);
    isFilled ? cairo_fill(m_cairo.get()) : cairo_stroke(m_cairo.get());
}

std::shared_ptr<const report::SetText> SheetCanvas::set(const QString &text, double size) const
{
    const report::style::TextStyle style{.size = size, .leading = size, .colour = report::style::ink};
    return report::breakLines(
        m_font.printable({.text = text, .marks = {}, .evidence = {}}), {}, style,
        [this](double points) { return m_font.at(points); }, unbroken);
}

double SheetCanvas::widthOf(const QString &text, double size) const
{
    return naturalWidth(*set(text, size));
}

void SheetCanvas::text(const QRectF &area, const QString &text, double size, QRgb colour, Align align)
{
    auto lines = set(text, size);
    for (qsizetype length = text.size() - 1; length > 0 && naturalWidth(*lines) > area.width(); --length)
        lines = set(text.left(length).trimmed() + QChar(u'…'), size);
    if (lines->layout.lineCount() == 0)
        return;
    const QTextLine line = lines->layout.lineAt(0);
    const double slack = area.width() - naturalWidth(*lines);
    const double left = area.left() + (align == Align::Left ? 0 : align == Align::Right ? slack : slack / 2);
    const double top = area.top() + (area.height() - line.height() / report::unitsPerPoint) / 2;
    setColour(colour);
    for (const report::SetGlyphs &glyphs :
         report::glyphsOf(*lines, line, line.textStart(), line.textLength(), {left, top})) {
        cairo_set_font_size(m_cairo.get(), glyphs.size);
        cairo_show_text_glyphs(m_cairo.get(), glyphs.text.constData(), int(glyphs.text.size()), glyphs.glyphs.data(),
                               int(glyphs.glyphs.size()), glyphs.clusters.data(), int(glyphs.clusters.size()),
                               cairo_text_cluster_flags_t(0));
    }
}

Result<QByteArray> SheetCanvas::finish()
{
    cairo_show_page(m_cairo.get());
    const cairo_status_t drawn = cairo_status(m_cairo.get());
    m_cairo.reset();
    cairo_surface_finish(m_surface.get());
    const cairo_status_t written = cairo_surface_status(m_surface.get());
    if (drawn != CAIRO_STATUS_SUCCESS || written != CAIRO_STATUS_SUCCESS)
        return fail(Failure::Kind::Storage,
                    QStringLiteral("the sheet cannot be drawn: %1")
                        .arg(QLatin1StringView(cairo_status_to_string(drawn ? drawn : written))));
    return std::move(*m_bytes);
}

} // namespace statussheet
