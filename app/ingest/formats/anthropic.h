#pragma once

#include "app/ingest/formats/format.h"

namespace ingest {

/// Anthropic's messages: pairs of an access log with "system" and "messages" in the request, and bare
/// {"type": "message"} answers. The body tells no time. An answer that ends with "refusal" is Blocked.
/// Shape: anthropic-sdk-python src/anthropic/types/message.py.
class Anthropic : public Format
{
public:
    std::string_view id() const override { return "anthropic"; }
    std::string_view title() const override { return "Anthropic messages"; }
    Recognition recognise(const Json &record) const override;
    std::expected<std::vector<Generation>, Unreadable> parse(const Json &record) const override;
};

bool isAnthropicMessage(const Json &body);
/// {"type": "error", "error": {"type", "message"}}
bool isAnthropicError(const Json &body);

/// The answer in \a message, as \a shared with what the model wrote.
std::vector<Generation> anthropicAnswers(const Generation &shared, const Json &message);

} // namespace ingest
