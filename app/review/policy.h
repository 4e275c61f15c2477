#pragma once

#include "app/base/result.h"
#include "app/review/decision.h"

#include <vector>

namespace db {
class Database;
}
namespace journal {
class Journal;
}

namespace review {

/// What a decision has to say before it is taken.
enum class Missing { Risk, Reason, Note, Severity };
QString words(Missing missing); ///< for the log: "a risk code is missing"

/// The fields that this workspace requires, for each disposition. A problem always needs its risk code.
struct Policy
{
    std::vector<Disposition> reasonFor = {};
    std::vector<Disposition> noteFor = {};
    std::vector<Disposition> severityFor = {};

    /// The first field that \a decision lacks.
    std::optional<Missing> missing(const Decision &decision) const;

    bool operator==(const Policy &) const = default;
};

Result<Policy> policy(const db::Database &database);

/// Sets it, with its journal entry ("review.policy").
Result<void> setPolicy(db::Database &database, journal::Journal &journal, const Policy &policy);

} // namespace review
