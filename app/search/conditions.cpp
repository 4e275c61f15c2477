#include "app/search/conditions.h"

#include "app/search/fieldvalues.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace search {

namespace {

Condition always(bool isTrue)
{
    return {isTrue ? "1" : "0", {}};
}

Condition joined(const std::vector<Condition> &conditions, const char *with)
{
    Condition all;
    for (const Condition &condition : conditions) {
        all.sql += all.sql.isEmpty() ? "(" : with;
        all.sql += condition.sql;
        all.values.insert(all.values.end(), condition.values.begin(), condition.values.end());
    }
    all.sql += ')';
    return all;
}

Condition negated(const Condition &condition)
{
    return {"NOT " + condition.sql, condition.values};
}

/// Equal, or with a * anywhere like the pattern.
Condition text(const char *column, const QString &value)
{
    if (!value.contains(u'*'))
        return {"(" + QByteArray(column) + " IS ?)", {value}};
    QString pattern = value;
    pattern.replace(u'[', "[[]"_L1).replace(u'?', "[?]"_L1);
    return {"(coalesce(" + QByteArray(column) + ", '') GLOB ?)", {pattern}};
}

/// Equal, in the words of a partial index over values that are not empty.
Condition indexedText(const char *column, const QString &value)
{
    Condition condition = text(column, value);
    condition.sql = "(" + condition.sql + " AND " + column + " <> '')";
    return condition;
}

/// Whether \a table has a row of the generation for which \a where is true.
Condition inTable(const char *table, const QByteArray &where, std::vector<std::variant<QString, qint64>> values,
                  Asking asking)
{
    const QByteArray from = QByteArray(" FROM ") + table + " x WHERE " + where;
    if (asking == Asking::ByList)
        return {"(g.id IN (SELECT x.generation_id" + from + "))", std::move(values)};
    return {"EXISTS (SELECT 1" + from + " AND x.generation_id = g.id)", std::move(values)};
}

Condition risk(const QString &value, Asking asking)
{
    if (value == "any"_L1)
        return inTable("flag", "1", {}, asking);
    if (value == "none"_L1)
        return negated(inTable("flag", "1", {}, asking));
    if (value.count(u'.') == 2)
        return inTable("flag", "x.risk = ?", {value}, asking);
    return inTable("flag", "x.risk GLOB ?", {value + ".*"_L1}, asking);
}

Condition decision(const QString &value, Asking asking)
{
    if (value == "any"_L1)
        return inTable("review_state", "1", {}, asking);
    if (value == "none"_L1)
        return negated(inTable("review_state", "1", {}, asking));
    if (value == "problem"_L1)
        return inTable("review_state", "x.is_problem = 1", {}, asking);
    return inTable("review_state", "x.disposition = ?", {value}, asking);
}

Condition estimate(const QString &value, Asking asking)
{
    if (value == "any"_L1)
        return inTable("estimate", "1", {}, asking);
    if (value == "none"_L1)
        return negated(inTable("estimate", "1", {}, asking));
    return inTable("estimate", "x.category = ?", {value}, asking);
}

Condition day(const QString &value)
{
    const DayRange range = dayRange(value).value_or(DayRange());
    Condition condition{"(g.at IS NOT NULL", {}};
    if (range.from) {
        condition.sql += " AND g.at >= ?";
        condition.values.emplace_back(*range.from);
    }
    if (range.to) {
        condition.sql += " AND g.at < ?";
        condition.values.emplace_back(*range.to);
    }
    condition.sql += ')';
    return condition;
}

Condition source(const QString &value)
{
    bool isNumber = false;
    const qint64 id = value.toLongLong(&isNumber);
    if (isNumber)
        return {"(g.source_id = ?)", {id}};
    return {"(g.source_id IN (SELECT s.id FROM source_file s WHERE instr(s.path, ?) > 0))", {value}};
}

Condition ofValue(Field field, const QString &value, Asking asking)
{
    switch (field) {
    case Field::Service: return text("g.service", value);
    case Field::Model: return text("g.model", value);
    case Field::Provider: return text("g.provider", value);
    case Field::User:
        if (value.contains(u'*'))
            return text("g.user_ref", value);
        return {"(g.user_ref IS NOT NULL AND g.user_ref = ?)", {value}}; // in the words of its partial index
    case Field::Session: return indexedText("g.session_id", value);
    case Field::Request: return indexedText("g.request_id", value);
    case Field::Trace: return indexedText("g.trace_id", value);
    case Field::Risk: return risk(value, asking);
    case Field::Day: return day(value);
    case Field::Blocked:
        if (value == "any"_L1 || value == "none"_L1)
            return {value == "any"_L1 ? "(g.blocked IS NOT NULL)" : "(g.blocked IS NULL)", {}};
        return text("g.blocked", value);
    case Field::Served: {
        const Condition served = inTable("generation_text", "x.output <> ''", {}, Asking::EachRow);
        return value == "yes"_L1 ? served : negated(served);
    }
    case Field::Decision: return decision(value, asking);
    case Field::Estimate: return estimate(value, asking);
    case Field::Rule: return inTable("finding", "x.rule_id = ?", {value}, asking);
    case Field::Finish: return text("g.finish", value);
    case Field::Age: return text("g.age_band", value);
    case Field::Source: return source(value);
    case Field::Id: return {"(g.id = ?)", {generationNumber(value).value_or(0)}};
    }
    return always(false);
}

} // namespace

void Condition::bind(db::Statement &statement, int &parameter) const
{
    for (const auto &value : values)
        std::visit([&](const auto &held) { statement.bind(++parameter, held); }, value);
}

Condition conditionOf(const Node &node, Asking asking)
{
    std::vector<Condition> parts;
    if (node.kind == Node::Kind::Field) {
        for (const QString &value : node.values)
            parts.push_back(ofValue(node.field, value, asking));
    } else {
        for (const Node &child : node.children)
            parts.push_back(conditionOf(child, asking));
    }
    if (parts.empty())
        return always(true);
    switch (node.kind) {
    case Node::Kind::Not: return negated(parts.front());
    case Node::Kind::And: return joined(parts, " AND ");
    default: return joined(parts, " OR ");
    }
}

bool isSelective(const Node &node)
{
    if (node.kind == Node::Kind::And)
        return std::ranges::any_of(node.children, isSelective);
    if (node.kind == Node::Kind::Or)
        return std::ranges::all_of(node.children, isSelective);
    if (node.kind != Node::Kind::Field || std::ranges::contains(node.values, u"none"_s))
        return false;
    switch (node.field) {
    case Field::Risk:
    case Field::Decision:
    case Field::Rule:
    case Field::User:
    case Field::Session:
    case Field::Request:
    case Field::Trace:
    case Field::Id: return true;
    default: return false;
    }
}

} // namespace search
