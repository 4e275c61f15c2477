#pragma once

#include "app/registry/status.h"

#include <set>

namespace ui {

/// What the status can be narrowed to: the states, and three things that cut across them.
enum class StatusCut {
    Late,
    Missing,
    Expired,
    Returned,
    Due,
    Pending,
    Preparing,
    InForce,
    Changing,
    Ended,
    NotRequired,
    Provisional,
    Display,
};
inline constexpr int statusCuts = static_cast<int>(StatusCut::Display) + 1;

/// Whether \a status falls under \a cut; it may fall under several.
bool fallsUnder(const registry::ItemStatus &status, StatusCut cut);

/// Whether \a status is shown: under one of \a cuts, or there are none.
bool isShown(const registry::ItemStatus &status, const std::set<StatusCut> &cuts);

QString cutText(StatusCut cut);
QString cutId(StatusCut cut); ///< "late", "provisional": in destinations
std::optional<StatusCut> cutNamed(const QString &id);

} // namespace ui
