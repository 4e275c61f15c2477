#pragma once

#include "app/training/vocabulary.h"

namespace training {

/// What the fitting reads of examples: the numbers of their n-grams, one example behind the other, so that each pass
/// over them is a walk through memory. Takes four bytes for each n-gram of each example.
class Bags
{
public:
    Bags(std::span<const Example *const> examples, const Vocabulary &vocabulary)
    {
        std::vector<uint32_t> numbers;
        m_ends.reserve(examples.size());
        for (const Example *example : examples) {
            vocabulary.numbersOf(example->folded, numbers);
            m_numbers.insert(m_numbers.end(), numbers.begin(), numbers.end());
            m_ends.push_back(m_numbers.size());
        }
    }

    std::span<const uint32_t> of(size_t example) const
    {
        const size_t begin = example == 0 ? 0 : m_ends[example - 1];
        return std::span(m_numbers).subspan(begin, m_ends[example] - begin);
    }

    /// Leaves only the numbers that \a isKept says, counted anew.
    void keep(const std::vector<bool> &isKept)
    {
        std::vector<uint32_t> renumbered(isKept.size());
        for (size_t i = 1; i < isKept.size(); ++i)
            renumbered[i] = renumbered[i - 1] + (isKept[i - 1] ? 1 : 0);
        size_t to = 0;
        size_t from = 0;
        for (size_t &end : m_ends) {
            for (; from < end; ++from) {
                if (isKept[m_numbers[from]])
                    m_numbers[to++] = renumbered[m_numbers[from]];
            }
            end = to;
        }
        m_numbers.resize(to);
    }

private:
    std::vector<uint32_t> m_numbers;
    std::vector<size_t> m_ends; ///< by example
};

} // namespace training
