#include "app/search/reading.h"

#include "db/database.h"

#include <algorithm>

namespace search {

namespace {

void gatherFields(const Node &node, std::vector<const Node *> &fields)
{
    if (node.kind == Node::Kind::Field)
        fields.push_back(&node);
    for (const Node &child : node.children)
        gatherFields(child, fields);
}

} // namespace

Halves::Halves(const Node &root)
{
    plain.kind = textual.kind = Node::Kind::And;
    const std::vector<Node> whole{root};
    for (const Node &part : root.kind == Node::Kind::And ? root.children : whole)
        (hasText(part) ? textual : plain).children.push_back(part);
}

Reading::Reading(const db::Database &database, const Halves &halves, const Take &take)
    : m_textual(halves.textual)
    , m_take(take)
    , m_plain(halves.plain.children.empty() ? Condition() : conditionOf(halves.plain, Asking::EachRow))
{
    gatherFields(m_textual, m_fields);
    for (const Node *field : m_fields)
        m_columns.push_back(conditionOf(*field, Asking::EachRow));
    m_row.emplace(database.prepare(sql()));
}

bool Reading::read(IdRange range)
{
    m_row->reset();
    int parameter = 0;
    for (const Condition &column : m_columns)
        column.bind(*m_row, parameter);
    m_row->bind(++parameter, range.first);
    m_row->bind(++parameter, range.last);
    m_plain.bind(*m_row, parameter);
    while (m_row->next()) {
        text::fold(m_row->utf8(1), m_prompt);
        text::fold(m_row->utf8(2), m_output);
        const Texts texts{m_prompt.text, m_output.text};
        if (matches(m_textual, texts, [this](const Node &field) { return isTrue(field); })
            && !m_take(m_row->id<GenerationId>(0), texts))
            return false;
    }
    return true;
}

QByteArray Reading::sql() const
{
    const bool isTextAlone = m_columns.empty() && m_plain.sql.isEmpty();
    QByteArray sql = "SELECT t.generation_id, t.prompt, t.output";
    for (const Condition &column : m_columns)
        sql += ", " + column.sql;
    sql += " FROM generation_text t";
    sql += isTextAlone ? "" : " CROSS JOIN generation g ON g.id = t.generation_id"; // in this order
    sql += " WHERE t.generation_id BETWEEN ? AND ?";
    if (!m_plain.sql.isEmpty())
        sql += " AND " + m_plain.sql;
    return sql + " ORDER BY t.generation_id DESC";
}

bool Reading::isTrue(const Node &field) const
{
    const auto at = std::ranges::find(m_fields, &field) - m_fields.begin();
    return m_row->integer(static_cast<int>(3 + at)) != 0;
}

} // namespace search
