#include "tests/report/archive/archivecheck.h"

#include <qpdf/QPDFPageDocumentHelper.hh>

#include <set>

using namespace Qt::StringLiterals;

namespace archivecheck {

namespace {

class Navigation
{
public:
    Navigation(QPDF &pdf, Problems &problems)
        : m_problems(problems)
    {
        for (QPDFPageObjectHelper &page : QPDFPageDocumentHelper(pdf).getAllPages())
            m_pages.insert(page.getObjectHandle().getObjGen());
    }

    void checkDestination(Object target, const QString &of)
    {
        const bool leads = target.isArray() && target.getArrayNItems() == 5
            && m_pages.contains(target.getArrayItem(0).getObjGen()) && nameOf(target.getArrayItem(1)) == u"XYZ"_s;
        m_problems.require(leads, "bookmarks", of + u" leads nowhere"_s);
    }

    /// How many are seen below \a parent when the document is opened, were it open.
    int checkBelow(Object parent)
    {
        int seen = 0;
        Object previous;
        for (Object item = parent.getKey("/First"); item.isDictionary(); item = item.getKey("/Next")) {
            const QString title = textOf(item.getKey("/Title"));
            m_problems.require(!title.isEmpty(), "bookmarks", u"no words"_s);
            m_problems.require(item.getKey("/Parent").isSameObjectAs(parent), "bookmarks", title + u": parent"_s);
            if (previous.isDictionary())
                m_problems.require(item.getKey("/Prev").isSameObjectAs(previous), "bookmarks", title + u": before"_s);
            checkDestination(item.getKey("/Dest"), title);
            ++seen;
            if (item.hasKey("/First")) {
                const int below = checkBelow(item);
                const auto count = item.getKey("/Count").getIntValue();
                m_problems.require(std::abs(count) == below, "bookmarks", title + u": count"_s);
                seen += count > 0 ? below : 0;
            }
            previous = item;
        }
        m_problems.require(previous.isDictionary() && parent.getKey("/Last").isSameObjectAs(previous), "bookmarks",
                           u"the last"_s);
        return seen;
    }

private:
    Problems &m_problems;
    std::set<QPDFObjGen> m_pages;
};

} // namespace

void checkNavigation(QPDF &pdf, Problems &problems)
{
    Navigation navigation(pdf, problems);
    for (QPDFPageObjectHelper &page : QPDFPageDocumentHelper(pdf).getAllPages()) {
        Object annotations = page.getObjectHandle().getKey("/Annots");
        for (Object link : annotations.isArray() ? annotations.getArrayAsVector() : std::vector<Object>{})
            navigation.checkDestination(link.getKey("/Dest"), textOf(link.getKey("/Contents")));
    }
    Object outlines = pdf.getRoot().getKey("/Outlines");
    if (!problems.require(outlines.isDictionary(), "bookmarks", u"none"_s))
        return;
    const int seen = navigation.checkBelow(outlines);
    problems.require(outlines.getKey("/Count").isInteger() && outlines.getKey("/Count").getIntValue() == seen,
                     "bookmarks", u"the count of all"_s);
}

} // namespace archivecheck
