#pragma once

#include "app/complaint/complaintclocks.h"
#include "ui/widgets/badges.h"

namespace ui {

/// One clock of a complaint, in words.
struct ComplaintClockLine
{
    QString title; ///< "Feed back the result"
    ClockKind kind = ClockKind::Internal;
    QString left;  ///< "3 working days left", "overdue by 2 days", "no promise made yet"
    QString due;   ///< "2026-12-18", with the cautious reading and what is provisional beside it; may be empty
    QString rule;  ///< who set it, how long, and where it stands
    Role role = Role::Information;
    bool governs = false;

    QString text() const; ///< the whole of it in one line, for lists and screen readers
    bool operator==(const ComplaintClockLine &) const = default;
};

/// \a clock as it stands at \a now.
ComplaintClockLine clockLine(const complaint::ComplaintClock &clock, const calendar::WorkingDays &days, Moment now);

} // namespace ui

Q_DECLARE_METATYPE(std::optional<ui::ComplaintClockLine>)
