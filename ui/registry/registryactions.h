#pragma once

#include "app/registry/duties.h"
#include "app/registry/regimes.h"
#include "ui/registry/registrydesk.h"

namespace ui {

/// What an officer does to services and to the things to keep valid.
class RegistryActions : public RegistryDesk
{
    Q_OBJECT

public:
    using RegistryDesk::RegistryDesk;

    void editService(const registry::Service &service,
                     const registry::RegimeTable &regimes); ///< without an id: adds one
    /// Without an id: adds one. Of \a all the services, models and algorithms are offered.
    void editItem(const registry::RegistryItem &item, const registry::Register &all);
    void moveItem(const registry::RegistryItem &item, const std::vector<registry::Transition> &transitions);
    void recordEvent(const registry::RegistryItem &item);
    void markDone(const registry::RegistryEvent &event);

Q_SIGNALS:
    void serviceAdded(ServiceId id);
    void itemAdded(RegistryItemId id);

private:
    /// nullptr, and a word about it: written by another version.
    const registry::Kind *kindOf(const registry::RegistryItem &item);
};

} // namespace ui
