#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace tokenize {

/// Which two tokens side by side make one, and how early: the first merge of the list has rank 0.
class MergeTable
{
public:
    struct Merge
    {
        int rank = 0;
        int id = 0; ///< of the token that the two make
    };

    explicit MergeTable(size_t count = 0); ///< with room for \a count

    void add(int left, int right, Merge merge); ///< takes the place of one of the same two
    const Merge *find(int left, int right) const;

private:
    struct Slot
    {
        uint64_t key = free;
        Merge merge;
    };
    static constexpr uint64_t free = ~uint64_t(0);
    static uint64_t keyOf(int left, int right);
    size_t slotOf(uint64_t key) const; ///< where it is, or would be

    std::vector<Slot> m_slots; ///< a power of two of them, no more than half of them in use
};

} // namespace tokenize
