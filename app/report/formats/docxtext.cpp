#include "app/report/formats/docxtext.h"

#include "app/report/formats/outline.h"
#include "app/report/formats/pagestyle.h"

#include <numeric>

namespace report::docx {

namespace {

/// Twentieths of a point, Word's unit.
int twips(double points)
{
    return qRound(points * 20);
}

QString number(int value)
{
    return QString::number(value);
}

const char *paragraphStyle(Tone tone)
{
    switch (tone) {
    case Tone::Body: return "Normal";
    case Tone::Missing: return "Missing";
    case Tone::Label: return "Label";
    case Tone::Value: return "Value";
    case Tone::Note: return "Note";
    }
    return "Normal";
}

class BodyWriter final : public OutlineWriter
{
public:
    explicit BodyWriter(Xml &xml)
        : m_xml(xml)
    {
    }

    void heading(int level, const QString &text, const QString &bookmark) override
    {
        const QString id = number(m_bookmarks++);
        open(QStringLiteral("Heading%1").arg(level));
        m_xml.empty("w:bookmarkStart", {{"w:id", id}, {"w:name", bookmark}});
        runs(plainRun(text));
        m_xml.empty("w:bookmarkEnd", {{"w:id", id}});
        m_xml.close();
    }

    void paragraph(Tone tone, const Runs &content) override
    {
        open(QLatin1StringView(paragraphStyle(tone)));
        runs(content);
        m_xml.close();
    }

    void numberedList(const std::vector<Runs> &items) override
    {
        for (const Runs &item : items) {
            open(QStringLiteral("ListNumber"));
            runs(item);
            m_xml.close();
        }
    }

    void grid(const Grid &grid) override
    {
        const std::vector<int> widths = widthsOf(grid);
        m_xml.open("w:tbl");
        m_xml.open("w:tblPr");
        m_xml.empty("w:tblW", {{"w:w", number(twips(style::textWidth))}, {"w:type", QStringLiteral("dxa")}});
        m_xml.empty("w:tblLayout", {{"w:type", QStringLiteral("fixed")}});
        m_xml.open("w:tblCellMar");
        m_xml.empty("w:left", {{"w:w", number(grid.isForm ? 0 : 80)}, {"w:type", QStringLiteral("dxa")}});
        m_xml.empty("w:right", {{"w:w", QStringLiteral("80")}, {"w:type", QStringLiteral("dxa")}});
        m_xml.close(2);
        m_xml.open("w:tblGrid");
        for (const int width : widths)
            m_xml.empty("w:gridCol", {{"w:w", number(width)}});
        m_xml.close();
        for (const GridRow &each : grid.rows)
            row(each, widths);
        m_xml.close();
        open(QStringLiteral("Spacer")); // two tables that touch would become one
        m_xml.close();
    }

private:
    static std::vector<int> widthsOf(const Grid &grid)
    {
        std::vector<int> widths;
        double edge = 0;
        for (const double share : grid.shares) {
            const int left = twips(edge * style::textWidth);
            edge += share;
            widths.push_back(twips(edge * style::textWidth) - left);
        }
        return widths;
    }

    void row(const GridRow &row, const std::vector<int> &widths)
    {
        m_xml.open("w:tr");
        m_xml.open("w:trPr");
        m_xml.empty("w:cantSplit");
        if (row.isHeader)
            m_xml.empty("w:tblHeader");
        m_xml.close();
        auto width = widths.begin();
        for (const GridCell &each : row.cells) {
            cell(each, row, std::accumulate(width, width + each.span, 0));
            width += each.span;
        }
        m_xml.close();
    }

    void cell(const GridCell &cell, const GridRow &row, int width)
    {
        m_xml.open("w:tc");
        m_xml.open("w:tcPr");
        m_xml.empty("w:tcW", {{"w:w", number(width)}, {"w:type", QStringLiteral("dxa")}});
        if (cell.span > 1)
            m_xml.empty("w:gridSpan", {{"w:val", number(cell.span)}});
        if (row.hasRule) {
            m_xml.open("w:tcBorders");
            m_xml.empty("w:bottom",
                        {{"w:val", QStringLiteral("single")},
                         {"w:sz", QStringLiteral("4")},
                         {"w:space", QStringLiteral("0")},
                         {"w:color", hexColour(style::line)}});
            m_xml.close();
        }
        if (row.isHeader)
            m_xml.empty("w:shd",
                        {{"w:val", QStringLiteral("clear")},
                         {"w:color", QStringLiteral("auto")},
                         {"w:fill", hexColour(style::tint)}});
        m_xml.close();
        open(QLatin1StringView(paragraphStyle(cell.tone)), row.isHeader || row.staysWithNext);
        runs(cell.runs);
        m_xml.close(2);
    }

    void open(const QString &style, bool keepsWithNext = false)
    {
        m_xml.open("w:p");
        m_xml.open("w:pPr");
        m_xml.empty("w:pStyle", {{"w:val", style}});
        if (keepsWithNext)
            m_xml.empty("w:keepNext");
        m_xml.close();
    }

    void runs(const Runs &runs)
    {
        for (const Run &run : runs) {
            m_xml.open("w:r");
            m_xml.open("w:rPr");
            if (const QString style = styleOf(run); !style.isEmpty())
                m_xml.empty("w:rStyle", {{"w:val", style}});
            if (isHan(run.text))
                m_xml.empty("w:rFonts", {{"w:hint", QStringLiteral("eastAsia")}}); // quotation marks as well
            m_xml.empty("w:lang", {{"w:val", QStringLiteral("en-US")}, {"w:eastAsia", QStringLiteral("zh-CN")}});
            m_xml.close();
            writeText(m_xml, run.text);
            m_xml.close();
        }
    }

    Xml &m_xml;
    int m_bookmarks = 0;
};

void writeSection(Xml &xml)
{
    using namespace style;
    xml.open("w:sectPr");
    xml.empty("w:headerReference", {{"w:type", QStringLiteral("default")}, {"r:id", QStringLiteral("rId5")}});
    xml.empty("w:footerReference", {{"w:type", QStringLiteral("default")}, {"r:id", QStringLiteral("rId6")}});
    xml.empty("w:pgSz", {{"w:w", number(twips(pageWidth))}, {"w:h", number(twips(pageHeight))}});
    xml.empty("w:pgMar",
              {{"w:top", number(twips(textTop))},
               {"w:right", number(twips(margin))},
               {"w:bottom", number(twips(pageHeight - textBottom))},
               {"w:left", number(twips(margin))},
               {"w:header", number(twips(headerLine))},
               {"w:footer", number(twips(pageHeight - footerLine - furniture.leading))},
               {"w:gutter", QStringLiteral("0")}});
    xml.close();
}

} // namespace

void writeText(Xml &xml, const QString &text)
{
    QString plain;
    const auto flush = [&] {
        if (!plain.isEmpty())
            xml.element("w:t", plain, {{"xml:space", QStringLiteral("preserve")}});
        plain.clear();
    };
    for (const QChar c : text) {
        if (c != u'\n' && c != u'\t') {
            plain += c;
            continue;
        }
        flush();
        xml.empty(c == u'\n' ? "w:br" : "w:tab");
    }
    flush();
}

QString styleOf(const Run &run)
{
    using enum Run::Kind;
    switch (run.kind) {
    case Plain: return {};
    case Gap: return QStringLiteral("Gap");
    case Masked: return QStringLiteral("Masked");
    case Reference: return QStringLiteral("Reference");
    case Letter: return QStringLiteral("Letter") + run.letter;
    case Flagged: return QStringLiteral("Flagged") + run.letter;
    }
    return {};
}

QByteArray body(const Document &document)
{
    Xml xml;
    xml.begin();
    xml.open("w:document",
             {{"xmlns:w", QLatin1StringView(wordNamespace)}, {"xmlns:r", QLatin1StringView(linkNamespace)}});
    xml.open("w:body");
    BodyWriter writer(xml);
    writeOutline(document, writer);
    writeSection(xml);
    return xml.take();
}

} // namespace report::docx
