#pragma once

#include "app/base/result.h"
#include "app/review/history.h"

#include <span>
#include <vector>

namespace db {
class Database;
}
namespace journal {
class Journal;
}

namespace review {

class Act;

/// How a decision came about.
struct Circumstances
{
    Purpose purpose = Purpose::Review;
    std::optional<int> seconds = {}; ///< for which it was looked at
};

/// What an undo or a redo was about.
struct Reversed
{
    ReviewEvent::Kind of = ReviewEvent::Kind::Decide;
    GenerationId generation{}; ///< the first of them
    qint64 generations = 1;
    Purpose purpose = Purpose::Review; ///< of a decision

    bool operator==(const Reversed &) const = default;
};

/// What officers do in review, and take back. Every act is a row or more of review_event, written with its one journal
/// entry in one transaction; undo and redo work on these rows, so they survive a restart, and take an act as a whole:
/// a decision about a thousand near-duplicates as well as a mark.
///
/// Borrows the write connection and must not outlive it.
class ReviewStore
{
public:
    ReviewStore(db::Database &database, journal::Journal &journal);

    /// Decides about \a generation as the journal's actor. Deciding again replaces what is in force; what was to be
    /// redone is forgotten; a draft of it goes. While an appeal is open the decision answers it. BadInput: a problem
    /// without a risk code, or without what the workspace's policy asks for; NotFound: no such generation; Refused: a
    /// blind decision by whoever decided about it before.
    Result<ReviewEventId> decide(GenerationId generation, const Decision &decision,
                                 const Circumstances &circumstances = {});

    /// The same about many at one stroke, each once, or about none of them: one act, one entry in the journal.
    Result<ReviewEventId> decideAll(std::span<const GenerationId> generations, const Decision &decision,
                                    const Circumstances &circumstances = {});

    /// BadInput: the span does not lie in the text.
    Result<ReviewEventId> mark(GenerationId generation, const Mark &mark);
    Result<void> unmark(ReviewEventId mark); ///< NotFound; can be redone

    /// Somebody contests the decision in force, for \a grounds. BadInput: no grounds; NotFound: none is in force.
    Result<ReviewEventId> appeal(GenerationId generation, Party party, const QString &grounds);

    /// Gives \a generations to \a officer until then, or for good; to nobody if empty.
    Result<ReviewEventId> assign(std::span<const GenerationId> generations, const QString &officer,
                                 std::optional<Moment> until = {});

    /// Takes those of \a generations for this actor until then that nobody holds, and renews what they took before.
    /// What others hold, or what was given to this actor for good, stays as it is. Takes \a most
    /// at most, those that come first. Returns those taken; of none there is no act.
    Result<std::vector<GenerationId>> claim(std::span<const GenerationId> generations, Moment until,
                                            size_t most = 1000);

    /// Takes back this actor's latest act that stands; what was in force before it is in force again. nullopt: there is
    /// nothing to undo.
    Result<std::optional<Reversed>> undo();

    /// Restores what this actor's latest undo took back, unless they did something new since.
    Result<std::optional<Reversed>> redo();

private:
    template <typename Work>
    Result<ReviewEventId> perform(ReviewEvent::Kind kind, std::span<const GenerationId> generations, Work work);
    Result<std::optional<Reversed>> reverse(ReviewEvent::Kind kind);
    ReviewEvent::Kind recordReversal(const Act &act, ReviewEvent::Kind kind, ReviewEventId target);
    Result<void> check(std::span<const GenerationId> generations, const Decision &decision,
                       const Circumstances &circumstances) const;
    void record(const Act &act, ReviewEvent::Kind kind, QJsonObject body);

    db::Database &m_database;
    journal::Journal &m_journal;
};

} // namespace review
