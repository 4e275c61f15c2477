#include "app/tokenize/mergetable.h"

#include <bit>

namespace tokenize {

MergeTable::MergeTable(size_t count)
    : m_slots(std::bit_ceil(2 * count + 2))
{
}

uint64_t MergeTable::keyOf(int left, int right)
{
    return uint64_t(static_cast<uint32_t>(left)) << 32 | static_cast<uint32_t>(right);
}

size_t MergeTable::slotOf(uint64_t key) const
{
    constexpr uint64_t golden = 0x9e3779b97f4a7c15; // Fibonacci hashing: the upper bits are the well mixed ones
    const size_t mask = m_slots.size() - 1;
    size_t slot = (key * golden >> 32) & mask;
    while (m_slots[slot].key != key && m_slots[slot].key != free)
        slot = (slot + 1) & mask;
    return slot;
}

void MergeTable::add(int left, int right, Merge merge)
{
    const uint64_t key = keyOf(left, right);
    m_slots[slotOf(key)] = {key, merge};
}

const MergeTable::Merge *MergeTable::find(int left, int right) const
{
    const Slot &slot = m_slots[slotOf(keyOf(left, right))];
    return slot.key == free ? nullptr : &slot.merge;
}

} // namespace tokenize
