#include "app/report/formats/odtparts.h"
#include "app/report/formats/outline.h"

#include <set>

using namespace Qt::StringLiterals;

namespace report::odt {

namespace {

/// In tenths of a point, so that a column's style can be named after it.
std::vector<int> widthsOf(const Grid &grid)
{
    std::vector<int> widths;
    double edge = 0;
    for (const double share : grid.shares) {
        const int left = qRound(edge * style::textWidth * 10);
        edge += share;
        widths.push_back(qRound(edge * style::textWidth * 10) - left);
    }
    return widths;
}

/// The widths that columns have: their styles stand before the text.
class WidthReader final : public OutlineWriter
{
public:
    std::set<int> widths;

    void heading(int, const QString &, const QString &) override {}
    void paragraph(Tone, const Runs &) override {}
    void numberedList(const std::vector<Runs> &) override {}
    void grid(const Grid &grid) override
    {
        for (const int width : widthsOf(grid))
            widths.insert(width);
    }
};

QString styleOf(Tone tone)
{
    switch (tone) {
    case Tone::Body: return u"Body"_s;
    case Tone::Missing: return u"Missing"_s;
    case Tone::Label: return u"Label"_s;
    case Tone::Value: return u"Value"_s;
    case Tone::Note: return u"Note"_s;
    }
    return u"Body"_s;
}

class TextWriter final : public OutlineWriter
{
public:
    explicit TextWriter(Xml &xml)
        : m_xml(xml)
    {
    }

    void heading(int level, const QString &text, const QString &bookmark) override
    {
        m_xml.open("text:h",
                   {{"text:style-name", u"Heading_20_%1"_s.arg(level)},
                    {"text:outline-level", QString::number(level)}});
        m_xml.empty("text:bookmark-start", {{"text:name", bookmark}});
        runs(plainRun(text));
        m_xml.empty("text:bookmark-end", {{"text:name", bookmark}});
        m_xml.close();
    }

    void paragraph(Tone tone, const Runs &content) override { line(styleOf(tone), content); }

    void numberedList(const std::vector<Runs> &items) override
    {
        m_xml.open("text:list", {{"text:style-name", u"Numbers"_s}});
        for (const Runs &item : items) {
            m_xml.open("text:list-item");
            line(u"List"_s, item);
            m_xml.close();
        }
        m_xml.close();
    }

    void grid(const Grid &grid) override
    {
        m_xml.open("table:table", {{"table:name", u"Table%1"_s.arg(++m_tables)}, {"table:style-name", u"Grid"_s}});
        for (const int width : widthsOf(grid))
            m_xml.empty("table:table-column", {{"table:style-name", u"C%1"_s.arg(width)}});
        for (const GridRow &each : grid.rows) {
            if (each.isHeader)
                m_xml.open("table:table-header-rows");
            row(each, grid.isForm);
            if (each.isHeader)
                m_xml.close();
        }
        m_xml.close();
        line(u"Spacer"_s, {});
    }

private:
    void row(const GridRow &row, bool isForm)
    {
        m_xml.open("table:table-row", {{"table:style-name", u"Row"_s}});
        const QString look = row.isHeader ? u"HeaderCell"_s
            : isForm                      ? u"FormCell"_s
            : row.hasRule                 ? u"RuledCell"_s
                                          : u"OpenCell"_s;
        for (const GridCell &cell : row.cells) {
            m_xml.open("table:table-cell",
                       {{"table:style-name", look},
                        {"office:value-type", u"string"_s},
                        {"table:number-columns-spanned", QString::number(cell.span)}});
            line(styleOf(cell.tone), cell.runs);
            m_xml.close();
            for (int i = 1; i < cell.span; ++i)
                m_xml.empty("table:covered-table-cell");
        }
        m_xml.close();
    }

    void line(const QString &style, const Runs &content)
    {
        m_xml.open("text:p", {{"text:style-name", style}});
        runs(content);
        m_xml.close();
    }

    void runs(const Runs &runs)
    {
        for (const Run &run : runs)
            writeRun(m_xml, run);
    }

    Xml &m_xml;
    int m_tables = 0;
};

void writeCellStyle(Xml &xml, const QString &name, const QString &left, const QString &rule, const QString &ground)
{
    xml.open("style:style", {{"style:name", name}, {"style:family", u"table-cell"_s}});
    xml.empty("style:table-cell-properties",
              {{"fo:padding-left", left},
               {"fo:padding-right", u"4pt"_s},
               {"fo:padding-top", u"0pt"_s},
               {"fo:padding-bottom", u"0pt"_s},
               {"fo:border-bottom", rule},
               {"fo:border-top", u"none"_s},
               {"fo:border-left", u"none"_s},
               {"fo:border-right", u"none"_s},
               {"fo:background-color", ground}});
    xml.close();
}

void writeTableStyles(Xml &xml, const Document &document)
{
    const QString rule = u"0.5pt solid #"_s + hexColour(style::line);
    const QString none = u"none"_s;
    const QString clear = u"transparent"_s;
    xml.open("style:style", {{"style:name", u"Grid"_s}, {"style:family", u"table"_s}});
    xml.empty("style:table-properties",
              {{"style:width", points(style::textWidth)}, {"table:align", u"left"_s}, {"fo:margin-top", u"0pt"_s}});
    xml.close();
    xml.open("style:style", {{"style:name", u"Row"_s}, {"style:family", u"table-row"_s}});
    xml.empty("style:table-row-properties", {{"fo:keep-together", u"always"_s}});
    xml.close();
    writeCellStyle(xml, u"HeaderCell"_s, u"4pt"_s, rule, u'#' + hexColour(style::tint));
    writeCellStyle(xml, u"FormCell"_s, u"0pt"_s, rule, clear);
    writeCellStyle(xml, u"RuledCell"_s, u"4pt"_s, rule, clear);
    writeCellStyle(xml, u"OpenCell"_s, u"4pt"_s, none, clear);
    WidthReader reader;
    writeOutline(document, reader);
    for (const int width : reader.widths) {
        xml.open("style:style", {{"style:name", u"C%1"_s.arg(width)}, {"style:family", u"table-column"_s}});
        xml.empty("style:table-column-properties", {{"style:column-width", points(width / 10.0)}});
        xml.close();
    }
}

} // namespace

QByteArray content(const Document &document)
{
    Xml xml;
    xml.begin();
    openRoot(xml, "office:document-content");
    writeFaces(xml);
    xml.open("office:automatic-styles");
    writeTableStyles(xml, document);
    xml.close();
    xml.open("office:body");
    xml.open("office:text");
    TextWriter writer(xml);
    writeOutline(document, writer);
    return xml.take();
}

} // namespace report::odt
