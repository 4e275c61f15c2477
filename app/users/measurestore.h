#pragma once

#include "app/base/result.h"
#include "app/incident/evidence.h"
#include "app/users/measure.h"

namespace db {
class Database;
}
namespace journal {
class Journal;
}

namespace users {

/// That the authority was told.
struct Told
{
    QString authority;
    std::optional<Moment> at; ///< nullopt: now
    QString receipt;          ///< may be empty
};

/// What an officer writes down about a user.
struct NewMeasure
{
    QString user; ///< pseudonym
    MeasureKind kind = MeasureKind::Warn; ///< Warn to None
    std::optional<Moment> from;           ///< nullopt: now
    std::optional<Moment> until;
    QString scope;
    QString reason;
    std::vector<GenerationId> evidence; ///< generations of that user; a measure needs one
    std::optional<Told> told;
};

/// Writes down measures about users. Everything is an event, written with its journal entry in one transaction; nothing
/// is taken back but by a further event. The program takes no measure itself: what stands here was done elsewhere.
///
/// Borrows the write connection and must not outlive it.
class MeasureStore
{
public:
    MeasureStore(db::Database &database, journal::Journal &journal);

    /// Writes down \a measure, freezes its evidence as it is now, and where the authority was told, that too.
    /// BadInput: no reason, no scope of a limit, an end before the beginning or where none is, no authority; Refused: a
    /// measure without evidence, or evidence of another user; NotFound: no such generation.
    Result<UserMeasureId> record(const NewMeasure &measure);

    /// Ends a limit, a suspension or a termination. Refused: it is not open.
    Result<UserMeasureId> lift(UserMeasureId measure, const QString &reason, std::optional<Moment> from = {});

    /// Writes down that the authority was told of \a measure, now or before. Refused: it is withdrawn.
    Result<UserMeasureId> report(UserMeasureId measure, const Told &told, const QString &reason);

    /// Withdraws a measure, a lift or a report that was recorded in error. Refused: it is withdrawn already.
    Result<UserMeasureId> withdraw(UserMeasureId event, const QString &reason);

    /// withdraw() of what the journal's actor wrote down; Refused: another officer did.
    Result<UserMeasureId> undo(UserMeasureId event, const QString &reason);

    /// Writes down anew what \a event said before it was withdrawn, with the same evidence, as it was frozen then, and
    /// the same reports. Refused: it is not withdrawn.
    Result<UserMeasureId> redo(UserMeasureId event);

private:
    UserMeasureId add(const MeasureEvent &event, const std::vector<incident::EvidenceItem> &evidence);
    Result<UserMeasureId> addInTransaction(const MeasureEvent &event);
    void addReport(UserMeasureId measure, const QString &user, const Told &told, const QString &reason);

    db::Database &m_database;
    journal::Journal &m_journal;
};

} // namespace users
