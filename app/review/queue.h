#pragma once

#include "app/base/clock.h"
#include "app/base/ids.h"
#include "app/base/result.h"

#include <QString>

#include <optional>
#include <vector>

namespace db {
class Database;
}

namespace review {

/// Which flagged generations are looked at, and how far they are.
struct QueueFilter
{
    enum class State { ToDecide, SecondOpinion, Decided, Any };

    State state = State::ToDecide;
    QString riskClass;                 ///< "A.1" … "A.5"; empty: all
    QString service;                   ///< empty: all
    std::optional<QDate> day;          ///< generated on this day (Asia/Shanghai)

    /// Who flags it: rules (and perhaps models too), or models alone.
    enum class By { Anyone, Rules, ModelsAlone };
    By by = By::Anyone;
    double leastScore = 0; ///< of all evidence together

    /// Not empty: these and no others, in this order, flagged or not; only `state` narrows them.
    std::vector<GenerationId> only = {};

    bool operator==(const QueueFilter &) const = default;
};

/// One row of the queue, without its text.
struct QueueItem
{
    GenerationId generation{};
    std::optional<Moment> at; ///< the log may give no time
    QString service;
    QString model;
    QString user; ///< pseudonym
    QString risk; ///< "A.1.f": the flag's primary code
    int severity = 0; ///< 1 low … 3 high
    int findings = 0;
    QString disposition; ///< name of the decision in force; empty: none
    QString opening;     ///< the first 60 characters of the prompt, personal information masked
};

/// Where a page of the queue ends; ask for the next one with it.
struct QueuePosition
{
    int severity = 0;
    GenerationId generation{};
};

/// Up to \a limit items after \a after: the most severe first, then the oldest import first. Those of `only` come all
/// at once.
Result<std::vector<QueueItem>> queuePage(const db::Database &database, const QueueFilter &filter,
                                         const std::optional<QueuePosition> &after = {}, int limit = 200);

struct QueueCount
{
    qint64 items = 0;
    std::optional<Moment> oldest; ///< the earliest known time among them
};
Result<QueueCount> queueCount(const db::Database &database, const QueueFilter &filter);

} // namespace review
