#pragma once

#include "app/learning/lesson.h"

#include <set>
#include <span>

namespace learning {

/// Which lessons belong together, numbered from 0: those of one generation or one conversation, and near-duplicates
/// (text::Sketch), also through others. What stands on both sides of a split would be known by heart, not understood. A
/// text that is more than a twentieth of all ("go on") links nothing but its repeats: else it would tie up half the
/// log.
std::vector<uint32_t> groupsOf(std::span<const Lesson> lessons);

/// How much is kept back to judge by.
struct SideRules
{
    double newest = 0.10; ///< of all lessons, the newest: how it will do on what comes
    double random = 0.15; ///< and some of the others: how it does on what there is
    quint64 seed = 1;
};

/// Which of \a lessons are kept back, whole groups of them. Never one with a lesson whose decision is among \a learned
/// (a model has learned from it before), nor one that makes up more than a twentieth of all; and at most half of those
/// that are left.
std::vector<bool> heldBack(std::span<const Lesson> lessons, std::span<const uint32_t> groups,
                           const std::set<ReviewEventId> &learned, const SideRules &rules);

/// Those of \a lessons from whose groups nothing is among \a learned: fit to judge a model by that learned from those.
std::vector<bool> unseen(std::span<const Lesson> lessons, std::span<const uint32_t> groups,
                         const std::set<ReviewEventId> &learned);

} // namespace learning
