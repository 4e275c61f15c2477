#pragma once

#include "app/journal/merkle.h"
#include "app/journal/treehead.h"
#include "db/statement.h"

namespace journal {

/// Holds the tree that a store kept, heads and subtrees, to the events as they are: fed with the re-computed hash of
/// each event in turn. Throws db::Error.
class TreeAudit
{
public:
    explicit TreeAudit(const db::Database &database);

    /// Adds the next event. False: a head that was written down at this size, or a subtree that ends here and was kept,
    /// is not what the events give.
    bool add(const QByteArray &chainHash);

    QByteArray root() const { return m_range.root(); }
    /// Whether a head was written down when there were more events than were added: the others were cut off.
    bool wasLonger() const { return m_next < m_heads.size(); }

private:
    bool fits(merkle::Node node, const QByteArray &hash);
    bool headsFit(const QByteArray &chainHash);

    std::vector<TreeHead> m_heads; // by size
    size_t m_next = 0; // the first whose size was not reached
    merkle::CompactRange m_range;
    db::Statement m_kept;
};

} // namespace journal
