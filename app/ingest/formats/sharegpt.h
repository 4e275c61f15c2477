#pragma once

#include "app/ingest/formats/format.h"

namespace ingest {

/// ShareGPT conversations: {"id", "conversations": [{"from", "value"}]}. Each answer is a generation.
/// Names of roles vary in the wild: human or user, gpt, assistant, chatgpt, bing, bard or model.
class ShareGpt : public Format
{
public:
    std::string_view id() const override { return "sharegpt"; }
    std::string_view title() const override { return "ShareGPT"; }
    Recognition recognise(const Json &record) const override;
    std::expected<std::vector<Generation>, Unreadable> parse(const Json &record) const override;
};

} // namespace ingest
