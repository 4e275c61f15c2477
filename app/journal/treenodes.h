#pragma once

#include "app/journal/merkle.h"
#include "db/error.h"

namespace db {
class Database;
}

namespace journal {

/// The tree cannot be computed: the journal is without an event that it must have.
class EventMissing : public db::Error
{
public:
    explicit EventMissing(qint64 sequence)
        : db::Error(0, "the journal has no event " + std::to_string(sequence))
    {
    }
};

/// The journal's Merkle tree as the store holds it. The leaf of an event is merkle::leafHash() of the event's hash in
/// the chain, and not of its canonical bytes: that hash is of the bytes and of all events before, so the root stands
/// for the chain too; an event can be proved without its content being shown; and to hash a journal anew only 32 bytes
/// an event are read.
///
/// Kept are the full subtrees of 256 leaves and more, a row for each 128 events; what is below them, or is not kept
/// yet, is computed from the events. What is kept may have been forged as all else in the file: TreeAudit holds it to
/// the events. The functions throw db::Error, and EventMissing.
class TreeNodes
{
public:
    static constexpr int lowestKept = 8; ///< the level of the smallest subtrees that are kept

    /// Borrows \a database and must not outlive it.
    explicit TreeNodes(const db::Database &database)
        : m_database(database)
    {
    }

    QByteArray hash(merkle::Node node) const;
    merkle::Nodes nodes() const; ///< hash() of this; must not outlive it

    QByteArray root(qint64 size) const;

    /// Keeps every full subtree among the first \a size events that is not kept yet, and returns the root of \a size.
    /// Costs the events that came since the last call. Call it inside a transaction.
    QByteArray grow(qint64 size);

private:
    merkle::CompactRange kept(qint64 size) const;

    const db::Database &m_database;
};

} // namespace journal
