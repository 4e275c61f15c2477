#pragma once

#include "app/usage/findings.h"

#include <functional>

namespace usage {

using Days = std::map<QDate, qint64>; ///< calls a day

/// The calls of one name up to the day of a world, with what its parts stand for in the register.
struct CallGroup
{
    CallName name;
    std::optional<ServiceId> service;        ///< none: not in the register
    std::optional<registry::ModelId> model;  ///< likewise
    bool isPublic = true; ///< its service is, or is not known
    Days days;            ///< calls without a time are left out
};

std::vector<CallGroup> groupsOf(const UsageWorld &world);

/// The calls of all \a groups that \a wanted picks, by day.
Days callsOf(const std::vector<CallGroup> &groups, const std::function<bool(const CallGroup &)> &wanted);

/// nullptr: no such service or model.
const registry::Service *serviceOf(const registry::Register &registered, ServiceId id);
const registry::Model *modelOf(const registry::Register &registered, registry::ModelId id);

} // namespace usage
