#include "app/journal/merkle.h"

#include "app/base/hash.h"

#include <algorithm>
#include <bit>

namespace journal::merkle {

namespace {

constexpr qsizetype hashBytes = 32;

/// The leaves that the left half of a tree of \a size leaves has: the largest power of two below it.
qint64 leftOf(qint64 size)
{
    return static_cast<qint64>(std::bit_floor(static_cast<quint64>(size - 1)));
}

/// The hashes of the full subtrees that the leaves from \a begin to before \a end fall into, the largest first.
Path fullSubtrees(qint64 begin, qint64 end, const Nodes &nodes)
{
    Path full;
    while (begin < end) {
        const int level = std::bit_width(static_cast<quint64>(end - begin)) - 1;
        full.push_back(nodes({.level = level, .position = begin >> level}));
        begin += qint64{1} << level;
    }
    return full;
}

QByteArray folded(const Path &full)
{
    QByteArray root = full.back();
    for (qsizetype i = std::ssize(full) - 2; i >= 0; --i)
        root = nodeHash(full[static_cast<size_t>(i)], root);
    return root;
}

QByteArray hashOf(qint64 begin, qint64 end, const Nodes &nodes)
{
    return folded(fullSubtrees(begin, end, nodes));
}

bool areHashes(const Path &path)
{
    return std::ranges::all_of(path, [](const QByteArray &hash) { return hash.size() == hashBytes; });
}

/// Where a hash of a path stands: a node and the last node of its level. Both climb together.
struct Climb
{
    qint64 node;
    qint64 last;

    bool siblingIsLeft() const { return (node & 1) || node == last; }
    void up()
    {
        node >>= 1;
        last >>= 1;
    }
    /// Past the levels at which the last node has no sibling.
    void pastLone()
    {
        while (!(node & 1) && node != 0)
            up();
    }
};

} // namespace

QByteArray leafHash(QByteArrayView data)
{
    Sha256 hash;
    hash.add(QByteArrayView("\0", 1));
    hash.add(data);
    return hash.result();
}

QByteArray nodeHash(QByteArrayView left, QByteArrayView right)
{
    Sha256 hash;
    hash.add(QByteArrayView("\1", 1));
    hash.add(left);
    hash.add(right);
    return hash.result();
}

QByteArray emptyRoot()
{
    return Sha256::of({});
}

CompactRange::CompactRange(qint64 size, const Nodes &nodes)
    : m_full(fullSubtrees(0, size, nodes))
    , m_size(size)
{
}

void CompactRange::append(const QByteArray &leaf, const Made &made)
{
    QByteArray hash = leaf;
    Node node{.level = 0, .position = m_size};
    for (;;) {
        if (made)
            made(node, hash);
        if (!(node.position & 1))
            break;
        hash = nodeHash(m_full.back(), hash);
        m_full.pop_back();
        ++node.level;
        node.position >>= 1;
    }
    m_full.push_back(hash);
    ++m_size;
}

QByteArray CompactRange::root() const
{
    return m_full.empty() ? emptyRoot() : folded(m_full);
}

Path inclusionProof(qint64 index, qint64 size, const Nodes &nodes)
{
    Path path;
    qint64 begin = 0;
    qint64 end = size;
    while (end - begin > 1) {
        const qint64 middle = begin + leftOf(end - begin);
        const bool isLeft = index < middle;
        path.push_back(isLeft ? hashOf(middle, end, nodes) : hashOf(begin, middle, nodes));
        (isLeft ? end : begin) = middle;
    }
    std::ranges::reverse(path);
    return path;
}

Path consistencyProof(qint64 from, qint64 to, const Nodes &nodes)
{
    Path path;
    if (from == 0)
        return path;
    qint64 begin = 0;
    qint64 end = to;
    while (from != end) {
        const qint64 middle = begin + leftOf(end - begin);
        const bool isLeft = from <= middle;
        path.push_back(isLeft ? hashOf(middle, end, nodes) : hashOf(begin, middle, nodes));
        (isLeft ? end : begin) = middle;
    }
    if (begin > 0) // else it is the earlier root itself, which the other side has
        path.push_back(hashOf(begin, end, nodes));
    std::ranges::reverse(path);
    return path;
}

bool provesInclusion(const QByteArray &leaf, qint64 index, qint64 size, const Path &path, const QByteArray &root)
{
    if (index < 0 || index >= size || leaf.size() != hashBytes || !areHashes(path))
        return false;
    Climb climb{.node = index, .last = size - 1};
    QByteArray hash = leaf;
    for (const QByteArray &sibling : path) {
        if (climb.last == 0)
            return false;
        if (climb.siblingIsLeft()) {
            hash = nodeHash(sibling, hash);
            climb.pastLone();
        } else {
            hash = nodeHash(hash, sibling);
        }
        climb.up();
    }
    return climb.last == 0 && hash == root;
}

bool provesConsistency(qint64 from, qint64 to, const QByteArray &fromRoot, const QByteArray &toRoot, const Path &path)
{
    if (from < 0 || from > to || fromRoot.size() != hashBytes || toRoot.size() != hashBytes || !areHashes(path))
        return false;
    if (from == to)
        return path.empty() && fromRoot == toRoot;
    if (from == 0)
        return path.empty() && fromRoot == emptyRoot();
    const bool isFull = std::has_single_bit(static_cast<quint64>(from));
    if (path.empty() && !isFull)
        return false;
    Climb climb{.node = from - 1, .last = to - 1};
    while (climb.node & 1)
        climb.up();
    QByteArray earlier = isFull ? fromRoot : path.front();
    QByteArray later = earlier;
    for (size_t i = isFull ? 0 : 1; i < path.size(); ++i) {
        if (climb.last == 0)
            return false;
        if (climb.siblingIsLeft()) {
            earlier = nodeHash(path[i], earlier);
            later = nodeHash(path[i], later);
            climb.pastLone();
        } else {
            later = nodeHash(later, path[i]);
        }
        climb.up();
    }
    return climb.last == 0 && earlier == fromRoot && later == toRoot;
}

} // namespace journal::merkle
