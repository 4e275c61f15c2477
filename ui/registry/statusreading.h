#pragma once

#include "app/base/result.h"
#include "app/registry/leadtimes.h"
#include "app/registry/yearplan.h"

#include <memory>

namespace db {
class Database;
}

namespace ui {

/// The register as read from the store: shared between the threads that look at it, and never changed.
struct StatusSource
{
    registry::Register registered;
    registry::Rulebook rules;
    registry::LeadTimes leads;
};

/// How it all stands on a day.
struct StatusReading
{
    std::shared_ptr<const StatusSource> source;
    QDate day;
    std::vector<registry::ItemStatus> statuses;
    registry::YearPlan plan; ///< of the day's year
};

/// Reads the register and its rules, on any thread.
Result<std::shared_ptr<const StatusSource>> readStatusSource(const db::Database &reader);

/// Computes how \a source stands on \a day, on any thread.
StatusReading statusReading(std::shared_ptr<const StatusSource> source, QDate day);

} // namespace ui
