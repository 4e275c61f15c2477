#pragma once

#include "app/search/conditions.h"
#include "app/search/textmatch.h"
#include "app/text/fold.h"

#include <functional>
#include <optional>
#include <vector>

namespace db {
class Database;
}

namespace search {

/// A query in two halves that both have to be true: one that SQL answers alone, and one that needs the texts.
struct Halves
{
    Node plain;
    Node textual;

    explicit Halves(const Node &root);
};

/// Takes a generation that is found; false: no more is wanted.
using Take = std::function<bool(GenerationId, const Texts &)>;

/// Reads candidates and hands over those for which both halves of a query are true. Borrows all that
/// it is given. Throws db::Error.
class Reading
{
public:
    Reading(const db::Database &database, const Halves &halves, const Take &take);

    /// The generations of \a range, the newest first. False: nobody wants more.
    bool read(IdRange range);

private:
    QByteArray sql() const;
    bool isTrue(const Node &field) const;

    const Node &m_textual;
    const Take &m_take;
    Condition m_plain;
    std::vector<const Node *> m_fields; // of the textual half
    std::vector<Condition> m_columns;   // for each of them
    std::optional<db::Statement> m_row;
    text::Folded m_prompt;
    text::Folded m_output;
};

} // namespace search
