#pragma once

#include "app/base/result.h"
#include "app/review/decision.h"
#include "app/review/period.h"

#include <vector>

namespace db {
class Database;
}

namespace review {

/// What one officer made of a generation that others looked at too: the latest decision of theirs that stands.
struct Rating
{
    GenerationId generation{};
    ReviewEventId event{}; ///< 0: made in another workspace, and in conflict with ours
    Moment at = 0;
    QString officer; ///< alias
    Disposition disposition = Disposition::NotAProblem;
    QString risk;         ///< "A.1.f"; empty unless it is a problem
    bool isBlind = false; ///< made without sight of the others

    QString riskClass() const { return risk.section(u'.', 0, 1); } ///< "A.1"
};

/// The ratings of every generation about which two officers or more decided within \a period, by generation and then in
/// the order in which they were made. Asking for a second opinion rates nothing; the answer to an appeal is given with
/// all before one's eyes, and is no rating either, nor is what settles a conflict of two workspaces; both sides of that
/// are.
Result<std::vector<Rating>> ratings(const db::Database &database, const Period &period = {});

} // namespace review
