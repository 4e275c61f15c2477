#pragma once

#include "app/base/ids.h"
#include "app/incident/caseclocks.h"
#include "app/incident/casefilestore.h"
#include "app/journal/verification.h"
#include "app/review/decision.h"

#include <map>

namespace db {
class Database;
}

namespace handover {

/// Whose shift is handed over.
struct Shift
{
    QString officer; ///< empty: everybody's
    Moment from = 0;
    Moment to = 0;   ///< the moment of handing over, as a rule now
    QString note = {}; ///< free; at most noteMost characters, so that it all stays one page
};
inline constexpr qsizetype noteMost = 160;

/// What the clocks of cases are counted by. Borrows all three.
struct CaseRules
{
    const incident::Procedure &procedure;
    const calendar::ClockTable &clocks;
    const calendar::WorkingDays &days;
};

/// What is said of a shift: numbers, of generations too, and no text of users.
struct ShiftFacts
{
    struct Queue
    {
        enum class Which { ToDecide, SecondOpinion, Appeals, Conflicts };
        Which which = Which::ToDecide;
        qint64 before = 0; ///< at the start of the shift
        qint64 now = 0;
        std::optional<Moment> oldest; ///< since when the oldest of them waits
    };
    struct Case
    {
        incident::Incident incident;
        std::vector<incident::CaseClock> clocks;
    };

    Shift shift;
    std::vector<Queue> queues; ///< one of each kind
    /// The decisions of the shift that stand, by disposition and risk class ("A.1" … or empty).
    std::map<review::Disposition, std::map<QString, qint64>> decided;
    qint64 secondAsked = 0; ///< second opinions that the shift asked for
    qint64 secondOpen = 0;  ///< of them that nobody has given
    std::vector<GenerationId> held;   ///< claimed by the officer, or given to them, and not decided
    std::vector<GenerationId> drafts; ///< decisions of the officer that are half made
    qint64 conflicts = 0; ///< open
    qint64 unmatched = 0; ///< acts that came in before their generations did
    std::vector<Case> cases; ///< opened in the shift
    journal::Head head;
};

/// Reads them. BadInput: the shift ends before it begins, or the note is too long.
Result<ShiftFacts> shiftFacts(const db::Database &database, const Shift &shift, const CaseRules &rules);

} // namespace handover
