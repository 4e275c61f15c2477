#pragma once

#include "app/ingest/formats/format.h"

namespace ingest {

/// Chat completions in OpenAI's shape, and completions of the older kind, from whichever provider speaks it:
///  - pairs of an access log: {"timestamp", "request_id", "path", "status", "request": {…}, "response": {…}},
///    where the response may be an error body;
///  - bare {"object": "chat.completion"} answers, whose prompt is not in the log;
///  - bare errors of Azure's filter, which came before there was any answer.
/// Each choice is a generation. Azure's content filter results and HTTP errors become Blocked.
/// Shapes: openai-python src/openai/types/chat/chat_completion.py; Azure OpenAI content filtering.
class OpenAiChat : public Format
{
public:
    std::string_view id() const override { return "openai-chat"; }
    std::string_view title() const override { return "OpenAI chat completions"; }
    Recognition recognise(const Json &record) const override;
    std::expected<std::vector<Generation>, Unreadable> parse(const Json &record) const override;
};

} // namespace ingest
