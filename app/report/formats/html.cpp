#include "app/report/formats/html.h"

#include "app/report/formats/htmlstyle.h"
#include "app/report/formats/outline.h"
#include "app/report/formats/pdfmetadata.h"
#include "app/report/formats/xml.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace report {

namespace {

/// Writes an outline as HTML. No element that a browser would leave open is written as empty.
class PageWriter final : public OutlineWriter
{
public:
    PageWriter(Xml &xml, Language language)
        : m_xml(xml)
        , m_language(language)
    {
    }

    void heading(int level, const QString &text, const QString &bookmark) override
    {
        m_xml.open(level == 1 ? "h1" : "h2", {{"id", bookmark}});
        runs(plainRun(text));
        m_xml.close();
    }

    void paragraph(Tone tone, const Runs &content) override
    {
        m_xml.open("p", {{"class", classOf(tone)}});
        runs(content);
        m_xml.close();
    }

    void numberedList(const std::vector<Runs> &items) override
    {
        m_xml.open("ol");
        for (const Runs &item : items) {
            m_xml.open("li");
            runs(item);
            m_xml.close();
        }
        m_xml.close();
    }

    void grid(const Grid &grid) override
    {
        m_xml.open("table", {{"class", grid.isForm ? u"form"_s : u"grid"_s}});
        m_xml.open("colgroup");
        for (const double share : grid.shares)
            m_xml.empty("col", {{"style", u"width:%1%"_s.arg(share * 100, 0, 'f', 2)}});
        m_xml.close();
        const bool hasHeader = !grid.rows.empty() && grid.rows.front().isHeader;
        if (hasHeader) {
            m_xml.open("thead");
            row(grid.rows.front(), false);
            m_xml.close();
        }
        m_xml.open("tbody");
        for (size_t i = hasHeader ? 1 : 0; i < grid.rows.size(); ++i)
            row(grid.rows[i], grid.isForm);
        m_xml.text({});
        m_xml.close(2);
    }

private:
    static QString classOf(Tone tone)
    {
        switch (tone) {
        case Tone::Body: return u"body"_s;
        case Tone::Missing: return u"missing"_s;
        case Tone::Label: return u"label"_s;
        case Tone::Value: return u"value"_s;
        case Tone::Note: return u"note"_s;
        }
        return {};
    }

    void row(const GridRow &row, bool isForm)
    {
        m_xml.open("tr", {{"class", row.hasRule ? u"ruled"_s : u"open"_s}});
        for (const GridCell &cell : row.cells) {
            const bool isRowHeader = !row.isHeader && cell.tone == Tone::Label;
            m_xml.open(row.isHeader || isRowHeader ? "th" : "td");
            if (row.isHeader)
                m_xml.attributes({{"scope", u"col"_s}});
            else if (isForm && isRowHeader)
                m_xml.attributes({{"scope", u"row"_s}});
            if (cell.span > 1)
                m_xml.attributes({{"colspan", QString::number(cell.span)}});
            runs(cell.runs);
            m_xml.close();
        }
        m_xml.close();
    }

    void runs(const Runs &runs)
    {
        for (const Run &run : runs)
            write(run);
        m_xml.text({});
    }

    void write(const Run &run)
    {
        const bool isForeign = m_language == Language::English && isHan(run.text);
        if (run.kind == Run::Kind::Plain && !isForeign)
            return lines(run.text);
        m_xml.open(elementOf(run.kind));
        if (run.kind != Run::Kind::Plain)
            m_xml.attributes({{"class", htmlClassOf(run)}});
        if (isForeign)
            m_xml.attributes({{"lang", languageTag(Language::Chinese)}});
        lines(run.text);
        m_xml.close();
    }

    static const char *elementOf(Run::Kind kind)
    {
        return kind == Run::Kind::Flagged ? "mark" : kind == Run::Kind::Letter ? "sup" : "span";
    }

    void lines(const QString &text)
    {
        const QStringList all = text.split(u'\n');
        for (qsizetype i = 0; i < all.size(); ++i) {
            if (i > 0)
                m_xml.empty("br");
            m_xml.text(all[i]);
        }
    }

    Xml &m_xml;
    Language m_language;
};

void writeHead(Xml &xml, const Document &document)
{
    xml.open("head");
    xml.empty("meta", {{"charset", u"utf-8"_s}});
    xml.empty("meta",
              {{"http-equiv", u"Content-Security-Policy"_s},
               {"content", u"default-src 'none'; style-src 'unsafe-inline'"_s}});
    xml.empty("meta", {{"name", u"viewport"_s}, {"content", u"width=device-width"_s}});
    xml.empty("meta", {{"name", u"generator"_s}, {"content", QStringLiteral("Vermilion " VERMILION_VERSION)}});
    xml.empty("meta",
              {{"name", u"dcterms.created"_s}, {"content", shanghaiTime(document.createdAt).toString(Qt::ISODate)}});
    xml.element("title", titleOf(document));
    xml.element("style", htmlStyle());
    xml.close();
}

} // namespace

QByteArray renderHtml(const Document &document)
{
    const PageWords &words = document.words;
    Xml xml;
    xml.doctype();
    xml.open("html", {{"lang", languageTag(document.language)}});
    writeHead(xml, document);
    xml.open("body");
    xml.open("header");
    xml.element("span", document.number + u"  "_s + words.header);
    xml.element("span", words.draft, {{"class", u"draft"_s}});
    xml.close();
    xml.open("main");
    PageWriter writer(xml, document.language);
    writeOutline(document, writer);
    xml.close();
    xml.open("footer");
    xml.text(words.journal + u' ' + document.journalHead); // there are no pages to count
    return xml.take() + '\n';
}

} // namespace report
