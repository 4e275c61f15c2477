#pragma once

#include "app/learning/refit.h"

namespace learning {

/// The rows of a model on which the n-grams of some lessons fall, those that new n-grams take included, numbered from
/// 0.
class Grams
{
public:
    /// A row that is nobody's in \a base goes to the n-gram that stands in most groups of \a exercises, if these are
    /// \a least or more.
    Grams(const classify::Model &base, std::span<const Exercise *const> exercises, unsigned least);

    const std::vector<uint32_t> &rows() const { return m_rows; } ///< of the model, by number
    uint8_t printOf(size_t number) const { return m_prints[number]; }
    float lessonsWith(size_t number) const { return static_cast<float>(m_lessons[number]); }

    /// Numbers of the n-grams of an exercise, each once.
    const std::vector<uint32_t> &of(size_t exercise) const { return m_ofExercise[exercise]; }

private:
    std::vector<uint32_t> m_rows;
    std::vector<uint8_t> m_prints;
    std::vector<uint32_t> m_lessons;
    std::vector<std::vector<uint32_t>> m_ofExercise;
};

} // namespace learning
