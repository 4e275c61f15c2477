#pragma once

#include "app/search/query.h"
#include "db/statement.h"

#include <QByteArray>

#include <variant>
#include <vector>

namespace search {

/// A condition on `generation g`, and the values of its parameters in their order.
struct Condition
{
    QByteArray sql;
    std::vector<std::variant<QString, qint64>> values;

    void bind(db::Statement &statement, int &parameter) const;
};

/// How a condition asks about other tables: for each generation that is looked at, or by the list of
/// all that they name, from which SQLite can start.
enum class Asking { EachRow, ByList };

/// \a node, which has no text in it, as a condition that is never NULL.
Condition conditionOf(const Node &node, Asking asking);

/// Whether \a node, of which the same is true, names few generations, so that a search starts from them.
bool isSelective(const Node &node);

} // namespace search
