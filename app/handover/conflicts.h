#pragma once

#include "app/handover/sharedact.h"

namespace db {
class Database;
}
namespace journal {
class Journal;
}

namespace handover {

/// How a conflict ends: what is in force here stays, theirs takes its place, or neither.
enum class Choice { Ours, Theirs, New };

/// "ours", "theirs", "new": as stored and as ctl reads them.
QString name(Choice choice);
std::optional<Choice> choiceNamed(const QString &name);

/// Two decisions about one generation, made apart.
struct Conflict
{
    qint64 id = 0;
    GenerationId generation{};
    Moment foundAt = 0;
    SharedAct ours;            ///< what was in force here when theirs came in
    SharedAct theirs;
    QString importedFrom;      ///< the officer who wrote the file
    std::optional<Choice> choice; ///< nullopt: it is open

    bool isOpen() const { return !choice.has_value(); }
};

/// Those that are open, in the order in which they were found; with \a all, ended ones too.
Result<std::vector<Conflict>> conflicts(const db::Database &database, bool all = false);
Result<qint64> openConflicts(const db::Database &database);

/// Ends conflict \a id as an act of the journal's actor: they decide what \a choice says, or \a anew. What undo takes
/// back it is open again. A decision made in Review ends it too, by itself. Journals "handover.resolved".
/// NotFound: there is no such conflict. Refused: it is not open. BadInput: New without a decision, or with one that the
/// workspace's policy does not take.
Result<ReviewEventId> resolve(db::Database &database, journal::Journal &journal, qint64 id, Choice choice,
                              const std::optional<review::Decision> &anew = {});

} // namespace handover
