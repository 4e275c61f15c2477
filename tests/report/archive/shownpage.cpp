#include "tests/report/archive/shownpage.h"

using namespace Qt::StringLiterals;

namespace archivecheck {

namespace {

const QSet<QString> paints{u"f"_s, u"F"_s,  u"f*"_s, u"B"_s, u"B*"_s, u"b"_s,  u"b*"_s, u"S"_s,
                           u"s"_s, u"Tj"_s, u"TJ"_s, u"'"_s, u"\""_s, u"Do"_s, u"sh"_s, u"BI"_s};
const QSet<QString> known{u"q"_s,   u"Q"_s,   u"cm"_s, u"w"_s,  u"J"_s,  u"j"_s,  u"M"_s,  u"d"_s,  u"gs"_s,
                          u"m"_s,   u"l"_s,   u"c"_s,  u"h"_s,  u"re"_s, u"S"_s,  u"f"_s,  u"f*"_s, u"n"_s,
                          u"W"_s,   u"BT"_s,  u"ET"_s, u"Tf"_s, u"Tm"_s, u"Td"_s, u"Tj"_s, u"TJ"_s, u"BDC"_s,
                          u"BMC"_s, u"EMC"_s, u"rg"_s, u"RG"_s, u"g"_s,  u"G"_s};

class Reader final : public QPDFObjectHandle::ParserCallbacks
{
public:
    explicit Reader(ShownPage &page)
        : m_page(page)
    {
    }

    void handleObject(Object object) override
    {
        if (!object.isOperator())
            return m_operands.push_back(object);
        handle(QString::fromStdString(object.getOperatorValue()));
        m_operands.clear();
    }

    void handleEOF() override
    {
        require(m_open.empty(), "marks", u"left open"_s);
        require(m_saved == 0, "graphics", u"q without Q"_s);
    }

private:
    void require(bool holds, const char *rule, const QString &what)
    {
        if (!holds)
            m_page.problems.append(QLatin1StringView(rule) + u": "_s + what);
    }

    void handle(const QString &word)
    {
        require(known.contains(word), "graphics", u"operator "_s + word);
        if (paints.contains(word))
            require(!m_open.empty(), "marks", word + u" is neither content nor artifact"_s);
        if (word == u"BDC"_s || word == u"BMC"_s)
            open();
        else if (word == u"EMC"_s)
            close();
        else if (word == u"q"_s || word == u"Q"_s)
            save(word == u"q"_s ? 1 : -1);
        else if (word == u"BT"_s || word == u"ET"_s)
            m_inText = word == u"BT"_s;
        else if (word == u"Tf"_s)
            m_font = nameOf(m_operands.front());
        else if (word == u"Tj"_s || word == u"TJ"_s)
            show(m_operands.front());
    }

    /// Within what is marked only what a glyph stands for may be marked again.
    void open()
    {
        const QString tag = nameOf(m_operands.front());
        Object look = m_operands.size() > 1 ? m_operands[1] : Object::newNull();
        const bool hasId = look.isDictionary() && look.hasKey("/MCID");
        if (m_open.empty()) {
            require(hasId || tag == u"Artifact"_s, "marks", tag + u" without a number"_s);
            m_page.stretches.push_back({tag, hasId ? int(look.getKey("/MCID").getIntValue()) : -1});
            require(!m_inText, "marks", u"begun within a text object"_s);
        } else {
            require(!hasId && tag == u"Span"_s && look.hasKey("/ActualText"), "marks", tag + u" within another"_s);
        }
        m_open.push_back(m_inText);
    }

    void close()
    {
        if (m_open.empty())
            return require(false, "marks", u"ended without a beginning"_s);
        require(m_open.back() == m_inText, "marks", u"they cross a text object"_s);
        m_open.pop_back();
    }

    void save(int by)
    {
        m_saved += by;
        require(m_saved >= 0 && m_saved <= 28, "graphics", u"q and Q"_s);
        require(m_open.empty(), "marks", u"they cross q and Q"_s);
    }

    void show(Object text)
    {
        std::string codes;
        for (Object part : text.isArray() ? text.getArrayAsVector() : std::vector{text}) {
            if (part.isString())
                codes += part.getStringValue();
        }
        m_page.texts.push_back({m_font, codes});
    }

    ShownPage &m_page;
    std::vector<Object> m_operands;
    std::vector<bool> m_open; ///< of each mark: begun within a text object
    QString m_font;
    bool m_inText = false;
    int m_saved = 0;
};

} // namespace

ShownPage shown(QPDFPageObjectHelper page)
{
    ShownPage result;
    Reader reader(result);
    page.parseContents(&reader);
    return result;
}

} // namespace archivecheck
