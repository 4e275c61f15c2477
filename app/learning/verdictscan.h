#pragma once

#include "app/estimates/registered.h"

#include <QByteArrayView>

#include <functional>
#include <span>
#include <stop_token>

namespace learning {

/// The verdict about one generation against the thresholds in force.
class OpenVerdict
{
public:
    /// A probability of one of its texts.
    struct One
    {
        int part = 0;
        size_t category = 0;
        float beyond = 0; ///< log-odds beyond the threshold
    };

    OpenVerdict(qint64 generation, bool isFlagged, QByteArrayView scores, std::span<const float> thresholds)
        : m_generation(generation)
        , m_isFlagged(isFlagged)
        , m_scores(scores)
        , m_thresholds(thresholds)
    {
    }

    qint64 generation() const { return m_generation; }
    bool isFlagged() const { return m_isFlagged; } ///< by rules or by classifiers that are on

    /// The one that is furthest beyond its threshold, of the categories in \a mask; nothing: there is none.
    std::optional<One> highest(uint32_t mask) const;
    std::optional<One> nearest() const; ///< the one nearest to its threshold, on either side

private:
    template <typename Better>
    std::optional<One> best(uint32_t mask, Better &&better) const;

    qint64 m_generation;
    bool m_isFlagged;
    QByteArrayView m_scores;
    std::span<const float> m_thresholds; ///< by category, in log-odds; NaN: it doesn't count
};

/// Calls \a take with each verdict of \a classifier about which no officer has decided (a second opinion is open
/// still), in the order of generations. One pass over the table. Cancelled.
Result<void> eachOpenVerdict(const db::Database &database, const estimates::RegisteredClassifier &classifier,
                             const std::function<void(const OpenVerdict &)> &take, const std::stop_token &stop);

} // namespace learning
