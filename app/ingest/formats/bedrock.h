#pragma once

#include "app/ingest/formats/format.h"

namespace ingest {

/// Invocation logs of Amazon Bedrock, {"schemaType": "ModelInvocationLog", "modelId", "input", "output"}.
/// Bodies are those of the model (Anthropic, Llama, Titan, Mistral and others) or of Converse; what a
/// stream gave back is a list of its pieces. A body that is too long stands in a bucket, and only its
/// path in the log: "body-elsewhere" is noted then. A guardrail that intervened is a block.
/// Shape: Amazon Bedrock user guide, model invocation logging.
class Bedrock : public Format
{
public:
    std::string_view id() const override { return "bedrock"; }
    std::string_view title() const override { return "Amazon Bedrock"; }
    Recognition recognise(const Json &record) const override;
    std::expected<std::vector<Generation>, Unreadable> parse(const Json &record) const override;
};

} // namespace ingest
