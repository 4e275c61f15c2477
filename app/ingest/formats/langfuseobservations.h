#pragma once

#include "app/ingest/formats/format.h"

namespace ingest {

/// The observations of Langfuse, one a row: blob exports, and what its API and its tables give. Those
/// that are calls of a model become generations. In a blob export the user and the session stand in the
/// rows of traces (LangfuseTraces), which share the trace id.
class LangfuseObservations : public Format
{
public:
    std::string_view id() const override { return "langfuse-observations"; }
    std::string_view title() const override { return "Langfuse observations"; }
    Recognition recognise(const Json &record) const override;
    std::expected<std::vector<Generation>, Unreadable> parse(const Json &record) const override;
};

} // namespace ingest
