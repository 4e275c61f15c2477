#include "app/journal/treeaudit.h"

#include "app/journal/treenodes.h"
#include "db/database.h"
#include "db/error.h"

namespace journal {

namespace {

std::vector<TreeHead> headsOf(const db::Database &database)
{
    const Result<std::vector<TreeHead>> heads = writtenHeads(database);
    if (!heads)
        throw db::Error(0, heads.error().detail.toStdString());
    return *heads;
}

} // namespace

TreeAudit::TreeAudit(const db::Database &database)
    : m_heads(headsOf(database))
    , m_kept(database.prepare("SELECT hash FROM journal_tree_node WHERE level = ? AND position = ?"))
{
    const QByteArray none(32, '\0');
    while (m_next < m_heads.size() && m_heads[m_next].size == 0 && m_heads[m_next].root == merkle::emptyRoot()
           && m_heads[m_next].chain == none)
        ++m_next;
}

bool TreeAudit::add(const QByteArray &chainHash)
{
    bool fit = true;
    m_range.append(merkle::leafHash(chainHash), [&](merkle::Node node, const QByteArray &hash) {
        fit = (node.level < TreeNodes::lowestKept || fits(node, hash)) && fit;
    });
    return headsFit(chainHash) && fit;
}

bool TreeAudit::fits(merkle::Node node, const QByteArray &hash)
{
    m_kept.with(node.level, node.position);
    return !m_kept.next() || m_kept.blob(0) == hash;
}

bool TreeAudit::headsFit(const QByteArray &chainHash)
{
    bool fit = true;
    for (; m_next < m_heads.size() && m_heads[m_next].size <= m_range.size(); ++m_next) {
        const TreeHead &head = m_heads[m_next];
        fit = fit && head.size == m_range.size() && head.root == m_range.root() && head.chain == chainHash;
    }
    return fit;
}

} // namespace journal
