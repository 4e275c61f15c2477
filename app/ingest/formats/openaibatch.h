#pragma once

#include "app/ingest/formats/format.h"

namespace ingest {

/// OpenAI's batches, and those that vLLM runs from the same files. Input and results are files of
/// their own, in no order; a line of one and a line of the other are the same generation if they
/// have the same custom_id, which is the join key:
///  - input {"custom_id", "method", "url", "body"}: what was asked, without an answer;
///  - result {"id", "custom_id", "response": {"status_code", "request_id", "body"}, "error"}: the
///    answer, or why there is none. Older vLLM has the body itself in place of the response.
/// A body is of chat, completions, responses or embeddings.
/// Shapes: OpenAI's specification (BatchRequestInput, BatchRequestOutput); vLLM
/// examples/offline_inference/openai_batch/README.md.
class OpenAiBatch : public Format
{
public:
    std::string_view id() const override { return "openai-batch"; }
    std::string_view title() const override { return "OpenAI and vLLM batches"; }
    Recognition recognise(const Json &record) const override;
    std::expected<std::vector<Generation>, Unreadable> parse(const Json &record) const override;
};

} // namespace ingest
