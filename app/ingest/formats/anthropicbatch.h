#pragma once

#include "app/ingest/formats/format.h"

namespace ingest {

/// Anthropic's message batches. Input and results are joined by their custom_id, as they come in no order:
///  - input {"custom_id", "params": {"model", "system", "messages"}}: what was asked;
///  - result {"custom_id", "result": {"type": "succeeded", "message"}}, or "errored" with an error,
///    "canceled" or "expired".
/// Shape: anthropic-sdk-python src/anthropic/types/messages/message_batch_individual_response.py.
class AnthropicBatch : public Format
{
public:
    std::string_view id() const override { return "anthropic-batch"; }
    std::string_view title() const override { return "Anthropic batches"; }
    Recognition recognise(const Json &record) const override;
    std::expected<std::vector<Generation>, Unreadable> parse(const Json &record) const override;
};

} // namespace ingest
