#pragma once

#include "app/learning/lesson.h"

#include <stop_token>

namespace learning {

/// What decisions teach a classifier.
struct Lessons
{
    std::vector<Lesson> rows;  ///< in the order of the decisions
    qint64 decisions = 0;      ///< in force, "confirmed" or "not a problem"
    qint64 withoutText = 0;    ///< of them, those whose text is held no more
};

/// Reads the decisions in force as lessons for the categories of \a classifier. Second opinions are none yet, and what
/// was undone counts no more. Versions in shadow are not among those that had flagged a text: nobody saw it. Cancelled,
/// Corrupt.
Result<Lessons> lessonsFor(const db::Database &database, const estimates::RegisteredClassifier &classifier,
                           const std::stop_token &stop = {});

} // namespace learning
