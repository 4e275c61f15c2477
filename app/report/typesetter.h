#pragma once

#include "app/report/document.h"
#include "app/report/galley.h"
#include "app/report/pagestyle.h"
#include "app/report/reportfont.h"

namespace report {

/// Sets a document in the report's face, in lines of the text area's width.
class Typesetter
{
public:
    explicit Typesetter(const ReportFont &font);

    Galley set(const Document &document);

    /// One line of furniture: the running header and footer.
    std::shared_ptr<QTextLayout> furniture(const QString &text, const style::TextStyle &style) const;

private:
    struct Lines
    {
        std::shared_ptr<QTextLayout> layout;
        int count = 0;
        style::TextStyle style;
    };
    struct Cell
    {
        double x = 0;
        Lines lines;
    };
    struct RowLook
    {
        QRgb tint = 0;     ///< 0: none
        double above = 2;  ///< space above and below the text
        double below = 2;
        bool rule = false; ///< a hairline under the row
        bool keep = false; ///< with what comes after the row
        int header = -1;
    };

    void setTitle(const Document &document);
    void setMissing(const Document &document);
    void setSection(const Section &section);
    void setBlock(const Paragraph &paragraph, bool keep);
    void setBlock(const Fields &fields, bool keep = false);
    void setBlock(const Table &table, bool keep = false);
    void setTableHeader(const Table &table, const std::vector<double> &edges);
    void setTableRow(const Row &row, const std::vector<double> &edges, double labelWidth, const RowLook &look);
    double labelWidthOf(const Table &table, double secondColumn) const;
    void setFootnotes(const std::vector<Footnote> &footnotes);

    Lines lines(const Statement &statement, const style::TextStyle &style, double width) const;
    Lines lines(const QString &text, const style::TextStyle &style, double width) const;
    void addText(const Lines &lines, double x = 0, double before = 0, bool keep = false);
    void addRow(const std::vector<Cell> &cells, const RowLook &look);
    void addSpace(double height);

    const ReportFont &m_font;
    QString m_more;
    Galley m_galley;
};

} // namespace report
