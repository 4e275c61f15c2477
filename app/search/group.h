#pragma once

#include "app/search/feature.h"

#include <QByteArray>

#include <bit>
#include <cstdint>
#include <vector>

namespace search {

/// The search index of some thousand generations that were stored one after the other.
///
/// They lie in up to 64 blocks, and for each feature a mask says which blocks have a text with it,
/// so a search reads only the texts of the blocks that have all it looks for. Features are kept by
/// their highest bits in slices, each a blob small enough to read for a single feature.
struct Group
{
    static constexpr int blockLimit = 64;
    static constexpr int rowLimit = 64;          ///< generations in a block
    static constexpr size_t byteLimit = 128 << 10; ///< folded text in a block, unless one text is longer
    static constexpr int sliceBits = 9;

    struct Slice
    {
        int number = 0;
        QByteArray entries;
    };

    std::vector<int> rows;     ///< of each block
    std::vector<Slice> slices; ///< without those that would be empty
};

/// Which blocks of a group: bit 0 is its first.
using BlockMask = uint64_t;
inline constexpr BlockMask everyBlock = ~BlockMask(0);

constexpr int sliceOf(Feature feature)
{
    return static_cast<int>(feature >> (32 - Group::sliceBits));
}

/// Gathers the features of generations, in the order in which they will be stored. For one thread.
class GroupBuilder
{
public:
    GroupBuilder();

    /// Adds a generation, which may be without text. Not when isFull().
    void add(std::string_view foldedPrompt, std::string_view foldedOutput);

    bool isEmpty() const { return m_rows.empty(); }
    bool isFull() const;
    qint64 rows() const { return m_total; }
    Group take(); ///< leaves it empty

private:
    void addText(std::string_view folded);
    void addFeature(Feature feature);
    void insert(Feature feature, BlockMask blocks);
    void grow();

    // An open hash table; feature 0 is kept as 1, which at worst offers a block too many.
    std::vector<Feature> m_features;
    std::vector<BlockMask> m_blocks;
    size_t m_used = 0;
    std::vector<Feature> m_recent; // seen in this block, by their lowest bits: spares most lookups
    std::vector<int> m_rows;
    size_t m_bytes = 0; // of this block
    qint64 m_total = 0;
};

/// The blocks that have \a feature, from the entries of its slice. 0 if none has; \a isDamaged says
/// that the entries end too early.
BlockMask blocksWith(Feature feature, QByteArrayView entries, bool &isDamaged);

} // namespace search
