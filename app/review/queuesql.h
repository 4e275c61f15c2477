#pragma once

#include "app/base/result.h"
#include "app/review/queue.h"
#include "db/statement.h"

#include <QByteArray>

#include <variant>
#include <vector>

namespace review {

/// The generations of a queue as SQL: what stands after SELECT columns, and the values of its parameters in order.
struct QueueSql
{
    QByteArray from;  ///< " FROM … WHERE …"; `f` is the flag, whose columns may be NULL
    QByteArray id;    ///< the generation's id
    QByteArray order; ///< the keys of the order
    std::vector<std::variant<QString, qint64, double>> values;

    void bind(db::Statement &statement, int &parameter) const; ///< from the next parameter on
};

/// Of all of \a filter but `only`; what comes after \a after, where it is given. BadInput as queuePage().
Result<QueueSql> queueSql(const QueueFilter &filter, const Viewer &viewer,
                          const std::optional<QueuePosition> &after = {});

/// That a generation of a list, `g` with its decision `s`, is in the state of \a filter, whatever else it asks for:
/// " AND …" in `from`, which may be empty.
Result<QueueSql> stateOfListed(const QueueFilter &filter, const Viewer &viewer);

} // namespace review
