#include "app/paper/docxpaper.h"

#include "app/paper/characters.h"
#include "app/paper/xmlpart.h"

#include <set>
#include <vector>

using namespace Qt::StringLiterals;

namespace paper {

namespace {

/// What a cell says of itself before its text.
struct CellShape
{
    int columns = 1;
    bool goesOnFromAbove = false;
};

/// A table that is being read: tables stand in cells of tables.
struct OpenTable
{
    SpanGrid grid;
    size_t number;
    CellShape shape;
    QString text; ///< of the cell
    bool isInCell = false;
};

/// Reads the blocks of one part.
class Blocks
{
public:
    Blocks(Page &page, Budget &budget, bool isMargin)
        : m_page(page)
        , m_budget(budget)
        , m_isMargin(isMargin)
    {
    }

    Result<void> read(const QByteArray &bytes, const QString &part)
    {
        XmlPart xml(bytes, m_budget.limits());
        while (xml.next()) {
            if (xml.isBegin())
                begin(xml);
            else if (xml.isEnd())
                end(xml.name());
            else if (m_isInText)
                m_paragraphs.empty() ? void() : void(m_paragraphs.back() += xml.text());
        }
        while (!m_tables.empty())
            endTable();
        return xml.outcome(part);
    }

    int revisions() const { return m_revisions; }

private:
    void begin(XmlPart &xml)
    {
        const QStringView name = xml.name();
        if (name == u"p")
            m_paragraphs.emplace_back();
        else if (name == u"t")
            m_isInText = true;
        else if (name == u"tab" || name == u"br" || name == u"cr")
            say(u' ');
        else if (name == u"noBreakHyphen")
            say(u'-');
        else if (name == u"tbl")
            m_tables.push_back({SpanGrid(newTable(), m_budget), m_page.tables.size() - 1, {}, {}, false});
        else if (name == u"del" || name == u"moveFrom")
            revision(xml);
        else if (name == u"ins" || name == u"moveTo")
            ++m_revisions;
        else if (name == u"Fallback" || name == u"instrText" || name == u"delText" || name == u"pPr" || name == u"rPr")
            xml.skip();
        else if (!m_tables.empty())
            beginOfTable(xml);
    }

    /// A deleted run has its text; a row that is marked as deleted only says so.
    void revision(XmlPart &xml)
    {
        ++m_revisions;
        xml.skip();
    }

    void beginOfTable(const XmlPart &xml)
    {
        OpenTable &table = m_tables.back();
        const QStringView name = xml.name();
        if (name == u"tr") {
            table.grid.beginRow();
        } else if (name == u"gridBefore") {
            table.grid.skip(xml.number(u"val", 0));
        } else if (name == u"tc") {
            table.shape = {};
            table.text.clear();
            table.isInCell = true;
        } else if (name == u"gridSpan") {
            table.shape.columns = xml.number(u"val", 1);
        } else if (name == u"vMerge") {
            table.shape.goesOnFromAbove = xml.value(u"val") != u"restart";
        }
    }

    void end(QStringView name)
    {
        if (name == u"t")
            m_isInText = false;
        else if (name == u"p")
            endParagraph();
        else if (name == u"tc" && !m_tables.empty())
            endCell();
        else if (name == u"tbl" && !m_tables.empty())
            endTable();
    }

    void say(QChar c)
    {
        if (!m_paragraphs.empty())
            m_paragraphs.back() += c;
    }

    void endParagraph()
    {
        if (m_paragraphs.empty())
            return;
        QString text = tidied(meantText(m_paragraphs.back()));
        m_paragraphs.pop_back();
        ++m_line;
        if (!m_tables.empty() && m_tables.back().isInCell) {
            QString &all = m_tables.back().text;
            if (all.size() < m_budget.limits().textLength)
                all = joinedLines(all, text);
        } else if (!text.isEmpty() && m_budget.take(text)) {
            m_page.lines.push_back({text, {0, {}, {}, m_line}, m_isMargin});
        }
    }

    void endCell()
    {
        OpenTable &table = m_tables.back();
        if (!table.isInCell)
            return;
        table.isInCell = false;
        if (table.shape.goesOnFromAbove)
            table.grid.growAbove(table.shape.columns);
        else
            table.grid.add(table.text, 1, table.shape.columns);
    }

    int newTable()
    {
        m_page.tables.emplace_back();
        return static_cast<int>(m_page.tables.size());
    }

    void endTable()
    {
        m_page.tables[m_tables.back().number] = m_tables.back().grid.finished();
        m_tables.pop_back();
    }

    Page &m_page;
    Budget &m_budget;
    bool m_isMargin;
    std::vector<QString> m_paragraphs; ///< open ones: a text box stands in a paragraph
    std::vector<OpenTable> m_tables;
    bool m_isInText = false;
    int m_line = 0;
    int m_revisions = 0;
};

struct Story
{
    QString part;
    bool isMargin;
};

/// The other parts that have text, in the order of their names.
std::vector<Story> storiesOf(const Container &container, const QString &main)
{
    std::vector<Story> stories{{main, false}};
    std::vector<Story> margins;
    std::set<QString> parts{main};
    for (const auto &[id, relationship] : relationshipsOf(container, main)) {
        if (!parts.insert(relationship.part).second)
            continue;
        if (relationship.type == u"footnotes" || relationship.type == u"endnotes")
            stories.push_back({relationship.part, false});
        else if (relationship.type == u"header" || relationship.type == u"footer")
            margins.push_back({relationship.part, true});
    }
    stories.insert(stories.end(), margins.begin(), margins.end());
    return stories;
}

} // namespace

Result<Paper> readDocx(const Container &container, const QString &main, Budget &budget)
{
    Paper paper;
    paper.kind = Kind::Docx;
    Page &page = paper.pages.emplace_back();
    int revisions = 0;
    for (const Story &story : storiesOf(container, main)) {
        if (!container.has(story.part))
            continue;
        Blocks blocks(page, budget, story.isMargin);
        if (const auto read = blocks.read(container.part(story.part), story.part); !read)
            return failed(read);
        revisions += blocks.revisions();
    }
    page.hasText = !page.lines.empty() || !page.tables.empty();
    if (!page.hasText)
        paper.troubles.push_back({Trouble::Kind::NoText});
    if (revisions > 0)
        paper.troubles.push_back({Trouble::Kind::Revisions, QString::number(revisions)});
    return paper;
}

} // namespace paper
