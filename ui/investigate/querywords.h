#pragma once

#include "app/search/facets.h"

namespace ui {

/// What is wrong with a query, and what to do about it.
QString problemText(const search::QueryError &error);

QString fieldTitle(search::Field field);   ///< "Service"
QString fieldMeaning(search::Field field); ///< "the service that answered, * for any letters"

/// \a value of \a field in the language shown: "refusal" of Blocked is "refused". A value from a log
/// stays what it is.
QString valueText(search::Field field, const QString &value);

/// The values that a field can have whatever the logs say: "any", "none", "confirmed", …
QStringList fixedValues(search::Field field);

/// \a node, one of the parts of a query typed as \a typed, in few words for a chip: "Service: chat".
QString chipText(const search::Node &node, const QString &typed);

} // namespace ui
