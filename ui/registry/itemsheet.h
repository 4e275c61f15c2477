#pragma once

#include "app/registry/status.h"

namespace ui {

/// What is known of an item and what is next about it, as text in the colours of the scheme that is on.
/// \a item is nullptr for what is missing.
QString itemSheet(const registry::ItemStatus &status, const registry::RegistryItem *item);

/// The same of a service.
QString serviceSheet(const registry::Service &service);

} // namespace ui
