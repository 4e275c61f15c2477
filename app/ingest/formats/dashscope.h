#pragma once

#include "app/ingest/formats/format.h"

namespace ingest {

/// Alibaba Cloud DashScope, its own API: pairs {"request": {"model", "input", …}, "response": {…}}, or bare
/// responses {"request_id", "output", "usage"}. The output is a text, choices with messages (each is a
/// generation), or the task of a picture, of which each result is a generation: with its picture, or
/// with the code and message that stopped this one alone.
/// Shapes: dashscope-sdk-python dashscope_response.py; one-api relay/adaptor/ali/model.go.
class DashScope : public Format
{
public:
    std::string_view id() const override { return "dashscope"; }
    std::string_view title() const override { return "Alibaba Cloud DashScope"; }
    Recognition recognise(const Json &record) const override;
    std::expected<std::vector<Generation>, Unreadable> parse(const Json &record) const override;
};

} // namespace ingest
