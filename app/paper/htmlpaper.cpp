#include "app/paper/htmlpaper.h"

#include "app/paper/characters.h"
#include "app/paper/decodedtext.h"
#include "app/paper/markupdepth.h"

#include <QRegularExpression>

#include <gumbo.h>

#include <algorithm>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

namespace paper {

namespace {

/// What the page says of its encoding, in its first kilobytes.
QByteArray declaredCharset(const QByteArray &bytes)
{
    static const QRegularExpression charset(u"<meta[^>]*charset\\s*=\\s*[\"']?\\s*([A-Za-z0-9_:.-]+)"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return charset.match(QString::fromLatin1(bytes.first(qMin<qsizetype>(bytes.size(), 4096)))).captured(1).toLatin1();
}

bool isUnseen(GumboTag tag)
{
    switch (tag) {
    case GUMBO_TAG_HEAD:
    case GUMBO_TAG_SCRIPT:
    case GUMBO_TAG_STYLE:
    case GUMBO_TAG_TEMPLATE:
    case GUMBO_TAG_NOSCRIPT:
    case GUMBO_TAG_IFRAME:
    case GUMBO_TAG_OBJECT: return true;
    default: return false;
    }
}

/// Text before and behind it stands on other lines.
bool isBlock(GumboTag tag)
{
    switch (tag) {
    case GUMBO_TAG_P:
    case GUMBO_TAG_DIV:
    case GUMBO_TAG_H1:
    case GUMBO_TAG_H2:
    case GUMBO_TAG_H3:
    case GUMBO_TAG_H4:
    case GUMBO_TAG_H5:
    case GUMBO_TAG_H6:
    case GUMBO_TAG_LI:
    case GUMBO_TAG_UL:
    case GUMBO_TAG_OL:
    case GUMBO_TAG_DT:
    case GUMBO_TAG_DD:
    case GUMBO_TAG_TABLE:
    case GUMBO_TAG_CAPTION:
    case GUMBO_TAG_SECTION:
    case GUMBO_TAG_ARTICLE:
    case GUMBO_TAG_HEADER:
    case GUMBO_TAG_FOOTER:
    case GUMBO_TAG_BR:
    case GUMBO_TAG_HR:
    case GUMBO_TAG_PRE:
    case GUMBO_TAG_BLOCKQUOTE:
    case GUMBO_TAG_BODY: return true;
    default: return false;
    }
}

int numberOf(const GumboNode &node, const char *name)
{
    const GumboAttribute *attribute = gumbo_get_attribute(&node.v.element.attributes, name);
    return attribute == nullptr ? 1 : std::clamp(QByteArrayView(attribute->value).trimmed().toInt(), 0, 65'534);
}

const GumboVector *childrenOf(const GumboNode &node)
{
    switch (node.type) {
    case GUMBO_NODE_DOCUMENT: return &node.v.document.children;
    case GUMBO_NODE_ELEMENT: return &node.v.element.children;
    default: return nullptr;
    }
}

bool isElement(const GumboNode &node, GumboTag tag)
{
    return node.type == GUMBO_NODE_ELEMENT && node.v.element.tag == tag;
}

bool isCell(const GumboNode &node)
{
    return isElement(node, GUMBO_TAG_TD) || isElement(node, GUMBO_TAG_TH);
}

/// Text that is being collected: of a line, or of a cell, line by line.
class Collected
{
public:
    void add(const char *text) { m_line += QString::fromUtf8(text); }

    void endLine()
    {
        m_text = joinedLines(m_text, tidied(meantText(m_line)));
        m_line.clear();
    }

    QString taken()
    {
        endLine();
        return std::exchange(m_text, {});
    }

private:
    QString m_line;
    QString m_text;
};

/// Walks the tree of a page without recursion: pages may nest as deep as they like.
class Walk
{
public:
    Walk(Page &page, Budget &budget)
        : m_page(page)
        , m_budget(budget)
    {
    }

    void run(const GumboNode &root)
    {
        push(root);
        while (!m_steps.empty()) {
            Step &step = m_steps.back();
            const GumboVector *children = childrenOf(*step.node);
            if (children != nullptr && step.next < children->length) {
                enter(*static_cast<const GumboNode *>(children->data[step.next++]));
            } else {
                leave(*step.node);
                m_steps.pop_back();
            }
        }
        endLine();
    }

private:
    struct Step
    {
        const GumboNode *node;
        unsigned next = 0;
    };

    struct OpenTable
    {
        SpanGrid grid;
        size_t number;
        std::vector<Collected> cells; ///< the open cell; tables in it have their own
    };

    void push(const GumboNode &node) { m_steps.push_back({&node, 0}); }

    void enter(const GumboNode &node)
    {
        if (node.type == GUMBO_NODE_TEXT || node.type == GUMBO_NODE_CDATA || node.type == GUMBO_NODE_WHITESPACE)
            return text(node.v.text.text);
        if (node.type != GUMBO_NODE_ELEMENT || isUnseen(node.v.element.tag))
            return;
        if (isBlock(node.v.element.tag))
            endLine();
        if (isElement(node, GUMBO_TAG_TABLE)) {
            m_page.tables.emplace_back();
            const size_t number = m_page.tables.size();
            m_tables.push_back({SpanGrid(static_cast<int>(number), m_budget), number - 1, {}});
        } else if (isElement(node, GUMBO_TAG_TR) && !m_tables.empty()) {
            m_tables.back().grid.beginRow();
        } else if (isCell(node) && !m_tables.empty()) {
            m_tables.back().cells.emplace_back();
        }
        push(node);
    }

    void leave(const GumboNode &node)
    {
        if (node.type != GUMBO_NODE_ELEMENT)
            return;
        if (isCell(node) && !m_tables.empty() && !m_tables.back().cells.empty()) {
            OpenTable &table = m_tables.back();
            const int rows = numberOf(node, "rowspan"); // 0: to the end
            table.grid.add(table.cells.back().taken(), rows == 0 ? 65'534 : rows, numberOf(node, "colspan"));
            table.cells.pop_back();
        } else if (isElement(node, GUMBO_TAG_TABLE) && !m_tables.empty()) {
            m_page.tables[m_tables.back().number] = m_tables.back().grid.finished();
            m_tables.pop_back();
        } else if (isBlock(node.v.element.tag)) {
            endLine();
        }
    }

    bool isInCell() const { return !m_tables.empty() && !m_tables.back().cells.empty(); }

    void text(const char *text)
    {
        if (isInCell())
            m_tables.back().cells.back().add(text);
        else
            m_lines.add(text);
    }

    void endLine()
    {
        if (isInCell())
            return m_tables.back().cells.back().endLine();
        QString line = m_lines.taken();
        if (line.isEmpty() || !m_budget.take(line))
            return;
        m_page.lines.push_back({line, {0, {}, {}, ++m_line}});
    }

    Page &m_page;
    Budget &m_budget;
    std::vector<Step> m_steps;
    std::vector<OpenTable> m_tables;
    Collected m_lines;
    int m_line = 0;
};

struct Destroy
{
    void operator()(GumboOutput *output) const noexcept { gumbo_destroy_output(&kGumboDefaultOptions, output); }
};

} // namespace

Result<Paper> readHtml(const QByteArray &bytes, Budget &budget)
{
    const DecodedText decoded = decodedText(bytes, declaredCharset(bytes));
    const QByteArray text = decoded.text.toUtf8();
    if (text.size() > budget.limits().markupBytes || text.count('<') > budget.limits().markupTags
        || depthOfMarkup(text, budget.limits().markupDepth) > budget.limits().markupDepth)
        return fail(Failure::Kind::Refused, u"larger than a page is"_s);
    GumboOptions options = kGumboDefaultOptions;
    options.max_errors = 0;
    const std::unique_ptr<GumboOutput, Destroy> output(
        gumbo_parse_with_options(&options, text.constData(), static_cast<size_t>(text.size())));
    Paper paper;
    paper.kind = Kind::Html;
    Page &page = paper.pages.emplace_back();
    Walk(page, budget).run(*output->document);
    page.hasText = !page.lines.empty() || !page.tables.empty();
    if (!page.hasText)
        paper.troubles.push_back({Trouble::Kind::NoText});
    if (decoded.bad > 0)
        paper.troubles.push_back({Trouble::Kind::BadBytes, QString::number(decoded.bad)});
    return paper;
}

} // namespace paper
