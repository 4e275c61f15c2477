#pragma once

#include "app/base/result.h"
#include "app/detect/rulepack.h"

#include <QDate>

#include <vector>

namespace db {
class Database;
}

namespace detect {

/// What officers decided of the generations in which a rule found something, on record or in shadow.
struct RuleDecisions
{
    RulePackId packId{};
    QString rule;
    qint64 confirmed = 0;
    qint64 notAProblem = 0;

    qint64 decided() const { return confirmed + notAProblem; }
    bool operator==(const RuleDecisions &) const = default;
};

/// Every rule that found something in a generation about which a decision is in force.
Result<std::vector<RuleDecisions>> decisionsPerRule(const db::Database &database);

/// How much was found in the generations of a day (Asia/Shanghai).
struct DayCount
{
    QDate day;
    qint64 findings = 0;

    bool operator==(const DayCount &) const = default;
};

/// What \a rule (empty: any rule) of \a pack found by the day of the generation, on record or in shadow, the earliest
/// day first; days without findings are left out, and so are generations without a time.
Result<std::vector<DayCount>> findingsByDay(const db::Database &database, RulePackId pack, const QString &rule);

} // namespace detect
