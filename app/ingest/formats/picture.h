#pragma once

#include "app/ingest/generation.h"

#include <string_view>

namespace ingest {

class Json;

/// The picture that stands at \a url in a log: "data:image/png;base64,…" is decoded, any other
/// address is recorded, and the file that it names, if it does. None for an empty address.
std::optional<Picture> pictureAt(std::string_view url, bool isOutput);

/// The picture that \a item of a list of results leads to: {"url"} as above, and where an exporter has fetched it,
/// the file: {"local_path"} or {"file"}. None if it has neither.
std::optional<Picture> pictureOfResult(const Json &item, bool isOutput);

/// Whether \a item names such a file.
bool hasPictureFile(const Json &item);

/// A picture in base64, the usual alphabet or the one for URLs. What cannot be decoded leaves a
/// picture without bytes: that there was one is known still.
Picture pictureFrom(std::string_view base64, std::string_view mediaType, bool isOutput);

/// The pictures among the parts of a message, as OpenAI (chat and responses), Anthropic, Gemini and
/// Bedrock's Converse write them, in their order.
std::vector<Picture> picturesOf(const Json &content, bool isOutput);

} // namespace ingest
