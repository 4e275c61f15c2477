#pragma once

#include "app/handover/acthistory.h"

namespace handover {

/// What becomes of an act that comes from another workspace.
enum class Verdict {
    Take,       ///< it is an event here from now on, and in force if it is a decision
    Superseded, ///< what is in force here knows of it, or came after it: it is kept as known, and changes nothing
    Conflict,   ///< a decision, and neither it nor the one in force here knew of the other
    Waits,      ///< what it is about has not come in: nothing is kept, so that it can come in again
};

/// Judges \a theirs, which is not known here, against the history of its generation. Pure.
///
/// Decisions, as versions in Git: theirs wins where its author knew of ours (`seen`), or nothing is in force here, or
/// it is the same decision, or it is the same officer's later one. Ours stays where its author knew of theirs, or both
/// sides have ours in force by now. Else it is a conflict. Of an undo or a redo, and of who holds a generation, the
/// latest counts. Blind decisions are never in force, so they are always taken.
Verdict judge(const SharedAct &theirs, const ActHistory &ours);

} // namespace handover
