#pragma once

#include <QString>

#include <cstddef>
#include <variant>
#include <vector>

namespace report {

/// What a part of a document is to whoever has it read aloud: the standard structure types
/// (ISO 32000-1, 14.8.4) that a report needs.
enum class Role {
    Document,
    Section,
    Title,
    Heading,
    Paragraph,
    List,
    Item,
    Label,
    Body, ///< of an item
    Table,
    TableHead,
    TableBody,
    Row,
    HeaderCell,
    Cell,
    Note,
    Figure,
    Span,
    Link,
};

/// "H1", "TD": the type's name in a PDF.
const char *nameOf(Role role);

/// What a header cell is the header of.
enum class Scope { None, Column, Row };

/// A stretch of a page's marked content. Both count from 0; ids count anew on each page.
struct MarkedContent
{
    size_t page = 0;
    int id = 0;

    bool operator==(const MarkedContent &) const = default;
};

/// A node of the logical structure.
struct Element
{
    using Kid = std::variant<size_t, MarkedContent>; ///< another element's index, or what stands on a page

    Role role = Role::Document;
    size_t parent = 0;
    std::vector<Kid> kids = {}; ///< in the order of reading
    int columns = 1;            ///< of a cell: how many it spans
    Scope scope = Scope::None;
    QString alt = {};           ///< what stands for a figure
    QString language = {};      ///< where it is not the document's
};

/// The logical structure of a document, from its root on. Its first element is the document.
class Structure
{
public:
    Structure();

    /// A new element, the last kid of \a parent so far.
    size_t add(Role role, size_t parent);

    /// The next kid of \a element stands on a page.
    void show(size_t element, MarkedContent content);

    Element &at(size_t index) { return m_elements[index]; }
    const std::vector<Element> &elements() const { return m_elements; }

    /// Without the elements that, with all below them, stand nowhere on a page: their kids are gone from
    /// their parents. Indices stay.
    void prune();

private:
    bool stands(size_t element);

    std::vector<Element> m_elements;
};

} // namespace report
