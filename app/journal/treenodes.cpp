#include "app/journal/treenodes.h"

#include "db/database.h"

#include <algorithm>

namespace journal {

namespace {

/// Adds the leaves of the events \a first to \a last to \a range, which holds those before.
void addLeaves(const db::Database &database, qint64 first, qint64 last, merkle::CompactRange &range,
               const merkle::Made &made = {})
{
    db::Statement row =
        database.prepare("SELECT sequence, hash FROM audit_event WHERE sequence BETWEEN ? AND ? ORDER BY sequence");
    row.with(first, last);
    for (qint64 sequence = first; sequence <= last; ++sequence) {
        if (!row.next() || row.integer(0) != sequence)
            throw EventMissing(sequence);
        range.append(merkle::leafHash(row.blob(1)), made);
    }
}

} // namespace

QByteArray TreeNodes::hash(merkle::Node node) const
{
    if (node.level >= lowestKept) {
        db::Statement kept = m_database.prepare("SELECT hash FROM journal_tree_node WHERE level = ? AND position = ?");
        kept.with(node.level, node.position);
        if (kept.next())
            return kept.blob(0);
    }
    merkle::CompactRange range;
    const qint64 begin = node.position << node.level;
    addLeaves(m_database, begin + 1, begin + (qint64{1} << node.level), range);
    return range.root();
}

merkle::Nodes TreeNodes::nodes() const
{
    return [this](merkle::Node node) { return hash(node); };
}

/// The largest part of the first \a size events that is kept whole.
merkle::CompactRange TreeNodes::kept(qint64 size) const
{
    db::Statement last =
        m_database.prepare("SELECT coalesce(max(position) + 1, 0) FROM journal_tree_node WHERE level = ?");
    last.with(lowestKept);
    const qint64 blocks = last.next() ? last.integer(0) : 0;
    return {std::min(blocks, size >> lowestKept) << lowestKept, nodes()};
}

QByteArray TreeNodes::root(qint64 size) const
{
    merkle::CompactRange range = kept(size);
    addLeaves(m_database, range.size() + 1, size, range);
    return range.root();
}

QByteArray TreeNodes::grow(qint64 size)
{
    merkle::CompactRange range = kept(size);
    db::Statement keep =
        m_database.prepare("INSERT INTO journal_tree_node (level, position, hash) SELECT ?1, ?2, ?3"
                           " WHERE NOT EXISTS (SELECT 1 FROM journal_tree_node WHERE level = ?1 AND position = ?2)");
    addLeaves(m_database, range.size() + 1, size, range, [&](merkle::Node node, const QByteArray &hash) {
        if (node.level >= lowestKept)
            keep.run(node.level, node.position, hash);
    });
    return range.root();
}

} // namespace journal
