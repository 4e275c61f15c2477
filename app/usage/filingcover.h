#pragma once

#include "app/usage/findings.h"

#include <functional>

namespace usage {

/// The filings that would cover one service or model, and how each stood on a day.
class FilingCover
{
public:
    FilingCover(const UsageWorld &world, std::vector<const registry::RegistryItem *> items);

    bool inForce(QDate day) const;
    bool notRequired(QDate day) const;

    /// The first that was granted after \a day and by the day of the world; none: there is none.
    std::optional<RegistryItemId> firstAfter(QDate day) const;

    bool namesUpstream() const; ///< one of them holds the number of the upstream model's filing

private:
    bool isAny(QDate day, const std::function<bool(registry::State)> &wanted) const;

    const UsageWorld &m_world;
    std::vector<const registry::RegistryItem *> m_items;
};

/// The filings of a service itself.
FilingCover coverOf(const UsageWorld &world, ServiceId service);

/// The filings of \a model as \a service (none: one that the register does not know) uses it.
FilingCover coverOf(const UsageWorld &world, const registry::Model &model, std::optional<ServiceId> service);

} // namespace usage
