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

/// Takes decisions and takes them back. Every change is an event, written with its journal
/// entry in one transaction; undo and redo work on the events, so they survive a restart.
///
/// Borrows the write connection and must not outlive it.
class ReviewStore
{
public:
    ReviewStore(db::Database &database, journal::Journal &journal);

    /// Decides about \a generation as the journal's actor. Deciding again replaces what is in
    /// force; what was to be redone is forgotten. BadInput: confirmed without a risk code;
    /// NotFound: no such generation.
    Result<ReviewEventId> decide(GenerationId generation, const Decision &decision);

    /// Takes back this actor's latest decision that stands; the one before it on the same
    /// generation, if any, is in force again. Returns the generation it was about; nullopt if there
    /// is nothing to undo.
    Result<std::optional<GenerationId>> undo();

    /// Restores what this actor's latest undo took back, unless they decided anew since.
    Result<std::optional<GenerationId>> redo();

private:
    ReviewEventId add(ReviewEvent::Kind kind, GenerationId generation, std::optional<ReviewEventId> target,
                      const Decision &decision);
    Result<std::optional<GenerationId>> reverse(ReviewEvent::Kind kind, std::optional<ReviewEventId> target);
    void settle(GenerationId generation);

    db::Database &m_database;
    journal::Journal &m_journal;
};

/// The decision in force about \a generation.
Result<std::optional<ReviewEvent>> decisionInForce(const db::Database &database, GenerationId generation);

/// Everything that was decided, undone and redone about \a generation, oldest first.
Result<std::vector<ReviewEvent>> history(const db::Database &database, GenerationId generation);

/// What undo and redo of \a actor would act on; the decision's event id.
struct UndoPosition
{
    std::optional<ReviewEventId> undo;
    std::optional<ReviewEventId> redo;
};
Result<UndoPosition> undoPosition(const db::Database &database, const QString &actor);

} // namespace review
