#pragma once

#include "app/ingest/formats/format.h"

namespace ingest {

/// What LiteLLM's proxy writes for each call, its StandardLoggingPayload. "messages" is a list or, for
/// other calls, a text; "response" an object, a text or null. Where the proxy was told to keep the
/// texts to itself, its mark stands in their place: then they are empty here, and "redacted" is noted.
/// Guardrails become verdicts, and a block where one intervened even if a text was served still.
/// "guardrail_information" was an object in old versions and is a list now.
/// Shape: litellm/types/utils.py StandardLoggingPayload.
class LiteLlm : public Format
{
public:
    std::string_view id() const override { return "litellm"; }
    std::string_view title() const override { return "LiteLLM"; }
    Recognition recognise(const Json &record) const override;
    std::expected<std::vector<Generation>, Unreadable> parse(const Json &record) const override;
};

} // namespace ingest
