#include "tests/paper/drawnpaper.h"

#include <QFile>

#include <cairo-pdf.h>

#include <algorithm>

namespace {

constexpr double pitch = 13;
constexpr double letter = 10;

} // namespace

DrawnPaper::DrawnPaper(const QString &path, double width, double height)
    : m_surface(cairo_pdf_surface_create(QFile::encodeName(path).constData(), width, height))
    , m_context(cairo_create(m_surface))
{
    cairo_select_font_face(m_context, "WenQuanYi Micro Hei", CAIRO_FONT_SLANT_NORMAL, CAIRO_FONT_WEIGHT_NORMAL);
}

DrawnPaper::~DrawnPaper()
{
    cairo_destroy(m_context);
    cairo_surface_destroy(m_surface);
}

void DrawnPaper::text(double x, double baseline, const QString &text, double size)
{
    cairo_set_font_size(m_context, size);
    cairo_move_to(m_context, x, baseline);
    cairo_show_text(m_context, text.toUtf8().constData());
}

void DrawnPaper::textUp(double x, double baseline, const QString &words, double size)
{
    cairo_save(m_context);
    cairo_translate(m_context, x, baseline);
    cairo_rotate(m_context, -3.14159265358979 / 2);
    text(0, 0, words, size);
    cairo_restore(m_context);
}

void DrawnPaper::line(double x1, double y1, double x2, double y2, double width)
{
    cairo_set_line_width(m_context, width);
    cairo_move_to(m_context, x1, y1);
    cairo_line_to(m_context, x2, y2);
    cairo_stroke(m_context);
}

void DrawnPaper::bar(double x, double y, double width, double height)
{
    cairo_rectangle(m_context, x, y, width, height);
    cairo_fill(m_context);
}

void DrawnPaper::picture(double x, double y, double width, double height)
{
    cairo_surface_t *image = cairo_image_surface_create(CAIRO_FORMAT_RGB24, 40, 40);
    cairo_save(m_context);
    cairo_translate(m_context, x, y);
    cairo_scale(m_context, width / 40, height / 40);
    cairo_set_source_surface(m_context, image, 0, 0);
    cairo_paint(m_context);
    cairo_restore(m_context);
    cairo_surface_destroy(image);
}

void DrawnPaper::newPage()
{
    cairo_show_page(m_context);
}

void DrawnPaper::cellText(double x, double y, double width, double height, const DrawnCell &cell)
{
    Q_UNUSED(width)
    const double block = static_cast<double>(cell.lines.size()) * pitch;
    double baseline = y + (cell.isTop ? 3 : (height - block) / 2) + letter;
    for (const QString &line : cell.lines) {
        text(x + 4, baseline, line, letter);
        baseline += pitch;
    }
}

double DrawnPaper::ruledTable(double x, double y, const std::vector<double> &widths, double height,
                              const std::vector<std::vector<DrawnCell>> &rows)
{
    std::vector<int> covered(widths.size(), 0); // rows from above that go on
    for (const std::vector<DrawnCell> &row : rows) {
        double left = x;
        size_t column = 0;
        const auto pass = [&] {
            while (column < widths.size() && covered[column] > 0) {
                left += widths[column];
                --covered[column++];
            }
        };
        for (const DrawnCell &cell : row) {
            pass();
            double width = 0;
            for (int i = 0; i < cell.columns; ++i) {
                covered[column] = cell.rows - 1;
                width += widths[column++];
            }
            cairo_set_line_width(m_context, 0.5);
            cairo_rectangle(m_context, left, y, width, height * cell.rows);
            cairo_stroke(m_context);
            cellText(left, y, width, height * cell.rows, cell);
            left += width;
        }
        pass();
        y += height;
    }
    return y;
}

double DrawnPaper::alignedTable(double x, double y, const std::vector<double> &widths, double gap,
                                const std::vector<std::vector<DrawnCell>> &rows)
{
    for (const std::vector<DrawnCell> &row : rows) {
        qsizetype lines = 1;
        for (const DrawnCell &cell : row)
            lines = std::max(lines, cell.lines.size());
        const double height = static_cast<double>(lines) * pitch;
        double left = x;
        for (size_t i = 0; i < row.size(); ++i) {
            cellText(left, y, widths[i], height, row[i]);
            left += widths[i];
        }
        y += height + gap;
    }
    return y;
}
