#pragma once

#include "app/incident/grades.h"

namespace db {
class Database;
}
namespace journal {
class Journal;
}

namespace incident {

/// Grades the network incident \a id by the figures \a entered and records it as an event of kind Grade; with
/// \a takesOver the case's severity becomes the grade (an event of kind Change beside it), all in one transaction.
/// BadInput: no figure of a known criterion. Refused: the case is closed, or a content case, which has no such grade.
Result<Grading> recordGrade(db::Database &database, journal::Journal &journal, IncidentId id,
                            const GradeFigures &entered, const GradeCriteria &criteria, bool takesOver,
                            const QString &note = {});

} // namespace incident
