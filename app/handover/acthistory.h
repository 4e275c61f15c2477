#pragma once

#include "app/base/ids.h"
#include "app/handover/sharedact.h"

#include <map>

namespace db {
class Database;
}

namespace handover {

/// An act of a generation's history in this workspace.
struct LocalAct
{
    ReviewEventId id{};
    SharedAct act;
    bool isForeign = false; ///< taken over from another workspace
};

/// Everything that was done about one generation here, with the names under which other workspaces know it.
struct ActHistory
{
    GenerationId generation{};
    std::vector<LocalAct> acts; ///< in the order in which they came
    std::optional<ReviewEventId> inForce;
    std::map<QByteArray, qint64> foreign; ///< by hash: what came in from elsewhere, taken over or not (foreign_event)

    const LocalAct *byHash(const QByteArray &hash) const; ///< nullptr: not among the acts
    const LocalAct *decisionInForce() const;
    bool knows(const QByteArray &hash) const { return byHash(hash) || foreign.contains(hash); }
};

/// Throws db::Error.
ActHistory actHistory(const db::Database &database, GenerationId generation);

/// What names \a generation elsewhere; nullopt: there is no such generation.
std::optional<GenerationKey> keyOf(const db::Database &database, GenerationId generation);

/// The generation that \a key names: by its file, else by place and hash of its record where one file alone has that.
std::optional<GenerationId> generationOf(const db::Database &database, const GenerationKey &key);

} // namespace handover
