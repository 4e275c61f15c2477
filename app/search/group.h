#pragma once

#include "app/search/feature.h"

#include <QByteArray>

#include <array>
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
    struct Slot
    {
        Feature feature = 0; ///< 0: free
        BlockMask blocks = 0;
    };

    void beginBlock();
    void addText(std::string_view folded);
    void addCharacter(char32_t c);
    void addFeature(Feature feature);
    void insertWaiting();
    void insert(Feature feature, BlockMask blocks);
    void grow();

    std::vector<Slot> m_slots; // an open hash table
    size_t m_used = 0;
    // Features that wait for their place in the table to come into the cache.
    std::array<Feature, 32> m_waiting{};
    size_t m_waitingCount = 0;
    // Seen in this block already: features by their lowest bits, and the characters of the first plane.
    std::vector<Feature> m_recent;
    std::vector<uint64_t> m_characters;
    std::vector<int> m_rows;
    size_t m_bytes = 0; // of this block
    qint64 m_total = 0;
};

/// The blocks that have \a feature, from the entries of its slice. 0 if none has; \a isDamaged says
/// that the entries end too early.
BlockMask blocksWith(Feature feature, QByteArrayView entries, bool &isDamaged);

} // namespace search
