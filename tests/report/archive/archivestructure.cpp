#include "tests/report/archive/archivecheck.h"

#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace archivecheck {

namespace {

/// Which elements may be the kids of which; of a type that is not here any may.
const std::map<QString, QSet<QString>> kidsOf{
    {u"Table"_s, {u"TR"_s, u"THead"_s, u"TBody"_s}},
    {u"THead"_s, {u"TR"_s}},
    {u"TBody"_s, {u"TR"_s}},
    {u"TR"_s, {u"TH"_s, u"TD"_s}},
    {u"L"_s, {u"LI"_s}},
    {u"LI"_s, {u"Lbl"_s, u"LBody"_s}},
    {u"H1"_s, {u"Span"_s, u"Link"_s}},
    {u"H2"_s, {u"Span"_s, u"Link"_s}},
    {u"P"_s, {u"Span"_s, u"Link"_s}},
    {u"Span"_s, {}},
    {u"Link"_s, {}},
    {u"Figure"_s, {}},
};

const QSet<QString> known{u"Document"_s, u"Sect"_s,  u"H1"_s,     u"H2"_s,   u"P"_s,   u"L"_s,  u"LI"_s,
                          u"Lbl"_s,      u"LBody"_s, u"Table"_s,  u"TR"_s,   u"TH"_s,  u"TD"_s, u"THead"_s,
                          u"TBody"_s,    u"Note"_s,  u"Figure"_s, u"Span"_s, u"Link"_s};

class Walker
{
public:
    explicit Walker(Problems &problems)
        : m_problems(problems)
    {
    }

    void walk(Object element, Object parent)
    {
        const QString type = nameOf(element.getKey("/S"));
        if (!require(element.isIndirect() && known.contains(type), u"element "_s + type))
            return;
        require(m_seen.insert(element.getObjGen()).second, type + u" stands twice"_s);
        require(nameOf(element.getKey("/Type")) == u"StructElem"_s, type + u" is no element"_s);
        require(element.getKey("/P").isSameObjectAs(parent), type + u" does not know its parent"_s);
        checkType(element, type);
        const bool isEmpty = element.getKey("/K").isArray() && element.getKey("/K").getArrayNItems() == 0;
        require(!isEmpty || type == u"TD"_s || type == u"TH"_s, type + u" without content"_s);
        QStringList kids;
        for (Object kid : kidsIn(element)) {
            if (!kid.isDictionary() || !kid.hasKey("/S"))
                continue; // content, of which checkMarkedContent() knows
            kids.append(nameOf(kid.getKey("/S")));
            walk(kid, element);
        }
        const auto allowed = kidsOf.find(type);
        for (const QString &kid : std::as_const(kids))
            require(allowed == kidsOf.end() || allowed->second.contains(kid), kid + u" in "_s + type);
        if (type == u"Table"_s)
            checkTable(element);
    }

    static std::vector<Object> kidsIn(Object element)
    {
        Object kids = element.getKey("/K");
        return kids.isArray() ? kids.getArrayAsVector() : std::vector{kids};
    }

private:
    bool require(bool holds, const QString &what) { return m_problems.require(holds, "structure", what); }

    void checkType(Object element, const QString &type)
    {
        if (type == u"Figure"_s)
            m_problems.require(!textOf(element.getKey("/Alt")).isEmpty(), "alt", u"a figure without words"_s);
        if (type == u"TH"_s) {
            const QString scope =
                nameOf(element.getKey("/A").isDictionary() ? element.getKey("/A").getKey("/Scope") : Object::newNull());
            m_problems.require(scope == u"Row"_s || scope == u"Column"_s, "tables", u"a header of what?"_s);
        }
        if (type == u"Note"_s) {
            const QString id = textOf(element.getKey("/ID"));
            require(!id.isEmpty() && !m_notes.contains(id), u"a note's id"_s);
            m_notes.insert(id);
        }
        if (type == u"H1"_s)
            require(++m_titles == 1, u"two titles"_s);
        if (type == u"H2"_s)
            require(m_titles == 1, u"a heading before the title"_s);
    }

    static int columnsOf(Object row)
    {
        int columns = 0;
        for (Object cell : kidsIn(row)) {
            Object look = cell.getKey("/A");
            columns += look.isDictionary() && look.hasKey("/ColSpan") ? int(look.getKey("/ColSpan").getIntValue()) : 1;
        }
        return columns;
    }

    /// Rows are as wide as one another.
    void checkTable(Object table)
    {
        std::set<int> widths;
        for (Object kid : kidsIn(table)) {
            if (nameOf(kid.getKey("/S")) == u"TR"_s)
                widths.insert(columnsOf(kid));
            else
                for (Object row : kidsIn(kid))
                    widths.insert(columnsOf(row));
        }
        m_problems.require(widths.size() == 1, "tables", u"rows of %1 widths"_s.arg(widths.size()));
    }

    Problems &m_problems;
    std::set<QPDFObjGen> m_seen;
    QSet<QString> m_notes;
    int m_titles = 0;
};

} // namespace

/// 6.7: that there is a structure, of elements that a reader knows, in a language.
void checkStructure(QPDF &pdf, Problems &problems)
{
    Object root = pdf.getRoot();
    Object marks = root.getKey("/MarkInfo");
    problems.require(marks.isDictionary() && marks.getKey("/Marked").isBool() && marks.getKey("/Marked").getBoolValue(),
                     "structure", u"not said to be there"_s);
    const QString language = textOf(root.getKey("/Lang"));
    problems.require(language == u"zh-CN"_s || language == u"en"_s, "language", language);
    Object view = root.getKey("/ViewerPreferences");
    problems.require(view.isDictionary() && view.hasKey("/DisplayDocTitle")
                         && view.getKey("/DisplayDocTitle").getBoolValue(),
                     "structure", u"the title is not what a window shows"_s);
    Object tree = root.getKey("/StructTreeRoot");
    if (!problems.require(tree.isDictionary() && nameOf(tree.getKey("/Type")) == u"StructTreeRoot"_s, "structure",
                          u"none"_s))
        return;
    Object document = Walker::kidsIn(tree).front();
    problems.require(Walker::kidsIn(tree).size() == 1 && document.isDictionary()
                         && nameOf(document.getKey("/S")) == u"Document"_s,
                     "structure", u"not one document"_s);
    Walker(problems).walk(document, tree);
}

} // namespace archivecheck
