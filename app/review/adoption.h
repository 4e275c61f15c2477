#pragma once

#include "app/review/reviewstore.h"

namespace review {

/// An act of review that was done in another workspace, as it is to stand in this one. \a event says what, by whom and
/// when; its id and act are ignored, its target is one of our events.
struct ForeignAct
{
    ReviewEvent event;
    std::optional<int> seconds = {};            ///< of a decision
    std::optional<Mark> mark = {};              ///< of a mark
    std::optional<Party> party = {};            ///< of an appeal
    std::optional<ReviewEventId> against = {};  ///< of an appeal: our event
    std::optional<Moment> until = {};           ///< of an assignment; to whom is in the event
};

/// Adds \a act as an event of its own, with its own actor and moment, and settles what is in force. Nothing of it is
/// journaled: that is for whoever brings it in, in the same transaction. Whoever does must note it in foreign_event, so
/// that the undo of an officer of the same alias does not take it back. Throws db::Error.
ReviewEventId adopt(const db::Database &database, const ForeignAct &act);

/// Decides as \a actor, within the transaction of the caller, who journals it. Answers an open appeal;
/// a draft of theirs goes.
ReviewEventId decideWithin(const db::Database &database, const QString &actor, Moment at, GenerationId generation,
                           const Decision &decision);

} // namespace review
