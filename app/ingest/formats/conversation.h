#pragma once

#include "app/base/clock.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ingest {

class Json;

/// One turn of a conversation.
struct Turn
{
    std::string role; ///< "system", "user", "assistant", "tool", or the log's own word
    std::string text;
};

/// What a content field says: a string, or the text of its parts joined by line breaks, with
/// "[image]", "[audio]", "[file]" where such a part stands.
std::string contentText(const Json &content);

/// The turns of a list of {"role", "content"}. Calls of tools are noted as toolCalls() does.
std::vector<Turn> turnsOf(const Json &messages);

/// "[tool_call name {"argument": …}]", one a line: what the model wrote into calls is output too.
std::string toolCalls(const Json &message);

/// What led to the turn at \a end: the last user turn before it, and the others as context.
struct Lead
{
    std::string prompt;
    std::string context;
};
Lead leadTo(std::span<const Turn> turns, size_t end);

/// \a turns as JSON [{"role": …, "content": …}]; empty without turns. At most \a limit bytes of
/// text: the newest are kept, and {"omitted": 12} stands for the 12 before them.
inline constexpr size_t contextLimit = 64 << 10;
std::string contextOf(std::span<const Turn> turns, size_t limit = contextLimit);

} // namespace ingest
