#pragma once

#include "app/base/result.h"
#include "app/review/decision.h"
#include "app/text/span.h"

#include <vector>

namespace db {
class Database;
}

namespace review {

/// A stretch of text that an officer marked.
struct Mark
{
    bool inOutput = false;
    text::Span span{}; ///< bytes of the stored prompt or output
    QString risk;      ///< may be empty
    QString note;

    bool operator==(const Mark &) const = default;
};

/// Who contests a decision.
enum class Party { User, Officer, Authority };
QString name(Party party); ///< "user", "officer", "authority"
std::optional<Party> partyNamed(const QString &name);

/// The decision in force about \a generation.
Result<std::optional<ReviewEvent>> decisionInForce(const db::Database &database, GenerationId generation);

/// Everything that was done, undone and redone about \a generation, oldest first.
Result<std::vector<ReviewEvent>> history(const db::Database &database, GenerationId generation);

/// The marks of officers on \a generation that stand, in the order in which they were made.
struct StandingMark
{
    ReviewEventId id{};
    QString actor;
    Mark mark;
};
Result<std::vector<StandingMark>> marks(const db::Database &database, GenerationId generation);

/// The appeal against the decision about \a generation that nobody has answered yet: to leave it unclear, or to another
/// officer, is no answer.
struct OpenAppeal
{
    ReviewEventId id{};
    Moment at = 0;
    QString actor; ///< who wrote it down
    Party party = Party::User;
    QString grounds;
    QString decidedBy; ///< whose decision is contested
};
Result<std::optional<OpenAppeal>> openAppeal(const db::Database &database, GenerationId generation);

/// Who has done anything in review here, and whom something was given to; by alias.
Result<QStringList> officers(const db::Database &database);

/// Who holds \a generation at the moment \a now: it was given to them, or they took it and their time is not over.
struct Holder
{
    QString officer;
    std::optional<Moment> until; ///< nothing: for good
};
Result<std::optional<Holder>> holder(const db::Database &database, GenerationId generation, Moment now);

/// What undo and redo of \a actor would act on; the first event of an act.
struct UndoPosition
{
    std::optional<ReviewEventId> undo;
    std::optional<ReviewEventId> redo;
};
Result<UndoPosition> undoPosition(const db::Database &database, const QString &actor);

} // namespace review
