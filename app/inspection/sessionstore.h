#pragma once

#include "app/inspection/scope.h"

#include <optional>
#include <vector>

namespace db {
class Database;
}
namespace journal {
class Journal;
}

namespace inspection {

/// Who may give the workspace back when a session is over: whoever has the passphrase that was set at its beginning, or
/// of them only another officer than the one who opened it.
enum class Leaving { Passphrase, SecondOfficer };

QString name(Leaving leaving); ///< "passphrase", "second_officer"
std::optional<Leaving> leavingNamed(const QString &name);

struct Policy
{
    Leaving leaving = Leaving::Passphrase;
    int mostMinutes = 480;

    bool operator==(const Policy &) const = default;
};

Policy policy(const db::Database &database); ///< throws db::Error
/// Journals "inspection.policy". BadInput: less than a minute.
Result<void> setPolicy(db::Database &database, journal::Journal &journal, const Policy &policy);

struct OpenRequest
{
    Mandate mandate; ///< without number and end
    QString reason;
    Scope scope;
    int minutes = 120;
    QString passphrase;
};

inline constexpr qsizetype leastPassphrase = 8; ///< characters

/// A session in which people of an authority look at the program.
struct Session
{
    enum class Ended { Officer, Time };

    qint64 id = 0;
    Moment openedAt = 0;
    QString openedBy;
    Mandate mandate; ///< `until` is endsAt
    QString reason;
    Scope scope;
    Moment endsAt = 0;
    Leaving leaving = Leaving::Passphrase;
    std::optional<Moment> endedAt;
    std::optional<Ended> how;
    std::optional<Moment> releasedAt; ///< the workspace was given back
    QString releasedBy;

    bool runs() const { return !endedAt; }
};

/// A line of what was looked at.
struct Seen
{
    QString what; ///< a page ("review") or a record ("generation/42")
    bool isPage = false;
    Moment first = 0;
    int times = 0;
};

/// What came of a session.
struct Summary
{
    Session session;
    std::vector<Seen> seen; ///< in the order in which they came
    qint64 firstEvent = 0; ///< of its own chapter in the journal
    qint64 lastEvent = 0;
    QString head; ///< "SEQUENCE:HASH" of the last
};

/// Begins a session. Journaled as "inspection.opened" about "inspection/N": authority, inspectors, basis, scope and
/// time as hash and numbers. BadInput: something is missing, a passphrase too short, a time longer than the policy
/// allows. Refused: another one is not over.
Result<Session> openSession(db::Database &database, journal::Journal &journal, const OpenRequest &request);

/// The session that runs, or is over with the workspace not given back. Throws db::Error.
std::optional<Session> currentSession(const db::Database &database);

/// The newest first.
Result<std::vector<Session>> sessions(const db::Database &database);

/// Records that a page or a record came on screen ("inspection.seen").
Result<void> recordSeen(db::Database &database, journal::Journal &journal, qint64 session, const QString &page,
                        const QString &record);

/// "inspection.ended". It was over already: nothing happens.
Result<void> endSession(db::Database &database, journal::Journal &journal, qint64 session, Session::Ended how);

/// Gives the workspace back to its officers ("inspection.released"), and ends the session if it runs. Refused: not the
/// passphrase, or the policy wants another officer; that is journaled, too ("inspection.refused").
Result<void> releaseSession(db::Database &database, journal::Journal &journal, qint64 session,
                            const QString &passphrase);

Result<Summary> summaryOf(const db::Database &database, qint64 session);

} // namespace inspection
