#pragma once

#include <QString>

namespace dossier::bom {

// Names of properties in our bills of materials, before the field's own name.

inline constexpr QStringView identity = u"vermilion:identity:";
inline constexpr QStringView annotation = u"vermilion:annotation:";
inline constexpr QStringView algorithm = u"vermilion:algorithm:";
inline constexpr QStringView evaluation = u"vermilion:evaluation:"; ///< then "1:"
inline constexpr QStringView compute = u"vermilion:compute:";
inline constexpr QStringView change = u"vermilion:change:";
inline constexpr QStringView notApplicable = u"vermilion:not-applicable:"; ///< then the clause
inline constexpr QStringView source = u"vermilion:source:";

} // namespace dossier::bom
