#pragma once

#include "app/registry/status.h"

namespace registry {

/// On which day \a item came into \a state, by \a day: the last step of its history into it, else what its own days
/// say; invalid: nothing tells.
QDate enteredOn(State state, const RegistryItem &item, std::span<const Transition> transitions, QDate day);

/// Why \a duty ends when it does: what started it, how long it runs, the cautious reading, and whether a notice may
/// still move it.
Bilingual reasonOf(const Duty &duty, const Rulebook &rules);

/// Why \a item stands as \a status says on \a day: "Granted on …, valid until …", and what is wrong with the display
/// of its number. \a kind nullptr: unknown to this version.
Bilingual reasonOf(const ItemStatus &status, const RegistryItem &item, const Kind *kind,
                   std::span<const Transition> transitions, QDate day, const Sentences &sentences);

/// \a kinds by their titles: "Algorithm filing or Deep-synthesis filing".
Bilingual titlesOf(const QStringList &kinds, const Rulebook &rules);

} // namespace registry
