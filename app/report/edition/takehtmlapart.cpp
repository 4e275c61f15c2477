#include "app/report/edition/takeapart.h"

#include <algorithm>
#include <array>

namespace report {

namespace {

using Part = LeakPlace::Part;

/// Elements within a line: text goes on across their tags.
bool isInline(const QString &name)
{
    static constexpr std::array names{u"a",    u"abbr",  u"b",    u"bdi",    u"bdo",    u"cite", u"code",
                                      u"data", u"del",   u"dfn",  u"em",     u"font",   u"i",    u"ins",
                                      u"kbd",  u"mark",  u"q",    u"rp",     u"rt",     u"ruby", u"s",
                                      u"samp", u"small", u"span", u"strike", u"strong", u"sub",  u"sup",
                                      u"time", u"tt",    u"u",    u"var",    u"wbr"};
    return std::ranges::contains(names, QStringView(name), [](const char16_t *each) { return QStringView(each); });
}

/// Reads HTML from front to back as a browser would, forgiving what it forgives.
class HtmlText
{
public:
    HtmlText(const QString &html, Inspection &inspection)
        : m_html(html)
        , m_inspection(inspection)
    {
    }

    void take()
    {
        while (m_at < m_html.size()) {
            if (m_html.at(m_at) == u'<' && m_at + 1 < m_html.size() && isMarkup(m_html.at(m_at + 1)))
                takeMarkup();
            else
                m_text += m_html.at(m_at++);
        }
        m_inspection.text(m_text, Part::Text);
    }

private:
    static bool isMarkup(QChar c) { return c.isLetter() || c == u'/' || c == u'!' || c == u'?'; }

    bool isHere(QStringView what) const
    {
        return QStringView(m_html).sliced(m_at).startsWith(what, Qt::CaseInsensitive);
    }

    /// Up to \a end, which is passed; or to the end of all.
    QString upTo(const QString &end)
    {
        const qsizetype found = m_html.indexOf(end, m_at, Qt::CaseInsensitive);
        const qsizetype stop = found < 0 ? m_html.size() : found;
        const QString between = m_html.mid(m_at, stop - m_at);
        m_at = found < 0 ? stop : stop + end.size();
        return between;
    }

    void takeMarkup()
    {
        if (isHere(u"<!--")) {
            m_at += 4;
            m_inspection.text(upTo(QStringLiteral("-->")), Part::Comment);
        } else if (isHere(u"<!") || isHere(u"<?")) {
            m_at += 2;
            m_inspection.text(upTo(QStringLiteral(">")), Part::Comment);
        } else {
            ++m_at;
            takeTag();
        }
    }

    QString nameHere(bool isAttribute)
    {
        const qsizetype start = m_at;
        while (m_at < m_html.size() && !m_html.at(m_at).isSpace() && m_html.at(m_at) != u'>' && m_html.at(m_at) != u'/'
               && !(isAttribute && m_html.at(m_at) == u'='))
            ++m_at;
        return m_html.mid(start, m_at - start);
    }

    void skipBlanks()
    {
        while (m_at < m_html.size() && (m_html.at(m_at).isSpace() || m_html.at(m_at) == u'/'))
            ++m_at;
    }

    void takeTag()
    {
        const bool isEnd = m_html.at(m_at) == u'/';
        m_at += isEnd ? 1 : 0;
        const QString name = nameHere(false).toLower();
        m_inspection.text(name, Part::Key);
        for (skipBlanks(); m_at < m_html.size() && m_html.at(m_at) != u'>'; skipBlanks())
            takeAttribute();
        ++m_at;
        if (name == QLatin1StringView("br"))
            m_text += u'\n';
        else if (!isInline(name))
            m_text += boundary;
        const bool isScript = name == QLatin1StringView("script") || name == QLatin1StringView("style");
        if (!isEnd && isScript) {
            const QString script = upTo(QLatin1StringView("</") + name);
            m_inspection.text(script, Part::Script);
            takeDataUrisApart(script, m_inspection);
            upTo(QStringLiteral(">"));
        }
    }

    void takeAttribute()
    {
        const qsizetype start = m_at;
        m_inspection.text(nameHere(true), Part::Attribute);
        const qsizetype afterName = m_at;
        skipBlanks();
        if (m_at >= m_html.size() || m_html.at(m_at) != u'=') {
            m_at = std::max(afterName, start + 1);
            return;
        }
        ++m_at;
        while (m_at < m_html.size() && m_html.at(m_at).isSpace())
            ++m_at;
        const QString value = valueHere();
        m_inspection.text(value, Part::Attribute);
        takeDataUrisApart(value, m_inspection);
    }

    QString valueHere()
    {
        if (m_at < m_html.size() && (m_html.at(m_at) == u'"' || m_html.at(m_at) == u'\'')) {
            const QString quote(m_html.at(m_at++));
            return upTo(quote);
        }
        const qsizetype start = m_at;
        while (m_at < m_html.size() && !m_html.at(m_at).isSpace() && m_html.at(m_at) != u'>')
            ++m_at;
        return m_html.mid(start, m_at - start);
    }

    const QString &m_html;
    Inspection &m_inspection;
    qsizetype m_at = 0;
    QString m_text;
};

} // namespace

void takeHtmlApart(const QString &html, Inspection &inspection)
{
    HtmlText(html, inspection).take();
}

} // namespace report
