#pragma once

#include "app/dossier/dossier.h"

#include <array>

/// The words for enumerators in JSON and in the store, in the order of the enumerators.
namespace dossier::names {

inline constexpr std::array section{"identity",    "sources", "annotation", "algorithm",
                                    "evaluations", "compute", "changes"};
inline constexpr std::array sourceKind{"public_platform", "open_source", "licensed",    "collected",
                                       "user_input",      "synthetic",   "own_business"};
inline constexpr std::array personal{"unknown", "none", "consent", "other_basis"};
inline constexpr std::array answer{"unknown", "yes", "no"};
inline constexpr std::array computeKind{"own", "public_pool", "cloud"};
inline constexpr std::array algorithmType{"unknown", "generation", "recommendation",
                                          "ranking", "retrieval",  "dispatch"};

} // namespace dossier::names
