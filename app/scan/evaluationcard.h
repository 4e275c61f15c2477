#pragma once

#include "app/detect/card.h"
#include "app/scan/evaluation.h"

namespace scan {

/// What \a evaluation says, as the card of the pack that was evaluated alone: on \a split (empty: all) of the table
/// \a data, on \a date. Labels of which the table holds no text that is so are left out: nothing can be said of them.
detect::Card cardOf(const Evaluation &evaluation, const QString &data, const QString &split, QDate date);

} // namespace scan
