#pragma once

#include "app/registry/regimes.h"
#include "app/registry/status.h"

namespace ui {

/// What is known of an item and what is next about it, as text in the colours of the scheme that is on.
/// \a item is nullptr for what is missing. \a all: what names its model and its algorithm.
QString itemSheet(const registry::ItemStatus &status, const registry::RegistryItem *item,
                  const registry::Register &all);

/// The same of a service, a model, an algorithm.
QString serviceSheet(const registry::Service &service, const registry::Regime *regime); ///< nullptr: not decided
QString modelSheet(const registry::Model &model, const registry::Register &all);
QString algorithmSheet(const registry::Algorithm &algorithm);

} // namespace ui
