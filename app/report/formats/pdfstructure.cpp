#include "app/report/formats/pdfstructure.h"

#include "app/report/formats/pagestyle.h"

#include <map>
#include <set>
#include <string>

namespace report {

namespace {

using Object = QPDFObjectHandle;
using Pages = std::vector<QPDFObjectHandle>;

Object name(const char *value)
{
    return Object::newName(std::string("/") + value);
}

Object text(const QString &value)
{
    return Object::newUnicodeString(value.toStdString());
}

/// The area in a page's own coordinates, which count from its lower left corner.
Object rectangle(const QRectF &area)
{
    Object corners = Object::newArray();
    for (const double edge :
         {area.left(), style::pageHeight - area.bottom(), area.right(), style::pageHeight - area.top()})
        corners.appendItem(Object::newReal(edge, 2));
    return corners;
}

class StructureWriter
{
public:
    StructureWriter(QPDF &pdf, const Pages &pages, const DrawnPages &drawn)
        : m_pdf(pdf)
        , m_pages(pages)
        , m_drawn(drawn)
        , m_elements(drawn.structure.elements())
    {
    }

    void write()
    {
        m_root = m_pdf.makeIndirectObject(Object::newDictionary());
        m_root.replaceKey("/Type", name("StructTreeRoot"));
        for (size_t i = 0; i < m_elements.size(); ++i)
            m_objects.push_back(m_pdf.makeIndirectObject(Object::newDictionary()));
        for (size_t i = 0; i < m_elements.size(); ++i)
            writeElement(i);
        writeLinks();
        for (const FigureArea &figure : m_drawn.figures)
            m_objects[figure.element].replaceKey("/A", layoutOf(figure));
        m_root.replaceKey("/K", m_objects.front());
        writeParents();
        m_pdf.getRoot().replaceKey("/StructTreeRoot", m_root);
    }

private:
    Object page(size_t index) const { return m_pages[index]; }

    void writeElement(size_t index)
    {
        const Element &element = m_elements[index];
        Object &object = m_objects[index];
        object.replaceKey("/Type", name("StructElem"));
        object.replaceKey("/S", name(nameOf(element.role)));
        object.replaceKey("/P", index == 0 ? m_root : m_objects[element.parent]);
        if (!element.alt.isEmpty())
            object.replaceKey("/Alt", text(element.alt));
        if (!element.language.isEmpty())
            object.replaceKey("/Lang", Object::newString(element.language.toStdString()));
        if (element.role == Role::Note)
            object.replaceKey("/ID", Object::newString("note-" + std::to_string(index)));
        if (element.scope != Scope::None || element.columns > 1)
            object.replaceKey("/A", tableLookOf(element));
        writeKids(element, object);
    }

    static Object tableLookOf(const Element &element)
    {
        Object look = Object::newDictionary();
        look.replaceKey("/O", name("Table"));
        if (element.scope != Scope::None)
            look.replaceKey("/Scope", name(element.scope == Scope::Row ? "Row" : "Column"));
        if (element.columns > 1)
            look.replaceKey("/ColSpan", Object::newInteger(element.columns));
        return look;
    }

    static Object layoutOf(const FigureArea &figure)
    {
        Object look = Object::newDictionary();
        look.replaceKey("/O", name("Layout"));
        look.replaceKey("/Placement", name("Block"));
        look.replaceKey("/BBox", rectangle(figure.area));
        return look;
    }

    /// Contents of the page that is the element's are numbers, others say whose they are.
    void writeKids(const Element &element, Object &object)
    {
        Object kids = Object::newArray();
        std::optional<size_t> own;
        for (const Element::Kid &kid : element.kids) {
            if (const auto *child = std::get_if<size_t>(&kid)) {
                kids.appendItem(m_objects[*child]);
                continue;
            }
            const auto content = std::get<MarkedContent>(kid);
            if (!own) {
                own = content.page;
                object.replaceKey("/Pg", page(content.page));
            }
            kids.appendItem(*own == content.page ? Object::newInteger(content.id) : reference(content));
        }
        object.replaceKey("/K", kids);
    }

    Object reference(MarkedContent content)
    {
        Object dictionary = Object::newDictionary();
        dictionary.replaceKey("/Type", name("MCR"));
        dictionary.replaceKey("/Pg", page(content.page));
        dictionary.replaceKey("/MCID", Object::newInteger(content.id));
        return dictionary;
    }

    void writeLinks()
    {
        std::map<GenerationId, Place> places;
        for (size_t i = 0; i < m_drawn.anchors.size(); ++i) {
            if (m_drawn.anchors[i].record)
                places.emplace(*m_drawn.anchors[i].record, m_drawn.places[i]);
        }
        for (const LinkArea &link : m_drawn.links) {
            Object annotation = m_pdf.makeIndirectObject(annotationOf(link, places.at(link.record)));
            page(link.page).replaceKey("/Tabs", name("S"));
            annotations(link.page).appendItem(annotation);
            Object reference = Object::newDictionary();
            reference.replaceKey("/Type", name("OBJR"));
            reference.replaceKey("/Pg", page(link.page));
            reference.replaceKey("/Obj", annotation);
            m_objects[link.element].getKey("/K").appendItem(reference);
            m_annotated.push_back(link.element);
        }
    }

    Object annotations(size_t index)
    {
        if (!page(index).hasKey("/Annots"))
            page(index).replaceKey("/Annots", Object::newArray());
        return page(index).getKey("/Annots");
    }

    Object annotationOf(const LinkArea &link, Place target)
    {
        constexpr int printed = 4;
        Object border = Object::newArray();
        for (int i = 0; i < 3; ++i)
            border.appendItem(Object::newInteger(0));
        Object annotation = Object::newDictionary();
        annotation.replaceKey("/Type", name("Annot"));
        annotation.replaceKey("/Subtype", name("Link"));
        annotation.replaceKey("/Rect", rectangle(link.area));
        annotation.replaceKey("/Border", border);
        annotation.replaceKey("/F", Object::newInteger(printed));
        annotation.replaceKey("/Dest", destination(m_pages, target));
        annotation.replaceKey("/Contents", text(QStringLiteral("G-%1").arg(qint64(link.record))));
        annotation.replaceKey("/StructParent", Object::newInteger(qint64(m_pages.size()) + qint64(m_annotated.size())));
        return annotation;
    }

    /// From pages and annotations back to the elements.
    void writeParents()
    {
        Object numbers = Object::newArray();
        for (size_t i = 0; i < m_pages.size(); ++i) {
            Object parents = Object::newArray();
            for (const size_t element : m_drawn.contents[i])
                parents.appendItem(m_objects[element]);
            numbers.appendItem(Object::newInteger(qint64(i)));
            numbers.appendItem(m_pdf.makeIndirectObject(parents));
            page(i).replaceKey("/StructParents", Object::newInteger(qint64(i)));
        }
        for (size_t i = 0; i < m_annotated.size(); ++i) {
            numbers.appendItem(Object::newInteger(qint64(m_pages.size()) + qint64(i)));
            numbers.appendItem(m_objects[m_annotated[i]]);
        }
        Object tree = Object::newDictionary();
        tree.replaceKey("/Nums", numbers);
        m_root.replaceKey("/ParentTree", m_pdf.makeIndirectObject(tree));
        m_root.replaceKey("/ParentTreeNextKey",
                          Object::newInteger(qint64(m_pages.size()) + qint64(m_annotated.size())));
    }

    QPDF &m_pdf;
    const Pages &m_pages;
    const DrawnPages &m_drawn;
    const std::vector<Element> &m_elements;
    Object m_root;
    std::vector<Object> m_objects;
    std::vector<size_t> m_annotated; ///< the elements of the links, in their order
};

} // namespace

QPDFObjectHandle destination(const std::vector<QPDFObjectHandle> &pages, Place place)
{
    Object target = Object::newArray();
    target.appendItem(pages[place.page]);
    target.appendItem(name("XYZ"));
    target.appendItem(Object::newNull());
    target.appendItem(Object::newReal(style::pageHeight - place.y, 2));
    target.appendItem(Object::newNull());
    return target;
}

void writeStructure(QPDF &pdf, const std::vector<QPDFObjectHandle> &pages, const DrawnPages &drawn)
{
    StructureWriter(pdf, pages, drawn).write();
}

} // namespace report
