#include "ui/reading/folding.h"

#include <algorithm>

namespace ui {

Folding::Folding(const std::vector<bool> &flagged, Side side)
    : m_shown(flagged.size(), false)
    , m_side(side)
{
    size_t left = flaggedShown;
    for (size_t i = 0; i < flagged.size() && left > 0; ++i) {
        const size_t nearest = side == Side::Before ? flagged.size() - 1 - i : i;
        if (!flagged[nearest])
            continue;
        m_shown[nearest] = true;
        --left;
    }
    if (side == Side::Before && !m_shown.empty())
        m_shown.back() = true;
}

std::vector<Folding::Stretch> Folding::stretches() const
{
    std::vector<Stretch> all;
    for (size_t i = 0; i < m_shown.size(); ++i) {
        if (all.empty() || all.back().isFolded == m_shown[i])
            all.push_back({.begin = i, .end = i, .isFolded = !m_shown[i]});
        all.back().end = i + 1;
    }
    return all;
}

void Folding::open(const Stretch &folded, size_t most)
{
    const size_t count = std::min(most, folded.end - folded.begin);
    const size_t first = m_side == Side::Before ? folded.end - count : folded.begin;
    for (size_t i = first; i < first + count; ++i)
        m_shown[i] = true;
}

} // namespace ui
