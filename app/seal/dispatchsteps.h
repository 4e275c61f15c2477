#pragma once

#include "app/base/result.h"
#include "app/seal/dispatch.h"

#include <QStringList>

namespace db {
class Database;
}
namespace incident {
class IncidentStore;
struct Procedure;
} // namespace incident

namespace seal {

/// Steps of \a incident that the sending of a report is: "report", "net_report", "net_closing", "pi_authority" and the
/// like, as \a procedure has them.
QStringList reportingSteps(const incident::Procedure &procedure, const incident::Incident &incident);

/// Whether the case \a incident would take \a step at \a at. Ask before what the step tells of is recorded: where it
/// would not, nothing is recorded twice by whoever tries again. Fails as recordStep() does.
Result<void> checkStep(const db::Database &database, const incident::Procedure &procedure, IncidentId incident,
                       const QString &step, Moment at, Moment now);

/// Records the dispatch \a id as the step \a step of its case, with "D-3" and the hash of what was sent as its proof. A
/// call and a transaction of its own, after record(): a case that is closed, or whose order of moments forbids it,
/// keeps the step from being recorded, never the dispatch. Fails as IncidentStore::recordStep(); BadInput: it has no
/// case.
Result<void> recordAsStep(const db::Database &database, incident::IncidentStore &incidents, DispatchId id,
                          const QString &step);

/// The same for a receipt and the step "receipt", with the recipient's number as its proof; does nothing if the case's
/// procedure has no such step.
Result<void> recordReceiptStep(const db::Database &database, incident::IncidentStore &incidents, DispatchId id,
                               const Receipt &receipt);

} // namespace seal
