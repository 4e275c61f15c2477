#pragma once

#include "app/ingest/formats/conversation.h"
#include "app/ingest/formats/format.h"

#include <functional>

namespace ingest {

/// The generations of a whole conversation: one for each assistant turn, with the turns before it
/// as context, and one for a last user turn that has no answer. \a shared is what they have in
/// common; \a describe fills in what only the turn at that index says. Unreadable without either.
std::expected<std::vector<Generation>, Unreadable>
generationsOf(std::span<const Turn> turns, const Generation &shared,
              const std::function<void(Generation &, size_t)> &describe = {});

} // namespace ingest
