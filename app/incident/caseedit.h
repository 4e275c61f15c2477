#pragma once

#include "app/base/result.h"
#include "app/incident/casefilestore.h"
#include "db/database.h"
#include "db/transaction.h"

#include <QString>

namespace incident {

/// Runs \a work on the case \a id inside a transaction; what \a work refuses leaves no trace. A closed case takes
/// nothing (Failure::Refused).
template <typename Work>
auto onOpenCase(db::Database &database, IncidentId id, Work &&work) -> std::invoke_result_t<Work, const Incident &>
{
    using Outcome = std::invoke_result_t<Work, const Incident &>;
    return attempt([&]() -> Outcome {
        db::Transaction transaction(database);
        const Result<Incident> incident = findIncident(database, id);
        if (!incident)
            return failed(incident);
        if (incident->status == Status::Closed)
            return fail(Failure::Kind::Refused, QStringLiteral("the case %1 is closed").arg(incident->number));
        Outcome done = work(*incident);
        if (done)
            transaction.commit();
        return done;
    });
}

} // namespace incident
