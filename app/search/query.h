#pragma once

#include "app/search/phrase.h"

#include <QString>

#include <expected>
#include <vector>

namespace search {

/// What a field of a query asks about.
enum class Field {
    Service,
    Model,
    Provider,
    User,
    Session,
    Request,
    Trace,    ///< shared by the retries and steps of one call
    Risk,     ///< of the flag: "A.1.f", a class "A.1"; "any", "none"
    Day,      ///< in Asia/Shanghai: a day, a month, a year, or from..to
    Blocked,  ///< upstream: "prompt", "output", "refusal", "error", "any", "none"
    Served,   ///< whether an output stands in the log: "yes", "no"
    Decision, ///< the one in force: "confirmed", "not_a_problem", "second_opinion", "any", "none"
    Rule,     ///< a rule that found something: its id
    Finish,
    Age,      ///< the age band, as the log says it
    Source,   ///< the number of an import, or a piece of its path
    Id,       ///< "G-42" or "42"
};

/// The name of \a field as it is written in a query: "service".
QString fieldName(Field field);
/// All fields, in the order in which a help page lists them.
const std::vector<Field> &allFields();

/// Where something stands in what was typed, in UTF-16 units.
struct Place
{
    qsizetype begin = 0;
    qsizetype length = 0;

    bool operator==(const Place &) const = default;
};

/// Which text a phrase has to be in.
enum class Scope { Any, Prompt, Output };

/// A query, as a tree.
struct Node
{
    enum class Kind {
        All,    ///< lets everything pass
        And,
        Or,
        Not,    ///< of its one child
        Text,   ///< `phrase` in `scope`
        Near,   ///< `children` are Text: all of them within `distance` characters of each other, in one text
        Field,  ///< `field` is one of `values`
    };

    Kind kind = Kind::All;
    std::vector<Node> children;
    Phrase phrase;
    Scope scope = Scope::Any;
    int distance = 0;
    Field field = Field::Service;
    std::vector<QString> values;
    Place place;

    bool operator==(const Node &) const = default;
};

/// Why a query cannot be understood, and where.
struct QueryError
{
    enum class Kind {
        UnknownField,  ///< `subject` is the name; in quotation marks it would be text
        BadValue,      ///< `subject` is the value, of the field before it
        NotClosed,     ///< a "(" or a quotation mark without its end
        NotOpened,     ///< a ")" without its beginning
        NothingThere,  ///< an operator without something on its right or left
        NothingToFind, ///< `subject` has no letter, digit or character
        BadNear,       ///< near(…) wants two words or more, and a number of characters
    };

    Kind kind = Kind::NothingThere;
    Place place;
    QString subject;

    bool operator==(const QueryError &) const = default;
};

/// What a person typed, understood. The language:
///
///     算法 备案            both words; what touches is a phrase ("人工智能", "ai安全")
///     "a quoted phrase"   phish*  (the beginning of a word)
///     备案 OR 登记         -广告, NOT 广告      ( … )        AND binds tighter than OR
///     near(a b, 20)       both within 20 characters
///     prompt:词  output:词  in that text only
///     service:chat  risk:A.1,A.2  day:2026-11-01..2026-11-23  blocked:any  decision:none …
///
/// Simplified and traditional, upper and lower case, full width and half width find each other.
/// Full-width punctuation and Chinese field names (服务：) are understood too.
class Query
{
public:
    Query() = default; ///< lets everything pass

    static std::expected<Query, QueryError> parse(const QString &typed);

    const QString &typed() const { return m_typed; }
    const Node &root() const { return m_root; }
    bool isEmpty() const { return m_root.kind == Node::Kind::All; }
    bool hasText() const; ///< whether texts have to be read for it

    /// The parts that all have to be true, to be shown as chips: pieces of typed().
    std::vector<Place> parts() const;

    /// The phrases that are looked for, without those that must not be there.
    std::vector<Phrase> phrases() const;

    /// Where they stand in \a original, in bytes of it, in order, merged where they touch.
    std::vector<text::Span> find(std::string_view original) const;

private:
    QString m_typed;
    Node m_root;
};

/// \a value as it is written behind a field's colon: in quotation marks if it needs them.
QString quotedValue(const QString &value);

} // namespace search
