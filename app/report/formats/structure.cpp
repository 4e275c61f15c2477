#include "app/report/formats/structure.h"

namespace report {

const char *nameOf(Role role)
{
    switch (role) {
    case Role::Document: return "Document";
    case Role::Section: return "Sect";
    case Role::Title: return "H1";
    case Role::Heading: return "H2";
    case Role::Paragraph: return "P";
    case Role::List: return "L";
    case Role::Item: return "LI";
    case Role::Label: return "Lbl";
    case Role::Body: return "LBody";
    case Role::Table: return "Table";
    case Role::TableHead: return "THead";
    case Role::TableBody: return "TBody";
    case Role::Row: return "TR";
    case Role::HeaderCell: return "TH";
    case Role::Cell: return "TD";
    case Role::Note: return "Note";
    case Role::Figure: return "Figure";
    case Role::Span: return "Span";
    case Role::Link: return "Link";
    }
    return "Span";
}

Structure::Structure()
{
    m_elements.push_back({.role = Role::Document});
}

size_t Structure::add(Role role, size_t parent)
{
    m_elements.push_back({.role = role, .parent = parent});
    const size_t index = m_elements.size() - 1;
    m_elements[parent].kids.emplace_back(index);
    return index;
}

void Structure::show(size_t element, MarkedContent content)
{
    m_elements[element].kids.emplace_back(content);
}

void Structure::prune()
{
    stands(0);
}

bool Structure::stands(size_t element)
{
    // A table's cell counts even if it is empty: without it the row would be irregular.
    const Role role = m_elements[element].role;
    std::vector<Element::Kid> kept;
    for (const Element::Kid &kid : m_elements[element].kids) {
        const auto *child = std::get_if<size_t>(&kid);
        if (!child || stands(*child))
            kept.push_back(kid);
    }
    const bool isThere = !kept.empty() || role == Role::Cell || role == Role::HeaderCell;
    m_elements[element].kids = std::move(kept);
    return isThere;
}

} // namespace report
