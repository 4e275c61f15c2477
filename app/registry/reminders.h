#pragma once

#include "app/registry/leadtimes.h"
#include "app/registry/status.h"

#include <vector>

namespace registry {

/// A duty with its lead times: when it is announced.
struct Reminder
{
    const ItemStatus *status = nullptr; ///< whose duty it is
    const Duty *duty = nullptr;
    LeadTimes::Days leads; ///< the longest first
    QDate from;            ///< from when it is announced: the longest before its last day
    QDate next;            ///< the next day on which it rings, the day asked about included; invalid: all are over

    bool isAnnounced(QDate day) const { return from <= day; }
};

/// Each duty of \a statuses that has a day, with its lead times, the one that runs out first on top. The cautious day
/// counts, where there is one: it is the earlier. Borrows the statuses.
std::vector<Reminder> reminders(QDate day, const std::vector<ItemStatus> &statuses, const LeadTimes &leads);

/// The day that a reminder looks at: the earlier reading.
QDate cautiousDay(const Duty &duty);

} // namespace registry
