#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <functional>
#include <vector>

/// Merkle trees over SHA-256 as RFC 6962, section 2.1 has them: the hash of many things in an order, of which any one
/// can be shown to be among them, and any earlier hash to be of their beginning, with a few hashes instead of all.
/// Pure: the functions that verify need nothing but what they are given. Every hash is 32 bytes.
namespace journal::merkle {

/// SHA-256(0x00 | data).
QByteArray leafHash(QByteArrayView data);
/// SHA-256(0x01 | left | right).
QByteArray nodeHash(QByteArrayView left, QByteArrayView right);
/// The root of a tree without leaves: SHA-256 of nothing.
QByteArray emptyRoot();

/// A full subtree: 2^level leaves, from the leaf position * 2^level on. Leaves count from 0 and are level 0.
struct Node
{
    int level = 0;
    qint64 position = 0;

    auto operator<=>(const Node &) const = default;
};

/// The hash of each full subtree of a tree. May throw.
using Nodes = std::function<QByteArray(Node)>;
/// Told of each full subtree at the moment that it becomes full, the smaller first.
using Made = std::function<void(Node, const QByteArray &)>;
using Path = std::vector<QByteArray>;

/// A tree that grows at its end, held as the hashes of its full subtrees: no more than the binary digits of its size.
class CompactRange
{
public:
    CompactRange() = default;
    /// The tree of \a size leaves whose full subtrees \a nodes tells.
    CompactRange(qint64 size, const Nodes &nodes);

    void append(const QByteArray &leaf, const Made &made = {}); ///< \a leaf is a leafHash()
    qint64 size() const { return m_size; }
    QByteArray root() const;

private:
    Path m_full; // the largest first
    qint64 m_size = 0;
};

/// What shows that the leaf \a index is in the tree of \a size leaves (RFC 6962, 2.1.1). 0 <= index < size.
Path inclusionProof(qint64 index, qint64 size, const Nodes &nodes);
/// What shows that the tree of \a from leaves is the beginning of that of \a to (RFC 6962, 2.1.2). 0 <= from <= to.
Path consistencyProof(qint64 from, qint64 to, const Nodes &nodes);

/// Whether \a path shows that \a leaf is the leaf \a index of the tree of \a size leaves with \a root (RFC
/// 9162, 2.1.3.2).
bool provesInclusion(const QByteArray &leaf, qint64 index, qint64 size, const Path &path, const QByteArray &root);
/// Whether \a path shows that the tree of \a to leaves with \a toRoot begins with the tree of \a from leaves with
/// \a fromRoot (RFC 9162, 2.1.4.2). Every tree begins with the empty one.
bool provesConsistency(qint64 from, qint64 to, const QByteArray &fromRoot, const QByteArray &toRoot, const Path &path);

} // namespace journal::merkle
