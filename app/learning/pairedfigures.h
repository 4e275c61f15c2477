#pragma once

#include "app/measure/confusion.h"

#include <QtTypes>

#include <cstdint>
#include <span>
#include <vector>

namespace learning {

/// What two models gave one text, and what is so.
struct PairedRow
{
    double before = 0;
    double after = 0;
    bool isSo = false;
    uint32_t group = 0;
};

/// A figure of both models, and by how much the second is higher. Intervals of 95 %.
struct Paired
{
    measure::Estimate before;
    measure::Estimate after;
    measure::Estimate gain;
};

/// A figure of both models on what there is and on each draw of the bootstrap. NaN: it has no value there.
struct PairedSeries
{
    double before = 0;
    double after = 0;
    std::vector<double> beforeDrawn;
    std::vector<double> afterDrawn;

    Paired figures() const;
};

/// The mean of \a series, draw by draw.
PairedSeries meanOf(std::span<const PairedSeries> series);

/// A bootstrap over groups of rows, drawn once: figures of the same groups go together, so that the difference of two
/// models is known better than either, and means over categories have intervals too. Poisson weights, a fixed seed.
class PairedBootstrap
{
public:
    /// \a groups numbers from 0.
    explicit PairedBootstrap(size_t groups, int draws = 1000);

    PairedSeries averagePrecision(std::span<const PairedRow> rows) const;

    /// Of a yes from thresholds on.
    enum class Share { Precision, Recall, F1 };
    PairedSeries atThresholds(Share share, std::span<const PairedRow> rows, double before, double after) const;

private:
    template <typename Figure>
    PairedSeries series(std::span<const PairedRow> rows, Figure &&figure) const;

    std::vector<std::vector<uint8_t>> m_draws; ///< how often each group is drawn
};

} // namespace learning
