#pragma once

#include "app/text/span.h"

#include <vector>

namespace classify {

/// A place in a text and how much it weighs for (or, below 0, against) a category. An estimate of how a statistical
/// model came to its figure: not a finding, and no proof of anything. That is why it is a type of its own.
struct EstimatedSpan
{
    text::Span span;   ///< bytes of the original text, whole code points
    double weight = 0; ///< in the model's own units, see Explanation

    bool operator==(const EstimatedSpan &) const = default;
};

/// Why a classifier gives a text its probability.
struct Explanation
{
    enum class Method {
        Attribution, ///< sum and `base` make up the score: log-odds before calibration
        Occlusion,   ///< by how much the probability falls without that place; the weights need not add up
    };

    Method method = Method::Attribution;
    double base = 0;                   ///< what a text of this role starts with, log-odds
    std::vector<EstimatedSpan> places; ///< in the order of the text, none overlapping
};

/// The at most \a most places that matter, as wide as they read: neighbours that pull in one direction are joined, and
/// what is below a tenth of the heaviest is left out. In the order of the text.
std::vector<EstimatedSpan> highlights(const Explanation &explanation, size_t most = 8);

} // namespace classify
