#pragma once

#include "app/registry/register.h"

namespace registry {

/// The filed model that a filing or registration rests on. A service that only calls one is registered
/// with its name and number (notices of the cyberspace administration on registration, 2024).
struct Upstream
{
    QString name;
    QString number; ///< empty: not known

    bool operator==(const Upstream &) const = default;
};

/// What \a item rests on: what it says itself, or else what its model does: a third party's model itself, the
/// base of one that was made from another, with the number of that model's filing where it is in the register.
/// None: nothing is said, and nothing is linked.
std::optional<Upstream> upstreamOf(const RegistryItem &item, const Register &registered);

} // namespace registry
