#pragma once

#include "app/ingest/formats/format.h"

namespace ingest {

/// The exports of Helicone, one call a row: JSON lines with "request_body" and "response_body", or a
/// table (CSV), which has no responses: of those the prompt is known alone, and "no-response" noted.
/// Bodies stand as objects or as JSON in a string.
/// Shapes: Helicone packages/llm-mapper/types.ts, examples/export/typescript/README.md.
class Helicone : public Format
{
public:
    std::string_view id() const override { return "helicone"; }
    std::string_view title() const override { return "Helicone"; }
    Recognition recognise(const Json &record) const override;
    std::expected<std::vector<Generation>, Unreadable> parse(const Json &record) const override;
};

} // namespace ingest
