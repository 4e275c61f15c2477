#pragma once

#include "app/search/feature.h"
#include "app/search/rowset.h"

#include <QByteArray>

#include <cstdint>
#include <vector>

namespace search {

/// The search index of some thousand generations that were stored one after the other.
///
/// For each feature it says which of them may have it, so that a search reads only the texts of those
/// that may have all it looks for: to the row for features that many have, to sixteen rows for the
/// others, where that is few enough. Features are kept by their highest bits in slices, each a blob
/// small enough to read for a single feature.
struct Group
{
    static constexpr int rowLimit = RowSet::size;
    static constexpr int leastRows = 512; ///< fewer at the store's end wait for more: a search reads them all
    static constexpr size_t byteLimit = 8 << 20; ///< folded text in a group, unless one text is longer
    static constexpr int sliceBits = 10;

    struct Slice
    {
        int number = 0;
        QByteArray entries;
    };

    int rows = 0;
    std::vector<Slice> slices; ///< without those that would be empty
};

constexpr int sliceOf(Feature feature)
{
    return static_cast<int>(feature >> (featureBits - Group::sliceBits));
}

/// Gathers the features of generations, in the order in which they will be stored. For one thread.
class GroupBuilder
{
public:
    GroupBuilder();

    /// Adds a generation, which may be without text. Not when isFull().
    void add(std::string_view foldedPrompt, std::string_view foldedOutput);

    bool isEmpty() const { return m_rowEnds.empty(); }
    bool isFull() const { return rows() == Group::rowLimit || m_bytes >= Group::byteLimit; }
    int rows() const { return static_cast<int>(m_rowEnds.size()); }
    Group take(); ///< leaves it empty

private:
    void addText(std::string_view folded);
    void addFeature(Feature feature);
    std::vector<size_t> sortBySlice();

    std::vector<Feature> m_features;  // of the rows, one row behind the other
    std::vector<size_t> m_rowEnds;    // in m_features
    std::vector<uint32_t> m_mentions; // the same by slice: the feature's lower bits above the row
    std::vector<uint64_t> m_recent;   // feature and row, by the feature's lowest bits: meets most repetitions
    size_t m_bytes = 0;
};

/// The rows that may have \a feature, from the entries of its slice. \a isDamaged says that these are
/// not what was written.
RowSet rowsWith(Feature feature, QByteArrayView entries, bool &isDamaged);

} // namespace search
