#pragma once

#include "app/calendar/clocks.h"
#include "app/calendar/workingdays.h"
#include "app/registry/kinds.h"
#include "app/registry/regimes.h"
#include "app/registry/register.h"
#include "app/registry/sentences.h"
#include "app/registry/states.h"

#include <optional>
#include <span>
#include <vector>

namespace registry {

/// The rules that statuses are computed with. Plain values.
struct Rulebook
{
    KindTable kinds;
    calendar::ClockTable clocks;
    calendar::WorkingDays days;
    Sentences sentences = {};  ///< that reasons are given in
    RegimeTable regimes = {};  ///< that services come under
};

/// One thing to do about an item, or to wait for, and until when.
struct Duty
{
    enum class Status {
        Upcoming, ///< its time has not come
        Expected, ///< the other side's turn; past its day, ask
        Due,      ///< to be done now
        Late,     ///< its last day is over
    };

    QString clock; ///< an id of the clock table; empty: no rule sets a day
    calendar::ClockKind kind = calendar::ClockKind::Internal;
    bool statutory = false; ///< the law gives the number
    Bilingual what;
    Bilingual trigger; ///< what started it: "the day of the change"
    QDate start;       ///< when that was; invalid: not known
    QDate opensOn;     ///< from when it can or should be done; invalid: at once
    QDate due;         ///< the last day; invalid: no rule sets one, or the start is not known
    std::optional<QDate> conservative; ///< the last day of the cautious reading, where it is another one
    bool provisional = false;          ///< \a due may still be moved by a notice that is not out
    Status status = Status::Upcoming;
    std::optional<int> workingDaysLeft; ///< to \a due; negative when late
    bool leftIsEstimate = false;        ///< days without a notice lie between
    Bilingual source;
    Confidence confidence = Confidence::GeneralKnowledge;
    Bilingual reason; ///< why then: a sentence out of the data above
};

QString name(Duty::Status status); ///< "upcoming", "expected", "due", "late"

/// Whether \a left comes before \a right: late, due, expected, upcoming; within each by due day.
bool comesBefore(const Duty &left, const Duty &right);

/// An item with what its duties depend on.
struct Subject
{
    const RegistryItem &item;
    const Kind &kind;
    const Service *service;            ///< nullptr: the whole company's
    const std::vector<RegistryEvent> &events; ///< of this item, oldest first
    std::span<const Transition> transitions = {}; ///< of this item among others, as they were recorded
};

/// What is to be done about \a subject as seen on \a day, the most pressing first. What was done
/// by then is left out. Of a yearly duty only this year's round counts: an earlier one that was
/// missed shows no more.
std::vector<Duty> dutiesOn(QDate day, const Subject &subject, const Rulebook &rules);

/// A duty under \a clock that started on \a start, as seen on \a day. A day beyond the end of
/// service or a duty already met is the caller's to leave out.
Duty dutyUnder(const calendar::Clock &clock, QDate start, int remind, QDate day, const calendar::WorkingDays &days);

} // namespace registry
