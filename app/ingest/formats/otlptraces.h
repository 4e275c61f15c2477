#pragma once

#include "app/ingest/formats/format.h"

namespace ingest {

/// Traces as OTLP writes them in JSON ({"resourceSpans": […]}), the file exporter of the collector
/// among them. Each span that is a call of a model is a generation; all others are understood and left
/// out. Where a record has no such call, a span of an agent that holds messages stands for it.
/// Shapes: opentelemetry-proto examples/trace.json; for the attributes see genaicall.h.
class OtlpTraces : public Format
{
public:
    std::string_view id() const override { return "otlp-traces"; }
    std::string_view title() const override { return "OpenTelemetry traces (OTLP)"; }
    Recognition recognise(const Json &record) const override;
    std::expected<std::vector<Generation>, Unreadable> parse(const Json &record) const override;
};

} // namespace ingest
