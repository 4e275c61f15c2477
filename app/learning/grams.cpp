#include "app/learning/grams.h"

#include "app/classify/ngrams.h"

#include <algorithm>
#include <limits>
#include <unordered_map>

namespace learning {

namespace {

constexpr uint32_t none = std::numeric_limits<uint32_t>::max();

/// In how many groups an n-gram stands, as they come by one after the other.
struct Seen
{
    uint32_t lastGroup = none;
    uint32_t groups = 0;
};

/// Which n-gram has each row of \a base, new ones included.
std::vector<uint8_t> owners(const classify::Model &base, std::span<const Exercise *const> exercises, unsigned least)
{
    std::vector<const Exercise *> byGroup(exercises.begin(), exercises.end());
    std::ranges::stable_sort(byGroup, {}, &Exercise::group);
    std::unordered_map<uint32_t, Seen> seen; // by row and fingerprint
    for (const Exercise *exercise : byGroup) {
        classify::ngrams::read(exercise->folded, [&](uint64_t hash, classify::ngrams::Place) {
            const classify::RowAddress address(hash, base.bits);
            if (base.rows[address.row].print() != 0)
                return;
            Seen &one = seen[address.row << 8 | address.print];
            one.groups += one.lastGroup == exercise->group ? 0 : 1;
            one.lastGroup = exercise->group;
        });
    }
    std::vector<uint8_t> owners(base.rows.size());
    std::ranges::transform(base.rows, owners.begin(), &classify::WeightRow::print);
    std::unordered_map<uint32_t, std::pair<uint32_t, uint8_t>> best; // by row: groups, fingerprint
    for (const auto &[address, one] : seen) {
        if (one.groups >= std::max(1U, least))
            best[address >> 8] = std::max(best[address >> 8], {one.groups, static_cast<uint8_t>(address)});
    }
    for (const auto &[row, owner] : best)
        owners[row] = owner.second;
    return owners;
}

} // namespace

Grams::Grams(const classify::Model &base, std::span<const Exercise *const> exercises, unsigned least)
{
    const std::vector<uint8_t> owner = owners(base, exercises, least);
    std::vector<uint32_t> numbers(base.rows.size(), none);
    std::vector<size_t> last;
    for (size_t i = 0; i < exercises.size(); ++i) {
        std::vector<uint32_t> &known = m_ofExercise.emplace_back();
        classify::ngrams::read(exercises[i]->folded, [&](uint64_t hash, classify::ngrams::Place) {
            const classify::RowAddress address(hash, base.bits);
            if (owner[address.row] != address.print)
                return;
            uint32_t &number = numbers[address.row];
            if (number == none) {
                number = static_cast<uint32_t>(m_rows.size());
                m_rows.push_back(address.row);
                m_prints.push_back(address.print);
                m_lessons.push_back(0);
                last.push_back(exercises.size());
            }
            if (last[number] == i)
                return; // it counts once
            last[number] = i;
            ++m_lessons[number];
            known.push_back(number);
        });
        known.shrink_to_fit();
    }
}

} // namespace learning
