#pragma once

#include "app/report/document.h"
#include "app/report/formats/galley.h"
#include "app/report/formats/pagestyle.h"
#include "app/report/formats/reportfont.h"

namespace report {

/// Sets a document in the report's face, in lines of the text area's width, and notes what each line is
/// a part of.
class Typesetter
{
public:
    explicit Typesetter(const ReportFont &font);

    Galley set(const Document &document);

    /// One line of furniture: the running header and footer.
    std::shared_ptr<const SetText> furniture(const QString &text, const style::TextStyle &style) const;

private:
    struct Lines
    {
        std::shared_ptr<const SetText> text;
        int count = 0;
        style::TextStyle style;
    };
    struct Cell
    {
        double x = 0;
        Lines lines;
        size_t element = 0;
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
    /// Where the parts of a table stand.
    struct Columns
    {
        std::vector<double> edges; ///< where each column begins, and the right edge of the last
        double labelWidth = 0;     ///< of what stands before the values under a row
        size_t element = 0;        ///< that holds the rows
    };

    void setTitle(const Document &document);
    void setMissing(const Document &document);
    void setMissingItem(const Gap &missing, size_t number, size_t list, const QString &separator);
    void setSection(const Section &section);
    void setBlock(const Paragraph &paragraph, size_t parent, bool keep);
    void setBlock(const Fields &fields, size_t parent, bool keep = false);
    void setBlock(const Table &table, size_t parent, bool keep = false);
    void setTableHeader(const Table &table, const std::vector<double> &edges, size_t element);
    void setTableRow(const Row &row, const Columns &columns, const RowLook &look);
    void setBelow(const Field &field, const Columns &columns, const RowLook &look);
    double labelWidthOf(const Table &table, double secondColumn) const;
    void setFootnotes(const std::vector<Footnote> &footnotes, size_t parent);

    Lines lines(const Statement &statement, const style::TextStyle &style, double width) const;
    Lines lines(const QString &text, const style::TextStyle &style, double width) const;
    size_t addHeading(const QString &text, Role role, const style::TextStyle &style, size_t parent, double before);
    void addText(const Lines &lines, size_t element, double x = 0, double before = 0, bool keep = false);
    void addRow(const std::vector<Cell> &cells, const RowLook &look);
    void addCodeRow(const Field &field, size_t row, const RowLook &look);
    void addSpace(double height);

    size_t nextStrip() const { return m_galley.strips.size(); }
    /// The next strip is a place that bookmarks lead to, if they have words for it.
    void anchor(const QString &text, int level, std::optional<GenerationId> record = {});

    /// Whether the row after this one must not be parted from it: two rows at least stand at either end
    /// of a page, as far as a short row can help it.
    static bool isAtEdge(size_t row, size_t rows);

    const ReportFont &m_font;
    QString m_more;
    QString m_codeText; ///< what is printed as a QR code too, wherever it is the answer to a question
    double m_padding = style::padding;
    double m_beforeHeading = style::beforeHeading;
    Galley m_galley;
};

} // namespace report
