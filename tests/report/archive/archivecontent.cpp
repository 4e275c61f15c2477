#include "tests/report/archive/shownpage.h"

#include <qpdf/QPDFNumberTreeObjectHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace archivecheck {

namespace {

/// A page's content or an annotation, and the element that has it as a kid.
using Owners = std::map<std::pair<QPDFObjGen, int>, Object>;

constexpr int annotation = -1;

void own(Owners &owners, Object what, int id, Object element, Problems &problems)
{
    problems.require(owners.try_emplace({what.getObjGen(), id}, element).second, "parents",
                     u"number %1 is a kid of two"_s.arg(id));
}

void collect(Object element, Owners &owners, Problems &problems)
{
    Object kids = element.getKey("/K");
    for (Object kid : kids.isArray() ? kids.getArrayAsVector() : std::vector{kids}) {
        if (kid.isInteger())
            own(owners, element.getKey("/Pg"), int(kid.getIntValue()), element, problems);
        else if (!kid.isDictionary())
            continue;
        else if (nameOf(kid.getKey("/Type")) == u"MCR"_s)
            own(owners, kid.getKey("/Pg"), int(kid.getKey("/MCID").getIntValue()), element, problems);
        else if (nameOf(kid.getKey("/Type")) == u"OBJR"_s)
            own(owners, kid.getKey("/Obj"), annotation, element, problems);
        else
            collect(kid, owners, problems);
    }
}

/// Each stretch that is no artifact: a kid of one element, which the parent tree names, as which it is tagged.
size_t checkPage(QPDFPageObjectHelper page, QPDFNumberTreeObjectHelper &parents, const Owners &owners,
                 Problems &problems)
{
    Object object = page.getObjectHandle();
    const ShownPage content = shown(page);
    for (const QString &problem : content.problems)
        problems.add(qPrintable(problem.section(u": "_s, 0, 0)), problem.section(u": "_s, 1));
    Object named;
    const bool hasParents = object.getKey("/StructParents").isInteger()
        && parents.findObject(object.getKey("/StructParents").getIntValue(), named) && named.isArray();
    problems.require(hasParents, "parents", u"none of a page"_s);
    std::set<int> ids;
    for (const Stretch &stretch : content.stretches) {
        if (stretch.id < 0)
            continue;
        problems.require(ids.insert(stretch.id).second, "parents", u"number %1 twice on a page"_s.arg(stretch.id));
        const auto owner = owners.find({object.getObjGen(), stretch.id});
        if (!problems.require(owner != owners.end(), "parents", u"number %1 is nobody's kid"_s.arg(stretch.id)))
            continue;
        problems.require(nameOf(Object(owner->second).getKey("/S")) == stretch.tag, "parents",
                         stretch.tag + u" is tagged as another"_s);
        problems.require(hasParents && stretch.id < named.getArrayNItems()
                             && named.getArrayItem(stretch.id).isSameObjectAs(owner->second),
                         "parents", u"the tree of parents does not know number %1"_s.arg(stretch.id));
    }
    problems.require(!hasParents || named.getArrayNItems() == int(ids.size()), "parents", u"too many in the tree"_s);
    return ids.size();
}

void checkAnnotation(Object link, QPDFNumberTreeObjectHelper &parents, const Owners &owners, Problems &problems)
{
    constexpr int printed = 4;
    problems.require(nameOf(link.getKey("/Subtype")) == u"Link"_s, "annotations", u"no link"_s);
    problems.require(link.getKey("/F").isInteger() && link.getKey("/F").getIntValue() == printed, "annotations",
                     u"its flags"_s);
    problems.require(!textOf(link.getKey("/Contents")).isEmpty(), "annotations", u"no words"_s);
    const auto owner = owners.find({link.getObjGen(), annotation});
    if (!problems.require(owner != owners.end(), "annotations", u"nobody's kid"_s))
        return;
    problems.require(nameOf(Object(owner->second).getKey("/S")) == u"Link"_s, "annotations", u"not a link's kid"_s);
    Object named;
    problems.require(link.getKey("/StructParent").isInteger()
                         && parents.findObject(link.getKey("/StructParent").getIntValue(), named)
                         && named.isSameObjectAs(owner->second),
                     "annotations", u"the tree of parents does not know it"_s);
}

} // namespace

/// 6.7.3: all that is shown is a part of the structure or an artifact.
void checkMarkedContent(QPDF &pdf, Problems &problems)
{
    Object tree = pdf.getRoot().getKey("/StructTreeRoot");
    if (!tree.isDictionary() || !problems.require(tree.getKey("/ParentTree").isDictionary(), "parents", u"none"_s))
        return;
    Owners owners;
    collect(tree, owners, problems);
    QPDFNumberTreeObjectHelper parents(tree.getKey("/ParentTree"), pdf);
    size_t kids = 0;
    for (QPDFPageObjectHelper &page : QPDFPageDocumentHelper(pdf).getAllPages()) {
        kids += checkPage(page, parents, owners, problems);
        Object annotations = page.getObjectHandle().getKey("/Annots");
        if (!annotations.isArray())
            continue;
        problems.require(nameOf(page.getObjectHandle().getKey("/Tabs")) == u"S"_s, "annotations", u"their order"_s);
        for (Object link : annotations.getArrayAsVector()) {
            checkAnnotation(link, parents, owners, problems);
            ++kids;
        }
    }
    problems.require(kids == owners.size(), "parents", u"kids that stand nowhere"_s);
}

} // namespace archivecheck
