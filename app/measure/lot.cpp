#include "app/measure/lot.h"

#include <algorithm>

namespace measure {

namespace {

/// The last steps of SplitMix64 (G. Steele et al., OOPSLA 2014): different numbers stay different.
constexpr quint64 mixed(quint64 x)
{
    x += 0x9e3779b97f4a7c15;
    x = (x ^ x >> 30) * 0xbf58476d1ce4e5b9;
    x = (x ^ x >> 27) * 0x94d049bb133111eb;
    return x ^ x >> 31;
}

} // namespace

Lot::Lot(quint64 seed, size_t size)
    : m_seed(mixed(seed))
    , m_size(size)
{
}

void Lot::add(qint64 id)
{
    ++m_entered;
    const Entry entry{.number = mixed(m_seed + static_cast<quint64>(id)), .id = id};
    if (m_size == 0 || (m_heap.size() == m_size && m_heap.front() < entry))
        return;
    if (m_heap.size() == m_size) {
        std::ranges::pop_heap(m_heap);
        m_heap.pop_back();
    }
    m_heap.push_back(entry);
    std::ranges::push_heap(m_heap);
}

std::vector<qint64> Lot::drawn() const
{
    std::vector<Entry> sorted = m_heap;
    std::ranges::sort(sorted);
    std::vector<qint64> ids;
    for (const Entry &entry : sorted)
        ids.push_back(entry.id);
    return ids;
}

} // namespace measure
