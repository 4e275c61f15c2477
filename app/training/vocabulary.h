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
    size_t role = 0;
    uint32_t known = 0;
    uint32_t positive = 0;
};

/// Which n-gram each row of a model belongs to: of those that fall on it, the one that stands in most texts, if these
/// are \a least or more.
class Vocabulary
{
public:
    /// Counts the n-grams of \a examples. Takes 512 bytes for each of the 2^\a bits rows while it does. Cancelled.
    static Result<Vocabulary> of(std::span<const Example *const> examples, unsigned bits, unsigned least,
                                 const std::stop_token &stop = {});

    unsigned bits() const { return m_bits; }
    uint8_t ownerOf(uint32_t row) const { return m_owners[row]; } ///< its fingerprint; 0: nobody's
    size_t owned() const; ///< rows that belong to an n-gram

    /// The rows of the n-grams of \a folded that are known, one for each time they stand in it.
    void rowsOf(std::string_view folded, std::vector<uint32_t> &rows) const;

private:
    unsigned m_bits = 0;
    std::vector<uint8_t> m_owners;
};

} // namespace training
