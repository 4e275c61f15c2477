#pragma once

#include <QtTypes>

#include <string>
#include <string_view>
#include <vector>

namespace ingest {

/// A turn before the prompt.
struct ContextTurn
{
    std::string role; ///< "user", "assistant", "system", "tool", as the log says it
    std::string text; ///< UTF-8

    bool operator==(const ContextTurn &) const = default;
};

/// The turns before a prompt.
struct Context
{
    std::vector<ContextTurn> turns; ///< the earliest first
    qint64 omitted = 0;             ///< turns before them that were too long to be stored with it
};

/// Reads the context of a generation as the store holds it: JSON [{"omitted": n}, {"role": …, "content": …}, …]. What
/// is not of this shape is left out. 10,000 turns take a few milliseconds.
Context readContext(std::string_view json);

} // namespace ingest
