#pragma once

#include "app/ingest/formats/format.h"

namespace ingest {

/// Logs as OTLP writes them in JSON ({"resourceLogs": […]}). The events of the conventions for
/// generative AI are read: one with all the details of a call is a generation, and so are the events
/// of single turns and answers that belong to one span, in either case named by it, so that what the
/// span says (OtlpTraces) finds them. All other log records are understood and left out.
/// Shapes: opentelemetry-proto examples/logs.json; semantic-conventions-genai docs/gen-ai/gen-ai-events.md.
class OtlpLogs : public Format
{
public:
    std::string_view id() const override { return "otlp-logs"; }
    std::string_view title() const override { return "OpenTelemetry logs (OTLP)"; }
    Recognition recognise(const Json &record) const override;
    std::expected<std::vector<Generation>, Unreadable> parse(const Json &record) const override;
};

} // namespace ingest
