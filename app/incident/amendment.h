#pragma once

#include "app/base/result.h"
#include "app/incident/procedure.h"

namespace db {
class Database;
}
namespace journal {
class Journal;
}

namespace incident {

/// What an officer changes of what a case says of itself. What is absent stays as it is.
struct Amendment
{
    std::optional<QString> title;
    std::optional<Kind> kind;
    std::optional<Severity> severity;
    std::optional<QString> owner;
    std::optional<QString> service; ///< its name; the registry's service of that name goes with it, where there is one
    std::optional<Concerns> concerns;
    std::optional<QString> summary;
    QString reason; ///< may be empty
};

/// One field of a case that changed, in the words of the store.
struct FieldChange
{
    QString field; ///< "title", "kind", "severity", "owner", "service", "concerns", "summary"
    QString from;
    QString to;

    bool operator==(const FieldChange &) const = default;
};

/// \a incident with \a amendment made.
Incident amended(const Incident &incident, const Amendment &amendment);

/// What differs between the two, in the order above; concerns as "personal_information flaw".
std::vector<FieldChange> changes(const Incident &from, const Incident &to);

/// The steps of \a procedure that are done or waived in \a events and that a case like \a wanted does not have: while
/// there are any, the change would contradict what is recorded.
QStringList orphanedSteps(const Procedure &procedure, const Incident &wanted, const std::vector<IncidentEvent> &events);

/// What an event of kind Change says; nullopt: it is no such event.
std::optional<FieldChange> changeOf(const IncidentEvent &event);

/// Makes \a amendment to the case \a id: one event of kind Change and one journal entry a field (of title, owner,
/// service and summary the journal keeps hashes only). Nothing differs: nothing is written.
/// BadInput: an empty title or owner. Refused: the case is closed, or a recorded step would have no place; the detail
/// names the steps.
Result<void> amend(db::Database &database, journal::Journal &journal, const Procedure &procedure, IncidentId id,
                   const Amendment &amendment);

} // namespace incident
