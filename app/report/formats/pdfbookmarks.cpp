#include "app/report/formats/pdfstructure.h"

#include <string>

namespace report {

namespace {

using Object = QPDFObjectHandle;

/// One bookmark and those below it.
struct Bookmark
{
    Object object;
    std::vector<Bookmark> below;
};

/// How many bookmarks are seen under \a bookmarks, at \a level, when the document is opened: records
/// are folded away under their sections.
int seen(const std::vector<Bookmark> &bookmarks, int level)
{
    constexpr int sections = 2;
    auto count = int(bookmarks.size());
    for (const Bookmark &bookmark : bookmarks)
        count += level < sections ? seen(bookmark.below, level + 1) : 0;
    return count;
}

/// Writes into \a parent, which is at \a level, who is below it, and into those where they stand.
void link(Object parent, const std::vector<Bookmark> &bookmarks, int level)
{
    constexpr int folded = 2;
    if (bookmarks.empty())
        return;
    parent.replaceKey("/First", bookmarks.front().object);
    parent.replaceKey("/Last", bookmarks.back().object);
    parent.replaceKey("/Count",
                      Object::newInteger(level >= folded ? -qint64(bookmarks.size()) : seen(bookmarks, level + 1)));
    for (size_t i = 0; i < bookmarks.size(); ++i) {
        Object object = bookmarks[i].object;
        object.replaceKey("/Parent", parent);
        if (i > 0)
            object.replaceKey("/Prev", bookmarks[i - 1].object);
        if (i + 1 < bookmarks.size())
            object.replaceKey("/Next", bookmarks[i + 1].object);
        link(object, bookmarks[i].below, level + 1);
    }
}

} // namespace

void writeBookmarks(QPDF &pdf, const std::vector<QPDFObjectHandle> &pages, const DrawnPages &drawn)
{
    std::vector<Bookmark> top;
    for (size_t i = 0; i < drawn.anchors.size(); ++i) {
        Object object = pdf.makeIndirectObject(Object::newDictionary());
        object.replaceKey("/Title", Object::newUnicodeString(drawn.anchors[i].text.toStdString()));
        object.replaceKey("/Dest", destination(pages, drawn.places[i]));
        std::vector<Bookmark> *into = &top;
        for (int level = 1; level < drawn.anchors[i].level && !into->empty(); ++level)
            into = &into->back().below;
        into->push_back({object, {}});
    }
    if (top.empty())
        return;
    Object outlines = pdf.makeIndirectObject(Object::newDictionary());
    outlines.replaceKey("/Type", Object::newName("/Outlines"));
    link(outlines, top, 0);
    pdf.getRoot().replaceKey("/Outlines", outlines);
    pdf.getRoot().replaceKey("/PageMode", Object::newName("/UseOutlines"));
}

} // namespace report
