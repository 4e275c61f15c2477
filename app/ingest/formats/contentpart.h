#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace ingest {

class Json;

/// "[tool_call name {"argument": …}]": what the model wrote into a call is output too.
std::string callWords(std::string_view name, const Json &arguments);

/// Reasoning that is served with an answer, marked off: "<think>\n…\n</think>"; empty if there is none.
std::string thinkingWords(std::string_view thinking);

/// What a part of a message says if it is neither text nor a file by its "type": thinking and calls
/// of Anthropic, items of OpenAI's responses, parts of Gemini and of Bedrock's Converse. None for
/// any other part.
std::optional<std::string> specialPart(const Json &part);

} // namespace ingest
