#pragma once

#include "app/registry/kinds.h"

#include <vector>

namespace ui {

/// What an officer records about an item, and what it changes in the item itself (RegistryStore::renew()). What moves
/// it to another state is no event but a step.
struct ItemEvent
{
    registry::RegistryEvent::Kind kind = registry::RegistryEvent::Kind::Note;
    QDate on;
    QString note;
    QString number;   ///< Renewed: as on the certificate; empty: as it was
    QDate validUntil; ///< Renewed: the new last day; invalid: as it was
};

/// The kinds of event that make sense for an item of \a kind, the likeliest first.
std::vector<registry::RegistryEvent::Kind> eventsFor(const registry::Kind &kind);

/// Whether \a kind starts a clock that runs until the officer says that the duty was met.
bool startsClock(registry::RegistryEvent::Kind kind);

} // namespace ui
