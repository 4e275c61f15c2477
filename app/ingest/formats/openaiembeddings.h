#pragma once

#include "app/ingest/formats/format.h"

namespace ingest {

/// Calls of OpenAI's embeddings API in an access log: what was asked is known, and the answer is no text.
/// Shape: openai-python src/openai/types/create_embedding_response.py.
class OpenAiEmbeddings : public Format
{
public:
    std::string_view id() const override { return "openai-embeddings"; }
    std::string_view title() const override { return "OpenAI embeddings"; }
    Recognition recognise(const Json &record) const override;
    std::expected<std::vector<Generation>, Unreadable> parse(const Json &record) const override;
};

} // namespace ingest
