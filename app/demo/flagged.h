#pragma once

#include "app/base/ids.h"
#include "app/demo/demologs.h"
#include "app/review/decision.h"
#include "app/review/queue.h"

namespace demo {

/// A flagged generation, and what was meant with it.
struct Flagged
{
    GenerationId id{};
    QString risk; ///< the flag's
    QString disposition; ///< of the decision in force; empty: none
    QString decidedBy;   ///< the officer who took it
    bool isAnswered = false; ///< the service gave an output
    std::optional<Intent> intent; ///< nullopt: harmless text, found all the same

    bool isConfirmed() const
    {
        const auto made = review::dispositionNamed(disposition);
        return made && review::isProblem(*made);
    }
    bool isMeantToBeConfirmed() const { return intent && intent->verdict == QStringLiteral("confirmed"); }
};

/// Up to 400 items of the queue \a filter, in its order.
Result<std::vector<Flagged>> flagged(const db::Database &database, const review::QueueFilter &filter,
                                     const DemoLogs &logs);

} // namespace demo
