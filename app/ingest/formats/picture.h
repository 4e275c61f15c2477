#pragma once

#include "app/ingest/generation.h"

#include <string_view>

namespace ingest {

class Json;

/// The picture that stands at \a url in a log: "data:image/png;base64,…" is decoded, any other
/// address is recorded. None for an empty address.
std::optional<Picture> pictureAt(std::string_view url, bool isOutput);

/// A picture in base64, the usual alphabet or the one for URLs. What cannot be decoded leaves a
/// picture without bytes: that there was one is known still.
Picture pictureFrom(std::string_view base64, std::string_view mediaType, bool isOutput);

/// The pictures among the parts of a message, as OpenAI (chat and responses), Anthropic, Gemini and
/// Bedrock's Converse write them, in their order.
std::vector<Picture> picturesOf(const Json &content, bool isOutput);

} // namespace ingest
