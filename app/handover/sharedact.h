#pragma once

#include "app/base/result.h"
#include "app/review/reviewstore.h"

#include <QByteArray>

namespace handover {

/// What names a generation in every workspace that has imported its log, without a word of its text. A log that is
/// still being written has another SHA-256 later: the record's place and hash are what stays.
struct GenerationKey
{
    QByteArray source; ///< SHA-256 of the log file, 32 bytes
    qint64 offset = 0; ///< of its record in the decompressed stream, in bytes
    qint64 ordinal = 0; ///< within the record
    QByteArray record; ///< the first half of the record's SHA-256, 16 bytes

    bool operator==(const GenerationKey &) const = default;
};

/// One act of review about one generation, as workspaces hand it on: a line of the file.
///
/// It is named by the hash of what it says, which includes the hash of the act before it about the same generation (as
/// commits in Git do). Neither the workspace's id nor the event's number would do: copies of a workspace share both.
struct SharedAct
{
    QByteArray hash;      ///< SHA-256 of actBytes(), 32 bytes
    QString workspace;    ///< the id of the workspace in which it was done
    qint64 event = 0;     ///< its number there
    GenerationKey generation;

    review::ReviewEvent::Kind kind = review::ReviewEvent::Kind::Decide;
    QString actor;
    Moment at = 0;
    QByteArray previous; ///< hash of the act before it about this generation; empty: it is the first
    QByteArray target;   ///< of an undo or a redo: the hash of what it is about

    review::Decision decision;      ///< of a decision; the note is there for the other kinds too
    review::Purpose purpose = review::Purpose::Review;
    std::optional<int> seconds;

    std::optional<review::Mark> mark; ///< its note stands in the decision
    std::optional<review::Party> party; ///< of an appeal
    QByteArray against;                 ///< of an appeal: the hash of the contested decision
    QString officer;                    ///< of an assignment; empty: given back
    std::optional<Moment> until;

    // Not part of the act, and of its hash, but of how things stood where the file was written.
    std::vector<QByteArray> seen; ///< decisions about the generation that its author could know of
    QByteArray inForce;           ///< the decision in force about the generation; empty: none
    bool stands = true;           ///< nobody undid it there
};

/// The bytes that are hashed: compact JSON, members in the order of their names. `jq -cjS .act | sha256sum` gives the
/// same.
QByteArray actBytes(const SharedAct &act);

/// A line of the file, without its end.
QByteArray toLine(const SharedAct &act);

/// BadInput: it is no such line. Refused: its content does not give its hash. \a where names it in the failure.
Result<SharedAct> fromLine(const QByteArray &line, const QString &where);

/// Whether both decide the same, whatever they note.
bool decideTheSame(const review::Decision &one, const review::Decision &other);

} // namespace handover
