#pragma once

#include "app/search/field.h"
#include "app/search/phrase.h"
#include "app/search/queryerror.h"

#include <QString>

#include <expected>
#include <vector>

namespace search {

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

/// Whether texts have to be read to answer \a node.
bool hasText(const Node &node);

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
    bool hasText() const { return search::hasText(m_root); }

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
