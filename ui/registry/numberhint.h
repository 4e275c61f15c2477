#pragma once

#include "app/registry/kinds.h"

namespace ui {

/// What stands under the field of a number while it is typed: that it does not look like the numbers of its kind,
/// and what its parts seem to say. Hints alone: nothing of it is published.
QString numberHint(const registry::Kind &kind, const QString &number);

} // namespace ui
