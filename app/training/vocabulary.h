#pragma once

#include "app/base/result.h"
#include "app/classify/weightrow.h"

#include <cstdint>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

namespace training {

/// A folded text as the fitting reads it.
struct Example
{
    std::string folded;
    uint32_t known = 0;
    uint32_t positive = 0;
    float times = 1; ///< how often it counts
};

/// An n-gram as far as a model can tell it from others.
struct Gram
{
    uint32_t row = 0; ///< that it falls on
    uint8_t print = 0; ///< that it bears there
    uint32_t texts = 0; ///< that it stands in
};

/// The n-grams that stand in enough texts to learn from. Many of them may fall on one row.
class Vocabulary
{
public:
    /// Counts the n-grams of \a examples and keeps those in \a least texts or more. Takes 1 KiB for each of the
    /// 2^\a bits rows. Cancelled.
    static Result<Vocabulary> of(std::span<const Example *const> examples, unsigned bits, unsigned least,
                                 const std::stop_token &stop = {});

    const std::vector<Gram> &grams() const { return m_grams; }

    /// The numbers of the known n-grams of \a folded in grams(), each once, rising.
    void numbersOf(std::string_view folded, std::vector<uint32_t> &numbers) const;

    /// Which n-grams own a row of a model: of those that fall on it, the one of the highest of \a values, which has one
    /// for each of grams(). True for these.
    std::vector<bool> owners(std::span<const double> values) const;

private:
    unsigned m_bits = 0;
    std::vector<uint32_t> m_numbers; ///< by row and fingerprint: number in grams(), or nobody's
    std::vector<Gram> m_grams;
};

} // namespace training
