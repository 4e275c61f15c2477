#pragma once

#include "app/base/result.h"
#include "app/registry/item.h"

#include <span>
#include <vector>

namespace registry {

/// To which states the machine lets an item move from \a state, the likeliest first. What is not
/// among them is refused: an item that was cancelled is prepared anew, not filed.
std::vector<State> nextStates(State state);

/// What an officer says when an item moves.
struct Move
{
    State to = State::Preparing;
    QDate on;
    QString note = {};
    QString number = {};   ///< Filed: as on the certificate; empty: as it was
    QDate validUntil = {}; ///< Filed: the new last day; invalid: as it was, unless that is over
};

/// \a item, which was \a from, after \a move, with its days set: the day it was submitted, granted, or
/// expired. What was granted before and is prepared or handed in anew loses its days: they are in its history.
RegistryItem moved(const RegistryItem &item, State from, const Move &move);

/// Why the machine does not let an item move from \a from to \a to; none: it does.
std::optional<Failure> moveFault(State from, State to);

/// The state of \a item on \a day, by its history and its last day of validity. Of \a transitions only
/// its own count; they come as they were recorded. Where no history reaches back to \a day, the days
/// of the item decide; one without days was always what it is.
State stateOn(const RegistryItem &item, std::span<const Transition> transitions, QDate day);

/// The last day of validity of \a item as it was on \a day: where it ran out and was renewed since, the day before it
/// expired, and not the one that it has now. Invalid: it does not expire, or nobody knows.
QDate validUntilOn(const RegistryItem &item, std::span<const Transition> transitions, QDate day);

/// The steps that brought an item here which is registered on \a today as it stands, as its days tell
/// them. None: they tell nothing certain.
std::vector<Transition> firstSteps(const RegistryItem &item, QDate today);

/// On which day the last of \a transitions was made, a day put right in \a item counted; invalid: there is none.
QDate lastMovedOn(const RegistryItem &item, std::span<const Transition> transitions);

} // namespace registry
