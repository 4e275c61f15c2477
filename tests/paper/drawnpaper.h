#pragma once

#include <QStringList>

#include <cairo.h>

#include <memory>
#include <vector>

/// A cell to be drawn: its text, in lines as they are set, and what it spans.
struct DrawnCell
{
    QStringList lines;
    int rows = 1;
    int columns = 1;
    bool isTop = false; ///< else its lines are centred in its height
};

/// Draws PDFs as tests need them: A4, WenQuanYi Micro Hei, points from the top left.
class DrawnPaper
{
public:
    explicit DrawnPaper(const QString &path, double width = 595, double height = 842);
    ~DrawnPaper();
    Q_DISABLE_COPY_MOVE(DrawnPaper)

    void text(double x, double baseline, const QString &text, double size = 10);
    void textUp(double x, double baseline, const QString &text, double size = 10); ///< runs upwards
    void line(double x1, double y1, double x2, double y2, double width = 0.5);
    void bar(double x, double y, double width, double height); ///< filled
    void picture(double x, double y, double width, double height);
    void newPage();

    /// A table with all its lines; rows are \a height each. Text is padded by 4 points. Returns where it ends.
    double ruledTable(double x, double y, const std::vector<double> &widths, double height,
                      const std::vector<std::vector<DrawnCell>> &rows);
    /// The text of a table without lines: each row as high as its highest cell and \a gap more.
    double alignedTable(double x, double y, const std::vector<double> &widths, double gap,
                        const std::vector<std::vector<DrawnCell>> &rows);

private:
    void cellText(double x, double y, double width, double height, const DrawnCell &cell);

    cairo_surface_t *m_surface;
    cairo_t *m_context;
};
